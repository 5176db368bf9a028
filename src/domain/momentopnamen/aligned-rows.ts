import type { ControlledRow } from "./control-column";

/** The rows of a sheet against those of when it was adopted; all zero-based. */
export interface AlignedRows {
  /** Row of now per row of before; null for one that went. */
  readonly now: readonly (number | null)[];
  /** Rows of now, above the last that was there, that came in between. */
  readonly added: readonly number[];
  /** Rows of now in their place of which the column Controle says nothing any more. */
  readonly unmarked: readonly number[];
  /** The first row of now that stands in another order than before. */
  readonly moved: number | null;
}

/**
 * Finds every row back by its number in the column Controle.
 * @param height rows of when the report was adopted
 * @param rows what the column says, row by row of now
 */
export const alignedRows = (height: number, rows: readonly (ControlledRow | null)[]): AlignedRows => {
  const now = new Array<number | null>(height).fill(null);
  rows.forEach((row, index) => {
    // Of a row that was copied the first counts.
    if (row && now[row.row] === null) now[row.row] = index;
  });
  const known = new Set(now.filter((row) => row !== null));
  const last = Math.max(-1, ...known);
  const added: number[] = [];
  const unmarked: number[] = [];
  for (let row = 0; row <= last; row += 1) {
    if (known.has(row)) continue;
    const before = placeOfUnmarked(now, rows, row);
    if (before === null) added.push(row);
    else {
      now[before] = row;
      unmarked.push(row);
    }
  }
  const order = now.filter((row) => row !== null);
  return { now, added, unmarked, moved: order.find((row, index) => row < (order[index - 1] ?? -1)) ?? null };
};

/** The row that must have stood here: as many rows are missing between its neighbours as there are between them now. */
const placeOfUnmarked = (
  now: readonly (number | null)[],
  rows: readonly (ControlledRow | null)[],
  row: number,
): number | null => {
  const isKnown = (at: number): boolean => {
    const marked = rows[at];
    return marked !== null && marked !== undefined && now[marked.row] === at;
  };
  let [above, below] = [row - 1, row + 1];
  while (above >= 0 && !isKnown(above)) above -= 1;
  while (below < rows.length && !isKnown(below)) below += 1;
  const [first, second] = [above < 0 ? -1 : (rows[above]?.row ?? -1), rows[below]?.row ?? -1];
  return second - first === below - above ? first + row - above : null;
};
