import { enumerate, quote } from "../rules/wording";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { CellValue } from "../values/cell-value";
import { looseText } from "../values/loose-text";
import { looseKey } from "./free-keys";
import type { Reading } from "./reading";
import { recognitionOf } from "./recognition";
import { keyReader } from "./register-rows";

/** Every way to write a reference beside its key: what names the row, what tells it apart, and either of those behind the key. */
const namesIn = (
  register: RegisterSnapshot,
  keyed: readonly (readonly [string, Row])[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const { title, identity } = recognitionOf(register.declaration);
  const naming = [[title], identity].map((headers) => headers.map((header) => register.column(header)));
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
  const to = target.declaration.name;
  const { title } = recognitionOf(target.declaration);
  const keyOf = keyReader(target);
  const keyed = target.rows.flatMap((row) => {
    const key = keyOf(row);
    return key === null ? [] : [[key, row] as const];
  });
  const keys = new Map(keyed.map(([key]) => [looseKey(key), key]));
  const names = namesIn(target, keyed);
  return {
    byName: (header, value) => {
      const said = `${header} ${quote(value)}`;
      const [key, ...more] = names.get(looseText(value)) ?? [];
      if (key === undefined)
        return {
          refusal: `${said} staat niet in ${to}: niet als Nr en niet als ${title}. Verbeter dit in de lijst, of leg het eerst vast in ${to}.`,
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
