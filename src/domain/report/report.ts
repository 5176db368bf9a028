import type { CellLook, SheetCell } from "./sheet";

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
}

/** One row of cells side by side, each as wide as it says. */
export interface ReportLine {
  readonly kind: "line";
  readonly cells: readonly WideCell[];
}

export type Block = ReportTable | ReportLine;

export interface Section {
  /** Dutch; null for the kop, which is its own heading. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
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
