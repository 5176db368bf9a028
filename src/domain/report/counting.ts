import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Accessor, Row } from "../snapshot/row";
import { amountOf, type CellValue } from "../values/cell-value";
import { roundToCents } from "../values/euro";

/** Euro, to the cent; never minus zero, which Excel does not know. */
export const euro = (amount: number): number => roundToCents(amount) + 0;

/** What `SUMIFS` makes of the rows that meet the condition; euro. */
export const sumOf = (rows: readonly Row[], amount: Accessor, condition: (row: Row) => boolean = () => true): number =>
  rows.reduce((sum, row) => (condition(row) ? sum + amountOf(amount(row)) : sum), 0);

/** How `COUNTIFS` tells texts apart: case does not count, a number counts as its text. */
export const groupKey = (value: CellValue): string => String(value).toLowerCase();

/** Orders names and keys as a Dutch reader does: 2 before 10. */
export const inDutchOrder = new Intl.Collator("nl", { numeric: true }).compare;

/** Headers of the columns that every row needs: a row is a row when one of them is filled in. */
export const requiredHeaders = (register: RegisterSnapshot): readonly string[] =>
  register.declaration.columns.filter((column) => column.required).map((column) => column.header);

/** Rows as the report counts them: anything at all in a required column. */
export const countedRows = (register: RegisterSnapshot): readonly Row[] => {
  const required = requiredHeaders(register).map((header) => register.column(header));
  return register.rows.filter((row) => required.some((column) => column(row) !== ""));
};
