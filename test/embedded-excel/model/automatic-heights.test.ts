import { automaticHeights } from "../../../src/embedded-excel/model/automatic-heights";
import type { Scalar } from "../../../src/embedded-excel/model/cell";
import type { ColumnFormat } from "../../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

const heightOf = (
  value: Scalar,
  { width = 20, wraps = true, isMerged = false, isHidden = false } = {},
): number | null => {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("an empty workbook has a sheet");
  sheet.cells.set(2, 1, { value, formula: null, style: workbook.styles.derive(0, { alignment: { wrapText: wraps } }) });
  const column: ColumnFormat = { width, hidden: isHidden, style: 0 };
  const merges = isMerged ? [{ row: 2, column: 1, rowCount: 1, columnCount: 2 }] : [];
  return automaticHeights({ cells: sheet.cells, columns: new Map([[1, column]]), merges }, workbook.styles)(2);
};

const long = "een lange tekst die in deze kolom niet op één regel past";

describe("a row without a height of its own", () => {
  it("is as high as its wrapped text takes", () => {
    expect(heightOf(long)).toBe(45);
    expect(heightOf(long, { width: 10 })).toBeGreaterThan(75);
    expect(heightOf("een\ntwee")).toBe(30);
    expect(heightOf("onafgebroken".repeat(5), { width: 12 })).toBeGreaterThanOrEqual(75);
  });

  it("keeps the standard height where one line does, and for what Excel does not wrap either", () => {
    expect(heightOf("kort")).toBeNull();
    expect(heightOf(12345678901234)).toBeNull();
    expect(heightOf(long, { wraps: false })).toBeNull();
    expect(heightOf(long, { isMerged: true })).toBeNull();
    expect(heightOf(long, { isHidden: true })).toBeNull();
  });

  it("is never higher than Excel draws", () => {
    expect(heightOf(long.repeat(100))).toBe(409.5);
  });
});
