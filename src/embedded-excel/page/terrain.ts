import type { Display } from "../display";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Sheet } from "../model/workbook";
import type { Terrain } from "./logic/moves";
import { drawnCount } from "./logic/scrolling";
import type { Selection } from "./logic/selection";

/** How many rows and columns are drawn. */
export function drawnSize(display: Display, sheet: Sheet, { active }: Selection): { rows: number; columns: number } {
  const used = display.usedSize(sheet);
  return {
    rows: drawnCount(used.rows, active.row, 200, 50, MAX_ROWS),
    columns: drawnCount(used.columns, active.column, 40, 10, MAX_COLUMNS),
  };
}

/** The sheet as keys move over it. */
export function terrainOf(display: Display, sheet: Sheet, selection: Selection): Terrain {
  const { rows, columns } = drawnSize(display, sheet, selection);
  return {
    lastRow: rows - 1,
    lastColumn: columns - 1,
    isRowHidden: (row) => display.rowHeight(sheet, row) === 0,
    isColumnHidden: (column) => display.columnWidth(sheet, column) === 0,
    isFilled: (row, column) => {
      const cell = sheet.cells.get(row, column);
      return cell !== undefined && (cell.value !== null || cell.formula !== null);
    },
    mergeAt: (row, column) => display.merge(sheet, row, column),
  };
}
