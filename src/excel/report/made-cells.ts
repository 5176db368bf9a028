import type { CellLook, SheetCell } from "../../domain/report/sheet";
import type { RegisterName } from "../../domain/registers/names";
import { adaptFormula, type ActualHeader } from "../adapt-formula";
import { constantInput, formulaInput, writeBlock, type CellInput } from "../cell-input";
import { actionBytes, bytesOf, payloadLimit, type Batch } from "../payload";
import { lookStrokes, numberFormatStrokes, type RangeAt, type Stroke } from "./cell-looks";
import { rectanglesOf } from "./rectangles";

/** Cells as the domain laid them out, row by row; null is an empty cell. */
export type MadeCells = readonly (readonly (SheetCell | null)[])[];

/** Where made cells go: the first cell, zero-based. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** A cell that spans others covers them; a table's row starts anew with every cell. */
const looksOf = (cells: readonly (SheetCell | null)[], width: number): (CellLook | null)[] => {
  const looks: (CellLook | null)[] = new Array<CellLook | null>(width).fill(null);
  cells.forEach((cell, column) => {
    for (let at = column; cell && at < column + (cell.span ?? 1); at += 1) looks[at] = cell.look;
  });
  return looks;
};

/** Where cells span others: the span at its first column, zero at what it covers. */
const spansOf = (cells: readonly (SheetCell | null)[], width: number): (string | null)[] => {
  const spans: (string | null)[] = new Array<string | null>(width).fill(null);
  cells.forEach((cell, column) => {
    const span = cell?.span ?? 1;
    for (let at = column; span > 1 && at < column + span; at += 1) spans[at] = `${column}-${span}`;
  });
  return spans;
};

/** What is written into a cell; null leaves it as it is. */
export const inputOf = (cell: SheetCell | null, own: RegisterName | null, actual: ActualHeader): CellInput => {
  if (!cell) return null;
  return "formula" in cell.content
    ? formulaInput(adaptFormula(cell.content.formula, own, actual))
    : constantInput(cell.content.constant);
};

/** The number of columns that made cells take. */
export const widthOf = (rows: MadeCells): number =>
  rows.reduce(
    (most, cells) => Math.max(most, ...cells.map((cell, column) => (cell ? column + (cell.span ?? 1) : 0))),
    1,
  );

/** Writes made cells with their looks: contents in as few blocks as the size limit allows, looks per rectangle. */
export const writeMadeCells = async (
  batch: Batch,
  rows: MadeCells,
  target: Target,
  actual: ActualHeader,
): Promise<void> => {
  const width = widthOf(rows);
  const inputs = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => inputOf(cells[column] ?? null, null, actual)),
  );
  const grid = rows.map((cells) => looksOf(cells, width));
  const ranges = new Map<string, Excel.Range>();
  const at: RangeAt = ({ row, column, rows: count, columns }) => {
    const key = `${row} ${column} ${count} ${columns}`;
    const range =
      ranges.get(key) ?? target.sheet.getRangeByIndexes(target.row + row, target.column + column, count, columns);
    ranges.set(key, range);
    return range;
  };
  const all = at({ row: 0, column: 0, rows: Math.max(1, rows.length), columns: width });
  const paint = async (strokes: readonly Stroke[]): Promise<void> => {
    for (const stroke of strokes) {
      await batch.reserve(6 * actionBytes);
      stroke();
    }
  };
  await paint(numberFormatStrokes(grid, at, all));
  for (const { start, end } of slices(inputs)) {
    const part = inputs.slice(start, end);
    await batch.reserve(bytesOf(part) + 2 * actionBytes);
    writeBlock(at({ row: start, column: 0, rows: end - start, columns: width }), part);
  }
  for (const area of rectanglesOf(rows.map((cells) => spansOf(cells, width)))) {
    await batch.reserve(2 * actionBytes);
    at(area).merge(true);
  }
  await paint(lookStrokes(grid, at, all));
};

/** Rows that fit together in one request. */
const slices = (rows: readonly (readonly CellInput[])[]): readonly { start: number; end: number }[] => {
  const parts: { start: number; end: number }[] = [];
  let [start, bytes] = [0, 0];
  rows.forEach((row, index) => {
    const weight = bytesOf(row) + 40 * row.length;
    if (bytes + weight > payloadLimit && index > start) {
      parts.push({ start, end: index });
      [start, bytes] = [index, 0];
    }
    bytes += weight;
  });
  return rows.length > start ? [...parts, { start, end: rows.length }] : parts;
};
