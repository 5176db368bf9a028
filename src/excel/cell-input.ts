import type { CellValue } from "../domain/values/cell-value";

/** What a block write takes: a value, a formula with `=`, or null to leave the cell as it is. */
export type CellInput = CellValue | null;

const parsedByExcel = /^[=+\-@'#]|\d|^(?:true|false|waar|onwaar)$/iu;

/**
 * A constant as it must be written to stay what it is. Excel reads text as if a user typed it: `=cmd` would run, `1-3` would
 * become a date and `10%` a number; an apostrophe, which Excel does not show, keeps it text.
 */
export const constantInput = (value: CellValue): CellValue =>
  typeof value === "string" && parsedByExcel.test(value.trim()) ? `'${value}` : value;

/** Writes a block; one value for each cell of the range. */
export const writeBlock = (range: Excel.Range, cells: readonly (readonly CellInput[])[]): void => {
  range.formulas = cells.map((row) => [...row]);
};

/**
 * Writes the same formula or value to every cell of a range: Excel takes one scalar for all, which its types do not say.
 * On the body of a table's column this makes a calculated column.
 */
export const writeToAll = (range: Excel.Range, input: CellValue): void => {
  range.formulas = input as unknown as CellValue[][];
};

/** Gives every cell of a range the same number format; English codes, a scalar as above. */
export const formatAll = (range: Excel.Range, format: string): void => {
  range.numberFormat = format as unknown as string[][];
};
