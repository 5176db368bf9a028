import type { CellLook, MadeChart, SheetCell } from "./sheet";

/** A cell of the report before it has a place. Formulas name other cells of the report by id: `={budget.begroting}`. */
export interface ReportCell {
  readonly look: CellLook;
  readonly content: SheetCell["content"];
  /** What other formulas of the report call this cell. */
  readonly id?: string;
}

/** A cell, or white space in place of one, and how many columns of the grid it takes. */
export interface WideCell {
  readonly cell: ReportCell | null;
  readonly span: number;
}

/** A figure of the registers: what it is called, how Excel finds it and what it must come to. */
export interface KeyFigure {
  /** As in the figures of the command line: `actiepunten.teLaat`. */
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly look: "count" | "euro";
  /** English, with `=`; may name other cells of the report by id. */
  readonly formula: string;
  /** Computed without Excel; a count or euro. */
  readonly expected: number;
}

export interface TableColumn {
  readonly header: ReportCell;
  /** Columns of the page's grid that it takes. */
  readonly span: number;
}

/** Rows under one header row; every row has a cell for every column, null for an empty one. */
export interface ReportTable {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** True for a list: it may go on over pages, with its header row on each. Any other table that fits on a page stays whole. */
  readonly isList?: true;
}

/** A list of which each entry takes a few rows that stay together, under as many header rows. */
export interface ReportCards {
  readonly kind: "cards";
  readonly headers: readonly (readonly TableColumn[])[];
  /** Entry by entry, a row of cells for each header row. */
  readonly cards: readonly (readonly (readonly (ReportCell | null)[])[])[];
}

/** Cells from one to another, by their ids: a column or a row of a table. */
export type CellSpan = readonly [first: string, last: string];

/** A chart of cells of the report, which it names by their ids. */
export interface ReportChart extends Pick<MadeChart, "name" | "kind" | "title" | "numberFormat"> {
  readonly categories: CellSpan;
  readonly series: readonly { readonly name: string; readonly values: CellSpan; readonly color: string }[];
}

/** Charts side by side, below the table that they draw or, with `lines`, to the right of those. */
export interface ChartBand {
  readonly kind: "charts";
  /** Each with the columns of the grid that it takes. */
  readonly charts: readonly { readonly chart: ReportChart; readonly column: number; readonly span: number }[];
  readonly lines: readonly ReportLine[];
  /** Rows that the charts take at least, of the standard height. */
  readonly rows: number;
}

/** One row of cells side by side, each as wide as it says. */
export interface ReportLine {
  readonly kind: "line";
  readonly cells: readonly WideCell[];
}

export type Block = ReportTable | ReportCards | ChartBand | ReportLine;

export interface Section {
  /** Dutch; null for the kop, which is its own heading. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** What formulas call all cells of the section together. */
  readonly area?: string;
  /** A long section begins on a page of its own. */
  readonly startsPage: boolean;
  /** True when it may run on over pages because its column headers are repeated there; otherwise what fits on a page stays together. */
  readonly runsOn?: boolean;
}

/** Two figures that must be equal; shown as "sluit" or "sluit niet". */
export interface Control {
  readonly id: string;
  /** Dutch: what is compared with what. */
  readonly label: string;
  readonly look: "count" | "euro";
  readonly shown: ControlSide;
  readonly register: ControlSide;
}

export interface ControlSide {
  /** English, with `=`; may name other cells of the report by id. */
  readonly formula: string;
  readonly expected: number;
}

/** Adopted or not yet. Of an adopted report a copy is kept as values. */
export type ReportStatus = "Concept" | "Vastgesteld";

/** What the quarterly report says; `layoutReport` gives every cell its place. */
export interface Report {
  /** Name of its sheet: `Rapportage 2021-Q3`. */
  readonly name: string;
  readonly sections: readonly Section[];
  /** True when the sheet must print on one page; its page breaks are then left out. */
  readonly onePage?: boolean;
  /** Of the ten columns of the page's grid, in characters; the usual ones when left out. */
  readonly columnWidths?: readonly number[];
  /** Left and right on the foot of every page. */
  readonly footer: { readonly left: string; readonly right: string };
}
