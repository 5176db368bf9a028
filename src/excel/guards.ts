import { writeBlock, type CellInput } from "./cell-input";

/*
 * Excel has no "write only if": a request is carried out action by action, whatever a colleague changed since the last one. But it
 * refuses to write a grid into a range of another shape, and a grid of `null` leaves every cell as it is. So such a grid, put in
 * front of the writes of a request, stops that request before it changes anything as soon as the workbook is not what was read.
 */

const nulls = (rows: number, columns: number): CellInput[][] =>
  Array.from({ length: rows }, () => new Array<CellInput>(columns).fill(null));

/** Stops the request unless the range has exactly so many rows and columns. */
export const requireShape = (range: Excel.Range, rows: number, columns: number): void => {
  writeBlock(range, nulls(rows, columns));
};

/** Below this row no cell can be asked for, not even to see that it is outside a range. */
const lastRow = 1_048_576;

/**
 * Stops the request unless the range is so many rows high: the last of them lies in it and the next one does not. So it takes no more
 * for ten thousand rows than for one.
 */
export const requireHeight = (range: Excel.Range, rows: number): void => {
  const column = range.getColumn(0);
  requireShape(column.getCell(rows - 1, 0).getIntersection(column), 1, 1);
  if (rows < lastRow - 1) requireShape(column.getCell(rows, 0).getIntersectionOrNullObject(column), 1, 2);
};

/**
 * Stops the request when any cell of the range holds something: its cells in use then are a range, and never one so wide. Without any
 * there is no such range, and Excel ignores what is asked of it.
 * @param columns of the range
 */
export const requireEmpty = (range: Excel.Range, columns: number): void =>
  requireShape(range.getUsedRangeOrNullObject(true), 1, columns + 1);

/** Stops the request unless the table has these columns and no others, whatever their order. */
export const requireColumns = (table: Excel.Table, headers: readonly string[]): void => {
  requireShape(table.getHeaderRowRange(), 1, headers.length);
  for (const header of headers) table.columns.getItem(header).load("id");
};

/** Stops the request unless the table has these columns in this order: each lies as far from the first as it did. */
export const requireOrder = (table: Excel.Table, headers: readonly string[]): void => {
  requireColumns(table, headers);
  const row = table.getHeaderRowRange();
  headers.forEach((header, at) => {
    const here = table.columns.getItem(header).getRange().getRow(0);
    requireShape(row.getCell(0, 0).getBoundingRect(here), 1, at + 1);
  });
};

/**
 * Stops the request unless a range ends where it ended.
 * @param rows from the first cell of the sheet; so are `columns`
 */
export const requireEnd = (sheet: Excel.Worksheet, range: Excel.Range, rows: number, columns: number): void => {
  const all = sheet.getRange("A1").getBoundingRect(range);
  requireHeight(all, rows);
  requireShape(all.getRow(0), 1, columns);
};

/** Stops the request unless a column of a table stands where it stood. @param at zero-based place on the sheet */
export const requireColumnAt = (sheet: Excel.Worksheet, table: Excel.Table, header: string, at: number): void => {
  const here = table.columns.getItem(header).getRange().getRow(0);
  requireShape(sheet.getRange("A1").getBoundingRect(here).getRow(0), 1, at + 1);
};
