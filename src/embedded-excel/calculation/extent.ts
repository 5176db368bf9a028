import { isWholeColumns, isWholeRows } from "../model/address";
import type { Area, Sheet } from "../model/workbook";

/** How many rows and columns of a sheet hold anything, counted from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function extentOf({ cells }: Sheet): Extent {
  const area = cells.usedArea(true);
  return area ? { rows: area.row + area.rowCount, columns: area.column + area.columnCount } : { rows: 0, columns: 0 };
}

/** The size of a range that a calculation looks at: of whole columns and rows only as far as the sheet is used. */
export const boundedSize = (range: Area, used: Extent): { rowCount: number; columnCount: number } => ({
  rowCount: isWholeColumns(range) ? Math.max(used.rows, 1) : range.rowCount,
  columnCount: isWholeRows(range) ? Math.max(used.columns, 1) : range.columnCount,
});
