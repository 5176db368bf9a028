/** Points of A4 landscape between the margins, with some to spare for fonts that run wider than Excel's. */
const pageHeight = 490;

/** Points of a row without a height of its own. */
export const standardHeight = 15;

/** Rows that say nothing alone: a heading, the header row of its table and the first rows below. */
const leastTogether = 4;
/** The same where the header row stands at the top of the page. */
const leastRunningOn = 3;

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
 * not split unless it may run on, and a longer one takes its first rows along. Where a group is split there is a break too: left
 * to the printer, one row more or less on a page would undo all that follows.
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
  const breakAbove = (row: number): void => {
    breaks.push(row);
    left = pageHeight - repeated;
  };
  for (const group of groups) {
    const rows = heights(group, group.count);
    const staysWhole = !group.runsOn && total(rows) <= pageHeight - repeated;
    const needed = staysWhole ? total(rows) : total(rows.slice(0, group.runsOn ? leastRunningOn : leastTogether));
    if (group.first > 0 && (group.startsPage || needed > left)) breakAbove(group.first);
    rows.forEach((height, row) => {
      if (row > 0 && height > left) breakAbove(group.first + row);
      left -= height;
    });
  }
  return breaks;
};
