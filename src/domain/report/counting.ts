import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Accessor, Row } from "../snapshot/row";
import { amountOf, isEmpty, type CellValue } from "../values/cell-value";
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

/** Rows as the report counts them: anything but spaces in a required column. */
export const countedRows = (register: RegisterSnapshot): readonly Row[] => {
  const required = register.declaration.columns
    .filter((column) => column.required)
    .map((column) => register.column(column.header));
  return register.rows.filter((row) => required.some((column) => !isEmpty(column(row))));
};

/** Rows as `countFilled` counts them natively: anything in a required column. */
export const filledRows = (register: RegisterSnapshot): readonly Row[] => {
  const required = register.declaration.columns
    .filter((column) => column.required)
    .map((column) => register.column(column.header));
  return register.rows.filter((row) => required.some((column) => column(row) !== ""));
};
