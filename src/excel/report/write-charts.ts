import type { CellRange, ChartSeries, MadeChart } from "../../domain/report/sheet";
import { columnLetters } from "../../domain/values/address";
import { colours } from "../looks";
import { actionBytes, type Batch } from "../payload";
import { quoteSheet } from "../setup/name-plan";

/** The sheet that charts go to, and where the cells stand that they count from. */
export interface ChartTarget {
  readonly sheet: Excel.Worksheet;
  /** Name of the sheet: names of series refer to its cells. */
  readonly name: string;
  /** Of the first cell of what was made, zero-based. */
  readonly row?: number;
  readonly column?: number;
}

/** Actions for a chart, and for a series of it; counted, rounded up. */
const [actionsPerChart, actionsPerSeries] = [40, 20];

const sizes = { title: 11, category: 8 } as const;

/** Shows counts and amounts but no zeros, which would stand on top of each other. */
const withoutZero = (numberFormat: string): string => `${numberFormat};-${numberFormat};;`;

const isBar = ({ kind }: MadeChart): boolean => kind === "BarClustered" || kind === "BarStacked";
const isStacked = ({ kind }: MadeChart): boolean => kind === "BarStacked" || kind === "ColumnStacked";

/** Dark colours take white letters. */
const isDark = (color: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
};

/**
 * Queues native charts, bound to the cells of their sheet; those of the same name that stand there are replaced, and any other
 * chart is left alone.
 */
export const writeCharts = async (batch: Batch, target: ChartTarget, charts: readonly MadeChart[]): Promise<void> => {
  for (const chart of charts) {
    await batch.reserve((actionsPerChart + actionsPerSeries * chart.series.length) * actionBytes);
    target.sheet.charts.getItemOrNullObject(chart.name).delete();
    addChart(target, chart);
  }
};

const addChart = (target: ChartTarget, made: MadeChart): void => {
  const [first, ...others] = made.series;
  if (!first) return;
  const source = rangeOf(target, first.values);
  const chart = target.sheet.charts.add(made.kind, source, first.values.columns > 1 ? "Rows" : "Columns");
  chart.name = made.name;
  const { place } = made;
  chart.setPosition(
    rangeOf(target, { ...place, rows: 1, columns: 1 }),
    rangeOf(target, { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 }),
  );
  chart.title.visible = true;
  chart.title.text = made.title;
  setFont(chart.title.format.font, sizes.title, colours.heading);
  chart.title.format.font.bold = true;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  dressAxes(chart, made);
  const categories = rangeOf(target, made.categories);
  const firstSeries = chart.series.getItemAt(0);
  dressSeries(target, made, firstSeries, first, categories);
  placeBars(made, firstSeries);
  for (const each of others) dressSeries(target, made, chart.series.add(), each, categories);
};

/** Labels tell the values, so that no axis has to. Where they would stand on top of each other there is an axis. */
const hasLabels = (made: MadeChart): boolean => made.kind !== "Line" && (isStacked(made) || made.series.length === 1);

const dressAxes = (chart: Excel.Chart, made: MadeChart): void => {
  const { valueAxis, categoryAxis } = chart.axes;
  setFont(categoryAxis.format.font, sizes.category, colours.subtle);
  // Beside the plot, where a negative value does not run through them.
  categoryAxis.tickLabelPosition = "Low";
  // Bars are drawn from the bottom up; a table reads from the top.
  if (isBar(made)) categoryAxis.reversePlotOrder = true;
  const isNeeded = !hasLabels(made);
  valueAxis.majorGridlines.visible = isNeeded;
  valueAxis.numberFormat = made.numberFormat;
  if (!isNeeded) valueAxis.visible = false;
};

const dressSeries = (
  target: ChartTarget,
  made: MadeChart,
  series: Excel.ChartSeries,
  from: ChartSeries,
  categories: Excel.Range,
): void => {
  series.name = `=${quoteSheet(target.name)}!${addressOf(target, from.nameCell)}`;
  series.setValues(rangeOf(target, from.values));
  series.setXAxisValues(categories);
  if (made.kind === "Line") {
    series.format.line.color = from.color;
    series.format.line.weight = 2;
    series.markerStyle = "Circle";
    return;
  }
  series.format.fill.setSolidColor(from.color);
  if (!hasLabels(made)) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = withoutZero(made.numberFormat);
  if (isStacked(made) && isDark(from.color)) series.dataLabels.format.font.color = colours.headingText;
};

/** Bars close together, and on each other where they are parts of a whole: for the chart, whatever series says it. */
const placeBars = (made: MadeChart, first: Excel.ChartSeries): void => {
  if (made.kind === "Line") return;
  first.gapWidth = 40;
  if (isStacked(made)) first.overlap = 100;
};

const setFont = (font: Excel.ChartFont, size: number, color: string): void => {
  font.size = size;
  font.color = color;
};

const rangeOf = ({ sheet, row = 0, column = 0 }: ChartTarget, range: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(row + range.row, column + range.column, range.rows, range.columns);

const addressOf = ({ row = 0, column = 0 }: ChartTarget, range: CellRange): string =>
  `$${columnLetters(column + range.column)}$${row + range.row + 1}`;
