import type { CellValue } from "../values/cell-value";

/** How a cell of a made sheet looks; `src/excel` knows the fonts, fills and number formats. */
export type CellLook =
  | "title"
  | "subtitle"
  | "heading"
  | "columnHeader"
  | "columnHeaderRight"
  | "columnHeaderCenter"
  | "label"
  | "text"
  | "wrapped"
  | "note"
  | "count"
  | "euro"
  /** To the cent, of which the unit does not matter. */
  | "amount"
  | "percentage"
  | "date"
  | "light"
  /** The letter of a light. */
  | "letter"
  /** The first row of an entry that takes more rows, and its letter. */
  | "cardTitle"
  | "subheading"
  /** V or N. */
  | "voordeel"
  | "control"
  /** As control, of what Excel and the add-in each computed. */
  | "recalculated"
  /** What only tells whether something was changed. */
  | "fingerprint"
  | "totalLabel"
  | "totalCount"
  | "totalEuro";

/** A cell of a made sheet: a text or number as it is, or a native formula with the value it must come to. */
export interface SheetCell {
  readonly look: CellLook;
  /** A constant; or a formula, English and with `=`. Constant text is written as text whatever it starts with. */
  readonly content: { readonly constant: CellValue } | { readonly formula: string; readonly expected: CellValue };
  /** Cells that this one spans to the right, itself included; 1 when left out. */
  readonly span?: number;
}

/** Cells of the sheet it stands on; zero-based. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A native chart, bound to cells of its own sheet. */
export interface MadeChart {
  /** Its name in Excel: what finds it again when the sheet is made anew. */
  readonly name: string;
  readonly kind: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line";
  /** Dutch. */
  readonly title: string;
  /** The cells with the names of the categories. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: CellRange;
  /** Of the values on the axis, in English codes. */
  readonly numberFormat: string;
}

export interface ChartSeries {
  readonly nameCell: CellRange;
  readonly values: CellRange;
  /** As `#1F3864`; the series of one chart differ in lightness too, for print in black and white. */
  readonly color: string;
}

/** A made sheet, laid out: what stands in which cell. Rows and columns are zero-based. */
export interface MadeSheet {
  readonly name: string;
  /** In characters of the standard font, per column. */
  readonly columnWidths: readonly number[];
  readonly charts: readonly MadeChart[];
  /** Row by row from row 1, cell by cell from column A; null is an empty cell. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Height in points of rows whose wrapped text needs more than one line. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows of tables with a thin line below, in their order. */
  readonly ruledRows: readonly number[];
  /** Rows repeated on each printed page. */
  readonly repeatedRows: { readonly first: number; readonly last: number };
  /** Rows above which a page begins. */
  readonly pageBreaks: readonly number[];
  /** True when everything must come on one page, however small it gets. */
  readonly onePage: boolean;
  /** Left and right footer; page x of y stands in the middle. */
  readonly footer: { readonly left: string; readonly right: string };
}
