import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatArea,
  parseArea,
  quoteSheetName,
  sameName,
  splitSheetAddress,
} from "../../model/address";
import { type Reference, parseStructured, tokenize } from "../../model/formula-tokens";
import type { Area, DefinedName, Sheet, Table, Workbook } from "../../model/workbook";
import { ExcelError, invalidArgument } from "../errors";
import { findTable } from "./formulas";
import { bodyArea } from "./tables";

/** A rectangle on a sheet. Its area moves when cells are inserted or deleted. */
export interface SheetArea {
  sheet: Sheet;
  area: Area;
}

/** `Actiepunten!A1:B2`, `'Externe adviezen'!A1`. */
export const addressOf = ({ sheet, area }: SheetArea): string => `${quoteSheetName(sheet.name)}!${formatArea(area)}`;

/** Throws InvalidArgument when the area leaves the sheet. */
export function checkedArea(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  if (
    row < 0 ||
    column < 0 ||
    rowCount < 1 ||
    columnCount < 1 ||
    row + rowCount > MAX_ROWS ||
    column + columnCount > MAX_COLUMNS
  ) {
    throw invalidArgument();
  }
  return area;
}

/** What an address, a table's name or a defined name points at, seen from `sheet`. Throws InvalidArgument. */
export function areaOf(workbook: Workbook, sheet: Sheet, text: string): SheetArea {
  const { sheet: sheetName, address } = splitSheetAddress(text.startsWith("=") ? text.slice(1) : text);
  const on = sheetName === null ? sheet : workbook.sheets.find(({ name }) => sameName(name, sheetName));
  if (!on) throw invalidArgument();
  const area = parseArea(address);
  if (area) return { sheet: on, area };
  const name = findName(workbook, address, on);
  const named = name ? referredArea(workbook, name.formula) : tableBody(workbook, address);
  if (!named) throw invalidArgument();
  return named;
}

/** The name as a formula on `sheet` sees it: the sheet's own before the workbook's. */
export function findName(workbook: Workbook, name: string, sheet: Sheet): DefinedName | undefined {
  const candidates = workbook.names.filter((candidate) => sameName(candidate.name, name));
  return candidates.find(({ sheetId }) => sheetId === sheet.id) ?? candidates.find(({ sheetId }) => sheetId === null);
}

function tableBody(workbook: Workbook, name: string): SheetArea | null {
  const table = findTable(workbook, name);
  return table ? { sheet: sheetOf(workbook, table), area: bodyArea(table) } : null;
}

export function sheetOf(workbook: Workbook, table: Table): Sheet {
  const sheet = workbook.sheets.find(({ tables }) => tables.includes(table));
  if (!sheet) throw new ExcelError("InvalidReference", "The table is no longer there.");
  return sheet;
}

/** The cells a formula refers to when it is nothing but a reference (`Lijsten!$A$2:$A$9`, `Lijst[Status]`); null otherwise. */
export function referredArea(workbook: Workbook, formula: string): SheetArea | null {
  const [token, ...rest] = tokenize(formula).filter(({ kind }) => kind !== "whitespace");
  if (!token || rest.length > 0) return null;
  if (token.kind === "structured" && token.table !== null) {
    const table = findTable(workbook, token.table);
    return table ? structuredArea(workbook, table, token.specifier) : null;
  }
  if (token.kind === "name" && token.sheet === null) return tableBody(workbook, token.name);
  if (token.kind !== "reference" || token.sheet === null) return null;
  const { sheet: name } = token;
  const sheet = workbook.sheets.find((candidate) => sameName(candidate.name, name));
  return sheet ? { sheet, area: referenceArea(token.reference) } : null;
}

function referenceArea({ from, to }: Reference): Area {
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  return { row, column, rowCount: Math.abs(to.row - from.row) + 1, columnCount: Math.abs(to.column - from.column) + 1 };
}

function structuredArea(workbook: Workbook, table: Table, specifier: string): SheetArea | null {
  const { items, columns } = parseStructured(specifier);
  const [first, last = first] = columns.map((name) => table.columns.findIndex((column) => sameName(column.name, name)));
  if (first === -1 || last === -1) return null;
  const across =
    first === undefined || last === undefined
      ? {}
      : { column: table.area.column + first, columnCount: last - first + 1 };
  const rows = rowsOf(table, items);
  return rows && { sheet: sheetOf(workbook, table), area: { ...rows, ...across } };
}

function rowsOf(table: Table, items: readonly string[]): Area | null {
  const { area, hasHeaders, hasTotals } = table;
  const has = (item: string): boolean => items.some((candidate) => sameName(candidate, item));
  if (items.length === 0 || (items.length === 1 && has("#Data"))) return bodyArea(table);
  if (has("#All")) return area;
  if (items.length === 1 && has("#Headers")) return hasHeaders ? { ...area, rowCount: 1 } : null;
  if (items.length === 1 && has("#Totals"))
    return hasTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
  return null;
}
