import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty } from "../values/cell-value";

/**
 * The headers of a row's empty cells among those given, in that order.
 * @returns a function of the row, for one pass over the register
 */
export const emptyCells = (
  register: RegisterSnapshot,
  headers: readonly string[],
): ((row: Row) => readonly string[]) => {
  const columns = headers.map((header) => ({ header, value: register.column(header) }));
  return (row) => columns.filter(({ value }) => isEmpty(value(row))).map(({ header }) => header);
};
