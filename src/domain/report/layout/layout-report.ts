import { gridColumns } from "../cells";
import type { Report } from "../report";
import type { MadeSheet } from "../sheet";
import { usualWidths } from "./grid";
import { paginate, type Paged } from "./paginate";
import { placedCells, placesOf } from "./placed-cells";
import { placedCharts } from "./placed-charts";
import type { Place } from "./references";
import { heightOf, standardHeight } from "./row-height";
import { groupsOf, type Cells } from "./units";

/** The cells of each section that formulas call together. */
const areasOf = (
  sections: Report["sections"],
  groupCounts: readonly number[],
  { rows, starts }: Paged,
): readonly (readonly [string, Place])[] => {
  let group = 0;
  return sections.flatMap(({ area }, place) => {
    const first = starts[group] ?? 0;
    group += groupCounts[place] ?? 0;
    const end = starts[group] ?? rows.length;
    return area === undefined
      ? []
      : [[area, { row: first, column: 0, rows: end - first, columns: gridColumns }] as const];
  });
};

/**
 * Gives every cell of the report its place on A4 landscape, one page wide. The first section is repeated on each page.
 * @throws Error for a formula or chart that names a cell the report does not have.
 */
export const layoutReport = ({
  name,
  sections,
  footer,
  onePage = false,
  columnWidths = usualWidths,
}: Report): MadeSheet => {
  const pointsOf = (cells: Cells): number => heightOf(cells, columnWidths) ?? standardHeight;
  const groups = sections.map(groupsOf);
  const kop = groups[0]?.flatMap(({ units }) => units).flatMap(({ rows }) => rows) ?? [];
  const repeated = kop.reduce((sum, cells) => sum + pointsOf(cells), 0);
  const paged = paginate(groups.flat(), pointsOf, repeated, onePage);
  const places = new Map([
    ...placesOf(paged.rows),
    ...areasOf(
      sections,
      groups.map(({ length }) => length),
      paged,
    ),
  ]);
  return {
    name,
    columnWidths,
    charts: placedCharts(paged.charts, places),
    rows: placedCells(paged.rows, gridColumns, places),
    rowHeights: new Map(
      paged.rows.flatMap((cells, row) => {
        const height = heightOf(cells, columnWidths);
        return height === null ? [] : [[row, height] as const];
      }),
    ),
    ruledRows: paged.ruled,
    repeatedRows: { first: 0, last: kop.length - 1 },
    pageBreaks: paged.breaks,
    onePage,
    footer,
  };
};
