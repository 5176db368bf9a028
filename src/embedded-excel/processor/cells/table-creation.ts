import { intersection } from "../../model/address";
import { escapeColumn } from "../../model/formula-tokens";
import { insertCells } from "../../model/shift-cells";
import {
  addTableColumn as insertColumn,
  deleteTableColumn as removeColumn,
  deleteTableRows as removeRows,
  freeTableId,
  freeTableName,
  insertTableRows as insertRows,
  resizeTable as resizeArea,
} from "../../model/table-operations";
import type { Area, Sheet, Table, TableColumn } from "../../model/workbook";
import { ExcelError, invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import { raiseChanged } from "./notices";
import { requireAllowed, styleAt } from "./protection";
import { furnishRows } from "./table-growth";
import { headerText, uniqueHeader } from "./table-headers";
import { bodyArea, columnArea } from "./tables";
import { trackRanges } from "./tracking";
import { putContents } from "./writing";

interface SheetTable {
  sheet: Sheet;
  table: Table;
}

const STYLE = "TableStyleMedium2";

/** Makes a table of an area; without headers in it a header row is put above the cells, which move down. Throws InvalidArgument. */
export function createTable(host: ExcelHost, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (sheet.tables.some((other) => intersection(other.area, area)))
    throw invalidArgument("A table cannot overlap another table.");
  if (!hasHeaders) insertCells(host.workbook, sheet, { ...area, rowCount: 1 }, "down");
  const rowCount = Math.max(2, hasHeaders ? area.rowCount : area.rowCount + 1);
  const table: Table = {
    id: freeTableId(host.workbook),
    name: freeTableName(host.workbook),
    area: { ...area, rowCount },
    hasHeaders: true,
    hasTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: STYLE,
    columns: [],
    isFiltered: false,
    sort: null,
  };
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, table.area));
  host.ensureCalculated();
  for (let index = 0; index < area.columnCount; index += 1)
    table.columns.push(newColumn(host, { sheet, table }, area.column + index));
  sheet.tables.push(table);
  return table;
}

/** A column for the cells at `column`, named by its header cell, which gets the name when it was empty or taken. */
function newColumn(host: ExcelHost, { sheet, table }: SheetTable, column: number): TableColumn {
  const { row } = table.area;
  const names = table.columns.map((other) => other.name);
  const name = uniqueHeader(headerText(host, sheet, row, column), names);
  if (table.hasHeaders) putContents(sheet, row, column, name, null, styleAt(sheet, row, column));
  const id = 1 + Math.max(0, ...table.columns.map((other) => other.id));
  return { id, name, calculatedFormula: null, totalsFunction: null, totalsLabel: null };
}

/**
 * Gives a table another area with the same header row. New columns are named by their header cell, those outside are no longer
 * the table's. No cell is moved; new rows take what the table gives its rows.
 */
export function resizeTable(host: ExcelHost, { sheet, table }: SheetTable, area: Area): void {
  if (table.hasTotals && area.rowCount !== table.area.rowCount)
    throw new ExcelError("InvalidOperation", "Hide the totals row before resizing.");
  if (table.isFiltered) throw new ExcelError("FilteredRangeConflict", "Clear the filter before resizing.");
  const old = bodyArea(table);
  host.ensureCalculated();
  resizeArea(host.workbook, sheet, table, area);
  const body = bodyArea(table);
  furnishRows(host, sheet, table, old, {
    ...body,
    row: old.row + old.rowCount,
    rowCount: body.rowCount - old.rowCount,
  });
  host.markDirty();
  raiseChanged(host, sheet, table.area);
}

/** Shows or hides the header row. The cells below stay where they are: the row itself is given or taken. */
export function setHeaders(_host: ExcelHost, { sheet, table }: SheetTable, hasHeaders: boolean): void {
  requireAllowed(sheet);
  if (hasHeaders === table.hasHeaders) return;
  const { row, column, rowCount, columnCount } = table.area;
  if (hasHeaders) {
    const above = { row: row - 1, column, rowCount: 1, columnCount };
    if (row === 0 || [...sheet.cells.entriesIn(above)].some(([, , cell]) => cell.value !== null)) {
      throw new ExcelError("InvalidOperation", "There is no room for a header row.");
    }
    table.area = { ...table.area, row: row - 1, rowCount: rowCount + 1 };
    table.columns.forEach(({ name }, index) =>
      putContents(sheet, row - 1, column + index, name, null, styleAt(sheet, row - 1, column + index)),
    );
  } else {
    for (let at = column; at < column + columnCount; at += 1)
      putContents(sheet, row, at, null, null, styleAt(sheet, row, at));
    table.area = { ...table.area, row: row + 1, rowCount: rowCount - 1 };
  }
  table.hasHeaders = hasHeaders;
}

