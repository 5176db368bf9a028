import type { CellSpan } from "../report";
import type { CellRange, MadeChart } from "../sheet";
import type { Place } from "./references";
import type { FloatingChart } from "./units";

/** @throws Error for an id that no cell has: a slip of the programmer. */
const rangeOf = ([first, last]: CellSpan, places: ReadonlyMap<string, Place>): CellRange => {
  const [from, to] = [places.get(first), places.get(last)];
  if (!from || !to) throw new Error(`no cells ${first} to ${last}, for a chart`);
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
};

/** Charts bound to the cells that they name by id. @throws Error for an id that no cell has. */
export const placedCharts = (
  charts: readonly FloatingChart[],
  places: ReadonlyMap<string, Place>,
): readonly MadeChart[] =>
  charts.map(({ chart, row, rows, column, span }) => ({
    name: chart.name,
    kind: chart.kind,
    title: chart.title,
    numberFormat: chart.numberFormat,
    categories: rangeOf(chart.categories, places),
    series: chart.series.map(({ name, values, color }) => ({
      nameCell: rangeOf([name, name], places),
      values: rangeOf(values, places),
      color,
    })),
    place: { row, rows, column, columns: span },
  }));
