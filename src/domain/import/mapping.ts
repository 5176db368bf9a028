import type { RegisterName } from "../registers/names";

/**
 * How a header found its column: by the column's own name, by one of its synonyms, by spelling that comes close to either, by the
 * user's choice; or not at all.
 */
export type MatchKind = "name" | "synonym" | "similar" | "chosen" | "none";

/** One column of the list, and where its cells go. */
export interface HeaderMatch {
  /** Place of the column in the list, from zero. */
  readonly position: number;
  /** The header as found. */
  readonly found: string;
  /** Header as the register declares it; null when the column is not brought in. */
  readonly target: string | null;
  readonly how: MatchKind;
  /** Dutch: why it goes there, or why it goes nowhere and what would help. */
  readonly reason: string;
}

/** Which column of a list goes to which column of a register. */
export interface Mapping {
  readonly register: RegisterName;
  /** Index in the list's `cells`. */
  readonly headerRow: number;
  /** Every column of the list that has a header or cells. */
  readonly columns: readonly HeaderMatch[];
  /** Required headers that no column gives. */
  readonly missing: readonly string[];
  /** Dutch: why this list cannot be brought in at all; null when it can. */
  readonly obstacle: string | null;
}

/** What the user chose for a column of the list: position to header, or to null for "not". */
export type ChosenColumns = ReadonlyMap<number, string | null>;
