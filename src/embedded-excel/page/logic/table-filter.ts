import { contains } from "../../model/address";
import { dataAreaOf } from "../../model/table-operations";
import type { Area, Sheet, Table } from "../../model/workbook";
import type { Position } from "./selection";

/** A column of a table, with the rows that a filter on it chooses from. */
export interface TableColumnAt {
  readonly table: Table;
  /** Zero-based within the table. */
  readonly column: number;
  readonly data: Area;
}

const tableAround = ({ tables }: Sheet, { row, column }: Position): Table | undefined =>
  tables.find(({ area }) => contains(area, { row, column, rowCount: 1, columnCount: 1 }));

/** The table column at a cell; null where there is no table, or none with rows. */
export function tableColumnAt(sheet: Sheet, cell: Position): TableColumnAt | null {
  const table = tableAround(sheet, cell);
  const data = table && dataAreaOf(table);
  return data ? { table, column: cell.column - table.area.column, data } : null;
}

/** What a filter of the sheet is put on when somebody asks for one: the column at the active cell, else the first of the sheet's first table. */
export function filterTarget(sheet: Sheet, active: Position): TableColumnAt | null {
  const here = tableColumnAt(sheet, active);
  if (here) return here;
  const table = sheet.tables[0];
  return table ? tableColumnAt(sheet, { row: table.area.row, column: table.area.column }) : null;
}

/** The different texts of a column, in Dutch order, the empty one last. */
export function choicesOf({ column, data }: TableColumnAt, textAt: (row: number, column: number) => string): string[] {
  const texts = new Set<string>();
  for (let row = data.row; row < data.row + data.rowCount; row += 1) texts.add(textAt(row, data.column + column));
  return [...texts].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a.localeCompare(b, "nl", { numeric: true })));
}
