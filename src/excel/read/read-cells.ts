import type { CellValue } from "../../domain/values/cell-value";
import { bytesOf, payloadLimit } from "../payload";
import { isResponseTooLarge } from "../explain";
import type { Session } from "../session";
import type { Area, Block, Reading } from "./contents";
import { cellsOf } from "./question";

/** Cells still to be read. `bytesPerCell` is what its cells weighed so far. */
export interface Wanted extends Area {
  readonly sheet: string;
  readonly bytesPerCell: number;
  readonly reading: Reading;
}

/** What a cell weighs before any was seen: `"",` is 3, a date 6, a sentence 60. */
export const assumedBytesPerCell = 16;

/** What the cells of a block weigh each, with some room: texts further down may be longer. */
export const bytesPerCell = (cells: readonly (readonly CellValue[])[]): number => {
  const count = cells.reduce((sum, row) => sum + row.length, 0);
  return count === 0 ? assumedBytesPerCell : (1.1 * bytesOf(cells)) / count;
};

interface Piece extends Area {
  readonly sheet: string;
  readonly of: number;
  readonly reading: Reading;
}

/**
 * Reads areas in as few requests as the size of an answer allows, splitting them by rows. An answer that was too large after all
 * is asked again in halves.
 * @throws ExcelProblem
 */
export const readCells = async (session: Session, wanted: readonly Wanted[]): Promise<readonly Block[]> => {
  const blocks = wanted.map(({ sheet, row, column, rows, columns }) => ({
    sheet,
    row,
    column,
    rows,
    columns,
    cells: [] as CellValue[][],
  }));
  let limit = payloadLimit;
  let rest: readonly Wanted[] = wanted;
  let done = wanted.map(() => 0);
  for (;;) {
    const pieces = nextPieces(rest, done, limit);
    if (pieces.length === 0) return blocks;
    const ranges = pieces.map((piece) =>
      session.context.workbook.worksheets
        .getItem(piece.sheet)
        .getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns)
        .load(piece.reading),
    );
    try {
      await session.send();
    } catch (error) {
      const isOneRow = pieces.length === 1 && pieces[0]?.rows === 1;
      if (!isResponseTooLarge(error) || isOneRow) throw error;
      limit /= 2;
      continue;
    }
    const read = pieces.map((piece, index) => ({ piece, cells: cellsAt(ranges, index, piece.reading) }));
    for (const { piece, cells } of read) for (const row of cells) blocks[piece.of]?.cells.push(row);
    done = done.map((rows, index) => rows + (read.find(({ piece }) => piece.of === index)?.piece.rows ?? 0));
    rest = rest.map((area, index) => {
      const cells = read.find(({ piece }) => piece.of === index)?.cells;
      return cells ? { ...area, bytesPerCell: Math.max(area.bytesPerCell, bytesPerCell(cells)) } : area;
    });
  }
};

const cellsAt = (ranges: readonly Excel.Range[], index: number, reading: Reading): CellValue[][] => {
  const range = ranges[index];
  return range ? cellsOf(range, reading) : [];
};

/** The rows that fit in the next answer, at most one piece of each area; at least one row. */
const nextPieces = (wanted: readonly Wanted[], done: readonly number[], limit: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let room = limit;
  for (const [index, { sheet, row, column, rows, columns, bytesPerCell: weight, reading }] of wanted.entries()) {
    const start = done[index] ?? 0;
    if (start >= rows) continue;
    const fitting = Math.floor(room / Math.max(1, weight * columns));
    const count = Math.min(rows - start, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (count === 0) break;
    pieces.push({ sheet, of: index, row: row + start, column, rows: count, columns, reading });
    room -= count * columns * weight;
  }
  return pieces;
};
