import { isEmpty, type CellValue } from "../../domain/values/cell-value";
import type { Area, Block, FarCells } from "./contents";

/** More rows and columns than a register ever has: what a sheet uses beyond them is a stray cell or a table dragged down. */
const mostRows = 100_000;
const mostColumns = 300;

/** Cells around a table that tell whether it has neighbours and room. */
const around = { rows: 200, columns: 50 } as const;

/** Blank rows after which nothing of a register follows. */
export const widestGap = 500;

const end = (from: number, count: number, most: number, last: number): number =>
  from + count <= most ? from + count : Math.min(from + count, last);

/**
 * What to read of the cells that a sheet uses: all of it, unless that goes far beyond where a register can be.
 * @param table the register's table, when it stands on this sheet
 */
export const withinReach = (used: Area, table: Area | null): Area => {
  const lastRow = table ? table.row + Math.min(table.rows, mostRows) + around.rows : mostRows;
  const lastColumn = Math.max(mostColumns, table ? table.column + table.columns + around.columns : 0);
  return {
    row: used.row,
    column: used.column,
    rows: Math.max(1, end(used.row, used.rows, mostRows, lastRow) - used.row),
    columns: Math.max(1, end(used.column, used.columns, mostColumns, lastColumn) - used.column),
  };
};

/** True for an area of which the end is not worth reading when rows above it are blank. */
export const isEndless = ({ rows }: Area): boolean => rows > mostRows;

/** At most this many rows of an endless area are read. */
export const rowsOfEndless = mostRows;

/** A number that a formula shows in a row without contents is none. */
const isBlank = (cell: CellValue): boolean => cell === 0 || isEmpty(cell);

/** True when the last rows are blank, so many that nothing follows. */
export const endsBlank = (cells: readonly (readonly CellValue[])[]): boolean =>
  cells.length >= widestGap && cells.slice(-widestGap).every((row) => row.every(isBlank));

/** Takes what is beyond reach off a block that was read whole; what stands there is told apart. */
export const trimmed = (block: Block, table: Area | null): { block: Block; far: FarCells | null } => {
  const reach = withinReach(block, table);
  if (reach.rows === block.rows && reach.columns === block.columns) return { block, far: null };
  const far = filledCells(block, ({ row, column }) => !isWithin(reach, row, column));
  const cells = block.cells.slice(0, reach.rows).map((row) => row.slice(0, reach.columns));
  return { block: { ...block, ...reach, cells }, far: { sheet: block.sheet, cells: far } };
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells with contents that a condition is true of. */
export const filledCells = (block: Block, applies: (place: Place) => boolean): Place[] =>
  block.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const place = { row: block.row + row, column: block.column + column };
      return !isEmpty(cell) && applies(place) ? [place] : [];
    }),
  );

export const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
