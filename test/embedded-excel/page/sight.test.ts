import fc from "fast-check";
import { fitNumber, spillOf } from "../../../src/embedded-excel/page/logic/fitting";
import { drawnCount, drawnIndexes, offsetToShow } from "../../../src/embedded-excel/page/logic/scrolling";
import { extendTo, selectArea, selectCell, withWholeMerges } from "../../../src/embedded-excel/page/logic/selection";

describe("Scrolling to a cell", () => {
  const window = { offset: 100, size: 400, covered: 50 };

  it("does not move a cell that is in sight", () => {
    expect(offsetToShow(200, 220, window)).toBe(100);
  });

  it("brings a cell from under the frozen rows", () => {
    expect(offsetToShow(120, 140, window)).toBe(70);
  });

  it("shows any cell that fits in what the frozen rows leave", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 9000 }),
        fc.integer({ min: 1, max: 350 }),
        fc.nat(9000),
        (start, size, offset) => {
          const shown = offsetToShow(start, start + size, { ...window, offset });
          expect(start).toBeGreaterThanOrEqual(shown + window.covered);
          expect(start + size).toBeLessThanOrEqual(shown + window.size);
        },
      ),
    );
  });
});

describe("What is drawn", () => {
  it("is what is in sight with some around it, without frozen rows, and the active row wherever it is", () => {
    expect(drawnIndexes({ first: 5, last: 7 }, 2, 100, 4, [50])).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 50]);
  });

  it("leaves out a wanted row that is frozen: that is drawn already", () => {
    expect(drawnIndexes({ first: 5, last: 5 }, 2, 100, 0, [1])).toEqual([5]);
  });

  it("reaches past what is used, and to the cell that was gone to", () => {
    expect(drawnCount(10, 0, 200, 50, 1000)).toBe(200);
    expect(drawnCount(500, 0, 200, 50, 1000)).toBe(550);
    expect(drawnCount(10, 700, 200, 50, 1000)).toBe(751);
    expect(drawnCount(10, 999, 200, 50, 1000)).toBe(1000);
  });
});

describe("Text that does not fit", () => {
  const neighbours = { isEmpty: (column: number) => column !== 4, widthOf: () => 60, count: 10 };

  it("runs over as many empty cells as it needs", () => {
    expect(spillOf(1, 100, "left", neighbours)).toEqual({ left: 0, right: 120 });
  });

  it("stops at a cell that holds something", () => {
    expect(spillOf(3, 100, "left", neighbours)).toEqual({ left: 0, right: 0 });
  });

  it("runs to the left when it is aligned right, and to both sides in the middle", () => {
    expect(spillOf(2, 50, "right", neighbours)).toEqual({ left: 60, right: 0 });
    expect(spillOf(2, 50, "center", neighbours)).toEqual({ left: 60, right: 60 });
  });

  it("does not leave its cell when it fits", () => {
    expect(spillOf(1, 0, "left", neighbours)).toEqual({ left: 0, right: 0 });
  });
});

describe("A number that does not fit", () => {
  const fits = (text: string): boolean => text.length <= 5;

  it("becomes signs, never a shorter amount", () => {
    expect(fitNumber("€ 1.234", false, fits)).toBe("#####");
  });

  it("loses decimals when it has no format of its own", () => {
    expect(fitNumber("0,333333", true, fits)).toBe("0,333");
    expect(fitNumber("1234567,5", true, fits)).toBe("#####");
  });

  it("stays as it is when it fits", () => {
    expect(fitNumber("75%", false, fits)).toBe("75%");
  });
});

describe("A selection", () => {
  const merge = { row: 1, column: 1, rowCount: 2, columnCount: 2 };

  it("takes a merge as one cell, by its first", () => {
    expect(selectCell({ row: 2, column: 2 }, [merge])).toMatchObject({ area: merge, active: { row: 1, column: 1 } });
  });

  it("never holds half a merge, nor half of one that comes in with another", () => {
    const other = { row: 2, column: 3, rowCount: 3, columnCount: 1 };
    const area = withWholeMerges({ row: 1, column: 2, rowCount: 2, columnCount: 2 }, [merge, other]);
    expect(area).toEqual({ row: 1, column: 1, rowCount: 4, columnCount: 3 });
  });

  it("grows from the active cell to the corner that moves, whichever side that is", () => {
    const selection = selectArea({ row: 4, column: 4, rowCount: 1, columnCount: 1 });
    expect(extendTo(selection, { row: 2, column: 5 }, [])).toMatchObject({
      area: { row: 2, column: 4, rowCount: 3, columnCount: 2 },
      active: { row: 4, column: 4 },
      corner: { row: 2, column: 5 },
    });
  });
});
