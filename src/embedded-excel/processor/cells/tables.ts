import { intersection } from "../../model/address";
import type { Area, Sheet, Table, TableColumn } from "../../model/workbook";

/** The table that holds a cell, header and totals rows included. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(({ area }) => intersection(area, { row, column, rowCount: 1, columnCount: 1 }) !== null);

/** The rows of a table between header and totals; Excel keeps at least one. */
export function bodyArea({ area, hasHeaders, hasTotals }: Table): Area {
  const top = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rowCount: Math.max(0, area.rowCount - top - (hasTotals ? 1 : 0)) };
}

/** The column of a table's area that belongs to `column`. */
export function columnArea(table: Table, column: TableColumn, of: Area): Area {
  return { ...of, column: of.column + table.columns.indexOf(column), columnCount: 1 };
}
