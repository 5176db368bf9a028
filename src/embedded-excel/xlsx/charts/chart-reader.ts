import {
  type ChartAxis,
  type ChartContent,
  type ChartFont,
  type ChartKind,
  type ChartLabels,
  type ChartSeries,
  newContent,
  newLabels,
  newLegend,
  newSeries,
  newTitle,
} from "../../model/charts";
import { attribute, child, children, descendants, flag, number, text, unescapeText } from "../xml";
import type { Element } from "../xml";
import { CROSSINGS, EMU_PER_POINT, LABEL_POSITIONS, LEGEND_POSITIONS, MARKERS, TICK_LABELS } from "./chart-writer";

/** The element at the end of a path of local names. */
const at = (from: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((element, name) => element && child(element, name), from);

const value = (from: Element | undefined, ...path: readonly string[]): string | null =>
  attribute(at(from, ...path), "val");

/** The name that the file writes as `code`. */
function named<Name extends string>(names: Readonly<Record<Name, string>>, code: string | null): Name | null {
  return (Object.keys(names) as Name[]).find((name) => names[name] === code) ?? null;
}

function colorIn(from: Element | undefined): string | null {
  const color = attribute(at(from, "solidFill", "srgbClr"), "val");
  return color === null ? null : `#${color.toUpperCase()}`;
}

/** The font of what has a `txPr`, or of the first text of what has text of its own; `otherwise` where the file is silent. */
function readFont(from: Element | undefined, otherwise: ChartFont): ChartFont {
  const own = at(from, "txPr") ?? at(from, "tx", "rich");
  const looks = at(own, "p", "pPr", "defRPr");
  return {
    size: number(looks, "sz", otherwise.size * 100) / 100,
    bold: flag(looks, "b", otherwise.bold),
    color: colorIn(looks) ?? otherwise.color,
  };
}

function readTitle(chart: Element): ChartContent["title"] {
  const element = child(chart, "title");
  if (!element) return null;
  const tx = child(element, "tx");
  const rich = at(tx, "rich");
  const paragraphs = rich ? children(rich, "p").map((each) => descendants(each, "t").map(text).join("")) : [];
  const cached = at(tx, "strRef", "strCache", "pt", "v");
  const shown = tx ? (rich ? unescapeText(paragraphs.join("\n")) : text(cached)) : null;
  return { text: shown, font: readFont(element, newTitle().font) };
}

function readLegend(chart: Element): ChartContent["legend"] {
  const element = child(chart, "legend");
  if (!element) return null;
  const legend = newLegend(named(LEGEND_POSITIONS, value(element, "legendPos")) ?? "Right");
  return { ...legend, font: readFont(element, legend.font) };
}

/** The formula of a reference to cells; null of what stands in the chart itself. */
function readReference(from: Element | undefined): string | null {
  const reference = at(from, "numRef", "f") ?? at(from, "strRef", "f") ?? at(from, "multiLvlStrRef", "f");
  return reference ? unescapeText(text(reference)) : null;
}

function readName(series: Element): ChartSeries["name"] {
  const tx = child(series, "tx");
  const formula = readReference(tx);
  if (formula !== null) return { formula };
  const own = at(tx, "v");
  return own ? { text: unescapeText(text(own)) } : null;
}

function readLabels(series: Element): ChartLabels | null {
  const element = child(series, "dLbls");
  if (!element || value(element, "showVal") !== "1") return null;
  const format = child(element, "numFmt");
  return {
    numberFormat: format && !flag(format, "sourceLinked") ? attribute(format, "formatCode") : null,
    position: named(LABEL_POSITIONS, value(element, "dLblPos")),
    font: readFont(element, newLabels().font),
  };
}

function readSeries(element: Element, isLine: boolean): ChartSeries {
  const looks = child(element, "spPr");
  const line = at(looks, "ln");
  const weight = line?.hasAttribute("w") ? number(line, "w", 0) / EMU_PER_POINT : null;
  const marker = child(element, "marker");
  return {
    ...newSeries(),
    name: readName(element),
    values: readReference(child(element, "val")),
    categories: readReference(child(element, "cat")),
    fill: isLine ? markColor(marker, line) : colorIn(looks),
    line: { color: colorIn(line), weight: isLine && weight === 2.25 ? null : weight },
    marker: isLine ? (named(MARKERS, value(marker, "symbol")) ?? "Automatic") : "None",
    labels: readLabels(element),
  };
}

/** The colour of a line's marks where that is another than the line's. */
function markColor(marker: Element | undefined, line: Element | undefined): string | null {
  const color = colorIn(at(marker, "spPr"));
  return color === colorIn(line) ? null : color;
}

function readAxis(element: Element | undefined, other: Element | undefined, start: ChartAxis): ChartAxis {
  if (!element) return { ...start, isVisible: false };
  const format = child(element, "numFmt");
  const end = (name: string): number | null => {
    const given = value(element, "scaling", name);
    return given === null ? null : Number(given);
  };
  return {
    isVisible: value(element, "delete") !== "1",
    numberFormat: format && !flag(format, "sourceLinked") ? attribute(format, "formatCode") : null,
    hasGridlines: child(element, "majorGridlines") !== undefined,
    minimum: end("min"),
    maximum: end("max"),
    isReversed: value(element, "scaling", "orientation") === "maxMin",
    crossing: named(CROSSINGS, value(other, "crosses")) ?? "Automatic",
    labelPosition: named(TICK_LABELS, value(element, "tickLblPos")) ?? "NextToAxis",
    font: readFont(element, start.font),
  };
}

function kindOf(plot: Element): ChartKind | null {
  const grouping = value(plot, "grouping");
  if (plot.localName === "lineChart") return grouping === "standard" || grouping === null ? "Line" : null;
  if (plot.localName !== "barChart") return null;
  const direction = value(plot, "barDir") === "bar" ? "Bar" : "Column";
  if (grouping === "stacked") return `${direction}Stacked`;
  return grouping === "percentStacked" ? `${direction}Stacked100` : `${direction}Clustered`;
}

/** What a chart's part shows, as far as the model can tell; null of a kind that it does not know, or of several kinds in one. */
export function readChart(root: Element): ChartContent | null {
  const chart = child(root, "chart");
  const area = at(chart, "plotArea");
  if (!chart || !area) return null;
  const plots = children(area).filter(({ localName }) => localName?.endsWith("Chart"));
  const [plot] = plots;
  const kind = plot && plots.length === 1 ? kindOf(plot) : null;
  if (!plot || kind === null) return null;
  const start = newContent(kind);
  const axes = [child(area, "catAx") ?? child(area, "dateAx"), child(area, "valAx")] as const;
  const isLine = kind === "Line";
  return {
    kind,
    title: readTitle(chart),
    legend: readLegend(chart),
    series: children(plot, "ser").map((element) => readSeries(element, isLine)),
    gapWidth: isLine ? start.gapWidth : number(child(plot, "gapWidth"), "val", 150),
    overlap: isLine ? start.overlap : number(child(plot, "overlap"), "val", 0),
    categoryAxis: readAxis(axes[0], axes[1], start.categoryAxis),
    valueAxis: readAxis(axes[1], axes[0], start.valueAxis),
  };
}
