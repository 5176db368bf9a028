import { enumerate, quote } from "../rules/wording";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { looseKey } from "./free-keys";
import { looseText } from "../values/loose-text";
import type { Reading } from "./reading";

/** Every way to write a reference beside its key: what names the row, what tells it apart, and either of those behind the key. */
const namesIn = (
  register: RegisterSnapshot,
  keyed: readonly (readonly [string, Row])[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const { title, identity = [] } = register.declaration.recognition ?? {};
  const naming = [title === undefined ? [] : [title], identity].map((headers) =>
    headers.map((header) => register.column(header)),
  );
  const names = new Map<string, Set<string>>();
  for (const [key, row] of keyed) {
    for (const columns of naming) {
      const name = looseText(columns.map((column) => column(row)).join(" "));
      if (name === "") continue;
      for (const written of [name, `${looseText(key)} ${name}`]) {
        const keys = names.get(written) ?? new Set();
        names.set(written, keys.add(key));
      }
    }
  }
  return names;
};

/** More keys would push what to do out of sight. */
const mostNamed = 4;

/** What a column of references can refer to; made once for a column. */
export interface References {
  /** The row that a text refers to by name: `Teamleider Financiën`, `BH-03 Teamleider Financiën`. */
  readonly byName: (header: string, value: CellValue) => Reading;
  /** A key as it stands in the register that it is of. */
  readonly asWritten: (reading: Reading) => Reading;
}

export const referencesTo = (target: RegisterSnapshot): References => {
  const { name: to, recognition } = target.declaration;
  const nr = target.column("Nr");
  const keyed = target.rows.flatMap((row) => {
    const key = nr(row);
    return isEmpty(key) || isError(key) ? [] : [[String(key), row] as const];
  });
  const keys = new Map(keyed.map(([key]) => [looseKey(key), key]));
  const names = namesIn(target, keyed);
  return {
    byName: (header, value) => {
      const said = `${header} ${quote(value)}`;
      const [key, ...more] = names.get(looseText(value)) ?? [];
      if (key === undefined)
        return {
          refusal: `${said} staat niet in ${to}: niet als Nr${recognition === undefined ? "" : ` en niet als ${recognition.title}`}. Verbeter dit in de lijst, of leg het eerst vast in ${to}.`,
        };
      return more.length === 0
        ? { value: key }
        : {
            refusal: `${said} staat meer dan eens in ${to} (${enumerate([key, ...more].slice(0, mostNamed))}). Vul het Nr in dat u bedoelt.`,
          };
    },
    asWritten: (reading) =>
      "value" in reading ? { value: keys.get(looseKey(String(reading.value))) ?? reading.value } : reading,
  };
};
