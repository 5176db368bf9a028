import { formatAll, writeBlock, type CellInput } from "./cell-input";
import { numberFormats } from "./looks";

/** Rows for the end of a table, and the row of its body where they begin: blank ones there are used first. */
export interface RowsToAppend {
  readonly start: number;
  readonly rows: readonly (readonly CellInput[])[];
  /** Number formats by place of the column in the table, from the first of the rows to the last. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
}

/** The cells of the rows, whether or not the table reaches so far. */
export const appendedCells = (table: Excel.Table, { start, rows }: RowsToAppend): Excel.Range =>
  table
    .getRange()
    .getCell(1 + start, 0)
    .getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);

/**
 * Queues the rows. First the table is drawn around them, so that they are nowhere else when Excel stops half-way; then their contents
 * go out as one block: all of them or none.
 * @param bodyRows of the table as it is
 */
export const appendRows = (table: Excel.Table, added: RowsToAppend, bodyRows: number): Excel.Range => {
  const { start, rows, formats } = added;
  const more = start + rows.length - bodyRows;
  if (more > 0) table.resize(table.getRange().getResizedRange(more, 0));
  const cells = appendedCells(table, added);
  for (const [column, ofRows] of formats) {
    const [first = numberFormats.general] = ofRows;
    const range = cells.getColumn(column);
    if (ofRows.every((format) => format === first)) formatAll(range, first);
    else range.numberFormat = ofRows.map((format) => [format]);
  }
  writeBlock(cells, rows);
  return cells;
};
