import type { CellValue } from "../domain/values/cell-value";

declare const isGuarded: unique symbol;

/** Text that says by how it was made whether Excel is to take it for a formula: only this module makes it. */
export type GuardedText = string & { readonly [isGuarded]: true };

/** What is written to a cell: a constant that stays what it is, or a formula of ours. */
export type ConstantInput = number | boolean | GuardedText;

/** What a block write takes for each cell; null leaves it as it is. */
export type CellInput = ConstantInput | null;

/** Excel would make a formula, a number, a date, a logical or an error of these; `'` would vanish. */
const parsedByExcel = /^[=+\-−@'#]|\d|^(?:true|false|waar|onwaar)$/iu;

const startsUnseen = /^\p{C}/u;

const beyondAscii = /[^ -~]/;

/** As a program with Japanese or Chinese habits reads it: `＝` is `=`. */
const asTyped = (text: string): string => (beyondAscii.test(text) ? text.normalize("NFKC") : text).trim();

/**
 * A constant as it must be written to stay what it is. Excel reads text as if a user typed it: `=cmd` would run, `1-3` would
 * become a date and `10%` a number; an apostrophe, which Excel does not show, keeps it text.
 */
export const constantInput = (value: CellValue): ConstantInput =>
  (typeof value === "string" && (startsUnseen.test(value) || parsedByExcel.test(asTyped(value)))
    ? `'${value}`
    : value) as ConstantInput;

/**
 * A formula of our own making, or one that stood in a cell and is put back.
 * @param formula as Office.js takes it: English, with `=`
 */
export const formulaInput = (formula: string): GuardedText => formula as GuardedText;

/** Writes a block; one value for each cell of the range. */
export const writeBlock = (range: Excel.Range, cells: readonly (readonly CellInput[])[]): void => {
  range.formulas = cells.map((row) => [...row]);
};

/**
 * Writes the same formula or value to every cell of a range: Excel takes one scalar for all, which its types do not say.
 * On the body of a table's column this makes a calculated column.
 */
export const writeToAll = (range: Excel.Range, input: ConstantInput): void => {
  range.formulas = input as unknown as ConstantInput[][];
};

/** Gives every cell of a range the same number format; English codes, a scalar as above. */
export const formatAll = (range: Excel.Range, format: string): void => {
  range.numberFormat = format as unknown as string[][];
};
