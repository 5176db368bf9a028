import type { CellInput } from "./cell-input";

/*
 * Excel has no "write only if": a request is carried out action by action, whatever a colleague changed since the last one. But it
 * refuses to write a grid into a range of another shape, and a grid of `null` leaves every cell as it is. So such a grid, put in
 * front of the writes of a request, stops that request before it changes anything as soon as the workbook is not what was read.
 */

const nulls = (rows: number, columns: number): CellInput[][] =>
  Array.from({ length: rows }, () => new Array<CellInput>(columns).fill(null));

/** Stops the request unless the range has exactly so many rows and columns. */
export const requireShape = (range: Excel.Range, rows: number, columns: number): void => {
  range.formulas = nulls(rows, columns);
};

/** Stops the request unless the range, which is so many columns wide, is so many rows high; its width is not looked at. */
export const requireHeight = (range: Excel.Range, rows: number): void => requireShape(range.getColumn(0), rows, 1);

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

/** Stops the request unless the cells in use of a sheet end where they ended. @param rows, columns from the first cell of the sheet */
export const requireExtent = (sheet: Excel.Worksheet, rows: number, columns: number): void => {
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  requireShape(used.getColumn(0), rows, 1);
  requireShape(used.getRow(0), 1, columns);
};
