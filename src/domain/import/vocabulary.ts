import { registers } from "../registers";
import type { Column } from "../registers/column";
import { registerNames, type RegisterName } from "../registers/names";
import { headerText, type HeaderText } from "./header-text";

/** One way to name a column of a register. */
export interface Term {
  readonly column: Column;
  readonly kind: "name" | "synonym";
  /** As declared. */
  readonly words: string;
  readonly text: HeaderText;
}

/** Every way to name a column of a register. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  /** By compact text. */
  readonly exact: ReadonlyMap<string, Term>;
}

const vocabularyOf = (register: RegisterName): Vocabulary => {
  const terms = registers[register].columns.flatMap((column): Term[] => [
    { column, kind: "name", words: column.header, text: headerText(column.header) },
    ...column.synonyms.map((words): Term => ({ column, kind: "synonym", words, text: headerText(words) })),
  ]);
  return { terms, exact: new Map(terms.toReversed().map((term) => [term.text.compact, term])) };
};

const made = new Map<RegisterName, Vocabulary>();

export const vocabulary = (register: RegisterName): Vocabulary => {
  const known = made.get(register) ?? vocabularyOf(register);
  made.set(register, known);
  return known;
};

/** True for a text that names a column of whatever register: then it is no slip of the pen for another. */
export const isKnownWord = (compact: string): boolean =>
  registerNames.some((register) => vocabulary(register).exact.has(compact));
