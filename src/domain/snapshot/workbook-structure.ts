import type { RegisterName } from "../registers/names";
import type { BlockPart } from "../report/taakstelling-block";
import type { CellValue } from "../values/cell-value";

/** A rectangle of cells on a sheet; zero-based. */
export interface StructureArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of the workbook, whatever stands on it. */
export interface SheetStructure {
  readonly name: string;
  /** Heel verborgen: Excel's own menus do not bring the sheet back. */
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** A table of the workbook, whoever made it. */
export interface TableStructure {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly hasHeaders: boolean;
}

/** A cell with contents far from the register on its sheet; zero-based. */
export interface StrayCell {
  readonly row: number;
  readonly column: number;
}

/** How a register stands in the workbook. */
export interface RegisterStructure {
  readonly sheet: string;
  /** Its own table, a table under another name, or plain cells. */
  readonly as: "table" | "otherTable" | "cells";
  /** Name of the table as it is now; null for plain cells. */
  readonly table: string | null;
  /** Headers and rows as far as they were read; a totals row is left out. */
  readonly area: StructureArea;
  /** As they stand, in the sheet's own order. */
  readonly headers: readonly CellValue[];
  /** Another table in which these plain cells stand, headers and all; null when there is none. */
  readonly withinTable: string | null;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  /** Zero-based rows of the sheet that are hidden by hand; `unknown` when some are and there are too many to tell which. */
  readonly hiddenRows: readonly number[] | "unknown";
  /** Positions of hidden columns within the register. */
  readonly hiddenColumns: readonly number[];
  /** Merged cells that touch the headers or rows. */
  readonly merges: readonly StructureArea[];
  readonly strays: readonly StrayCell[];
  /** Rows of the table below those that were read: blank ones, or more than is ever read. */
  readonly unreadRows: number;
  /** Zero-based rows of the sheet below the table that look like rows of the register: the table did not grow along. */
  readonly rowsBelow: readonly number[];
  /** Headers of the columns that hold a formula in the first row; empty for a register that is not its own table. */
  readonly formulaHeaders: readonly string[];
}

/** A part of the block of Taakstelling: the formulas behind its cells, a constant is itself. */
export interface BlockCells {
  readonly part: BlockPart;
  readonly sheet: string;
  /** Zero-based place of its first cell. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What is there besides contents: what can be broken about a workbook. */
export interface WorkbookStructure {
  readonly isReadOnly: boolean;
  /** True when no sheets can be added, renamed or deleted. */
  readonly isProtected: boolean;
  /** True when days are counted from 1904, false from 1900; null when no cell tells. */
  readonly counts1904: boolean | null;
  readonly sheets: readonly SheetStructure[];
  readonly tables: readonly TableStructure[];
  /** Names of the whole workbook that users see or that are ours, with their formula as Excel shows it. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly registers: Partial<Record<RegisterName, RegisterStructure>>;
  /** Parts of the block of Taakstelling that are there; only a check asks for them. */
  readonly block: readonly BlockCells[];
}

/** Nothing is known, so nothing is broken. */
export const noStructure: WorkbookStructure = {
  isReadOnly: false,
  isProtected: false,
  counts1904: null,
  sheets: [],
  tables: [],
  names: [],
  registers: {},
  block: [],
};
