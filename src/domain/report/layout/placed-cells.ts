import type { ReportCell, WideCell } from "../report";
import type { SheetCell } from "../sheet";
import { withAddresses, type Place } from "./references";

const startsOf = (cells: readonly WideCell[]): readonly number[] => {
  let column = 0;
  return cells.map(({ span }) => {
    const start = column;
    column += span;
    return start;
  });
};

/** Where the cells with an id came. @throws Error for an id that two cells have: a slip of the programmer. */
export const placesOf = (rows: readonly (readonly WideCell[])[]): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  rows.forEach((cells, row) => {
    const starts = startsOf(cells);
    cells.forEach(({ cell }, index) => {
      if (cell?.id === undefined) return;
      if (places.has(cell.id)) throw new Error(`two cells ${cell.id}`);
      places.set(cell.id, { row, column: starts[index] ?? 0 });
    });
  });
  return places;
};

const toSheetCell = ({ look, content }: ReportCell, span: number, places: ReadonlyMap<string, Place>): SheetCell => ({
  look,
  content:
    "formula" in content ? { formula: withAddresses(content.formula, places), expected: content.expected } : content,
  ...(span === 1 ? {} : { span }),
});

/**
 * Puts rows of cells, side by side from column A and row 1, on a sheet; formulas that name a cell by id get its address.
 * @param width columns of every row
 * @param places of what formulas name by id
 * @throws Error for a formula that names a cell that is not there.
 */
export const placedCells = (
  rows: readonly (readonly WideCell[])[],
  width: number,
  places = placesOf(rows),
): readonly (readonly (SheetCell | null)[])[] =>
  rows.map((cells) => {
    const starts = startsOf(cells);
    const row: (SheetCell | null)[] = Array.from({ length: width }, () => null);
    cells.forEach(({ cell, span }, index) => {
      if (cell) row[starts[index] ?? 0] = toSheetCell(cell, span, places);
    });
    return row;
  });
