/** Which place of before is which place of now, in order; what came and what went. */
export interface Alignment {
  /** Place of now per place of before; null for what went. */
  readonly now: readonly (number | null)[];
  /** Places of now that were not there. */
  readonly added: readonly number[];
}

/**
 * Puts columns of before and of now side by side in their order, such that as much as possible agrees.
 * @param agreement of a place of before with a place of now; zero when nothing agrees
 */
export const aligned = (before: number, now: number, agreement: (before: number, now: number) => number): Alignment => {
  const best: number[][] = [];
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = before - 1; row >= 0; row -= 1) {
    const line: number[] = [];
    best[row] = line;
    for (let column = now - 1; column >= 0; column -= 1) {
      const together = at(row + 1, column + 1) + agreement(row, column);
      line[column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  }
  const places = new Array<number | null>(before).fill(null);
  const added: number[] = [];
  let [row, column] = [0, 0];
  while (row < before && column < now) {
    const together = at(row + 1, column + 1) + agreement(row, column);
    if (together >= at(row + 1, column) && together >= at(row, column + 1)) {
      places[row] = column;
      [row, column] = [row + 1, column + 1];
    } else if (at(row, column + 1) >= at(row + 1, column)) {
      added.push(column);
      column += 1;
    } else row += 1;
  }
  for (; column < now; column += 1) added.push(column);
  return { now: places, added };
};
