import type { Cells, FloatingChart, Group, Unit } from "./units";

/** Points of A4 landscape between the margins, with some to spare for fonts that run wider than Excel's. */
const pageHeight = 490;

/** Rows in their order on the sheet, and what depends on where they came. */
export interface Paged {
  readonly rows: readonly Cells[];
  /** Rows above which a page begins. */
  readonly breaks: readonly number[];
  /** Charts, with the rows of the sheet that they cover. */
  readonly charts: readonly FloatingChart[];
  /** Rows with a line below. */
  readonly ruled: readonly number[];
  /** First row of each group. */
  readonly starts: readonly number[];
}

/** Empty rows below a chart are no white space. */
const isWhite = ({ rows, charts }: Unit): boolean => charts.length === 0 && rows.every((cells) => cells.length === 0);

/**
 * Puts groups on pages, the kop first, so that no heading stands alone at the foot of one: a group that fits on one page is not split unless it
 * may run on, and a longer one takes its first rows along. A table that goes on over a page gets its header rows there again,
 * and white space never begins a page.
 * @param heightOf points of a row
 * @param repeated points of the rows that Excel repeats on each page after the first
 * @param onePage everything must come on one page, however small it gets
 */
export const paginate = (
  groups: readonly Group[],
  heightOf: (cells: Cells) => number,
  repeated: number,
  onePage = false,
): Paged => {
  const whole = pageHeight - repeated;
  const sum = (rows: readonly Cells[]): number => rows.reduce((points, cells) => points + heightOf(cells), 0);
  const rows: Cells[] = [];
  const breaks: number[] = [];
  const charts: FloatingChart[] = [];
  const ruled: number[] = [];
  const starts: number[] = [];
  let left = onePage ? Infinity : pageHeight;
  let white = 0;
  const put = (more: readonly Cells[]): void => {
    rows.push(...more);
    left -= sum(more);
  };
  const dropWhite = (): void => {
    rows.length -= white;
    white = 0;
  };
  const breakHere = (): void => {
    const isBelowKop = starts.length > 1;
    if (isBelowKop) {
      dropWhite();
      breaks.push(rows.length);
    }
    left = whole;
  };
  // Kept whole, an entry that takes most of a page would leave a heading alone before it.
  const mayBeCut = ({ rows: entry, charts: over, ruled: lines }: Unit): boolean =>
    entry.length > 1 && over.length === 0 && lines.length === 0 && sum(entry) > whole / 2;
  for (const { units, startsPage, runsOn, least } of groups) {
    const all = units.flatMap((unit) => unit.rows);
    const isWhole = !runsOn && sum(all) <= whole;
    if (!onePage && (startsPage || sum(isWhole ? withoutEnd(units) : firstRows(units, least)) > left)) breakHere();
    starts.push(rows.length);
    units.forEach((unit, place) => {
      const isFirst = place === 0;
      if (!isFirst && !isWhite(unit) && sum(unit.rows) > left) {
        const before = unit.rows.slice(0, -1);
        if (mayBeCut(unit) && sum(before) <= left) {
          put(before);
          white = 0;
          breakHere();
          put(unit.repeats);
          put(unit.rows.slice(-1));
          return;
        }
        breakHere();
        put(unit.repeats);
      }
      charts.push(...unit.charts.map((each) => ({ ...each, row: rows.length + each.row })));
      ruled.push(...unit.ruled.map((row) => rows.length + row));
      put(unit.rows);
      white = isWhite(unit) ? white + unit.rows.length : 0;
    });
  }
  dropWhite();
  return { rows, breaks, charts, ruled, starts };
};

/** White space at the end need not fit. */
const withoutEnd = (units: readonly Unit[]): readonly Cells[] =>
  units.slice(0, units.findLastIndex((unit) => !isWhite(unit)) + 1).flatMap((unit) => unit.rows);

const firstRows = (units: readonly Unit[], least: number): readonly Cells[] => {
  const rows: Cells[] = [];
  for (const unit of units) {
    if (rows.length >= least) break;
    rows.push(...unit.rows);
  }
  return rows;
};
