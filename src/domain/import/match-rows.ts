import { enumerate, quote } from "../rules/wording";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { looseText } from "../values/loose-text";
import { looseKey } from "./free-keys";
import type { ImportRefusal } from "./plan";
import type { ReadRow } from "./read-rows";
import { keyColumnOf, recognitionOf } from "./recognition";
import { newRow, type RegisterRows } from "./register-rows";

/** A row of the list with the row of the register that it is about: `existing`, or null for a new one. */
export interface MatchedRow {
  readonly source: ReadRow;
  readonly existing: Row | null;
  /** Null for a new row that gets a key of ours. */
  readonly key: string | null;
}

export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  readonly refusals: readonly ImportRefusal[];
}

const mostPlaces = 4;

/** `rij 5 en rij 9`; of many the first. */
const places = (numbers: readonly number[]): string => {
  const named = numbers.slice(0, mostPlaces).map((number) => `rij ${number}`);
  return enumerate(numbers.length > mostPlaces ? [...named, `nog ${numbers.length - mostPlaces}`] : named);
};

const placesIn = (rows: readonly Row[]): string => places(rows.map(({ index }) => index + 1));

/** Finds for each row of a list the row of a register that it is about. */
class Matcher {
  readonly #rows: RegisterRows;
  readonly #name: string;
  readonly #identity: readonly string[];
  readonly #key: { readonly pattern: RegExp; readonly example: string };
  /** Headers that the table in the workbook lacks. */
  readonly #lacking: ReadonlySet<string>;

  constructor(register: RegisterSnapshot, rows: RegisterRows) {
    this.#rows = rows;
    this.#name = register.declaration.name;
    this.#identity = recognitionOf(register.declaration).identity;
    this.#key = keyColumnOf(register.declaration);
    this.#lacking = new Set(register.missing);
  }

  match(source: ReadRow): MatchedRow | ImportRefusal {
    if (this.#lacking.has("Nr"))
      return this.#refuse(
        source,
        "Nr",
        `${this.#name} heeft in deze werkmap geen kolom Nr. Vul op Start eerst de werkmap aan.`,
      );
    return source.key === "" ? this.#matchByIdentity(source) : this.#matchByKey(source);
  }

  #refuse(source: ReadRow, header: string | null, reason: string): ImportRefusal {
    return { sourceRow: source.number, header, value: source.key, reason };
  }

  #matchByKey(source: ReadRow): MatchedRow | ImportRefusal {
    const rows = this.#rows.byKey(source.key);
    const [existing, ...more] = rows;
    if (existing === undefined) return this.#newWithKey(source);
    return more.length === 0
      ? { source, existing, key: this.#rows.keyOf(existing) }
      : this.#refuse(
          source,
          "Nr",
          `Nr ${quote(source.key)} staat meer dan eens in ${this.#name} (${placesIn(rows)}). Geef die rijen eerst elk een eigen Nr.`,
        );
  }

  #newWithKey(source: ReadRow): MatchedRow | ImportRefusal {
    const key = source.key.toUpperCase();
    if (this.#key.pattern.test(key)) return { source, existing: null, key };
    return this.#refuse(
      source,
      "Nr",
      `Nr ${quote(source.key)} staat niet in ${this.#name} en heeft niet de vorm ${this.#key.example}. Verbeter het Nr, of laat het leeg: een nieuwe rij krijgt dan een eigen Nr.`,
    );
  }

  #matchByIdentity(source: ReadRow): MatchedRow | ImportRefusal {
    const empty = this.#identity.find(
      (header) => looseText(source.values.get(header) ?? "") === "" || this.#lacking.has(header),
    );
    if (empty !== undefined)
      return this.#refuse(
        source,
        empty,
        `Deze rij heeft geen Nr en ${empty} is leeg. Vul ${enumerate(this.#identity)} in: daaraan wordt een rij zonder Nr herkend.`,
      );
    const rows = this.#rows.byIdentity(this.#rows.identityOf(newRow, source.values));
    const [existing, ...more] = rows;
    if (existing === undefined) return { source, existing: null, key: null };
    if (more.length > 0)
      return this.#refuse(
        source,
        null,
        `Deze rij past bij meer dan een rij van ${this.#name} (${placesIn(rows)}). Vul in de lijst het Nr in van de rij die u bedoelt.`,
      );
    const key = this.#rows.keyOf(existing);
    return key !== null && this.#rows.byKey(key).length === 1
      ? { source, existing, key }
      : this.#refuse(
          source,
          null,
          `Deze rij past bij rij ${existing.index + 1} van ${this.#name}, maar die heeft geen eigen Nr. Geef haar daar eerst een Nr dat nog niet voorkomt.`,
        );
  }
}

/** Names of groups of rows of which only one can be brought in. */
type Claims = Map<string, ReadRow[]>;

const claim = <Name>(claims: Map<Name, ReadRow[]>, name: Name, row: ReadRow): void => {
  const known = claims.get(name);
  if (known === undefined) claims.set(name, [row]);
  else known.push(row);
};

/** Dutch, for each row that is about the same as another: both are refused, and each names both. */
const doubles = (
  register: RegisterRows,
  matched: readonly MatchedRow[],
  rows: readonly ReadRow[],
): ReadonlyMap<ReadRow, string> => {
  const [sameRow, sameKey, sameIdentity]: readonly [Claims, Claims, Claims] = [new Map(), new Map(), new Map()];
  for (const { source, existing } of matched) {
    if (existing !== null) claim(sameRow, String(existing.index), source);
    claim(sameIdentity, register.identityOf(existing ?? newRow, source.values), source);
  }
  for (const row of rows) if (row.key !== "") claim(sameKey, looseKey(row.key), row);
  const found = new Map<ReadRow, string>();
  const name = (
    groups: Claims,
    reason: (where: string) => string,
    counts: (group: readonly ReadRow[]) => boolean,
  ): void => {
    for (const group of groups.values())
      if (group.length > 1 && counts(group))
        for (const row of group) found.set(row, reason(places(group.map(({ number }) => number))));
  };
  name(
    sameIdentity,
    (where) => `De lijst noemt dit meer dan eens: ${where}. Laat er één van staan, of geef ze elk een eigen Nr.`,
    // Rows that all have a Nr may say the same.
    (group) => group.some(({ key }) => key === ""),
  );
  name(
    sameRow,
    (where) => `De lijst heeft meer dan een rij voor dezelfde rij van het register: ${where}. Laat er één van staan.`,
    () => true,
  );
  name(
    sameKey,
    (where) => `Dit Nr staat meer dan eens in de lijst: ${where}. Laat er één van staan.`,
    () => true,
  );
  return found;
};

/** Matches the rows of a list that have no problems with those of a register. Rows about the same thing are all refused. */
export const matchRows = (
  register: RegisterSnapshot,
  existing: RegisterRows,
  rows: readonly ReadRow[],
): MatchedRows => {
  const matcher = new Matcher(register, existing);
  const matched: MatchedRow[] = [];
  const refusals: ImportRefusal[] = [];
  for (const source of rows) {
    if (source.problems.length > 0) continue;
    const found = matcher.match(source);
    if ("reason" in found) refusals.push(found);
    else matched.push(found);
  }
  const double = doubles(existing, matched, rows);
  for (const { source } of matched) {
    const reason = double.get(source);
    if (reason !== undefined)
      refusals.push({ sourceRow: source.number, header: source.key === "" ? null : "Nr", value: source.key, reason });
  }
  return { matched: matched.filter(({ source }) => !double.has(source)), refusals };
};
