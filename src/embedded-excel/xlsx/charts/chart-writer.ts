import { type ChartCell, chartCells } from "../../model/chart-data";
import {
  type ChartAxis,
  type ChartContent,
  type ChartFont,
  type ChartLabels,
  type ChartSeries,
  type LabelPosition,
  type LegendPosition,
  type MarkerStyle,
  isBarKind,
  isStackedKind,
} from "../../model/charts";
import { CellError } from "../../model/cell";
import type { Workbook } from "../../model/workbook";
import { HEAD } from "../template";
import { escapeAttribute, escapeText, escapeXml } from "../xml";

/** What a reference shows now, to be written beside it; null leaves that out. */
type CellsOf = (formula: string) => readonly ChartCell[] | null;

export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Units of the file in a point. */
export const EMU_PER_POINT = 12_700;

export const LABEL_POSITIONS: Readonly<Record<LabelPosition, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};
export const LEGEND_POSITIONS: Readonly<Record<LegendPosition, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
export const MARKERS: Readonly<Record<MarkerStyle, string>> = {
  None: "none",
  Automatic: "auto",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};
export const CROSSINGS: Readonly<Record<ChartAxis["crossing"], string>> = {
  Automatic: "autoZero",
  Maximum: "max",
  Minimum: "min",
};

export const TICK_LABELS: Readonly<Record<ChartAxis["labelPosition"], string>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

const [CATEGORY_AXIS, VALUE_AXIS] = [500_000_001, 500_000_002];
const LINE_GREY = "#D9D9D9";

const one = (name: string, value: string | number): string => `<c:${name} val="${escapeAttribute(String(value))}"/>`;
const group = (name: string, ...parts: readonly string[]): string => `<c:${name}>${parts.join("")}</c:${name}>`;
const plain = (text: string): string => escapeXml(escapeText(text));

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
const fontAttributes = ({ size, bold }: ChartFont): string => `sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"`;

/** The looks of a text that Excel fills in itself. */
const textLooks = (font: ChartFont): string =>
  group(
    "txPr",
    `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${fontAttributes(font)}>${solid(font.color)}</a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p>`,
  );

/** A line of its own colour, weight or both; weight in points. */
const outline = (color: string | null, weight: number | null, attributes = "", inside = ""): string => {
  const width = weight === null ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  return `<a:ln${width}${attributes}>${color === null ? "" : solid(color)}${inside}</a:ln>`;
};

const NO_LINE = "<a:ln><a:noFill/></a:ln>";

function title({ title: wanted }: ChartContent): string {
  if (wanted === null) return one("autoTitleDeleted", 1);
  const { text, font } = wanted;
  const looks = `${fontAttributes(font)}>${solid(font.color)}`;
  const paragraphs = (text ?? "")
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr ${looks}</a:defRPr></a:pPr><a:r><a:rPr lang="nl-NL" ${looks}</a:rPr><a:t>${plain(line)}</a:t></a:r></a:p>`,
    );
  const rich = group("tx", group("rich", "<a:bodyPr/><a:lstStyle/>", ...paragraphs));
  const shown = text === null ? one("overlay", 0) + textLooks(font) : rich + one("overlay", 0);
  return group("title", shown) + one("autoTitleDeleted", 0);
}

/** In the order of CT_NumData and CT_StrData: points without a value are left out. */
function cache(cells: readonly ChartCell[], isNumeric: boolean): string {
  const points = cells.map(({ value }, at) => {
    if (value === null || value instanceof CellError || (isNumeric && typeof value !== "number")) return "";
    return `<c:pt idx="${at}"><c:v>${plain(String(value))}</c:v></c:pt>`;
  });
  const count = one("ptCount", cells.length);
  if (!isNumeric) return group("strCache", count, ...points);
  return group(
    "numCache",
    `<c:formatCode>${plain(cells[0]?.numberFormat ?? "General")}</c:formatCode>`,
    count,
    ...points,
  );
}

function reference(formula: string, isNumeric: boolean, cells: readonly ChartCell[] | null): string {
  const shown = cells === null ? "" : cache(cells, isNumeric);
  return group(isNumeric ? "numRef" : "strRef", `<c:f>${plain(formula)}</c:f>`, shown);
}

/** Categories count as numbers when none is a text. */
function categories(formula: string, cells: readonly ChartCell[] | null): string {
  const filled = (cells ?? []).filter(({ value }) => value !== null);
  const isNumeric = filled.length > 0 && filled.every(({ value }) => typeof value === "number");
  return group("cat", reference(formula, isNumeric, cells));
}

function seriesText({ name }: ChartSeries, cellsOf: CellsOf): string {
  if (name === null) return "";
  if ("text" in name) return group("tx", `<c:v>${plain(name.text)}</c:v>`);
  return group("tx", reference(name.formula, false, cellsOf(name.formula)));
}

function barLooks({ fill, line }: ChartSeries): string {
  const edge = line.color === null && line.weight === null ? "" : outline(line.color, line.weight);
  const looks = (fill === null ? "" : solid(fill)) + edge;
  return looks === "" ? "" : group("spPr", looks);
}

function lineLooks({ fill, line, marker }: ChartSeries): string {
  const stroke = group("spPr", outline(line.color, line.weight ?? 2.25, ' cap="rnd"', "<a:round/>"));
  // Marks that are not told a colour take the theme's, whatever their line has.
  const color = fill ?? (marker === "None" ? null : line.color);
  const mark =
    (marker === "None" ? "" : one("size", 6)) +
    (color === null ? "" : group("spPr", solid(color), outline(line.color ?? color, 0.75)));
  return stroke + group("marker", one("symbol", MARKERS[marker]), mark);
}

function labels({ numberFormat, position, font }: ChartLabels): string {
  return group(
    "dLbls",
    numberFormat === null ? "" : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`,
    "<c:spPr><a:noFill/>" + NO_LINE + "</c:spPr>",
    textLooks(font),
    position === null ? "" : one("dLblPos", LABEL_POSITIONS[position]),
    one("showLegendKey", 0),
    one("showVal", 1),
    one("showCatName", 0),
    one("showSerName", 0),
    one("showPercent", 0),
    one("showBubbleSize", 0),
  );
}

