import { type Cell, CellError, type Scalar } from "../../model/cell";
import { moveFormula } from "../../model/reference-moves";
import type { Area, Sheet } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { raiseChanged } from "./notices";
import { requireAllowed, requireUnlocked } from "./protection";

/** A criterion: a zero-based column of the sorted area. */
export interface SortKey {
  column: number;
  descending: boolean;
}

/**
 * Sorts whole rows of an area as Excel does: numbers before text before logicals before errors, blanks last either way, equal
 * rows in their old order. Formats, notes and links go with their row; relative references are adjusted as in a copy.
 * Throws AccessDenied on a protected sheet, unless sorting is allowed and every cell is unlocked.
 */
export function sortRows(
  host: ExcelHost,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  if (sheet.protection) requireAllowed(sheet, "sort");
  requireUnlocked(host, sheet, area);
  host.ensureCalculated();
  const compareText = textOrder(matchCase);
  const values = keys.map(({ column }) =>
    Array.from(
      { length: area.rowCount },
      (_, row): Scalar => sheet.cells.get(area.row + row, area.column + column)?.value ?? null,
    ),
  );
  const order = Array.from({ length: area.rowCount }, (_, row) => row).sort((a, b) => {
    for (const [index, { descending }] of keys.entries()) {
      const difference = compare(values[index]?.[a] ?? null, values[index]?.[b] ?? null, descending, compareText);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  if (order.every((from, to) => from === to)) return;
  reorder(sheet, area, order);
  host.markDirty();
  raiseChanged(host, sheet, area);
}

type TextOrder = (a: string, b: string) => number;

function textOrder(matchCase: boolean): TextOrder {
  const { compare: byLetters } = new Intl.Collator("nl", { sensitivity: matchCase ? "variant" : "accent" });
  return byLetters;
}

function compare(a: Scalar, b: Scalar, descending: boolean, compareText: TextOrder): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const ascending = kind(a) - kind(b) || within(a, b, compareText);
  return descending ? -ascending : ascending;
}

const kind = (value: Scalar): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
};

function within(a: Scalar, b: Scalar, compareText: TextOrder): number {
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  // All errors are equal to Excel.
  return a instanceof CellError || b instanceof CellError ? 0 : Number(a) - Number(b);
}

function reorder(sheet: Sheet, area: Area, order: readonly number[]): void {
  const landing = new Map(order.map((from, to) => [area.row + from, area.row + to]));
  for (const [row, , cell] of sheet.cells.entriesIn(area)) adjust(cell, (landing.get(row) ?? row) - row);
  sheet.cells.reorderRows(area, order);
  rekey(sheet.notes, area, landing);
  rekey(sheet.hyperlinks, area, landing);
}

function adjust(cell: Cell, rows: number): void {
  if (cell.formula !== null) cell.formula = moveFormula(cell.formula, rows, 0);
}

function rekey<Kept>(byCell: Map<string, Kept>, area: Area, landing: ReadonlyMap<number, number>): void {
  const moved: [string, Kept][] = [];
  for (const [key, kept] of byCell) {
    const [row = -1, column = -1] = key.split(",").map(Number);
    const to = landing.get(row);
    if (to === undefined || column < area.column || column >= area.column + area.columnCount) continue;
    byCell.delete(key);
    moved.push([`${to},${column}`, kept]);
  }
  for (const [key, kept] of moved) byCell.set(key, kept);
}
