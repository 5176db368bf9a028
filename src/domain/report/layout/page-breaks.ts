/** Points of A4 landscape between the margins, with some to spare for fonts that run wider than Excel's. */
const pageHeight = 490;

/** Points of a row without a height of its own. */
export const standardHeight = 15;

/** Rows that say nothing alone: a heading, the header row of its table and the first rows below. */
const leastTogether = 4;

/** Rows that belong together: one block of a section, with the section's heading before the first. */
export interface Group {
  /** Zero-based row of the sheet. */
  readonly first: number;
  readonly count: number;
  /** The group begins on a page of its own. */
  readonly startsPage: boolean;
  /** The group may be split wherever it is, but for its first rows. */
  readonly runsOn: boolean;
}

/**
 * The rows above which a page begins, so that no heading stands alone at the foot of a page: a group that fits on one page is
 * not split unless it may run on, and a longer one takes its first rows along.
 * @param heightOf points of a row; null for the standard height
 * @param repeated points of the rows repeated on each page after the first
 */
export const pageBreaks = (
  groups: readonly Group[],
  heightOf: (row: number) => number | null,
  repeated: number,
): readonly number[] => {
  const heights = ({ first }: Group, count: number): readonly number[] =>
    Array.from({ length: count }, (_, row) => heightOf(first + row) ?? standardHeight);
  const total = (points: readonly number[]): number => points.reduce((sum, each) => sum + each, 0);
  const breaks: number[] = [];
  let left = pageHeight;
  for (const group of groups) {
    const rows = heights(group, group.count);
    const fitsOnePage = total(rows) <= pageHeight - repeated;
    const needed = fitsOnePage && !group.runsOn ? total(rows) : total(rows.slice(0, leastTogether));
    if (group.startsPage || needed > left) {
      breaks.push(group.first);
      left = pageHeight - repeated;
    }
    for (const height of rows) left = height > left ? pageHeight - repeated - height : left - height;
  }
  return breaks;
};
