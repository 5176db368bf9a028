import { registers } from "../../domain/registers";
import type { Column } from "../../domain/registers/column";
import type { RegisterName } from "../../domain/registers/names";
import type { Register } from "../../domain/registers/register";
import type { SettingOverrides } from "../../domain/snapshot/settings";
import { normaliseHeader, type RegisterSnapshot } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import type { PlacedRegister } from "../read/locate";
import type { ColumnState } from "./column-states";
import { wantsColour, wantsValidation } from "./column-dress";

/** Consecutive rows of a table's body; zero-based from its first row. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** A formula column and the cells of it that have no formula yet. */
export interface FormulaFill {
  readonly column: Column & { kind: "formula" };
  readonly position: number;
  readonly runs: readonly Run[];
}

/** What a column still has to be given. */
export interface Dress {
  readonly column: Column;
  readonly position: number;
  /** True of a column that set-up makes: number format and width are ours to choose. */
  readonly isNew: boolean;
  readonly validation: boolean;
  readonly colours: boolean;
}

/** Where a register will stand and what it takes to get it there. Rows and columns are zero-based. */
export interface RegisterPlan {
  readonly register: Register;
  readonly sheet: string;
  readonly origin: "made" | PlacedRegister["as"];
  /** Name of the table now; null where there is none yet. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly bodyRows: number;
  /** True when cells right of the table are in use. */
  readonly hasNeighbours: boolean;
  readonly hasTotals: boolean;
  /** As they will stand: those of the user as they are, then the added ones. */
  readonly headers: readonly string[];
  readonly added: readonly Column[];
  readonly initialRows: readonly (readonly CellValue[])[];
  readonly formulas: readonly FormulaFill[];
  readonly dresses: readonly Dress[];
}

type Available = (register: RegisterName) => boolean;

/** A register that is not there: the sheet, the table and everything on it are ours. */
export const planNew = (
  name: RegisterName,
  { sheet, headerRow }: { sheet: string; headerRow: number },
  asked: SettingOverrides,
  available: Available,
): RegisterPlan => {
  const register = registers[name];
  const initialRows = register.initialRows?.(asked) ?? [];
  // Excel makes no table without a row.
  const bodyRows = Math.max(1, initialRows.length);
  return {
    register,
    sheet,
    origin: "made",
    table: null,
    headerRow,
    firstColumn: 0,
    bodyRows,
    hasNeighbours: false,
    hasTotals: false,
    headers: register.columns.map(({ header }) => header),
    added: [],
    initialRows,
    formulas: register.columns.flatMap((column, position) =>
      column.kind === "formula" ? [{ column, position, runs: [{ start: 0, count: bodyRows }] }] : [],
    ),
    dresses: register.columns.map((column, position) => ({
      column,
      position,
      isNew: true,
      validation: wantsValidation(column, available),
      colours: wantsColour(column) || setsRowsApart(register, column),
    })),
  };
};

/** A register that is there: what it misses is added, what the user has stays as it is. */
export const planExisting = (
  name: RegisterName,
  place: PlacedRegister,
  snapshot: RegisterSnapshot,
  states: ReadonlyMap<string, ColumnState> | undefined,
  available: Available,
): RegisterPlan => {
  const register = registers[name];
  const present = new Set(place.headers.map(normaliseHeader));
  const added = register.columns.filter(({ header }) => !present.has(normaliseHeader(header)));
  const headers = [...place.headers.map(String), ...added.map(({ header }) => header)];
  const names = headers.map(normaliseHeader);
  // Plain cells end where the last row with contents ends; a table ends where it ends.
  const bodyRows = Math.max(1, place.as === "cells" ? filledLength(place) : place.body.length);
  const columns = register.columns.map((column) => ({
    column,
    position: names.indexOf(normaliseHeader(column.header)),
    isNew: added.includes(column),
  }));
  return {
    register,
    sheet: place.location.sheet,
    origin: place.as,
    table: place.table,
    headerRow: place.location.headerRow,
    firstColumn: place.location.firstColumn,
    bodyRows,
    hasNeighbours: hasNeighbours(place),
    hasTotals: place.hasTotals,
    headers,
    added,
    initialRows: [],
    formulas: columns.flatMap(({ column, position, isNew }) => {
      if (column.kind !== "formula") return [];
      const runs = isNew
        ? [{ start: 0, count: bodyRows }]
        : emptyRuns(place, snapshot, states?.get(column.header)?.blanks ?? [], bodyRows);
      return runs.length > 0 ? [{ column, position, runs }] : [];
    }),
    dresses: columns.flatMap(({ column, position, isNew }) => {
      const state = states?.get(column.header);
      const validation = wantsValidation(column, available) && (isNew || state?.hasValidation === false);
      const colours =
        (wantsColour(column) || setsRowsApart(register, column)) && (isNew || state?.hasColours === false);
      return isNew || validation || colours ? [{ column, position, isNew, validation, colours }] : [];
    }),
  };
};

/** True when nothing of a register's own sheet would be written. */
export const isComplete = (plan: RegisterPlan): boolean =>
  plan.origin === "table" && plan.added.length === 0 && plan.formulas.length === 0 && plan.dresses.length === 0;

/** Rows are set apart over the whole width of the table; the column of the key tells whether that was done. */
const setsRowsApart = ({ setApart }: Register, { kind }: Column): boolean => setApart !== undefined && kind === "key";

const hasNeighbours = ({ surroundings, location, headers }: PlacedRegister): boolean => {
  const right = location.firstColumn + headers.length - surroundings.column;
  return surroundings.cells.some((cells) => cells.slice(right).some((cell) => cell !== ""));
};

const filledLength = ({ body }: PlacedRegister): number =>
  body.findLastIndex(({ values }) => values.some((value) => value !== "")) + 1;

/** The rows with contents whose formula is missing; the whole column when there is none in it at all. */
const emptyRuns = (
  { body }: PlacedRegister,
  snapshot: RegisterSnapshot,
  blanks: readonly boolean[],
  bodyRows: number,
): readonly Run[] => {
  const isFilled = new Set(snapshot.rows.map((row) => row.index));
  const isMissing = body.slice(0, bodyRows).map((row, index) => isFilled.has(row.index) && blanks[index] === true);
  if (!isMissing.includes(true)) return [];
  if (body.every((_, index) => blanks[index] === true)) return [{ start: 0, count: bodyRows }];
  const runs: { start: number; count: number }[] = [];
  isMissing.forEach((missing, row) => {
    if (!missing) return;
    const last = runs.at(-1);
    if (last && last.start + last.count === row) last.count += 1;
    else runs.push({ start: row, count: 1 });
  });
  return runs;
};
