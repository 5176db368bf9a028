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

const similar = ({ column, words }: Term): HeaderMeaning => ({ best: { column, how: "similar", words }, rivals: [] });

/** A header that is spelled as one of the names, or only differs in what does not count. */
export const exactMatch = (text: HeaderText, register: RegisterName): Candidate | null => {
  const term = vocabulary(register).exact.get(text.compact);
  return term === undefined ? null : { column: term.column, how: term.kind, words: term.words };
};

/** How many letters may be wrong: a short word with one wrong letter is soon another word. */
const slipsIn = (text: string): number => (text.length < 5 ? 0 : text.length < 9 ? 1 : 2);

const digits = (text: string): string => text.replaceAll(/\D/g, "");

/** With other digits or another first letter it is no slip of the pen. */
const isNear = (found: string, meant: string): boolean =>
  found.startsWith(meant.slice(0, 1)) && digits(found) === digits(meant);

const bySpelling = ({ compact }: HeaderText, terms: readonly Term[]): HeaderMeaning => {
  const near = terms
    .filter(({ text }) => isNear(compact, text.compact))
    .map((term) => ({ term, count: distance(compact, term.text.compact) }))
    .sort((one, other) => one.count - other.count);
  const [nearest] = near;
  if (nearest === undefined) return nothing;
  if (nearest.count > Math.min(slipsIn(compact), slipsIn(nearest.term.text.compact))) return nothing;
  // One letter further makes it unclear too.
  const close = near.filter(({ count }) => count <= nearest.count + 1);
  const rivals = [...new Set(close.map(({ term }) => term.column.header))];
  return rivals.length === 1 ? similar(nearest.term) : { best: null, rivals };
};

/**
 * What a header means in a register. Names and synonyms go first; then the plural of one, then a slip of the pen when only one column
 * is near. A word that names a column of any register is no slip of the pen for another.
 */
export const matchHeader = (text: HeaderText, register: RegisterName): HeaderMeaning => {
  const exact = exactMatch(text, register);
  if (exact !== null) return { best: exact, rivals: [] };
  const { terms } = vocabulary(register);
  const plural = terms.find((term) => term.text.singular === text.singular);
  if (plural !== undefined) return similar(plural);
  return isKnownWord(text.compact) ? nothing : bySpelling(text, terms);
};
