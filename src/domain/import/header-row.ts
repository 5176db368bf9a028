import type { RegisterName } from "../registers/names";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { headerText } from "./header-text";
import { exactMatch, matchHeader, type Candidate } from "./match-header";

/** A header row further down is not looked for: what stands above a list is a title and a few remarks. */
const rowsLookedAt = 20;

/** Longer texts are sentences. */
const longestHeader = 80;

const weights = { name: 3, synonym: 2, similar: 1 } as const;

const canBeHeader = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.length <= longestHeader && !isEmpty(cell) && !isError(cell);

const scoreOf = (cells: readonly CellValue[], match: (cell: CellValue) => Candidate | null): number => {
  const best = new Map<string, number>();
  for (const cell of cells) {
    const found = canBeHeader(cell) ? match(cell) : null;
    if (found === null) continue;
    best.set(found.column.header, Math.max(weights[found.how], best.get(found.column.header) ?? 0));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
};

/** Place of the first of the highest scores above zero; null when there is none. */
const firstHighest = (scores: readonly number[]): number | null => {
  const highest = Math.max(0, ...scores);
  return highest > 0 ? scores.indexOf(highest) : null;
};

/**
 * Place of the row, among the first twenty, whose cells say most as headers of a register. When none says anything, the first of
 * those with most texts: there the user can choose.
 */
export const findHeaderRow = (cells: readonly (readonly CellValue[])[], register: RegisterName): number => {
  const rows = cells.slice(0, rowsLookedAt);
  const exact = (cell: CellValue) => exactMatch(headerText(cell), register);
  const near = (cell: CellValue) => matchHeader(headerText(cell), register).best;
  return (
    firstHighest(rows.map((row) => scoreOf(row, exact))) ??
    firstHighest(rows.map((row) => scoreOf(row, near))) ??
    firstHighest(rows.map((row) => row.filter(canBeHeader).length)) ??
    0
  );
};