function seriesPart(series: ChartSeries, at: number, isLine: boolean, cellsOf: CellsOf): string {
  return group(
    "ser",
    one("idx", at),
    one("order", at),
    seriesText(series, cellsOf),
    isLine ? lineLooks(series) : barLooks(series) + one("invertIfNegative", 0),
    series.labels === null ? "" : labels(series.labels),
    series.categories === null ? "" : categories(series.categories, cellsOf(series.categories)),
    series.values === null ? "" : group("val", reference(series.values, true, cellsOf(series.values))),
    isLine ? one("smooth", 0) : "",
  );
}

/** The element with the series, in the order of CT_BarChart and CT_LineChart. */
function plot(content: ChartContent, cellsOf: CellsOf): string {
  const { kind, series, gapWidth, overlap } = content;
  const isLine = kind === "Line";
  const all = series.map((each, at) => seriesPart(each, at, isLine, cellsOf));
  const axes = one("axId", CATEGORY_AXIS) + one("axId", VALUE_AXIS);
  if (isLine)
    return group("lineChart", one("grouping", "standard"), one("varyColors", 0), ...all, one("marker", 1), axes);
  const grouping = kind.endsWith("100") ? "percentStacked" : isStackedKind(kind) ? "stacked" : "clustered";
  return group(
    "barChart",
    one("barDir", isBarKind(kind) ? "bar" : "col"),
    one("grouping", grouping),
    one("varyColors", 0),
    ...all,
    one("gapWidth", gapWidth),
    overlap === 0 ? "" : one("overlap", overlap),
    axes,
  );
}

/** An axis in the order of CT_CatAx and CT_ValAx. `crossing` is where it crosses the other: that axis says so. */
function axis(content: ChartContent, which: "categoryAxis" | "valueAxis"): string {
  const isValue = which === "valueAxis";
  const { isVisible, numberFormat, hasGridlines, minimum, maximum, isReversed, labelPosition, font } = content[which];
  const { crossing } = content[isValue ? "categoryAxis" : "valueAxis"];
  const isAtBottom = isValue === isBarKind(content.kind);
  const linked = isValue && content.kind.endsWith("100") ? "0%" : "General";
  return group(
    isValue ? "valAx" : "catAx",
    one("axId", isValue ? VALUE_AXIS : CATEGORY_AXIS),
    group(
      "scaling",
      one("orientation", isReversed ? "maxMin" : "minMax"),
      maximum === null ? "" : one("max", maximum),
      minimum === null ? "" : one("min", minimum),
    ),
    one("delete", isVisible ? 0 : 1),
    one("axPos", isAtBottom ? "b" : "l"),
    hasGridlines ? group("majorGridlines", group("spPr", outline(LINE_GREY, 0.75))) : "",
    `<c:numFmt formatCode="${escapeAttribute(numberFormat ?? linked)}" sourceLinked="${numberFormat === null ? 1 : 0}"/>`,
    one("majorTickMark", "none"),
    one("minorTickMark", "none"),
    one("tickLblPos", TICK_LABELS[labelPosition]),
    group("spPr", isValue ? NO_LINE : outline(LINE_GREY, 0.75)),
    textLooks(font),
    one("crossAx", isValue ? CATEGORY_AXIS : VALUE_AXIS),
    one("crosses", CROSSINGS[crossing]),
    isValue
      ? one("crossBetween", "between")
      : one("auto", 1) + one("lblAlgn", "ctr") + one("lblOffset", 100) + one("noMultiLvlLbl", 0),
  );
}

/** The part of a chart, in the order of CT_ChartSpace and CT_Chart: Excel repairs a file with another. */
export function chartXml(content: ChartContent, cellsOf: CellsOf): string {
  const { legend } = content;
  const chart = group(
    "chart",
    title(content),
    group("plotArea", "<c:layout/>", plot(content, cellsOf), axis(content, "categoryAxis"), axis(content, "valueAxis")),
    legend === null
      ? ""
      : group("legend", one("legendPos", LEGEND_POSITIONS[legend.position]), one("overlay", 0), textLooks(legend.font)),
    one("plotVisOnly", 1),
    one("dispBlanksAs", "gap"),
  );
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">` +
    one("roundedCorners", 0) +
    chart +
    group("spPr", solid("#FFFFFF"), outline(LINE_GREY, 0.75)) +
    "</c:chartSpace>"
  );
}

/** The part with what its cells show now. */
export const currentChartXml = (content: ChartContent, workbook: Workbook): string =>
  chartXml(content, (formula) => chartCells(workbook, formula));
