import type { CellLook } from "../../domain/report/sheet";
import { formatAll } from "../cell-input";
import {
  colours,
  controlRules,
  letterRules,
  lightRules,
  colourByText,
  numberFormats,
  voordeelNadeelRules,
} from "../looks";
import { rectanglesOf, type Rectangle } from "./rectangles";

interface Look {
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** In points; the sheet's own where left out. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** What stands to the left or right keeps one step from that edge, so that it does not run into the cell beside it. */
  readonly align?: "Left" | "Right" | "Center";
  /** In the middle of the row; at its top where left out. */
  readonly middle?: true;
  readonly borderTop?: true;
}

const columnHeader = {
  bold: true,
  fill: "#D9E1F2",
  color: colours.heading,
} as const;
const total = { bold: true, fill: colours.total, borderTop: true } as const;

const looks: Readonly<Record<CellLook, Look>> = {
  title: { bold: true, size: 18, color: colours.heading, align: "Left" },
  subtitle: { size: 12, color: colours.subtle, align: "Left" },
  heading: { bold: true, size: 13, color: colours.headingText, fill: colours.heading, middle: true, align: "Left" },
  subheading: { bold: true, size: 12, color: colours.heading, align: "Left" },
  columnHeader: { ...columnHeader, align: "Left" },
  columnHeaderRight: { ...columnHeader, align: "Right" },
  columnHeaderCenter: { ...columnHeader, align: "Center" },
  label: { align: "Left" },
  text: { align: "Left" },
  wrapped: { align: "Left" },
  note: { italic: true, color: colours.subtle, align: "Left" },
  count: { numberFormat: numberFormats.count, align: "Right" },
  euro: { numberFormat: numberFormats.euro, align: "Right" },
  amount: { numberFormat: numberFormats.amount, align: "Right" },
  percentage: { numberFormat: numberFormats.percentage, align: "Right" },
  date: { numberFormat: numberFormats.date, align: "Left" },
  light: { align: "Center" },
  letter: { align: "Center" },
  cardTitle: { bold: true, fill: colours.total, align: "Left" },
  voordeel: { align: "Center" },
  fingerprint: { size: 7, color: colours.subtle, align: "Left" },
  control: { bold: true, align: "Center" },
  recalculated: { bold: true, align: "Center" },
  totalLabel: { ...total, align: "Left" },
  totalCount: { ...total, numberFormat: numberFormats.count, align: "Right" },
  totalEuro: { ...total, numberFormat: numberFormats.euro, align: "Right" },
};

/** What looks set, as marks on the cells of a grid. */
type LookGrid = readonly (readonly (CellLook | null)[])[];

/** Gives the range of an area of the grid. */
export type RangeAt = (area: Omit<Rectangle<unknown>, "mark">) => Excel.Range;

/** A write that is not queued yet, so that room can be made for it first. */
export type Stroke = () => void;

type Layer = (grid: LookGrid, at: RangeAt) => readonly Stroke[];

/**
 * One property of all cells at a time, so that neighbours that have it in common take one call whatever else sets them apart.
 */
const layer =
  <Mark extends string | number | true>(
    of: (look: Look) => Mark | undefined,
    put: (range: Excel.Range, mark: Mark) => void,
  ): Layer =>
  (grid, at) =>
    rectanglesOf(grid.map((cells) => cells.map((look) => (look === null ? null : (of(looks[look]) ?? null))))).map(
      (area) => () => {
        put(at(area), area.mark);
      },
    );

const numberFormatLayer = layer(
  ({ numberFormat }) => numberFormat,
  (range, format) => {
    formatAll(range, format);
  },
);

const lookLayers: readonly Layer[] = [
  layer(
    ({ fill }) => fill,
    ({ format }, fill) => (format.fill.color = fill),
  ),
  layer(
    ({ bold }) => bold,
    ({ format }) => (format.font.bold = true),
  ),
  layer(
    ({ color }) => color,
    ({ format }, color) => (format.font.color = color),
  ),
  layer(
    ({ italic }) => italic,
    ({ format }) => (format.font.italic = true),
  ),
  layer(
    ({ size }) => size,
    ({ format }, size) => (format.font.size = size),
  ),
  layer(
    ({ middle }) => middle,
    ({ format }) => (format.verticalAlignment = "Center"),
  ),
  layer(
    ({ align }) => (align === "Left" ? undefined : align),
    ({ format }, align) => {
      format.horizontalAlignment = align;
      // What is centred has no indent, whatever it had before.
      if (align === "Right") format.indentLevel = 1;
    },
  ),
  layer(
    ({ borderTop }) => borderTop,
    ({ format }) => {
      drawBorder(format.borders.getItem("EdgeTop"));
    },
  ),
];

const colourRules: Partial<Record<CellLook, typeof lightRules>> = {
  light: lightRules,
  letter: letterRules,
  voordeel: voordeelNadeelRules,
  control: controlRules,
  recalculated: controlRules,
};

/** Colours by text, once for all cells of a look that stand below each other, whatever stands between them. */
const colourStrokes: Layer = (grid, at) => {
  const groups = new Map<string, { look: CellLook; column: number; columns: number; row: number; last: number }>();
  for (const { mark, row, rows, column, columns } of rectanglesOf(
    grid.map((cells) => cells.map((look) => (look !== null && colourRules[look] ? look : null))),
  )) {
    const group = groups.get(`${mark} ${column} ${columns}`);
    if (group) group.last = row + rows - 1;
    else groups.set(`${mark} ${column} ${columns}`, { look: mark, column, columns, row, last: row + rows - 1 });
  }
  return [...groups.values()].map(({ look, column, columns, row, last }) => () => {
    colourByText(at({ row, rows: last - row + 1, column, columns }), colourRules[look] ?? []);
  });
};

const headers: ReadonlySet<CellLook | null> = new Set([
  "columnHeader",
  "columnHeaderRight",
  "columnHeaderCenter",
  null,
]);

/** Titles and empty cells take the number format of what stands above: a column that goes on over pages is then one range. */
const throughHeaders = (grid: LookGrid): LookGrid => {
  const above: (CellLook | null)[] = [];
  return grid.map((cells) =>
    cells.map((look, column) => {
      if (!headers.has(look)) above[column] = look;
      return above[column] ?? null;
    }),
  );
};

/** What comes before the contents: Excel reads those by the number formats. */
export const numberFormatStrokes = (grid: LookGrid, at: RangeAt, all: Excel.Range): readonly Stroke[] => [
  () => {
    formatAll(all, numberFormats.general);
  },
  ...numberFormatLayer(throughHeaders(grid), at),
];

/** How everything looks: first what most cells have in common, then what differs. */
export const lookStrokes = (grid: LookGrid, at: RangeAt, all: Excel.Range): readonly Stroke[] => [
  () => {
    all.format.horizontalAlignment = "Left";
    all.format.indentLevel = 1;
    all.format.wrapText = true;
  },
  ...lookLayers.flatMap((each) => each(grid, at)),
  ...colourStrokes(grid, at),
];

const drawBorder = (border: Excel.RangeBorder): void => {
  border.style = "Continuous";
  border.color = colours.border;
};
