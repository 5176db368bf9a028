import { chartCells, linkedFormat, seriesName, shownTitle } from "../model/chart-data";
import { type Scale, chartValues, valueScale } from "../model/chart-scale";
import { type Chart, type ChartContent, type ChartKind, type ChartSeries } from "../model/charts";
import type { Workbook } from "../model/workbook";
import { dutchNumber, dutchText } from "../processor/cells/cell-text";

/** A series as a Dutch Excel draws it. */
export interface ShownSeries {
  readonly name: string;
  /** By category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** The number as its label shows it. */
  readonly labelOf: (value: number) => string;
  readonly looks: ChartSeries;
}

/** A chart as a Dutch Excel draws it now. Colours are `#RRGGBB`. */
export interface ShownChart {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly scale: Scale;
  /** A number on the value axis. */
  readonly axisTextOf: (value: number) => string;
  readonly looks: ChartContent;
}

/** Excel's own colours for series that are not told one: those of the Office theme. */
const THEME_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** What is to be drawn; null of a chart of the file whose kind the model does not know. */
export function shownChart(workbook: Workbook, { content }: Chart): ShownChart | null {
  if (content === null) return null;
  const isLine = content.kind === "Line";
  const values = chartValues(workbook, content);
  const series = content.series.map((looks, at): ShownSeries => {
    const chosen = isLine ? (looks.line.color ?? looks.fill) : looks.fill;
    const format = looks.labels?.numberFormat ?? linkedFormat(workbook, looks.values);
    return {
      name: seriesName(workbook, looks, at),
      values: values[at] ?? [],
      color: chosen ?? THEME_COLORS[at % THEME_COLORS.length] ?? "#4472C4",
      labelOf: (value) => dutchNumber(value, format, workbook.date1904),
      looks,
    };
  });
  const linked = content.kind.endsWith("100") ? "0%" : linkedFormat(workbook, content.series[0]?.values ?? null);
  const axisFormat = content.valueAxis.numberFormat ?? linked;
  return {
    title: shownTitle(workbook, content),
    categories: categoriesOf(workbook, content, Math.max(0, ...values.map(({ length }) => length))),
    series,
    scale: valueScale(workbook, content),
    axisTextOf: (value) => dutchNumber(value, axisFormat, workbook.date1904),
    looks: content,
  };
}

/** Excel takes the categories of the first series, and numbers them where there are none. */
function categoriesOf(workbook: Workbook, { series }: ChartContent, count: number): string[] {
  const formula = series[0]?.categories ?? null;
  const cells = (formula === null ? null : chartCells(workbook, formula)) ?? [];
  const length = Math.max(count, cells.length);
  return Array.from({ length }, (_, at) => {
    const cell = cells[at];
    if (!cell) return cells.length === 0 ? String(at + 1) : "";
    return dutchText(cell.value, cell.numberFormat, workbook.date1904);
  });
}

const KINDS: Readonly<Record<ChartKind, string>> = {
  ColumnClustered: "Kolommen",
  ColumnStacked: "Gestapelde kolommen",
  ColumnStacked100: "Gestapelde kolommen tot 100%",
  BarClustered: "Staven",
  BarStacked: "Gestapelde staven",
  BarStacked100: "Gestapelde staven tot 100%",
  Line: "Lijnen",
};

/** What a chart is called for who does not see it: `Grafiek Acties naar status`. */
export function chartTitle(chart: Chart, shown: ShownChart | null): string {
  const title = shown?.title ?? chart.name;
  return /^grafiek\b/i.test(title) ? title : `Grafiek ${title}`;
}

/** What a chart shows, in words. */
export function chartDescription({ looks, series, categories }: ShownChart): string {
  const all = series.map(({ name, values, labelOf }) => {
    const points = categories.map((category, at) => {
      const value = values[at] ?? null;
      return `${category} ${value === null ? "leeg" : labelOf(value)}`;
    });
    return `${name}: ${points.join(", ")}.`;
  });
  return [`${KINDS[looks.kind]}.`, ...all].join(" ");
}
