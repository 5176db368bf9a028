import type { RegisterName } from "../registers/names";
import type { CellValue } from "../values/cell-value";

/** What is kept of before it is done, as the user reads it. */
export const keptActions = ["Inlezen", "Herstellen", "Sorteren"] as const;
export type KeptWhat = (typeof keptActions)[number];

/** The action that lines belong to. */
export interface ActionStamp {
  readonly id: string;
  /** Serial date and time here. */
  readonly moment: number;
  readonly what: KeptWhat;
}

/** What one line keeps. */
export type Kept =
  /** A cell of a register as it was and as we wrote it. */
  | {
      readonly kind: "cell";
      readonly register: RegisterName;
      readonly key: string;
      readonly header: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  /** A row that we added, as its cells were written. */
  | {
      readonly kind: "row";
      readonly register: RegisterName;
      readonly key: string;
      readonly cells: number;
      /** Of those cells: `sumOfRow`. */
      readonly sum: string;
    }
  /** The place of a row before and after a sort, from 1. */
  | {
      readonly kind: "place";
      readonly register: RegisterName;
      /** As it stands in the register; "" for a row without one. */
      readonly key: CellValue;
      readonly from: number;
      readonly to: number;
    }
  /** The action was turned back. */
  | { readonly kind: "turned-back"; readonly moment: number };

/** A line of the sheet that says what it said when we wrote it. */
export interface KeptLine {
  readonly action: ActionStamp;
  readonly kept: Kept;
}

/** Headers of the sheet, from left to right. */
export const lineHeaders = [
  "Actie",
  "Tijdstip",
  "Wat",
  "Register",
  "Nr",
  "Kolom",
  "Oude waarde",
  "Nieuwe waarde",
  "Controle",
  "Teruggedraaid op",
] as const;
export type LineHeader = (typeof lineHeaders)[number];

/** In the column Kolom, where a line is not about one cell. */
export const columnMarks = { row: "(nieuwe rij)", place: "(volgorde)", "turned-back": "(teruggedraaid)" } as const;
