import type { CellValue } from "../values/cell-value";

/** One row of a register: the cells as they stand in the sheet, user's own columns included. */
export interface Row {
  /** Zero-based row in the sheet. */
  readonly index: number;
  readonly values: readonly CellValue[];
}

/** Reads one column of a row; `""` where the column is missing. */
export type Accessor = (row: Row) => CellValue;
