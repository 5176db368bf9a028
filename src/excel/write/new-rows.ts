import type { RowAddition } from "../../domain/changes/changes";
import type { CellValue } from "../../domain/values/cell-value";
import { actionBytes, bytesOf } from "../payload";
import type { Budget } from "./budget";
import { bytesOfLine } from "../way-back/queue-lines";
import { keyHeader, looseKey, type RowsByKey, type UsedKeys } from "./keys";
import { keptRow } from "./kept-row";
import type { NewRow } from "./queue-rows";
import { isBlankRow, positionOf, type RowWindow, type TableState } from "./table-state";

/** The rows at the end of a table without a key: they may be blank. Null when the last row has one. */
export const rowsWithoutKey = ({ keys, bodyRows }: TableState): RowWindow | null => {
  const start = keys.findLastIndex((key) => looseKey(key) !== "") + 1;
  return start >= bodyRows ? null : { start, count: bodyRows - start };
};

/** The row of the body where new rows begin: the first of the blank rows at its end, or the one below it. */
const firstFree = (state: TableState): number => {
  const withoutKey = rowsWithoutKey(state);
  if (!withoutKey) return state.bodyRows;
  const rows = withoutKey.count === 1 ? [state.lastRow] : (state.tail?.rows ?? []);
  return state.bodyRows - (rows.length - 1 - rows.findLastIndex((row) => !isBlankRow(row)));
};

/** The cells of an addition that hold something, and what stands there in a row. */
const comparedCells = (
  { cells }: RowAddition,
  { columns }: TableState,
  row: number,
): readonly { readonly header: string; readonly value: CellValue; readonly found: CellValue }[] =>
  cells
    .filter(({ value }) => value !== "")
    .map(({ header, value }) => ({ header, value, found: columns.get(header)?.values[row] ?? "" }));

/** A row of ours that stands there already, whole or written half before. */
export interface StandingRow {
  readonly row: number;
  readonly missing: readonly { readonly header: string; readonly value: CellValue }[];
}

/** The row with an addition's key, when what it holds is the addition's; null when it is somebody else's or not there. */
export const standingRow = (addition: RowAddition, state: TableState, byKey: RowsByKey): StandingRow | null => {
  const rows = byKey.get(looseKey(addition.key)) ?? [];
  const [row] = rows;
  if (row === undefined || rows.length > 1) return null;
  const cells = comparedCells(addition, state, row);
  const isOurs =
    cells.some(({ value, found }) => found === value) &&
    cells.every(({ value, found }) => found === value || found === "");
  if (!isOurs) return null;
  return { row, missing: cells.filter(({ header, found }) => found === "" && state.columns.has(header)) };
};

/**
 * The rows that fit in a request, each with a key that is free.
 * @param used keys that no row may get; those that are given away are added
 */
export const placeNewRows = (
  additions: readonly RowAddition[],
  state: TableState,
  used: UsedKeys,
  budget: Budget,
): readonly NewRow[] => {
  const start = firstFree(state);
  const key = keyHeader(state.register);
  const rows: NewRow[] = [];
  const own = new Set(additions.filter(({ hasOwnKey }) => hasOwnKey).map((addition) => looseKey(addition.key)));
  for (const each of own) used.reserve(each);
  for (const addition of additions) {
    const isTaken = used.has(addition.key) || (!addition.hasOwnKey && own.has(looseKey(addition.key)));
    const given = isTaken ? (used.take() ?? addition.key) : addition.key;
    const cells = new Map<string, CellValue>([[key, given]]);
    for (const { header, value } of addition.cells)
      if (value !== "" && positionOf(state, header) >= 0) cells.set(header, value);
    const kept = keptRow(state.register, given, cells);
    const bytes = bytesOf([...cells.values()]) + 12 * cells.size + (rows.length === 0 ? firstRowBytes : 0);
    if (!budget.take(bytes + bytesOfLine(kept))) break;
    used.add(given);
    rows.push({ addition, key: given, cells, row: start + rows.length, kept });
  }
  return rows;
};

/** What the columns take, whatever the number of rows. */
const firstRowBytes = 320 * actionBytes;

/** What stands in a row that was just written; undefined when that was not read. */
export const foundIn = ({ window, columns }: TableState, header: string, row: number): CellValue | undefined =>
  columns.get(header)?.values[row] ?? (window ? window.columns.get(header)?.[row - window.start] : undefined);

/** True for a row that stands where it was written. */
export const isInPlace = ({ row, key }: NewRow, { window }: TableState): boolean =>
  window !== null && looseKey(window.keys[row - window.start] ?? "") === looseKey(key);

export const isSameWindow = (one: RowWindow, other: RowWindow | null): boolean =>
  one.start === other?.start && one.count === other.count;
