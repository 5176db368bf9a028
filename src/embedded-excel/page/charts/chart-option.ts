import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ShownChart, ShownSeries } from "../../display/shown-chart";
import {
  type ChartAxis,
  type ChartFont,
  type LabelPosition,
  type MarkerStyle,
  isBarKind,
  isStackedKind,
} from "../../model/charts";

/** What of echarts this page uses. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** In pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 4 / 3;
const FAMILY = "Calibri, Carlito, 'Segoe UI', sans-serif";
const LINE_GREY = "#D9D9D9";
const MARGIN = 12;

const fontOf = ({ size, bold, color }: ChartFont) => ({
  fontFamily: FAMILY,
  fontSize: size * PIXELS_PER_POINT,
  fontWeight: bold ? ("bold" as const) : ("normal" as const),
  color,
});

/** What echarts draws so that it looks as Excel draws it. */
export function chartOption(shown: ShownChart, size: ChartSize): ChartOption {
  const { looks, title, categories } = shown;
  const isHorizontal = isBarKind(looks.kind);
  const room = roomOf(shown, size);
  const category = {
    ...axisOf(looks.categoryAxis),
    type: "category" as const,
    data: [...categories],
    axisLine: { show: true, lineStyle: { color: LINE_GREY } },
    axisLabel: { ...fontOf(looks.categoryAxis.font), ...labelRoom(shown, size, room) },
  };
  const isAcross = looks.categoryAxis.isReversed !== (looks.categoryAxis.crossing === "Maximum");
  const value = {
    ...axisOf(looks.valueAxis),
    type: "value" as const,
    axisLine: { show: false },
    axisLabel: {
      ...fontOf(looks.valueAxis.font),
      hideOverlap: true,
      formatter: (number: number) => shown.axisTextOf(number),
    },
    min: shown.scale.minimum,
    max: shown.scale.maximum,
    interval: shown.scale.step,
  };
  return {
    animation: false,
    backgroundColor: "#FFFFFF",
    ...(title === null || looks.title === null
      ? {}
      : { title: { text: title, left: "center", top: MARGIN, textStyle: fontOf(looks.title.font) } }),
    ...(looks.legend === null ? {} : { legend: legendOf(shown, room) }),
    grid: { ...room.grid, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: isHorizontal ? { ...value, position: isAcross ? "top" : "bottom" } : category,
    yAxis: isHorizontal ? category : { ...value, position: isAcross ? "right" : "left" },
    series: shown.series.map((series, at) =>
      looks.kind === "Line" ? lineOf(series) : barOf(shown, series, at, isHorizontal),
    ),
  };
}

const axisOf = ({ isVisible, isReversed, hasGridlines, font }: ChartAxis) => ({
  show: isVisible,
  inverse: isReversed,
  axisTick: { show: false },
  axisLabel: { ...fontOf(font), hideOverlap: true },
  splitLine: { show: hasGridlines, lineStyle: { color: LINE_GREY } },
});

/** Excel breaks long categories over lines, turns those with a long word, and leaves some out where there are too many to read. */
function labelRoom({ looks, categories }: ShownChart, { width, height }: ChartSize, { grid }: Room) {
  const isHorizontal = isBarKind(looks.kind);
  const letter = looks.categoryAxis.font.size * PIXELS_PER_POINT;
  const along = isHorizontal ? height - grid.top - grid.bottom - 20 : width - grid.left - grid.right - 40;
  const each = along / Math.max(1, categories.length);
  const fits = each > letter * (isHorizontal ? 1.1 : 2.5);
  const longest = Math.max(0, ...categories.flatMap((category) => category.split(" ")).map(({ length }) => length));
  const spread = { interval: fits ? 0 : ("auto" as const), hideOverlap: !fits };
  if (!isHorizontal && longest * letter * 0.6 > each) return { ...spread, rotate: 45 };
  return {
    ...spread,
    width: Math.max(letter * 2, isHorizontal ? width * 0.4 : each - 4),
    overflow: "break" as const,
  };
}

interface Room {
  readonly grid: { left: number; right: number; top: number; bottom: number };
  readonly titleHeight: number;
}

/** Excel lays title, legend and plot beside each other; echarts has to be told. */
function roomOf({ title, looks, series }: ShownChart, { width }: ChartSize): Room {
  const titleHeight = title === null || looks.title === null ? 0 : looks.title.font.size * PIXELS_PER_POINT * 1.4 + 6;
  const grid = { left: MARGIN, right: MARGIN + 6, top: MARGIN + titleHeight + 4, bottom: MARGIN };
  const { legend } = looks;
  if (legend !== null) {
    const letter = legend.font.size * PIXELS_PER_POINT;
    const widths = series.map(({ name }) => name.length * letter * 0.52 + 34);
    const lines = Math.max(1, Math.ceil(widths.reduce((sum, each) => sum + each, 0) / Math.max(1, width - 2 * MARGIN)));
    const across = Math.min(width / 2, Math.max(0, ...widths) + 8);
    if (legend.position === "Bottom") grid.bottom += lines * (letter + 8) + 4;
    else if (legend.position === "Top") grid.top += lines * (letter + 8);
    else if (legend.position === "Left") grid.left += across;
    else grid.right += across;
  }
  return { grid, titleHeight };
}

function legendOf({ looks, series }: ShownChart, { titleHeight }: Room): LegendComponentOption {
  const { legend } = looks;
  if (legend === null) return { show: false };
  const beside = { orient: "vertical" as const, top: "middle" as const };
  const places: Record<typeof legend.position, LegendComponentOption> = {
    Bottom: { bottom: MARGIN - 4, left: "center" },
    Top: { top: MARGIN + titleHeight, left: "center" },
    Left: { ...beside, left: MARGIN },
    Right: { ...beside, right: MARGIN },
    Corner: { ...beside, right: MARGIN, top: MARGIN },
  };
  return {
    ...places[legend.position],
    data: series.map(({ name }) => name),
    selectedMode: false,
    itemWidth: looks.kind === "Line" ? 24 : 10,
    itemHeight: 10,
    ...(looks.kind === "Line" ? {} : { icon: "rect" }),
    itemGap: 14,
    itemStyle: { borderWidth: "inherit" },
    textStyle: fontOf(legend.font),
  };
}

function barOf(shown: ShownChart, series: ShownSeries, at: number, isHorizontal: boolean): BarSeriesOption {
  const { looks } = shown;
  const isStacked = isStackedKind(looks.kind);
  const { labels, line } = series.looks;
  const drawn = looks.kind.endsWith("100") ? shares(shown, at) : series.values;
  const beside = isStacked ? 1 : Math.max(1, shown.series.length);
  const width = 100 * (beside - ((beside - 1) * looks.overlap) / 100);
  return {
    type: "bar",
    name: series.name,
    silent: true,
    ...(isStacked ? { stack: "all" } : {}),
    barGap: isStacked ? "0%" : `${-looks.overlap}%`,
    barCategoryGap: `${Math.round((100 * looks.gapWidth) / (looks.gapWidth + width))}%`,
    itemStyle: {
      color: series.color,
      ...(line.color === null
        ? {}
        : { borderColor: line.color, borderWidth: (line.weight ?? 0.75) * PIXELS_PER_POINT }),
    },
    data: drawn.map((value, index) => ({
      value: value ?? "-",
      label: labels
        ? {
            show: true,
            position: barLabel(
              labels.position ?? (isStacked ? "Center" : "OutsideEnd"),
              isHorizontal,
              (value ?? 0) < 0,
            ),
            formatter: () => {
              const own = series.values[index] ?? null;
              return own === null ? "" : series.labelOf(own);
            },
            ...fontOf(labels.font),
          }
        : { show: false },
    })),
  };
}

/** The parts of one series in the whole of each category. */
const shares = ({ series }: ShownChart, at: number): (number | null)[] =>
  (series[at]?.values ?? []).map((value, index) => {
    const whole = series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
    return value === null || whole === 0 ? null : value / whole;
  });

function barLabel(position: LabelPosition, isHorizontal: boolean, isNegative: boolean) {
  const [end, base] = isHorizontal ? (["Right", "Left"] as const) : (["Top", "Bottom"] as const);
  const [far, near] = isNegative ? [base, end] : [end, base];
  if (position === "InsideEnd") return `inside${far}` as const;
  if (position === "InsideBase") return `inside${near}` as const;
  if (position === "OutsideEnd") return far.toLowerCase() as Lowercase<typeof far>;
  return "inside";
}

const SYMBOLS: Readonly<Record<MarkerStyle, string>> = {
  None: "none",
  Automatic: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "path://M0,0L10,10M10,0L0,10",
  Star: "pin",
  Dot: "circle",
  Dash: "path://M0,4L10,4L10,6L0,6Z",
  Circle: "circle",
  Plus: "path://M4,0L6,0L6,4L10,4L10,6L6,6L6,10L4,10L4,6L0,6L0,4L4,4Z",
};

function lineOf({ name, values, color, labelOf, looks }: ShownSeries): LineSeriesOption {
  const { labels, line, marker, fill } = looks;
  return {
    type: "line",
    name,
    silent: true,
    symbol: SYMBOLS[marker],
    symbolSize: 8,
    showAllSymbol: true,
    lineStyle: { color, width: (line.weight ?? 2.25) * PIXELS_PER_POINT },
    itemStyle: { color: fill ?? color },
    // Without a mark echarts shows no label either.
    ...(labels && marker === "None" ? { symbol: "circle", symbolSize: 1 } : {}),
    label: labels
      ? {
          show: true,
          position: labels.position === "Center" ? "inside" : ((labels.position ?? "Right").toLowerCase() as "top"),
          formatter: ({ dataIndex }) => {
            const value = values[dataIndex] ?? null;
            return value === null ? "" : labelOf(value);
          },
          ...fontOf(labels.font),
        }
      : { show: false },
    data: values.map((value) => value ?? "-"),
  };
}
