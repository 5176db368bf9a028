/** A rectangle of cells; zero-based. */
export interface Rectangle<Mark> {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
  readonly mark: Mark;
}

/**
 * Covers the marked cells with rectangles of one mark each: runs within a row, joined with equal runs in the rows below. So a
 * table of a hundred rows takes as many calls as its columns have looks.
 */
export const rectanglesOf = <Mark>(rows: readonly (readonly (Mark | null)[])[]): readonly Rectangle<Mark>[] => {
  const all: Rectangle<Mark>[] = [];
  let above = new Map<string, Rectangle<Mark>>();
  for (const [row, marks] of rows.entries()) {
    const current = new Map<string, Rectangle<Mark>>();
    for (const run of runsOf(marks)) {
      const key = `${run.column}:${run.columns}`;
      const upper = above.get(key);
      if (upper && upper.mark === run.mark) {
        upper.rows += 1;
        current.set(key, upper);
        continue;
      }
      const rectangle = { row, rows: 1, ...run };
      all.push(rectangle);
      current.set(key, rectangle);
    }
    above = current;
  }
  return all;
};

const runsOf = <Mark>(marks: readonly (Mark | null)[]): readonly { column: number; columns: number; mark: Mark }[] => {
  const runs: { column: number; columns: number; mark: Mark }[] = [];
  for (const [column, mark] of marks.entries()) {
    if (mark === null) continue;
    const last = runs.at(-1);
    if (last && last.mark === mark && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1, mark });
  }
  return runs;
};
