import type { Sheet, Table } from "../../model/workbook";

/**
 * A table as Excel has it whatever another program wrote: a row below its headers, as many columns as it is wide, and each column's name
 * in its header cell. The cell's text counts; a header cell without text gets the name.
 */
export function agreedWithCells(table: Table, sheet: Pick<Sheet, "cells">): Table {
  const { area, hasTotals } = table;
  const hasHeaders = table.hasHeaders || showsHeaders(table, sheet);
  const rowCount = Math.max(area.rowCount, 1 + Number(hasHeaders) + Number(hasTotals));
  const agreed: Table = {
    ...table,
    hasHeaders,
    area: { ...area, rowCount },
    columns: table.columns.slice(0, area.columnCount),
  };
  while (agreed.columns.length < area.columnCount) agreed.columns.push(newColumn(agreed));
  if (hasHeaders) agreed.columns.forEach((column, at) => nameByCell(column, sheet, area.row, area.column + at));
  return agreed;
}

/** Some programs write that there is no header row above the headers that stand there. */
const showsHeaders = ({ area, columns }: Table, { cells }: Pick<Sheet, "cells">): boolean =>
  columns.length > 0 && columns.every(({ name }, at) => cells.get(area.row, area.column + at)?.value === name);

function nameByCell(column: Table["columns"][number], { cells }: Pick<Sheet, "cells">, row: number, at: number): void {
  const cell = cells.get(row, at);
  const shown = cell?.value ?? "";
  if (shown === "") cells.set(row, at, { style: 0, ...cell, value: column.name, formula: null });
  else if (typeof shown === "string" || typeof shown === "number") column.name = String(shown);
}

function newColumn({ columns }: Table): Table["columns"][number] {
  const isFree = (next: number): boolean => !columns.some(({ id, name }) => id === next || name === `Kolom${next}`);
  let next = columns.length + 1;
  while (!isFree(next)) next += 1;
  return { id: next, name: `Kolom${next}`, calculatedFormula: null, totalsFunction: null, totalsLabel: null };
}
