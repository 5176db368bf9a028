import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty } from "../values/cell-value";

/**
 * The headers of a row's empty cells among those given, in that order. Those of columns that are not there only when nothing else is
 * empty: a row can be blamed for its own cells alone.
 * @returns a function of the row, for one pass over the register
 */
export const emptyCells = (
  register: RegisterSnapshot,
  headers: readonly string[],
): ((row: Row) => readonly string[]) => {
  const columns = headers.map((header) => ({ header, value: register.column(header) }));
  return (row) =>
    presentFirst(
      register,
      columns.filter(({ value }) => isEmpty(value(row))).map(({ header }) => header),
    );
};

/** Of headers those of columns that are there; all of them where none is. */
export const presentFirst = (register: RegisterSnapshot, headers: readonly string[]): readonly string[] => {
  const present = headers.filter((header) => register.position(header) !== null);
  return present.length > 0 ? present : headers;
};
