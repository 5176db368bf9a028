import type { Border, Edge, Styles } from "../model/styles";
import type { Table } from "../model/workbook";

/** What a table's style gives a cell that has no looks of its own. */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly borders: Readonly<Record<Edge, Border | null>>;
}

type Part = "header" | "totals" | "band" | "plain";

/** The colours of one style: for each part of the table its fill and text, and the lines between the rows. */
interface Palette {
  readonly fills: Readonly<Record<Part, string | null>>;
  readonly headerText: string | null;
  readonly bodyText: string | null;
  readonly line: string | null;
  /** Lines between the columns too. */
  readonly isGrid: boolean;
}

const STYLE_NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/** Colours of the theme by number: background, text, first of the accents. */
const [BACKGROUND, TEXT, FIRST_ACCENT] = [0, 1, 4];

/** The looks of the tables of one workbook; the colours of each style are worked out once. */
export class TableLooks {
  readonly #palettes = new Map<string, Palette | null>();

  constructor(private readonly styles: Styles) {}

  /** What the style of its table gives a cell; null when that is none of Excel's own. */
  at(table: Table, row: number, column: number): TableLook | null {
    const known = this.#palettes.get(table.style);
    const palette = known === undefined ? paletteOf(this.styles, table.style) : known;
    this.#palettes.set(table.style, palette);
    return palette && lookOf(palette, table, row, column);
  }
}

function lookOf(palette: Palette, table: Table, row: number, column: number): TableLook {
  const { area } = table;
  const part = partOf(table, row);
  const line: Border | null = palette.line === null ? null : { style: "thin", color: palette.line };
  const isFirst = column === area.column;
  const isLast = column === area.column + area.columnCount - 1;
  return {
    fill: palette.fills[part],
    color: part === "header" ? palette.headerText : palette.bodyText,
    bold: part === "header" || part === "totals",
    borders: {
      top: line,
      bottom: line,
      left: isFirst || palette.isGrid ? line : null,
      right: isLast || palette.isGrid ? line : null,
    },
  };
}

function partOf({ area, hasHeaders, hasTotals, showBandedRows }: Table, row: number): Part {
  const offset = row - area.row;
  if (hasHeaders && offset === 0) return "header";
  if (hasTotals && offset === area.rowCount - 1) return "totals";
  return showBandedRows && (offset - (hasHeaders ? 1 : 0)) % 2 === 0 ? "band" : "plain";
}

/**
 * Excel's own table styles by rule of thumb: each runs through the theme's text colour and six accents in up to four families.
 */
function paletteOf(styles: Styles, name: string): Palette | null {
  const [, shade, digits] = STYLE_NAME.exec(name) ?? [];
  if (shade === undefined || digits === undefined) return null;
  const number = Number(digits);
  const family = Math.floor((number - 1) / 7);
  const nth = (number - 1) % 7;
  const color = (tint: number): string => styles.themeColor(nth === 0 ? TEXT : FIRST_ACCENT + nth - 1, tint);
  const white = styles.themeColor(BACKGROUND, 0);
  const light = color(nth === 0 ? 0.85 : 0.8);
  const none = { header: null, totals: null, band: null, plain: null };
  if (shade === "Light") {
    const banded = { ...none, band: light };
    if (family === 1)
      return {
        fills: { ...none, header: color(0) },
        headerText: white,
        bodyText: null,
        line: color(0),
        isGrid: false,
      };
    return { fills: banded, headerText: null, bodyText: null, line: color(0), isGrid: family === 2 };
  }
  if (shade === "Dark")
    return {
      fills: { header: styles.themeColor(TEXT, 0), totals: color(-0.25), band: color(-0.25), plain: color(0) },
      headerText: white,
      bodyText: white,
      line: null,
      isGrid: false,
    };
  const dark = { header: color(0), totals: null };
  if (family === 0)
    return {
      fills: { ...dark, band: light, plain: null },
      headerText: white,
      bodyText: null,
      line: color(0.4),
      isGrid: false,
    };
  if (family === 1)
    return {
      fills: { ...dark, totals: color(0), band: color(0.6), plain: light },
      headerText: white,
      bodyText: null,
      line: white,
      isGrid: true,
    };
  if (family === 2)
    return {
      fills: { ...dark, band: styles.themeColor(BACKGROUND, -0.15), plain: null },
      headerText: white,
      bodyText: null,
      line: null,
      isGrid: false,
    };
  return {
    fills: { header: light, totals: light, band: color(0.6), plain: light },
    headerText: null,
    bodyText: null,
    line: color(0.4),
    isGrid: true,
  };
}
