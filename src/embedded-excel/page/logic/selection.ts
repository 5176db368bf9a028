import { intersection } from "../../model/address";
import type { Area } from "../../model/workbook";

/** A cell, zero-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What is selected on a sheet, as a keyboard works on it. */
export interface Selection {
  readonly area: Area;
  /** The cell that typing goes to. */
  readonly active: Position;
  /** The corner that Shift with an arrow moves. */
  readonly corner: Position;
  /** The column where Tab was first pressed: Enter goes back there, as in Excel. */
  readonly tabColumn: number | null;
}

export const areaOf = (cell: Position): Area => ({ ...cell, rowCount: 1, columnCount: 1 });

export const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

const around = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
};

/** The area, grown until no merge lies half in it. */
export function withWholeMerges(area: Area, merges: readonly Area[]): Area {
  const grown = merges.reduce((all, merge) => (intersection(all, merge) ? around(all, merge) : all), area);
  return sameArea(grown, area) ? area : withWholeMerges(grown, merges);
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** One cell; a cell of a merge stands for the whole merge. */
export function selectCell(cell: Position, merges: readonly Area[], tabColumn: number | null = null): Selection {
  const area = withWholeMerges(areaOf(cell), merges);
  const active = { row: area.row, column: area.column };
  return { area, active, corner: active, tabColumn };
}

/** Several cells, the first of which is active. */
export const selectArea = (area: Area): Selection => ({
  area,
  active: { row: area.row, column: area.column },
  corner: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
  tabColumn: null,
});

/** From the active cell to another corner. */
export function extendTo(selection: Selection, corner: Position, merges: readonly Area[]): Selection {
  const area = withWholeMerges(around(areaOf(selection.active), areaOf(corner)), merges);
  return { ...selection, area, corner, tabColumn: null };
}
