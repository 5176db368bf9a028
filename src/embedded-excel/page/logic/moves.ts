import type { Area } from "../../model/workbook";
import type { Position } from "./selection";

export type Direction = "up" | "down" | "left" | "right";

/** The sheet as far as moving over it is concerned. */
export interface Terrain {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  readonly isFilled: (row: number, column: number) => boolean;
  readonly mergeAt: (row: number, column: number) => Area | null;
}

const isVertical = (direction: Direction): boolean => direction === "up" || direction === "down";

const isOutside = ({ lastRow, lastColumn }: Terrain, { row, column }: Position): boolean =>
  row < 0 || column < 0 || row > lastRow || column > lastColumn;

const isHidden = (terrain: Terrain, { row, column }: Position, direction: Direction): boolean =>
  isVertical(direction) ? terrain.isRowHidden(row) : terrain.isColumnHidden(column);

const neighbour = ({ row, column }: Position, direction: Direction): Position => {
  if (direction === "up") return { row: row - 1, column };
  if (direction === "down") return { row: row + 1, column };
  return { row, column: direction === "left" ? column - 1 : column + 1 };
};

/** The far edge of the merge that covers a cell, so that one step leaves it. */
const edge = (terrain: Terrain, cell: Position, direction: Direction): Position => {
  const merge = terrain.mergeAt(cell.row, cell.column);
  if (!merge) return cell;
  if (direction === "up") return { ...cell, row: merge.row };
  if (direction === "down") return { ...cell, row: merge.row + merge.rowCount - 1 };
  if (direction === "left") return { ...cell, column: merge.column };
  return { ...cell, column: merge.column + merge.columnCount - 1 };
};

/** The next cell that shows; the cell itself at the sheet's edge. */
export function step(terrain: Terrain, from: Position, direction: Direction): Position {
  let next = neighbour(edge(terrain, from, direction), direction);
  while (!isOutside(terrain, next) && isHidden(terrain, next, direction)) next = neighbour(next, direction);
  return isOutside(terrain, next) ? from : next;
}

/** Ctrl with an arrow: to the end of what is filled, or over the gap to where it begins again, or to the edge. */
export function jump(terrain: Terrain, from: Position, direction: Direction): Position {
  const isFilled = ({ row, column }: Position): boolean => terrain.isFilled(row, column);
  let at = from;
  let next = step(terrain, at, direction);
  const runsOn = isFilled(from) && next !== at && isFilled(next);
  while (next !== at) {
    if (runsOn && !isFilled(next)) return at;
    at = next;
    if (!runsOn && isFilled(at)) return at;
    next = step(terrain, at, direction);
  }
  return at;
}

/** `count` steps, or as many as there are. */
export function steps(terrain: Terrain, from: Position, direction: Direction, count: number): Position {
  let at = from;
  for (let done = 0; done < count; done += 1) {
    const next = step(terrain, at, direction);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The first cell that shows at or after a corner of the sheet. */
export function firstShown(terrain: Terrain, from: Position): Position {
  let { row, column } = from;
  while (row < terrain.lastRow && terrain.isRowHidden(row)) row += 1;
  while (column < terrain.lastColumn && terrain.isColumnHidden(column)) column += 1;
  return { row, column };
}
