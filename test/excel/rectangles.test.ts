import fc from "fast-check";
import { rectanglesOf } from "../../src/excel/report/rectangles";

const mark = fc.constantFrom("a", "b", null);
const grid = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) => fc.array(fc.array(mark, { minLength: columns, maxLength: columns }), { maxLength: 8 }));

describe("rectangles of equal marks", () => {
  it("cover every marked cell once, and no other", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const painted = rows.map((row) => row.map((): string | null => null));
        for (const { row, column, rows: height, columns, mark: color } of rectanglesOf(rows)) {
          for (let r = row; r < row + height; r += 1) {
            for (let c = column; c < column + columns; c += 1) {
              expect(painted[r]?.[c]).toBeNull();
              const line = painted[r];
              if (line) line[c] = color;
            }
          }
        }
        expect(painted).toEqual(rows);
      }),
    );
  });

  it("take a column of a table in one", () => {
    expect(
      rectanglesOf([
        ["x", "y"],
        ["x", "y"],
        ["x", "y"],
      ]),
    ).toHaveLength(2);
  });
});