/** Shows or hides the totals row; cells below move when they are in its way. */
export function setTotals(host: ExcelHost, { sheet, table }: SheetTable, hasTotals: boolean): void {
  requireAllowed(sheet);
  if (hasTotals === table.hasTotals) return;
  const { area } = table;
  if (hasTotals) {
    const below = { ...area, row: area.row + area.rowCount, rowCount: 1 };
    if (hasCells(sheet, below)) insertCells(host.workbook, sheet, below, "down");
    table.area = { ...area, rowCount: area.rowCount + 1 };
  } else {
    const row = area.row + area.rowCount - 1;
    for (let at = area.column; at < area.column + area.columnCount; at += 1)
      putContents(sheet, row, at, null, null, styleAt(sheet, row, at));
    table.area = { ...area, rowCount: area.rowCount - 1 };
  }
  table.hasTotals = hasTotals;
  if (hasTotals) fillTotals(sheet, table);
  host.markDirty();
}

/** Excel's numbers for `SUBTOTAL` that leave out hidden rows. */
const SUBTOTALS: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function fillTotals(sheet: Sheet, table: Table): void {
  const row = table.area.row + table.area.rowCount - 1;
  table.columns.forEach(({ name, totalsFunction, totalsLabel }, index) => {
    const at = table.area.column + index;
    const code = totalsFunction === null ? undefined : SUBTOTALS[totalsFunction];
    const formula = code === undefined ? null : `SUBTOTAL(${code},${table.name}[${escapeColumn(name)}])`;
    if (formula !== null || totalsLabel !== null)
      putContents(sheet, row, at, formula === null ? totalsLabel : null, formula, styleAt(sheet, row, at));
  });
}

const hasCells = (sheet: Sheet, area: Area): boolean => !sheet.cells.entriesIn(area).next().done;

/** Puts a column before the `index`th, or at the end; cells on its right move. It looks like its neighbour. */
export function addTableColumn(
  host: ExcelHost,
  { sheet, table }: SheetTable,
  index: number,
  name: string | null,
): TableColumn {
  const column = insertColumn(host.workbook, sheet, table, index, name);
  const area = columnArea(table, column, table.area);
  trackRanges(host, sheet, { kind: "insert", area, vertical: false });
  const model = index > 0 ? area.column - 1 : area.column + 1;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const cell = sheet.cells.get(row, area.column);
    putContents(sheet, row, area.column, cell?.value ?? null, cell?.formula ?? null, styleAt(sheet, row, model));
  }
  host.markDirty();
  raiseChanged(host, sheet, area, "ColumnInserted");
  return column;
}

/** Takes a column out; cells on its right move left. */
export function deleteTableColumn(host: ExcelHost, { sheet, table }: SheetTable, column: TableColumn): void {
  const area = columnArea(table, column, table.area);
  removeColumn(host.workbook, sheet, table, table.columns.indexOf(column));
  trackRanges(host, sheet, { kind: "delete", area, vertical: false });
  host.markDirty();
  raiseChanged(host, sheet, area, "ColumnDeleted");
}

/** Puts `count` empty rows before the `index`th row of the body; cells below the table move when they are in its way. */
export function insertTableRows(host: ExcelHost, { sheet, table }: SheetTable, index: number, count: number): void {
  if (table.isFiltered) throw new ExcelError("FilteredRangeConflict", "Rows cannot be added to a filtered table.");
  const old = bodyArea(table);
  const added = { ...old, row: old.row + index, rowCount: count };
  insertRows(host.workbook, sheet, table, index, count);
  trackRanges(host, sheet, { kind: "insert", area: added, vertical: true });
  furnishRows(host, sheet, table, old, added);
  host.markDirty();
  raiseChanged(host, sheet, added, "RowInserted");
}

/** Takes rows out of the body; cells below the table move up. The last row is emptied instead: a table keeps one. */
export function deleteTableRows(host: ExcelHost, { sheet, table }: SheetTable, index: number, count: number): void {
  const body = bodyArea(table);
  const area = { ...body, row: body.row + index, rowCount: count };
  removeRows(host.workbook, sheet, table, index, count);
  if (count < body.rowCount) trackRanges(host, sheet, { kind: "delete", area, vertical: true });
  host.markDirty();
  raiseChanged(host, sheet, area, "RowDeleted");
}
