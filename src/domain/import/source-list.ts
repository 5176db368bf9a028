import type { CellValue } from "../values/cell-value";

/** A list of the controller's own as it was found: cells of a sheet, range or CSV file. */
export interface SourceList {
  /** Dutch, as messages name it: `werkblad Lijst 2021`, `lijst.csv`. */
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Excel's row number of the first row; 1 for a file. */
  readonly firstRow: number;
  /** Zero-based column on the sheet of the first cell; 0 for a file. */
  readonly firstColumn: number;
}
