import { sameName } from "./address";
import type { Sheet } from "./workbook";

/** Whether lines carry marks is their series' own: Office.js's `LineMarkers` is a line with a mark on it. */
export type ChartKind =
  "ColumnClustered" | "ColumnStacked" | "ColumnStacked100" | "BarClustered" | "BarStacked" | "BarStacked100" | "Line";

/** A place in a cell: its row and column, and points from that cell's upper left corner. */
export interface ChartCorner {
  row: number;
  column: number;
  down: number;
  right: number;
}

/** Where a chart is drawn. `moves` as the file has it: with its cells in place and size, in place only, or not. */
export interface ChartPlace {
  from: ChartCorner;
  to: ChartCorner;
  moves: "twoCell" | "oneCell" | "absolute";
}

/** `size` in points, `color` as `#RRGGBB`. */
export interface ChartFont {
  size: number;
  bold: boolean;
  color: string;
}

export type LabelPosition = "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom";

export interface ChartLabels {
  /** Null: as the first cell of the values shows it. */
  numberFormat: string | null;
  /** Null: where Excel puts them for this kind. */
  position: LabelPosition | null;
  font: ChartFont;
}

export type MarkerStyle =
  "None" | "Automatic" | "Square" | "Diamond" | "Triangle" | "X" | "Star" | "Dot" | "Dash" | "Circle" | "Plus";

/** Formulas are references in English without `=`. */
export interface ChartSeries {
  /** A text of its own, or the formula of the cell that has it; null where Excel makes one up. */
  name: { text: string } | { formula: string } | null;
  values: string | null;
  categories: string | null;
  /** `#RRGGBB`; null is the theme's colour for a series at this position. */
  fill: string | null;
  /** `weight` in points. Null where Excel chooses. */
  line: { color: string | null; weight: number | null };
  marker: MarkerStyle;
  labels: ChartLabels | null;
}

export interface ChartAxis {
  isVisible: boolean;
  /** Null: as the cells show it. */
  numberFormat: string | null;
  hasGridlines: boolean;
  /** Null where Excel chooses. */
  minimum: number | null;
  maximum: number | null;
  isReversed: boolean;
  /** Where on this axis the other one crosses it. */
  crossing: "Automatic" | "Maximum" | "Minimum";
  /** Where its labels stand: beside the axis, or beside the plot at either end of the other axis. */
  labelPosition: "NextToAxis" | "Low" | "High" | "None";
  font: ChartFont;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** What a chart shows, and how. */
export interface ChartContent {
  kind: ChartKind;
  /** Null: no title. A text of null is Excel's own: the name of the only series, or `Grafiektitel`. */
  title: { text: string | null; font: ChartFont } | null;
  legend: { position: LegendPosition; font: ChartFont } | null;
  series: ChartSeries[];
  /** Space between the columns or bars of two categories, in percent of one. */
  gapWidth: number;
  /** How far those of one category lie over each other, in percent; negative is apart. */
  overlap: number;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
}

export interface Chart {
  /** Stable for the life of the workbook, in Office.js's form. */
  readonly id: string;
  name: string;
  place: ChartPlace;
  /** The part of the opened file that holds it; null of a chart that is new. */
  readonly part: string | null;
  /** True of a chart of the file that has more to it than the model: its part stays as it is. */
  readonly isKept: boolean;
  /** Null of a chart that is kept and of a kind that the model does not know. */
  content: ChartContent | null;
}

export const isBarKind = (kind: ChartKind): boolean => kind.startsWith("Bar");
export const isStackedKind = (kind: ChartKind): boolean => kind.includes("Stacked");

const GREY = "#595959";
const DARK_GREY = "#404040";

export const newLabels = (): ChartLabels => ({
  numberFormat: null,
  position: null,
  font: { size: 9, bold: false, color: DARK_GREY },
});

export const newTitle = (text: string | null = null): NonNullable<ChartContent["title"]> => ({
  text,
  font: { size: 14, bold: false, color: GREY },
});

export const newLegend = (position: LegendPosition = "Bottom"): NonNullable<ChartContent["legend"]> => ({
  position,
  font: { size: 9, bold: false, color: GREY },
});

const newAxis = (hasGridlines: boolean): ChartAxis => ({
  isVisible: true,
  numberFormat: null,
  hasGridlines,
  minimum: null,
  maximum: null,
  isReversed: false,
  crossing: "Automatic",
  labelPosition: "NextToAxis",
  font: { size: 9, bold: false, color: GREY },
});

export const newSeries = (marker: MarkerStyle = "None"): ChartSeries => ({
  name: null,
  values: null,
  categories: null,
  fill: null,
  line: { color: null, weight: null },
  marker,
  labels: null,
});

/** The gap and the overlap that Excel gives a new chart of this kind. */
export function spacingOf(kind: ChartKind): { gapWidth: number; overlap: number } {
  if (isStackedKind(kind)) return { gapWidth: 150, overlap: 100 };
  if (kind === "ColumnClustered") return { gapWidth: 219, overlap: -27 };
  return { gapWidth: 182, overlap: 0 };
}

export const newContent = (kind: ChartKind): ChartContent => ({
  kind,
  title: newTitle(),
  legend: newLegend(),
  series: [],
  ...spacingOf(kind),
  categoryAxis: newAxis(false),
  valueAxis: newAxis(true),
});

/** Where Excel can put labels in a chart of this kind, its own choice first. Another place makes it call the file damaged. */
export function labelPositionsOf(kind: ChartKind): readonly LabelPosition[] {
  if (kind === "Line") return ["Right", "Left", "Top", "Bottom", "Center"];
  if (isStackedKind(kind)) return ["Center", "InsideEnd", "InsideBase"];
  return ["OutsideEnd", "InsideEnd", "InsideBase", "Center"];
}

/** The first free `Grafiek 1`, `Grafiek 2`, … of a sheet. */
export function freeChartName({ charts }: Sheet): string {
  let next = 1;
  while (charts.some(({ name }) => sameName(name, `Grafiek ${next}`))) next += 1;
  return `Grafiek ${next}`;
}
