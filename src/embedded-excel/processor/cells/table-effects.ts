import { intersection } from "../../model/address";
import { moveFormula } from "../../model/reference-moves";
import type { Area, Sheet, Table } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { renameColumnReferences } from "../../model/table-columns";
import { growToRows } from "./table-growth";
import { headerText, uniqueHeader } from "./table-headers";
import { bodyArea, columnArea } from "./tables";
import { putContents } from "./writing";
import { styleAt } from "./protection";

/** What Excel does to tables after cells were written: they grow, headers rename columns, equal formulas make calculated columns. */
export function followWrite(host: ExcelHost, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (host.options.growTables) growBelow(host, sheet, table, area);
    if (!intersection(table.area, area)) continue;
    renameHeaders(host, sheet, table, area);
    noticeCalculatedColumns(sheet, table, area);
  }
}

/** A table without totals takes in rows that are written directly below it. */
function growBelow(host: ExcelHost, sheet: Sheet, table: Table, area: Area): void {
  const below = table.area.row + table.area.rowCount;
  const overlapsColumns =
    area.column < table.area.column + table.area.columnCount && area.column + area.columnCount > table.area.column;
  if (table.hasTotals || area.row > below || area.row + area.rowCount <= below || !overlapsColumns) return;
  const within = { ...table.area, row: below, rowCount: area.row + area.rowCount - below };
  const written = intersection(within, area);
  if (!written || !hasContents(sheet, { ...written, rowCount: 1 })) return;
  const isFree = sheet.tables.every((other) => other === table || !intersection(other.area, within));
  if (isFree) growToRows(host, { sheet, table }, table.area.rowCount + within.rowCount);
}

const hasContents = (sheet: Sheet, area: Area): boolean =>
  [...sheet.cells.entriesIn(area)].some(([, , { value, formula }]) => value !== null || formula !== null);

function renameHeaders(host: ExcelHost, sheet: Sheet, table: Table, area: Area): void {
  if (!table.hasHeaders) return;
  const { row, column } = table.area;
  if (!intersection({ ...table.area, rowCount: 1 }, area)) return;
  for (const [index, tableColumn] of table.columns.entries()) {
    const at = column + index;
    if (at < area.column || at >= area.column + area.columnCount) continue;
    const others = table.columns.filter((other) => other !== tableColumn).map(({ name }) => name);
    const name = uniqueHeader(headerText(host, sheet, row, at), others);
    putContents(sheet, row, at, name, null, styleAt(sheet, row, at));
    if (tableColumn.name === name) continue;
    renameColumnReferences(host.workbook, table, tableColumn.name, name);
    tableColumn.name = name;
  }
}

/**
 * A column in which every cell has the same formula is a calculated column, until none has a formula. The whole column is
 * looked at, because the client sends a large write in parts of some 1,500 cells.
 */
function noticeCalculatedColumns(sheet: Sheet, table: Table, area: Area): void {
  const body = bodyArea(table);
  for (const column of table.columns) {
    const cells = columnArea(table, column, body);
    if (!intersection(area, cells)) continue;
    const shared = sharedFormula(sheet, cells);
    if (shared !== null) column.calculatedFormula = shared;
    else if (column.calculatedFormula !== null && !hasFormula(sheet, cells)) column.calculatedFormula = null;
  }
}

function hasFormula(sheet: Sheet, cells: Area): boolean {
  for (const [, , { formula }] of sheet.cells.entriesIn(cells)) if (formula !== null) return true;
  return false;
}

/** The formula of a column's first cell when all others are copies of it; null when not. */
function sharedFormula(sheet: Sheet, cells: Area): string | null {
  const first = sheet.cells.get(cells.row, cells.column)?.formula ?? null;
  if (first === null) return null;
  const isRelative = /(?:^|[^A-Za-z0-9_\]])\$?[A-Za-z]{1,3}[0-9]/.test(first);
  // From the bottom: while a large write is under way the last rows do not have it yet.
  for (let offset = cells.rowCount - 1; offset > 0; offset -= 1) {
    const other = sheet.cells.get(cells.row + offset, cells.column)?.formula ?? null;
    if (other !== (isRelative ? moveFormula(first, offset, 0) : first)) return null;
  }
  return first;
}
