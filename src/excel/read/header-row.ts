import type { Register } from "../../domain/registers/register";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";

/** How many headers make a row the header row: three, or half of the required ones where that is less; never one alone. */
const enough = ({ columns }: Register): number => {
  const required = columns.filter((column) => column.required).length;
  return Math.min(3, Math.max(2, Math.ceil((required || columns.length) / 2)));
};

/** The first of the rows with most of a register's headers; null when no row has enough of them to be its header row. */
export const findHeaderRow = (register: Register, rows: readonly (readonly CellValue[])[]): number | null => {
  const declared = new Set(register.columns.map((column) => normaliseHeader(column.header)));
  let best: { row: number; count: number } | null = null;
  for (const [row, cells] of rows.entries()) {
    const count = new Set(cells.map(normaliseHeader).filter((header) => declared.has(header))).size;
    if (count >= (best ? best.count + 1 : enough(register))) best = { row, count };
  }
  return best?.row ?? null;
};
