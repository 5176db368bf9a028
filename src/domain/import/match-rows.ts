import type { Column } from "../registers/column";
import { enumerate, quote } from "../rules/wording";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { looseKey } from "./free-keys";
import type { ImportRefusal } from "./plan";
import type { ReadRow } from "./read-rows";
import { identityFrom, type RegisterRows } from "./register-rows";

/** A row of the list with the row of the register that it is about: `existing`, or null for a new one. */
export interface MatchedRow {
  readonly source: ReadRow;
  readonly existing: Row | null;
  /** Null for a new row that gets a key of ours. */
  readonly key: string | null;
  /** Found by what a person tells it by, not by its key. */
  readonly byIdentity: boolean;
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
  readonly #key: (Column & { kind: "key" }) | undefined;
  /** Headers that the table in the workbook lacks. */
  readonly #lacking: ReadonlySet<string>;

  constructor(register: RegisterSnapshot, rows: RegisterRows) {
    this.#rows = rows;
    this.#name = register.declaration.name;
    this.#identity = register.declaration.recognition?.identity ?? [];
    this.#key = register.declaration.columns.find((column) => column.kind === "key");
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

  /** What the row will be told by once it is brought in. */
  identityOf({ source, existing }: MatchedRow): string | null {
    const current = existing === null ? null : this.#rows.identityOf(existing);
    const isComplete = this.#identity.every((header) => source.values.has(header));
    return isComplete || existing === null ? this.#identityIn(source) : current;
  }

  #identityIn({ values }: ReadRow): string | null {
    return identityFrom(this.#identity, (header) => values.get(header) ?? "");
  }

  #refuse(source: ReadRow, header: string | null, reason: string): ImportRefusal {
    return { sourceRow: source.number, header, value: header === "Nr" ? source.key : "", reason };
  }

  #matchByKey(source: ReadRow): MatchedRow | ImportRefusal {
    const rows = this.#rows.byKey(source.key);
    const [existing, ...more] = rows;
    if (existing === undefined) return this.#newWithKey(source);
    return more.length === 0
      ? { source, existing, key: this.#rows.keyOf(existing), byIdentity: false }
      : this.#refuse(
          source,
          "Nr",
          `Nr ${quote(source.key)} staat meer dan eens in ${this.#name} (${placesIn(rows)}). Geef die rijen eerst elk een eigen Nr.`,
        );
  }

  #newWithKey(source: ReadRow): MatchedRow | ImportRefusal {
    const key = source.key.toUpperCase();
    if (this.#key === undefined || this.#key.pattern.test(key))
      return { source, existing: null, key, byIdentity: false };
    return this.#refuse(
      source,
      "Nr",
      `Nr ${quote(source.key)} staat niet in ${this.#name} en heeft niet de vorm ${this.#key.example}. Verbeter het Nr, of laat het leeg: een nieuwe rij krijgt dan een eigen Nr.`,
    );
  }

  #matchByIdentity(source: ReadRow): MatchedRow | ImportRefusal {
    const empty = this.#identity.find((header) => !source.values.has(header) || this.#lacking.has(header));
    const identity = this.#identityIn(source);
    if (empty !== undefined || identity === null)
      return this.#refuse(
        source,
        empty ?? null,
        `Deze rij heeft geen Nr en ${empty ?? "wat haar herkenbaar maakt"} is leeg. Vul ${enumerate(this.#identity)} in: daaraan wordt een rij zonder Nr herkend.`,
      );
    const rows = this.#rows.byIdentity(identity);
    const [existing, ...more] = rows;
    if (existing === undefined) return { source, existing: null, key: null, byIdentity: true };
    if (more.length > 0)
      return this.#refuse(
        source,
        null,
        `Deze rij past bij meer dan een rij van ${this.#name} (${placesIn(rows)}). Vul in de lijst het Nr in van de rij die u bedoelt.`,
      );
    const key = this.#rows.keyOf(existing);
    return key !== null && this.#rows.byKey(key).length === 1
      ? { source, existing, key, byIdentity: true }
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
  matcher: Matcher,
  matched: readonly MatchedRow[],
  refused: readonly ReadRow[],
): ReadonlyMap<ReadRow, string> => {
  const [sameRow, sameKey, sameIdentity]: readonly [Claims, Claims, Claims] = [new Map(), new Map(), new Map()];
  const keyless = new Set(matched.map(({ source }) => source).filter(({ key }) => key === ""));
  for (const row of matched) {
    const { source, existing } = row;
    if (existing !== null) claim(sameRow, String(existing.index), source);
    if (source.key !== "") claim(sameKey, looseKey(source.key), source);
    // Rows that all have a Nr may say the same.
    const identity = keyless.size === 0 ? null : matcher.identityOf(row);
    if (identity !== null) claim(sameIdentity, identity, source);
  }
  for (const row of refused) if (row.key !== "") claim(sameKey, looseKey(row.key), row);
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
    (group) => group.some((row) => keyless.has(row)),
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
  const double = doubles(
    matcher,
    matched,
    rows.filter(({ problems }) => problems.length > 0),
  );
  for (const { source } of matched) {
    const reason = double.get(source);
    if (reason !== undefined)
      refusals.push({ sourceRow: source.number, header: source.key === "" ? null : "Nr", value: source.key, reason });
  }
  return { matched: matched.filter(({ source }) => !double.has(source)), refusals };
};
