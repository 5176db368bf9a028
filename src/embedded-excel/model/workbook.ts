import type { Chart } from "./charts";
import type { CellGrid } from "./grid";
import type { Differential, Styles } from "./styles";

/** Zero-based, inclusive rectangle of cells on one sheet. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface DefinedName {
  name: string;
  /** English, without `=`. */
  formula: string;
  /** Id of the sheet the name belongs to; null for the whole workbook. */
  sheetId: string | null;
  hidden: boolean;
  comment: string;
}

export interface TableColumn {
  id: number;
  name: string;
  /** What Excel fills into new rows, in file form without `=`; null when the column is no calculated column. */
  calculatedFormula: string | null;
  totalsFunction: string | null;
  totalsLabel: string | null;
}

export interface Table {
  id: number;
  name: string;
  /** Header row, data and totals row together. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  columns: TableColumn[];
  /** True while a filter of this table hides rows. Set to false it drops the filter's criteria from the file. */
  isFiltered: boolean;
  /** The order the rows were last sorted in, by zero-based column of the table; null when not sorted. */
  sort?: { column: number; descending: boolean }[] | null;
}

export interface DataValidation {
  areas: Area[];
  type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  operator: string;
  formula1: string;
  formula2: string;
  allowBlank: boolean;
  showDropDown: boolean;
  prompt: { show: boolean; title: string; message: string };
  error: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** As the file names them: `expression`, `cellIs`, `containsText`, `dataBar`, … */
  type: string;
  operator: string | null;
  formulas: string[];
  text: string | null;
  priority: number;
  stopIfTrue: boolean;
  format: Differential | null;
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** Paper code of the file format: 9 is A4. */
  paperSize: number;
  /** Pages wide and tall; null is "as many as needed". Both null: `scale` counts. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number;
  /** In inches, as the file format has them. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Header and footer texts with Excel's codes (`&P`, `&N`), in the file's one-string form `&L…&C…&R…`. */
  oddHeader: string;
  oddFooter: string;
  /** Addresses on this sheet without `$`, by comma: `A1:F40`. */
  printArea: string | null;
  /** First and last row (zero-based) repeated on each page. */
  printTitleRows: { first: number; last: number } | null;
  /** First and last column (zero-based) repeated on each page. */
  printTitleColumns?: { first: number; last: number } | null;
  /** Zero-based rows above which a page begins. */
  rowBreaks: number[];
}

export interface SheetView {
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  showHeadings: boolean;
}

export interface Protection {
  /** Options as the file names them (`sort`, `autoFilter`, `formatCells`, …): true is allowed. */
  allows: Record<string, boolean>;
}

export interface ColumnFormat {
  /** In characters of the standard font, as in the file; null is the default width. */
  width: number | null;
  hidden: boolean;
  style: number;
  /** Other attributes the file gives (outline level, best fit): kept as they are. */
  attributes?: Readonly<Record<string, string>>;
}

export interface RowFormat {
  /** In points; null is automatic. */
  height: number | null;
  hidden: boolean;
  /** Other attributes the file gives (outline level, style of the empty cells): kept as they are. */
  attributes?: Readonly<Record<string, string>>;
}

/** References in parts of the file that the model does not describe: they follow renames and shifts, and nothing else. */
export interface KeptReferences {
  /** English, without `=`, in document order. */
  formulas: string[];
  areas: Area[][];
}

export interface Sheet {
  /** Stable for the life of the workbook, in Office.js's form `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  readonly cells: CellGrid;
  readonly columns: Map<number, ColumnFormat>;
  readonly rows: Map<number, RowFormat>;
  merges: Area[];
  tables: Table[];
  /** In the order in which they are drawn. */
  charts: Chart[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  /** Cell notes by "row,column" (zero-based); they move with their cell. */
  readonly notes: Map<string, { author: string; text: string }>;
  /** Link targets by "row,column": an address inside (`#Sheet!A1`) or outside the workbook. */
  readonly hyperlinks: Map<string, { target: string; tooltip: string }>;
  view: SheetView;
  pageLayout: PageLayout;
  protection: Protection | null;
  /** The sheet's own filter (not a table's). */
  autoFilter: { area: Area; isFiltered: boolean } | null;
  tabColor: string | null;
  /** Extensions of this sheet (sparklines, newer conditional formats and validations). */
  extension: KeptReferences;
}

export interface Workbook {
  readonly sheets: Sheet[];
  names: DefinedName[];
  readonly styles: Styles;
  activeSheetId: string;
  /** True: serial 0 is 1904-01-01. */
  date1904: boolean;
  /** True when the workbook's structure is protected (no sheets added, renamed or deleted). */
  structureProtected: boolean;
  /** True of a file that asks to be opened to be looked at only; it is kept as it is. */
  readonly readOnlyRecommended: boolean;
  /** True when cached results cannot be trusted: the file asks for it, or holds formulas without a result. */
  needsCalculation: boolean;
  /** Formulas in parts that are kept as they are (charts, sources of pivot tables), by the name of the part. */
  readonly keptParts: Map<string, KeptReferences>;
}
