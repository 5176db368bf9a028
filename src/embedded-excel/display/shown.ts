import type { Border, Edge } from "../model/styles";
import type { Area, Sheet } from "../model/workbook";

/** A cell as a Dutch Excel shows it: its format, its table's style and its conditional formats together. Colours are `#RRGGBB`. */
export interface ShownCell {
  /** In full: what does not fit in the column is the page's to cut or to fill with `#`. */
  readonly text: string;
  readonly color: string;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly fontName: string;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Edge, Border | null>>;
  readonly note: string | null;
  /** An address outside the workbook, or one inside it behind `#`. */
  readonly link: string | null;
  readonly isNumber: boolean;
}

/** What the grid of a page needs to draw a workbook. Rows and columns count from zero. */
export interface Display {
  cell(sheet: Sheet, row: number, column: number): ShownCell;
  /** In pixels; 0 of a hidden column. */
  columnWidth(sheet: Sheet, column: number): number;
  /** In pixels; 0 of a hidden row. */
  rowHeight(sheet: Sheet, row: number): number;
  /** The merge that covers a cell, whose first cell it shows. */
  merge(sheet: Sheet, row: number, column: number): Area | null;
  /** The choices that a cell's validation offers; null when it has no list, or a list without an arrow. */
  dropDown(sheet: Sheet, row: number, column: number): readonly string[] | null;
  /** What the formula bar shows and F2 edits. */
  entry(sheet: Sheet, row: number, column: number): string;
  /** The input message of a cell's validation. */
  prompt(sheet: Sheet, row: number, column: number): { readonly title: string; readonly message: string } | null;
  /** How many rows and columns hold anything, counted from A1. */
  usedSize(sheet: Sheet): { readonly rows: number; readonly columns: number };
  /** True of the headers of a table, or of the sheet's own filter, that carry a filter button. */
  filterButton(sheet: Sheet, row: number, column: number): boolean;
}
