import type { RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { Accessor, Row } from "../../snapshot/row";
import type { CellValue } from "../../values/cell-value";
import { quote } from "../wording";
import { isLost } from "../workbook/evidence";
import type { CellRule } from "./cell-rule";

/** Keys that differ only in case and outer spaces are one key to a reader. In capitals, as nearly every key is already. */
const looseKey = (value: CellValue): string => String(value).trim().toUpperCase();

/** The keys of a register, gone over once for its own column and all that refer to it. */
class Keys {
  readonly #nr: Accessor;
  readonly #first = new Map<string, Row>();
  /** Made when a key with stray spaces is first met: in most workbooks there is none. */
  #exact: ReadonlySet<string> | undefined;

  constructor(readonly register: RegisterSnapshot) {
    this.#nr = register.column("Nr");
    for (const row of register.rows) {
      const key = looseKey(this.#nr(row));
      if (!this.#first.has(key)) this.#first.set(key, row);
    }
  }

  /** The first row with this key; undefined when there is none. */
  row(value: CellValue): Row | undefined {
    return this.#first.get(looseKey(value));
  }

  /** As `MATCH` compares them: case does not count, spaces do. */
  has(value: CellValue): boolean {
    const row = this.row(value);
    if (row === undefined) return false;
    const [asked, first] = [String(value), String(this.#nr(row))];
    if (asked === first) return true;
    this.#exact ??= new Set(this.register.rows.map((each) => String(this.#nr(each)).toUpperCase()));
    return this.#exact.has(asked.toUpperCase());
  }

  /** The key that is meant when spaces around it do not count either. */
  meantBy(value: CellValue): string | undefined {
    const row = this.row(value);
    return row && String(this.#nr(row));
  }
}

const seen = new WeakMap<RegisterSnapshot, Keys>();

const keysOf = (register: RegisterSnapshot): Keys => {
  const keys = seen.get(register) ?? new Keys(register);
  seen.set(register, keys);
  return keys;
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
      const keys = keysOf(register);
      return (value, row) => {
        const original = keys.row(value);
        if (original === undefined || original === row) return null;
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
      // The register that is gone is named once; each reference to it is right as it stands.
      if (isLost(snapshot, to)) return null;
      // Nor can a key be known when its column is gone: that has its finding.
      if (snapshot.registers[to].missing.includes("Nr")) return null;
      const keys = keysOf(snapshot.registers[to]);
      return (value) => {
        if (keys.has(value)) return null;
        const said = `${column.header} ${quote(value)}`;
        const key = keys.meantBy(value);
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
