import type { RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { Row } from "../../snapshot/row";
import { isEmpty, isError, type CellValue } from "../../values/cell-value";
import { quote } from "../wording";
import type { CellRule } from "./cell-rule";

/** Keys that differ only in case and outer spaces are one key to a reader. */
const looseKey = (value: CellValue): string => String(value).trim().toLowerCase();

/** Rows whose key stands in an earlier row, with the first row of that key. */
const repeatedRows = (register: RegisterSnapshot): ReadonlyMap<Row, Row> => {
  const nr = register.column("Nr");
  const first = new Map<string, Row>();
  const repeated = new Map<Row, Row>();
  for (const row of register.rows) {
    const key = looseKey(nr(row));
    const original = first.get(key);
    if (original === undefined) first.set(key, row);
    else repeated.set(row, original);
  }
  return repeated;
};

/** The keys of a register: as `MATCH` compares them, and the meant key for one with stray spaces. */
const keysOf = (register: RegisterSnapshot): { exact: ReadonlySet<string>; meant: ReadonlyMap<string, string> } => {
  const nr = register.column("Nr");
  const keys = register.rows
    .map(nr)
    .filter((key) => !isEmpty(key) && !isError(key))
    .map(String);
  return {
    exact: new Set(keys.map((key) => key.toLowerCase())),
    meant: new Map(keys.map((key) => [looseKey(key), key])),
  };
};

/** Keys, and references to keys. */
export const keyRules: readonly CellRule[] = [
  {
    slug: "nr-dubbel",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een Nr komt vaker voor; hoofdletters en spaties eromheen maken geen verschil",
    judges: "filled",
    prepare: ({ holds, register }) => {
      if (holds.kind !== "key") return null;
      const repeated = repeatedRows(register);
      return (value, row) => {
        const original = repeated.get(row);
        if (original === undefined) return null;
        return { message: `Nr ${quote(value)} staat al in rij ${original.index + 1}. Geef deze rij een eigen Nr.` };
      };
    },
  },
  {
    slug: "nr-vorm",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een Nr heeft niet de vorm van zijn register, zoals AP-001",
    judges: "filled",
    prepare: ({ holds }) => {
      if (holds.kind !== "key") return null;
      const { pattern, example } = holds;
      return (value) => {
        const text = String(value);
        if (pattern.test(text)) return null;
        const tidy = text.trim().toUpperCase();
        const message = `Nr ${quote(value)} heeft niet de vorm ${example}.`;
        return pattern.test(tidy)
          ? { message: `${message} Schrijf ${tidy}.`, fix: tidy }
          : { message: `${message} Gebruik die vorm, zonder spaties.` };
      };
    },
  },
  {
    slug: "verwijzing-onbekend",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Een verwijzing noemt een Nr dat niet bestaat",
    judges: "filled",
    prepare: ({ holds, column, snapshot }) => {
      if (holds.kind !== "reference") return null;
      const to = holds.to;
      const { exact, meant } = keysOf(snapshot.registers[to]);
      return (value) => {
        if (exact.has(String(value).toLowerCase())) return null;
        const said = `${column.header} ${quote(value)}`;
        const key = meant.get(looseKey(value));
        if (key === undefined)
          return { message: `${said} staat niet in ${to}. Kies een Nr dat daar staat, of leg het daar eerst vast.` };
        if (key !== key.trim())
          return {
            message: `${said} staat in ${to} met een spatie te veel (${quote(key)}). Haal die spatie daar weg.`,
          };
        return {
          message: `${said} heeft een spatie te veel. Bedoeld is ${key} in ${to}: haal de spatie weg.`,
          fix: key,
        };
      };
    },
  },
];
