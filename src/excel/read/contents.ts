import { registerNames, type RegisterName } from "../../domain/registers/names";
import type { BlockCells, SheetStructure } from "../../domain/snapshot/workbook-structure";
import type { CellValue } from "../../domain/values/cell-value";

/** A rectangle of cells on a sheet; zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells as they were read, and where they stand. Far cells of a huge block are not read: `cells` is smaller than the area then. */
export interface Block extends Area {
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetStructure["visibility"];
}

/** A table of the workbook, whoever made it. */
export interface TableEntry {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly bodyRows: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A table that bears the name of a register; the area holds headers and totals too. */
export interface RegisterTable {
  readonly sheet: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  /** Of the rows of the body and of the columns; null when some are and some are not. */
  readonly hidden: Hidden;
  /** The first row of the body: what it shows and what is behind it. */
  readonly firstRow: FirstRow;
}

/** Whether rows and columns are hidden; null when they differ. */
export interface Hidden {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

/** One row of a table, cell by cell. */
export interface FirstRow {
  readonly formulas: readonly CellValue[];
  /** As a Dutch Excel shows them. */
  readonly text: readonly string[];
}

/** The sheet that bears the name of a register. */
export interface RegisterSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells in use; null for an empty sheet. */
  readonly used: Block | null;
  readonly hidden: Hidden;
  /** Merged cells in the first rows. */
  readonly merges: readonly Area[];
}

/** What one request tells about the workbook; enough to find each register wherever it stands. */
export interface Contents {
  readonly isReadOnly: boolean;
  /** True when no sheets can be added, renamed or deleted. */
  readonly isProtected: boolean;
  readonly sheets: readonly SheetEntry[];
  /** True when no cell of the first sheet was ever given contents or a format. */
  readonly firstSheetIsEmpty: boolean;
  readonly tables: readonly TableEntry[];
  /** Names of the whole workbook, with their formula as Excel shows it. */
  readonly names: ReadonlyMap<string, string>;
  /** The same as they are written, without those that Excel hides. */
  readonly visibleNames: readonly { readonly name: string; readonly formula: string }[];
  readonly registerTables: Partial<Record<RegisterName, RegisterTable>>;
  readonly registerSheets: Partial<Record<RegisterName, RegisterSheet>>;
  /** The tables that stand on another sheet than the one with their name; their cells took a second request. */
  readonly elsewhere: Partial<Record<RegisterName, Block>>;
  /** Sheets of adopted reports, where they were asked for. */
  readonly adopted: readonly Block[];
  /** Parts of the block of Taakstelling, where they were asked for. */
  readonly block: readonly BlockCells[];
  /** Contents at the edge of what is in use, far from where a register can be. */
  readonly farCells: readonly FarCells[];
  /** Which rows and columns are hidden, where some are and some are not. */
  readonly hiddenParts: Partial<Record<RegisterName, HiddenParts>>;
}

/** Cells that were looked at because a sheet uses far more than a register can. */
export interface FarCells {
  readonly sheet: string;
  /** Zero-based. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Zero-based rows of the sheet and positions of columns; `unknown` where there are too many rows to tell. */
export interface HiddenParts {
  readonly rows: readonly number[] | "unknown";
  readonly columns: readonly number[];
}

/** What is read of a cell: its value, or the formula behind it (a constant is itself). */
export type Reading = "values" | "formulas";

/** What is read of each register's cells. */
export type ReadingOf = (register: RegisterName) => Reading;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** True when a register's table stands on the sheet of that name, so that the sheet's cells hold it. */
export const standsAtHome = (table: RegisterTable, sheet: RegisterSheet | undefined): boolean =>
  sheet !== undefined && sameName(sheet.name, table.sheet);

/** The registers whose table stands elsewhere. */
export const awayFromHome = ({
  registerTables,
  registerSheets,
}: Pick<Contents, "registerTables" | "registerSheets">): readonly RegisterName[] =>
  registerNames.filter((name) => {
    const table = registerTables[name];
    return table !== undefined && !standsAtHome(table, registerSheets[name]);
  });
