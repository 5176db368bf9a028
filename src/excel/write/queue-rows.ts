import type { RowAddition } from "../../domain/changes/changes";
import { tableName } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import type { Kept } from "../../domain/way-back/line";
import { constantInput, formatAll, writeBlock, type CellInput } from "../cell-input";
import { cellsOf } from "../read/question";
import { constantOf, type Contents } from "./cell-write";
import type { ColumnFormat } from "./column-formats";
import { actualHeaderOf, isFormula, type TableState } from "./table-state";

/** A row on its way into a table. */
export interface NewRow {
  readonly addition: RowAddition;
  /** As it is written: another than the addition's when that was taken. */
  readonly key: string;
  /** By declared header, the key included; without empty cells. */
  readonly cells: ReadonlyMap<string, CellValue>;
  /** Row of the body that it gets. */
  readonly row: number;
  readonly kept: Kept;
}

/** What stood, by declared header, in a row that was thought to be free. */
export type TakenRow = (header: string) => Contents;

const nothing: Contents = constantOf("");

/** New rows of which the look is queued. */
export interface QueuedRows {
  /** Queues the writing. */
  readonly write: () => void;
  /** Once the request was sent: which rows were not free after all. */
  readonly seen: () => ReadonlyMap<NewRow, TakenRow>;
}

/**
 * Queues a look at where new rows go; they are written column by column and each column by its name, so that a column that is
 * inserted or moved meanwhile does no harm.
 * @param formats number format of each column that gets one, by header as it stands
 */
export const queueRows = (
  context: Excel.RequestContext,
  state: TableState,
  rows: readonly NewRow[],
  formats: ReadonlyMap<string, ColumnFormat>,
): QueuedRows => {
  const isBlank = ({ row }: NewRow): boolean => row < state.bodyRows;
  const [blank, below] = [rows.filter(isBlank), rows.filter((row) => !isBlank(row))];
  const table = context.workbook.tables.getItem(tableName(state.register));
  const inBlankRows = (name: string): Excel.Range =>
    table.columns
      .getItemOrNullObject(name)
      .getDataBodyRange()
      .getCell(blank[0]?.row ?? 0, 0)
      .getResizedRange(blank.length - 1, 0);
  // Below the last row as it is when Excel carries this out: rows that a colleague added meanwhile are passed by.
  const belowTable = (name: string): Excel.Range =>
    table.columns.getItemOrNullObject(name).getRange().getRowsBelow(below.length);
  const blankLook = blank.length > 0 ? lookAtBlanks(state, blank, inBlankRows) : null;
  const belowLook = below.length > 0 ? lookBelow(table, below) : null;
  const places = [
    ...(blank.length > 0 ? columnsOf(state, blank, formats, inBlankRows) : []),
    ...(below.length > 0 ? columnsOf(state, below, formats, belowTable) : []),
  ];
  return {
    write: () => {
      for (const { range, format, inputs } of places) {
        if (typeof format === "string") formatAll(range, format);
        else if (format) range.numberFormat = format;
        if (inputs) writeBlock(range, inputs);
      }
    },
    seen: () => new Map([...(blankLook?.() ?? []), ...(belowLook?.() ?? [])]),
  };
};

interface Place {
  readonly range: Excel.Range;
  readonly format: string | string[][] | null;
  readonly inputs: CellInput[][] | null;
}

const columnsOf = (
  state: TableState,
  rows: readonly NewRow[],
  formats: ReadonlyMap<string, ColumnFormat>,
  cellsOfColumn: (name: string) => Excel.Range,
): readonly Place[] => {
  const written = new Map<string, CellInput[][]>();
  for (const header of new Set(rows.flatMap(({ cells }) => [...cells.keys()]))) {
    const name = actualHeaderOf(state, header);
    if (name === null) continue;
    written.set(
      name,
      rows.map(({ cells }) => {
        const value = cells.get(header);
        return [value === undefined ? null : constantInput(value)];
      }),
    );
  }
  const names = [...new Set([...written.keys(), ...formats.keys()])];
  return names.map((name) => {
    // Asked for at once, before a write makes the table grow and its end another row.
    const range = cellsOfColumn(name).load("rowIndex");
    const format = formats.get(name) ?? null;
    return {
      range,
      format: typeof format === "function" ? rows.map(({ key }) => [format(key)]) : format,
      inputs: written.get(name) ?? null,
    };
  });
};

/** Formulas in blank rows came with the table; anything else was typed since. */
const lookAtBlanks = (
  state: TableState,
  rows: readonly NewRow[],
  cells: (name: string) => Excel.Range,
): (() => ReadonlyMap<NewRow, TakenRow>) => {
  const columns = state.headers
    .filter((_, at) => !String(state.lastRow[at] ?? "").startsWith("="))
    .map((name) => [normaliseHeader(name), cells(name).load("values,formulas")] as const);
  return () => {
    const byName = new Map(columns.filter(([, range]) => !range.isNullObject));
    return new Map(
      rows.flatMap((row, index) => {
        const taken = [...byName.values()].some((range) => !isNothing(contentsAt(range, index, 0)));
        if (!taken) return [];
        const before: TakenRow = (header) => {
          const range = byName.get(normaliseHeader(header));
          return range ? contentsAt(range, index, 0) : nothing;
        };
        return [[row, before] as const];
      }),
    );
  };
};

const lookBelow = (table: Excel.Table, rows: readonly NewRow[]): (() => ReadonlyMap<NewRow, TakenRow>) => {
  const range = table.getRange().load("columnIndex");
  const headers = range.getRow(0).load("values");
  const room = range.getRowsBelow(rows.length).load("rowIndex");
  const used = room.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");
  return () => {
    if (used.isNullObject) return new Map();
    const positions = new Map(
      (headers.values[0] ?? []).map((header, at) => [normaliseHeader(header as CellValue), at] as const),
    );
    return new Map(
      rows.flatMap((row, index) => {
        const at = room.rowIndex + index - used.rowIndex;
        const count = used.values[0]?.length ?? 0;
        const isTaken = Array.from({ length: count }, (_, column) => contentsAt(used, at, column)).some(
          (contents) => !isNothing(contents),
        );
        if (!isTaken) return [];
        const before: TakenRow = (header) => {
          const position = positions.get(normaliseHeader(header));
          return position === undefined
            ? nothing
            : contentsAt(used, at, range.columnIndex + position - used.columnIndex);
        };
        return [[row, before] as const];
      }),
    );
  };
};

const isNothing = ({ value, formula }: Contents): boolean => formula === null && value === "";

const contentsAt = (range: Excel.Range, row: number, column: number): Contents => {
  const value = cellsOf(range, "values")[row]?.[column] ?? "";
  const typed = cellsOf(range, "formulas")[row]?.[column] ?? "";
  return { value, formula: isFormula(typed, value) ? String(typed) : null };
};
