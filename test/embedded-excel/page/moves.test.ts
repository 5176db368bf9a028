import fc from "fast-check";
import { type Key, type Sight, afterEntry, moveFor, startsTyping } from "../../../src/embedded-excel/page/logic/keys";
import { type Direction, type Terrain, jump, step, steps } from "../../../src/embedded-excel/page/logic/moves";
import { selectCell } from "../../../src/embedded-excel/page/logic/selection";
import type { Area } from "../../../src/embedded-excel/model/workbook";

interface Ground {
  readonly hiddenRows?: readonly number[];
  readonly filled?: readonly string[];
  readonly merges?: readonly Area[];
}

const inside = ({ row, column, rowCount, columnCount }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rowCount && c >= column && c < column + columnCount;

/** Ten rows of six columns. */
const ground = ({ hiddenRows = [], filled = [], merges = [] }: Ground = {}): Sight => ({
  lastRow: 9,
  lastColumn: 5,
  isRowHidden: (row) => hiddenRows.includes(row),
  isColumnHidden: () => false,
  isFilled: (row, column) => filled.includes(`${row},${column}`),
  mergeAt: (row, column) => merges.find((merge) => inside(merge, row, column)) ?? null,
  pageRows: 4,
  home: { row: 1, column: 1 },
  end: { row: 7, column: 3 },
});

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const at = (row: number, column: number) => ({ row, column });

describe("A step over the sheet", () => {
  it("passes over the rows that a filter hides", () => {
    expect(step(ground({ hiddenRows: [2, 3] }), at(1, 0), "down")).toEqual(at(4, 0));
  });

  it("leaves a merge at its far side", () => {
    const merges = [{ row: 2, column: 1, rowCount: 2, columnCount: 3 }];
    expect(step(ground({ merges }), at(2, 1), "right")).toEqual(at(2, 4));
    expect(step(ground({ merges }), at(2, 1), "down")).toEqual(at(4, 1));
  });

  it("stays where it is when everything beyond is hidden", () => {
    expect(step(ground({ hiddenRows: [0, 1] }), at(2, 0), "up")).toEqual(at(2, 0));
  });

  it("never leaves the sheet and never lands on a hidden row", () => {
    const directions = fc.constantFrom<Direction>("up", "down", "left", "right");
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.array(directions), (hiddenRows, moves) => {
        const sheet: Terrain = ground({ hiddenRows: hiddenRows.filter((row) => row !== 5) });
        const end = moves.reduce((cell, direction) => step(sheet, cell, direction), at(5, 2));
        expect(end.row >= 0 && end.row <= 9 && end.column >= 0 && end.column <= 5).toBe(true);
        expect(sheet.isRowHidden(end.row)).toBe(false);
      }),
    );
  });
});

describe("Ctrl with an arrow", () => {
  const filled = ["1,0", "2,0", "3,0", "7,0"];

  it("goes to the last filled cell of a run", () => {
    expect(jump(ground({ filled }), at(1, 0), "down")).toEqual(at(3, 0));
  });

  it("goes over a gap to where cells are filled again", () => {
    expect(jump(ground({ filled }), at(3, 0), "down")).toEqual(at(7, 0));
    expect(jump(ground({ filled }), at(5, 0), "up")).toEqual(at(3, 0));
  });

  it("goes to the edge when nothing more is filled", () => {
    expect(jump(ground({ filled }), at(7, 0), "down")).toEqual(at(9, 0));
  });
});

describe("A key on the sheet", () => {
  const from = selectCell(at(2, 2), []);

  it.each([
    [key("ArrowLeft"), at(2, 1)],
    [key("PageDown"), at(6, 2)],
    [key("Home"), at(2, 1)],
    [key("Home", { ctrlKey: true }), at(1, 1)],
    [key("End", { ctrlKey: true }), at(7, 3)],
    [key("Tab"), at(2, 3)],
    [key("Tab", { shiftKey: true }), at(2, 1)],
    [key("Enter"), at(3, 2)],
  ])("moves as Excel does: %j", (pressed, to) => {
    expect(moveFor(pressed, from, ground())?.to).toEqual(to);
  });

  it("grows the selection with Shift and an arrow", () => {
    expect(moveFor(key("ArrowDown", { shiftKey: true }), from, ground())).toMatchObject({ grows: true, to: at(3, 2) });
  });

  it("is no move when it opens a list or changes sheets", () => {
    expect(moveFor(key("ArrowDown", { altKey: true }), from, ground())).toBeNull();
    expect(moveFor(key("PageDown", { ctrlKey: true }), from, ground())).toBeNull();
  });

  it("returns with Enter to the column where Tab began", () => {
    const tabbed = afterEntry("Tab", false, from, ground());
    const next = selectCell(tabbed.to, [], tabbed.tabColumn);
    expect(afterEntry("Enter", false, next, ground()).to).toEqual(at(3, 2));
  });

  it("begins typing when it makes a character, a dead key included", () => {
    expect(["a", "=", "5", "Dead", "Process"].every((name) => startsTyping(key(name)))).toBe(true);
    expect(["F2", "Shift", "ArrowUp", "Escape"].some((name) => startsTyping(key(name)))).toBe(false);
    expect(startsTyping(key("c", { ctrlKey: true }))).toBe(false);
    expect(startsTyping(key("€", { ctrlKey: true, altKey: true }))).toBe(true);
  });
});

it("steps as often as asked, or as there is room", () => {
  expect(steps(ground(), at(0, 0), "down", 3)).toEqual(at(3, 0));
  expect(steps(ground(), at(8, 0), "down", 3)).toEqual(at(9, 0));
});
