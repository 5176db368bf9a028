import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/embedded-excel/model/address";
import type { Cell } from "../../../src/embedded-excel/model/cell";
import { CellGrid } from "../../../src/embedded-excel/model/grid";

const cell = (value: number): Cell => ({ value, formula: null, style: 0 });
const contents = (grid: CellGrid): Record<string, unknown> =>
  Object.fromEntries([...grid.entries()].map(([row, column, { value }]) => [`${row},${column}`, value]));

const position = fc.tuple(fc.nat(8), fc.nat(8));
const filled = fc.array(fc.tuple(position, fc.nat(99)), { maxLength: 30 });
const box = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

function gridOf(cells: [[number, number], number][]): CellGrid {
  const grid = new CellGrid();
  for (const [[row, column], value] of cells) grid.set(row, column, cell(value));
  return grid;
}

describe("the grid of cells", () => {
  it("walks rows in order however they were filled, and only those that hold cells", () => {
    const grid = new CellGrid();
    grid.set(MAX_ROWS - 1, MAX_COLUMNS - 1, cell(1));
    grid.set(3, 1, cell(2));
    grid.set(3, 0, cell(3));
    expect([...grid.entries()].map(([row, column]) => [row, column])).toEqual([
      [3, 0],
      [3, 1],
      [MAX_ROWS - 1, MAX_COLUMNS - 1],
    ]);
  });

  it("leaves formatted cells without contents out of the area with values", () => {
    const grid = gridOf([[[2, 2], 5]]);
    grid.set(9, 9, { value: null, formula: null, style: 3 });
    expect(grid.usedArea(true)).toEqual({ row: 2, column: 2, rowCount: 1, columnCount: 1 });
    expect(grid.usedArea(false)).toEqual({ row: 2, column: 2, rowCount: 8, columnCount: 8 });
    grid.delete(9, 9);
    grid.delete(2, 2);
    expect(grid.usedArea(false)).toBeNull();
  });

  it("moves exactly the cells of an area, over what stood there", () => {
    fc.assert(
      fc.property(filled, box, fc.nat(6), fc.nat(6), (cells, area, row, column) => {
        const grid = gridOf(cells);
        const inside = (r: number, c: number, of: { row: number; column: number }): boolean =>
          r >= of.row && r < of.row + area.rowCount && c >= of.column && c < of.column + area.columnCount;
        const expected: Record<string, unknown> = {};
        for (const [r, c, { value }] of grid.entries())
          if (!inside(r, c, area) && !inside(r, c, { row, column })) expected[`${r},${c}`] = value;
        for (const [r, c, { value }] of grid.entries())
          if (inside(r, c, area)) expected[`${r - area.row + row},${c - area.column + column}`] = value;
        grid.move(area, row, column);
        expect(contents(grid)).toEqual(expected);
      }),
    );
  });

  it("sorts rows of an area without touching the cells beside it", () => {
    const grid = gridOf([
      [[0, 0], 1],
      [[0, 1], 10],
      [[1, 1], 20],
      [[2, 1], 30],
    ]);
    grid.reorderRows({ row: 0, column: 1, rowCount: 3, columnCount: 1 }, [2, 0, 1]);
    expect(contents(grid)).toEqual({ "0,0": 1, "0,1": 30, "1,1": 10, "2,1": 20 });
  });

  it("clears whole columns by the rows that are there", () => {
    const grid = gridOf([
      [[0, 0], 1],
      [[5, 1], 2],
    ]);
    grid.clear({ row: 0, column: 1, rowCount: MAX_ROWS, columnCount: 1 });
    expect(contents(grid)).toEqual({ "0,0": 1 });
    expect(grid.rowNumbers()).toEqual([0]);
  });
});
