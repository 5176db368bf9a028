import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { ChartCorner, ChartPlace } from "./charts";
import { type Shift, isAcross, shiftArea } from "./reference-shifts";
import type { SheetLayout } from "./sheet-layout";
import type { Area } from "./workbook";

/** In points from the sheet's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const POINTS_PER_PIXEL = 0.75;

type Sizes = (index: number) => number;

const columnPoints =
  (layout: SheetLayout): Sizes =>
  (column) =>
    layout.columnWidth(column) * POINTS_PER_PIXEL;
const rowPoints =
  (layout: SheetLayout): Sizes =>
  (row) =>
    layout.rowHeight(row) * POINTS_PER_PIXEL;

function distanceTo(index: number, offset: number, sizeOf: Sizes): number {
  let points = 0;
  for (let at = 0; at < index; at += 1) points += sizeOf(at);
  // Where a row or column was made smaller, what is drawn ends with it.
  return points + Math.min(offset, sizeOf(index));
}

function cellAt(points: number, sizeOf: Sizes, limit: number): { index: number; offset: number } {
  let rest = points;
  for (let index = 0; index < limit; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: limit - 1, offset: sizeOf(limit - 1) };
}

export function boxOf({ from, to }: ChartPlace, layout: SheetLayout): Box {
  const [columns, rows] = [columnPoints(layout), rowPoints(layout)];
  const left = distanceTo(from.column, from.right, columns);
  const top = distanceTo(from.row, from.down, rows);
  return {
    left,
    top,
    width: Math.max(0, distanceTo(to.column, to.right, columns) - left),
    height: Math.max(0, distanceTo(to.row, to.down, rows) - top),
  };
}

/** The file counts in whole units, 12,700 to a point. */
const fileUnits = (points: number): number => Math.round(points * 12_700) / 12_700;

/** The place of a box, by the cells that are there now. */
export function placeOf(box: Box, layout: SheetLayout, moves: ChartPlace["moves"]): ChartPlace {
  const corner = (left: number, top: number): ChartCorner => {
    const column = cellAt(left, columnPoints(layout), MAX_COLUMNS);
    const row = cellAt(top, rowPoints(layout), MAX_ROWS);
    return { row: row.index, column: column.index, down: fileUnits(row.offset), right: fileUnits(column.offset) };
  };
  return {
    from: corner(box.left, box.top),
    to: corner(box.left + box.width, box.top + box.height),
    moves,
  };
}

/** The place that covers these cells and no more. */
export function placeOver({ row, column, rowCount, columnCount }: Area): ChartPlace {
  return {
    from: { row, column, down: 0, right: 0 },
    to: {
      row: Math.min(row + rowCount, MAX_ROWS - 1),
      column: Math.min(column + columnCount, MAX_COLUMNS - 1),
      down: 0,
      right: 0,
    },
    moves: "twoCell",
  };
}

/** The cells that a chart lies over, in whole or in part. */
export function coveredArea({ from, to }: ChartPlace): Area {
  const lastRow = Math.max(from.row, to.down > 0 ? to.row : to.row - 1);
  const lastColumn = Math.max(from.column, to.right > 0 ? to.column : to.column - 1);
  return {
    row: from.row,
    column: from.column,
    rowCount: lastRow - from.row + 1,
    columnCount: lastColumn - from.column + 1,
  };
}

/**
 * Where a chart is after cells were inserted or deleted. As in Excel it goes with its cells, and grows and shrinks with them;
 * without any left it stays, flat. Cells that move under part of it only leave it where it is.
 */
export function shiftPlace(shift: Shift, place: ChartPlace): ChartPlace {
  if (place.moves === "absolute") return place;
  const covered = coveredArea(place);
  if (!isAcross(shift, covered)) return place;
  const moved = shiftArea(shift, covered);
  if (!moved) {
    const { row, column } = shift.area;
    const from = shift.vertical ? { ...place.from, row, down: 0 } : { ...place.from, column, right: 0 };
    const to = shift.vertical ? { ...place.to, row, down: 0 } : { ...place.to, column, right: 0 };
    return { ...place, from, to };
  }
  const [rows, columns] = [moved.row - covered.row, moved.column - covered.column];
  const grown = place.moves === "oneCell" ? { rows: 0, columns: 0 } : growth(covered, moved);
  // A corner whose own cell was deleted stands at the edge of what is left.
  const isFirstGone = isDeleted(shift, covered.row, covered.column);
  const isLastGone = isDeleted(shift, covered.row + covered.rowCount - 1, covered.column + covered.columnCount - 1);
  return {
    ...place,
    from: {
      row: place.from.row + rows,
      column: place.from.column + columns,
      down: isFirstGone && shift.vertical ? 0 : place.from.down,
      right: isFirstGone && !shift.vertical ? 0 : place.from.right,
    },
    to: edge(place.to, rows + grown.rows, columns + grown.columns, isLastGone ? shift : null),
  };
}

const growth = (before: Area, after: Area): { rows: number; columns: number } => ({
  rows: after.rowCount - before.rowCount,
  columns: after.columnCount - before.columnCount,
});

const isDeleted = ({ kind, area, vertical }: Shift, row: number, column: number): boolean =>
  kind === "delete" &&
  (vertical
    ? row >= area.row && row < area.row + area.rowCount
    : column >= area.column && column < area.column + area.columnCount);

function edge(to: ChartCorner, rows: number, columns: number, gone: Shift | null): ChartCorner {
  const moved = { ...to, row: to.row + rows, column: to.column + columns };
  if (gone?.vertical && to.down > 0) return { ...moved, row: moved.row + 1, down: 0 };
  if (gone && !gone.vertical && to.right > 0) return { ...moved, column: moved.column + 1, right: 0 };
  return moved;
}
