import { registers } from "../../domain/registers";
import type { Column } from "../../domain/registers/column";
import type { RegisterName } from "../../domain/registers/names";
import type { Register } from "../../domain/registers/register";
import type { SettingOverrides } from "../../domain/snapshot/settings";
import { normaliseHeader, type RegisterSnapshot } from "../../domain/snapshot/register-snapshot";
import type { Row } from "../../domain/snapshot/row";
import type { CellValue } from "../../domain/values/cell-value";
import { cut, type PlacedRegister } from "../read/locate";
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
  /** True of a column that set-up makes itself: nobody else's cells are in it. */
  readonly isAdded: boolean;
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
  /** Last row and column in use on the sheet of plain cells, counted from one; null where those say nothing. */
  readonly extent: { readonly rows: number; readonly columns: number } | null;
  /** True when the headers of the columns to add stand right of the table already: an earlier set-up was stopped there. */
  readonly hasHeadersBeside: boolean;
  /** True when set-up made it, was stopped, and nobody has filled anything in since: its looks are still ours to choose. */
  readonly isUnfinished: boolean;
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
    extent: null,
    hasHeadersBeside: false,
    isUnfinished: false,
    headers: register.columns.map(({ header }) => header),
    added: [],
    initialRows,
    formulas: register.columns.flatMap((column, position) =>
      column.kind === "formula" ? [{ column, position, runs: [{ start: 0, count: bodyRows }], isAdded: true }] : [],
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

/** What is known of a register that is there, besides its cells. */
export interface Standing {
  readonly snapshot: RegisterSnapshot;
  readonly states: ReadonlyMap<string, ColumnState> | undefined;
  /** True when an earlier set-up was stopped half-way. */
  readonly isResumed: boolean;
  readonly asked: SettingOverrides;
}

/** A register that is there: what it misses is added, what the user has stays as it is. */
export const planExisting = (
  name: RegisterName,
  place: PlacedRegister,
  { snapshot, states, isResumed, asked }: Standing,
  available: Available,
): RegisterPlan => {
  const register = registers[name];
  const present = new Set(place.headers.map(normaliseHeader));
  const added = register.columns.filter(({ header }) => !present.has(normaliseHeader(header)));
  const headers = [...place.headers.map(String), ...added.map(({ header }) => header)];
  const names = headers.map(normaliseHeader);
  // Plain cells end where the last row with contents ends; a table ends where it ends.
  const bodyRows = Math.max(1, place.as === "cells" ? filledLength(place) : place.body.length + place.unreadRows);
  const isUnfinished = isResumed && isPristine(place, register, asked);
  const tail = isResumed ? undressedTail(place, register) : new Set<number>();
  const isFilled = new Set(snapshot.rows.map((row) => row.index));
  const { surroundings } = place;
  const columns = register.columns.map((column) => ({
    column,
    position: names.indexOf(normaliseHeader(column.header)),
    isAdded: added.includes(column),
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
    extent:
      place.as === "cells"
        ? { rows: surroundings.row + surroundings.rows, columns: surroundings.column + surroundings.columns }
        : null,
    hasHeadersBeside: added.length > 0 && hasHeadersBeside(place, added),
    isUnfinished,
    headers,
    added,
    initialRows: [],
    formulas: columns.flatMap(({ column, position, isAdded }) => {
      if (column.kind !== "formula") return [];
      const runs =
        isAdded || (isUnfinished && place.body.length === 0)
          ? [{ start: 0, count: bodyRows }]
          : emptyRuns(
              place,
              (row) => isUnfinished || isFilled.has(row.index),
              states?.get(column.header)?.blanks ?? [],
              bodyRows,
            );
      return runs.length > 0 ? [{ column, position, runs, isAdded }] : [];
    }),
    dresses: columns.flatMap(({ column, position, isAdded }) => {
      const state = states?.get(column.header);
      const isNew = isAdded || isUnfinished || tail.has(position);
      const validation = wantsValidation(column, available) && (isNew || state?.hasValidation === false);
      // Colours come before the drop-down: without that they may be there in part.
      const isBegun = isResumed && validation;
      const colours =
        (wantsColour(column) || setsRowsApart(register, column)) && (isNew || isBegun || state?.hasColours === false);
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

/**
 * The columns at the right end of a table that set-up may have added before it was stopped: its own, and nothing typed in them.
 */
const undressedTail = ({ headers, body }: PlacedRegister, { columns }: Register): ReadonlySet<number> => {
  const kinds = new Map(columns.map(({ header, kind }) => [normaliseHeader(header), kind]));
  const isOurs = (at: number): boolean => {
    const kind = kinds.get(normaliseHeader(headers[at] ?? ""));
    return kind === "formula" || (kind !== undefined && body.every(({ values }) => (values[at] ?? "") === ""));
  };
  const first = headers.findLastIndex((_, at) => !isOurs(at)) + 1;
  return new Set(headers.flatMap((_, at) => (at < first ? [] : [at])));
};

const hasHeadersBeside = ({ surroundings, location, headers }: PlacedRegister, added: readonly Column[]): boolean => {
  const [beside = []] = cut(surroundings, {
    row: location.headerRow,
    column: location.firstColumn + headers.length,
    rows: 1,
    columns: added.length,
  });
  return added.every(({ header }, at) => beside[at] === header);
};

/** True when a register holds nothing but what set-up starts it with; what formulas make of that does not count. */
const isPristine = ({ headers, body }: PlacedRegister, { columns, initialRows }: Register, asked: SettingOverrides) => {
  const initial = initialRows?.(asked) ?? [];
  const positions = new Map(columns.map(({ header }, at) => [normaliseHeader(header), at]));
  const formulas = new Set(columns.flatMap(({ kind }, at) => (kind === "formula" ? [at] : [])));
  return body.every(({ values }, row) =>
    values.every((value, at) => {
      const position = positions.get(normaliseHeader(headers[at] ?? ""));
      if (position === undefined) return value === "";
      return formulas.has(position) || value === (initial[row]?.[position] ?? "");
    }),
  );
};

const filledLength = ({ body }: PlacedRegister): number =>
  body.findLastIndex(({ values }) => values.some((value) => value !== "")) + 1;

/** The rows that must have a formula and have none; the whole column when there is none in it at all. */
const emptyRuns = (
  { body }: PlacedRegister,
  mustHave: (row: Row) => boolean,
  blanks: readonly boolean[],
  bodyRows: number,
): readonly Run[] => {
  const isMissing = body.slice(0, bodyRows).map((row, index) => mustHave(row) && blanks[index] === true);
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
