import type { RegisterName } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import { isEmpty, type CellValue } from "../../domain/values/cell-value";

/** Cells of one column as they were read. */
export interface ColumnCells {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

/** Rows that were added and are looked at again; zero-based from the first row of the body. */
export interface RowWindow {
  readonly start: number;
  readonly count: number;
}

/** What is asked of a register's table. Headers as the register declares them. */
export interface Wanted {
  readonly register: RegisterName;
  /** Columns that are read from the first row of the body to the last. */
  readonly headers: ReadonlySet<string>;
  /** Rows for which there must be room below. */
  readonly room: number;
  /** Rows at the end that are read whole, to see whether they are blank. */
  readonly tail: RowWindow | null;
  /** Rows of which only these columns are read, even where the table has not grown over them. */
  readonly window?: RowWindow & { readonly headers: ReadonlySet<string>; readonly formulas: readonly string[] };
}

/** A register's table at one moment. */
export interface TableState {
  readonly register: RegisterName;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly hasTotals: boolean;
  /** As they stand, from left to right. */
  readonly headers: readonly string[];
  readonly bodyRows: number;
  /** Of each row of the body. */
  readonly keys: readonly CellValue[];
  /** The first and the last row of the body, as typed. */
  readonly firstRow: readonly CellValue[];
  readonly lastRow: readonly CellValue[];
  /** Number formats of the last row. */
  readonly lastFormats: readonly string[];
  /** The rows at the end that were asked for, as typed. */
  readonly tail: (RowWindow & { readonly rows: readonly (readonly CellValue[])[] }) | null;
  /** Where cells stand in the room that was asked for; null when it is free. */
  readonly taken: string | null;
  /** By declared header; a column that is not there is left out. */
  readonly columns: ReadonlyMap<string, ColumnCells>;
  readonly window: WindowCells | null;
}

/** The rows of a window as they were read. */
export interface WindowCells extends RowWindow {
  readonly keys: readonly CellValue[];
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  /** By header as it stands: for each row whether its cell holds nothing. */
  readonly blanks: ReadonlyMap<string, readonly boolean[]>;
}

/** Place of a declared header among those that stand there; -1 when it is missing. Of equal headers the first counts. */
export const positionOf = ({ headers }: Pick<TableState, "headers">, header: string): number =>
  headers.findIndex((stands) => normaliseHeader(stands) === normaliseHeader(header));

/** The header of a column as it stands; null when it is missing. */
export const actualHeaderOf = (state: Pick<TableState, "headers">, header: string): string | null =>
  state.headers[positionOf(state, header)] ?? null;

/** True for a cell with a formula: the text of one that is text is also its value. */
export const isFormula = (typed: CellValue, value: CellValue): boolean =>
  typeof typed === "string" && typed.startsWith("=") && typed !== value;

/** True for a row in which nobody typed anything; formulas come with the table. */
export const isBlankRow = (typed: readonly CellValue[]): boolean =>
  typed.every((cell) => isEmpty(cell) || String(cell).startsWith("="));
