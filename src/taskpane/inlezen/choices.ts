import type { ChosenColumns, PlannedRow, SourceList } from "../../domain/import";
import type { RegisterName } from "../../domain/registers/names";
import type { ImportSource } from "../../excel";

/** Where the list comes from: cells of this workbook, read again whenever it changes, or a file as it was chosen. */
export type Source =
  { readonly kind: "cells"; readonly source: ImportSource } | { readonly kind: "file"; readonly list: SourceList };

/** What the user decided; everything else is proposed. */
export interface Choices {
  /** Null: the first list that was found. */
  readonly source: Source | null;
  /** Null: the register that is suggested. */
  readonly register: RegisterName | null;
  readonly columns: ChosenColumns;
  /** Rows of the preview that the user does not want, by `rowId`. */
  readonly left: ReadonlySet<string>;
}

export const noChoices: Choices = { source: null, register: null, columns: new Map(), left: new Set() };

export type Choice =
  | { readonly type: "source"; readonly source: Source }
  | { readonly type: "register"; readonly register: RegisterName }
  | { readonly type: "column"; readonly position: number; readonly target: string | null }
  | { readonly type: "rows"; readonly ids: readonly string[]; readonly isKept: boolean };

/** The choices after one more. Another list or register is another matter: what was chosen for the one says nothing of the other. */
export const chosen = (choices: Choices, choice: Choice): Choices => {
  switch (choice.type) {
    case "source":
      return { ...noChoices, source: choice.source };
    case "register":
      return { ...noChoices, source: choices.source, register: choice.register };
    case "column":
      return { ...choices, columns: new Map([...choices.columns, [choice.position, choice.target]]) };
    case "rows": {
      const left = new Set(choices.left);
      for (const id of choice.ids) {
        if (choice.isKept) left.delete(id);
        else left.add(id);
      }
      return { ...choices, left };
    }
  }
};

/** What a row of the preview is known by while the list or the register changes around it: not its place. */
export const rowId = ({ key, hasOwnKey, title, sourceRow }: PlannedRow): string => {
  if (hasOwnKey) return `nr ${key}`;
  return title === "" ? `rij ${sourceRow}` : `titel ${title}`;
};

/** The same list, also when it has got longer. A selection is what was selected then. */
export const sameSource = (one: ImportSource, other: ImportSource): boolean =>
  one.kind === other.kind && one.sheet === other.sheet && (one.kind === "sheet" || one.address === other.address);
