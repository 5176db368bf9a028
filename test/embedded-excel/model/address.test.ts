import fc from "fast-check";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  columnLetters,
  formatArea,
  parseArea,
  quoteSheetName,
  splitSheetAddress,
  subtract,
  intersection,
} from "../../../src/embedded-excel/model/address";
import { areas } from "./arbitraries";

describe("addresses", () => {
  it("names the last column XFD and refuses the one after it", () => {
    expect(columnLetters(MAX_COLUMNS - 1)).toBe("XFD");
    expect(columnIndex("XFE")).toBeNull();
    expect(columnIndex("xfd")).toBe(MAX_COLUMNS - 1);
  });

  it("reads back every column it names", () => {
    for (let column = 0; column < MAX_COLUMNS; column += 1) expect(columnIndex(columnLetters(column))).toBe(column);
  });

  it("reads back every area it writes, absolute or not", () => {
    fc.assert(
      fc.property(areas, fc.boolean(), (area, absolute) => {
        expect(parseArea(formatArea(area, absolute))).toEqual(area);
      }),
    );
  });

  it.each([
    ["$A$1:b2", { row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    ["B2:A1", { row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    ["C:A", { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 }],
    ["3:3", { row: 2, column: 0, rowCount: 1, columnCount: MAX_COLUMNS }],
    ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rowCount: 1, columnCount: 1 }],
    ["A0", null],
    ["A1048577", null],
    ["A", null],
    ["A1:B", null],
    ["", null],
  ])("reads %s", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each([
    ["Actiepunten", "Actiepunten"],
    ["Beleid & geld", "'Beleid & geld'"],
    ["Jan's blad", "'Jan''s blad'"],
    ["2021", "'2021'"],
    ["Q3", "'Q3'"],
    ["RC", "'RC'"],
    ["Coördinatie", "Coördinatie"],
    ["a.b", "a.b"],
    ["Rapportage 2021-Q3", "'Rapportage 2021-Q3'"],
  ])("quotes the sheet name %s where Excel needs it", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(splitSheetAddress(`${quoted}!A1`)).toEqual({ sheet: name, address: "A1" });
  });

  it("cuts an area around a hole without losing or doubling a cell", () => {
    const small = fc.record({
      row: fc.nat(6),
      column: fc.nat(6),
      rowCount: fc.integer({ min: 1, max: 6 }),
      columnCount: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const cells = (of: typeof area): number => of.rowCount * of.columnCount;
        const common = intersection(area, hole);
        const rest = subtract(area, hole);
        expect(rest.reduce((sum, part) => sum + cells(part), 0)).toBe(cells(area) - (common ? cells(common) : 0));
        for (const part of rest) expect(intersection(part, hole)).toBeNull();
      }),
    );
  });
});
