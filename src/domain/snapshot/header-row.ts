import type { Register } from "../registers/register";
import { normaliseHeader } from "./register-snapshot";
import type { CellValue } from "../values/cell-value";

/** How many headers make a row the header row: three, or half of the required ones where that is less; never one alone. */
const enough = ({ columns }: Register): number => {
  const required = columns.filter((column) => column.required).length;
  return Math.min(3, Math.max(2, Math.ceil((required || columns.length) / 2)));
};

/** Headers of a register in a row; each counts once. */
export const countHeaders = (register: Register, cells: readonly CellValue[]): number => {
  const declared = new Set(register.columns.map((column) => normaliseHeader(column.header)));
  return new Set(cells.map(normaliseHeader).filter((header) => declared.has(header))).size;
};

/** True for a row with enough headers of a register to be its header row. */
export const isHeaderRow = (register: Register, cells: readonly CellValue[]): boolean =>
  countHeaders(register, cells) >= enough(register);

/** The first of the rows with most of a register's headers; null when no row has enough of them to be its header row. */
export const findHeaderRow = (register: Register, rows: readonly (readonly CellValue[])[]): number | null => {
  let best: { row: number; count: number } | null = null;
  for (const [row, cells] of rows.entries()) {
    const count = countHeaders(register, cells);
    if (count >= (best ? best.count + 1 : enough(register))) best = { row, count };
  }
  return best?.row ?? null;
};
