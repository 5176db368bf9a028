import { distance } from "fastest-levenshtein";
import type { Column } from "../registers/column";
import type { RegisterName } from "../registers/names";
import type { HeaderText } from "./header-text";
import { isKnownWord, vocabulary, type Term } from "./vocabulary";

/** A column that a header means, and by which of its names. */
export interface Candidate {
  readonly column: Column;
  readonly how: "name" | "synonym" | "similar";
  /** The name or synonym that the header came to, as declared. */
  readonly words: string;
}

/** What a header means: one column, several that are as near, or nothing. */
export interface HeaderMeaning {
  readonly best: Candidate | null;
  /** Headers that are as near as one another. */
  readonly rivals: readonly string[];
}

const nothing: HeaderMeaning = { best: null, rivals: [] };

const similar = ({ column, words }: Term): Candidate => ({ column, how: "similar", words });

/** A header that is spelled as one of the names, or only differs in what does not count. */
export const exactMatch = (text: HeaderText, register: RegisterName): Candidate | null => {
  const term = text.compact === "" ? undefined : vocabulary(register).exact.get(text.compact);
  return term === undefined ? null : { column: term.column, how: term.kind, words: term.words };
};

const ofDifferentColumns = (terms: readonly Term[]): readonly Term[] => [
  ...new Map(terms.toReversed().map((term) => [term.column.header, term])).values(),
];

const bySingular = (text: HeaderText, terms: readonly Term[]): HeaderMeaning => {
  const found = ofDifferentColumns(terms.filter((term) => term.text.singular === text.singular));
  const [first, ...more] = found;
  if (first === undefined) return nothing;
  return more.length === 0
    ? { best: similar(first), rivals: [] }
    : { best: null, rivals: found.map(({ column }) => column.header) };
};

/** How many letters may be wrong: a short word with one wrong letter is soon another word. */
const slipsIn = (text: string): number => (text.length < 5 ? 0 : text.length < 9 ? 1 : 2);

const digits = (text: string): string => text.replaceAll(/\D/g, "");

/** Letters that differ; infinite where that is no slip of the pen: other digits, another first letter, too many. */
const slips = (found: string, meant: string): number => {
  const allowed = Math.min(slipsIn(found), slipsIn(meant));
  const isNear = Math.abs(found.length - meant.length) <= allowed + 1 && found.startsWith(meant.slice(0, 1));
  if (!isNear || digits(found) !== digits(meant)) return Infinity;
  const count = distance(found, meant);
  // One more than allowed still counts as a rival: it makes a match that is hardly nearer unclear.
  return count <= allowed + 1 ? count : Infinity;
};

const bySpelling = ({ compact }: HeaderText, terms: readonly Term[]): HeaderMeaning => {
  const allowed = slipsIn(compact);
  const near = terms
    .map((term) => ({ term, count: slips(compact, term.text.compact) }))
    .filter(({ count }) => count < Infinity)
    .sort((one, other) => one.count - other.count);
  const [nearest] = near;
  if (nearest === undefined || nearest.count > Math.min(allowed, slipsIn(nearest.term.text.compact))) return nothing;
  const close = near.filter(({ count }) => count <= nearest.count + 1).map(({ term }) => term);
  const columns = ofDifferentColumns(close);
  return columns.length === 1
    ? { best: similar(nearest.term), rivals: [] }
    : { best: null, rivals: columns.map(({ column }) => column.header).toReversed() };
};

/**
 * What a header means in a register. Names and synonyms go first; then the plural of one, then a slip of the pen when only one column
 * is near. A word that names a column of any register is no slip of the pen for another.
 */
export const matchHeader = (text: HeaderText, register: RegisterName): HeaderMeaning => {
  if (text.compact === "") return nothing;
  const exact = exactMatch(text, register);
  if (exact !== null) return { best: exact, rivals: [] };
  const { terms } = vocabulary(register);
  const plural = bySingular(text, terms);
  if (plural.best !== null || plural.rivals.length > 0) return plural;
  return isKnownWord(text.compact) ? nothing : bySpelling(text, terms);
};
