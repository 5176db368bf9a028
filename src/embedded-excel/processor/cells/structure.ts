import { newSheet } from "../../model/sheets";
import type { Area, Sheet, Table, TableColumn, Workbook } from "../../model/workbook";
import { notImplemented } from "../errors";
import type { ExcelHost } from "../host";

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = newSheet(`{00000000-0001-0000-${workbook.sheets.length.toString(16).padStart(4, "0")}-000000000000}`, name);
  workbook.sheets.push(sheet);
  return sheet;
}
export function renameSheet(_workbook: Workbook, sheet: Sheet, name: string): void {
  sheet.name = name;
}
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
}
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}
export function renameTable(_workbook: Workbook, table: Table, name: string): void {
  table.name = name;
}
export function renameColumn(_workbook: Workbook, _table: Table, column: TableColumn, name: string): void {
  column.name = name;
}
export function deleteTable(_workbook: Workbook, sheet: Sheet, table: Table): void {
  sheet.cells.clear(table.area);
  sheet.tables = sheet.tables.filter((other) => other !== table);
}
export function convertTableToRange(_workbook: Workbook, sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}
export function insertCells(_host: ExcelHost, _sheet: Sheet, _area: Area, _direction: "Down" | "Right", _table?: Table): void {
  throw notImplemented("insert");
}
export function deleteCells(_host: ExcelHost, _sheet: Sheet, _area: Area, _direction: "Up" | "Left", _table?: Table): void {
  throw notImplemented("delete");
}
