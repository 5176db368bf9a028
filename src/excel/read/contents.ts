import { registerNames, type RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";

/** A rectangle of cells on a sheet; zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells as they were read, and where they stand. */
export interface Block extends Area {
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface SheetEntry {
  readonly name: string;
  readonly isVisible: boolean;
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
}

/** The sheet that bears the name of a register. */
export interface RegisterSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells in use; null for an empty sheet. */
  readonly used: Block | null;
}

/** What one request tells about the workbook; enough to find each register wherever it stands. */
export interface Contents {
  readonly sheets: readonly SheetEntry[];
  /** True when no cell of the first sheet was ever given contents or a format. */
  readonly firstSheetIsEmpty: boolean;
  readonly tables: readonly TableEntry[];
  /** Names of the whole workbook, with their formula as Excel shows it. */
  readonly names: ReadonlyMap<string, string>;
  readonly registerTables: Partial<Record<RegisterName, RegisterTable>>;
  readonly registerSheets: Partial<Record<RegisterName, RegisterSheet>>;
  /** The tables that stand on another sheet than the one with their name; their cells took a second request. */
  readonly elsewhere: Partial<Record<RegisterName, Block>>;
  /** Sheets of adopted reports, where they were asked for. */
  readonly adopted: readonly Block[];
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
export const awayFromHome = ({ registerTables, registerSheets }: Contents): readonly RegisterName[] =>
  registerNames.filter((name) => {
    const table = registerTables[name];
    return table !== undefined && !standsAtHome(table, registerSheets[name]);
  });
