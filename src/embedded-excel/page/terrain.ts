import type { Display } from "../display";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { coveredArea } from "../model/chart-places";
import type { Sheet } from "../model/workbook";
import type { Terrain } from "./logic/moves";
import { drawnCount } from "./logic/scrolling";
import type { Selection } from "./logic/selection";

/** How many rows and columns are drawn. */
export function drawnSize(display: Display, sheet: Sheet, { active }: Selection): { rows: number; columns: number } {
  const used = display.usedSize(sheet);
  const charts = sheet.charts.map(({ place }) => coveredArea(place));
  const rowsUsed = Math.max(used.rows, ...charts.map(({ row, rowCount }) => row + rowCount));
  const columnsUsed = Math.max(used.columns, ...charts.map(({ column, columnCount }) => column + columnCount));
  return {
    rows: drawnCount(rowsUsed, active.row, 200, 50, MAX_ROWS),
    columns: drawnCount(columnsUsed, active.column, 40, 10, MAX_COLUMNS),
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
