import type { Area } from "./workbook";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const lettersByColumn: string[] = [];

/** `A` for 0, `XFD` for 16383. */
export function columnLetters(column: number): string {
  const known = lettersByColumn[column];
  if (known !== undefined) return known;
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  lettersByColumn[column] = letters;
  return letters;
}

/** The zero-based column of `letters` (any case); null when Excel has no such column. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + ((letters.charCodeAt(at) & 0x5f) - 64);
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** The zero-based row of a row number as Excel writes it; null when Excel has no such row. */
export function rowIndex(digits: string): number | null {
  if (!/^[1-9][0-9]{0,6}$/.test(digits)) return null;
  const row = Number(digits) - 1;
  return row < MAX_ROWS ? row : null;
}

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rowCount === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columnCount === MAX_COLUMNS;

/** `B3`, `B3:D9`, `B:D` for whole columns, `3:9` for whole rows; `$` before every part when `absolute`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnLetters(area.column + area.columnCount - 1);
  if (isWholeColumns(area)) return `${mark}${columnLetters(area.column)}:${mark}${lastColumn}`;
  if (isWholeRows(area)) return `${mark}${area.row + 1}:${mark}${lastRow}`;
  const first = `${mark}${columnLetters(area.column)}${mark}${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${mark}${lastColumn}${mark}${lastRow}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

/** The area of `A1`, `$A$1:B2`, `A:C` or `1:3` (any case, corners in any order); null when it is no such address. */
export function parseArea(text: string): Area | null {
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const [first = "", last = first] = parts;
  const a = CELL.exec(first);
  const b = CELL.exec(last);
  if (a && b)
    return between(rowIndex(a[2] ?? ""), columnIndex(a[1] ?? ""), rowIndex(b[2] ?? ""), columnIndex(b[1] ?? ""));
  if (parts.length === 1) return null;
  const [firstColumn, lastColumn] = [COLUMN.exec(first), COLUMN.exec(last)];
  if (firstColumn && lastColumn)
    return between(0, columnIndex(firstColumn[1] ?? ""), MAX_ROWS - 1, columnIndex(lastColumn[1] ?? ""));
  const [firstRow, lastRow] = [ROW.exec(first), ROW.exec(last)];
  if (firstRow && lastRow) return between(rowIndex(firstRow[1] ?? ""), 0, rowIndex(lastRow[1] ?? ""), MAX_COLUMNS - 1);
  return null;
}

function between(
  rowA: number | null,
  columnA: number | null,
  rowB: number | null,
  columnB: number | null,
): Area | null {
  if (rowA === null || columnA === null || rowB === null || columnB === null) return null;
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rowCount: Math.abs(rowB - rowA) + 1,
    columnCount: Math.abs(columnB - columnA) + 1,
  };
}

/** The areas of a space- or comma-separated list such as `A1:B2 D:D`; parts that are no address are left out. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/[\s,]+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export const formatAreas = (areas: readonly Area[]): string => areas.map((area) => formatArea(area)).join(" ");

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** The cells two areas share; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** What is left of `area` without `hole`, as at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const right = area.column + area.columnCount - common.column - common.columnCount;
  const below = area.row + area.rowCount - common.row - common.rowCount;
  return [
    { ...area, rowCount: common.row - area.row },
    { row: common.row, column: area.column, rowCount: common.rowCount, columnCount: common.column - area.column },
    { row: common.row, column: common.column + common.columnCount, rowCount: common.rowCount, columnCount: right },
    { ...area, row: common.row + common.rowCount, rowCount: below },
  ].filter((rest) => rest.rowCount > 0 && rest.columnCount > 0);
}

const LOOKS_LIKE_A1 = /^[A-Za-z]{1,3}[0-9]+$/;
const LOOKS_LIKE_R1C1 = /^[Rr]?[0-9]*[Cc]?[0-9]*$/;

/** The sheet's name as it stands before `!`: quoted where Excel needs quotes. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !LOOKS_LIKE_A1.test(name) &&
    !LOOKS_LIKE_R1C1.test(name) &&
    !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The plain name of a sheet that may be written between quotes. */
export function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length > 1 ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Splits `'My sheet'!A1` at its last `!` into the plain sheet name (null when there is none) and the rest. */
export function splitSheetAddress(text: string): { sheet: string | null; address: string } {
  const at = text.lastIndexOf("!");
  return at < 0
    ? { sheet: null, address: text }
    : { sheet: unquoteSheetName(text.slice(0, at)), address: text.slice(at + 1) };
}

/** Excel compares names of sheets, tables and columns without regard to case. */
export const sameName = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();
