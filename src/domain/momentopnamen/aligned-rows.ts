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
  const added: number[] = [];
  const unmarked: number[] = [];
  let above = { before: -1, now: -1 };
  for (const [index, row] of rows.entries()) {
    if (row === null || now[row.row] !== index) continue;
    // Rows without a number must be those that stood here when as many are missing, and all of them are.
    const stood = now.slice(above.before + 1, row.row);
    const areUnmarked = stood.length === index - above.now - 1 && stood.every((place) => place === null);
    for (let between = above.now + 1; between < index; between += 1) {
      if (areUnmarked) {
        now[above.before + between - above.now] = between;
        unmarked.push(between);
      } else added.push(between);
    }
    above = { before: row.row, now: index };
  }
  const order = now.filter((row) => row !== null);
  return { now, added, unmarked, moved: order.find((row, index) => row < (order[index - 1] ?? -1)) ?? null };
};
