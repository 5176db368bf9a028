import { type Cell, CellError } from "../../model/cell";
import type { Area, Sheet } from "../../model/workbook";
import { ExcelError } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { dutchText } from "./cell-text";
import { toDisplayForm } from "./formulas";

/** Cells in one read; Excel answers no more. */
export const MAX_CELLS = 5_000_000;

/** `read` of every cell of an area, row by row; `empty` where no cell is stored. Throws RangeExceedsLimit. */
export function readCells(
  sheet: Sheet,
  area: Area,
  empty: Json,
  read: (cell: Cell, row: number, column: number) => Json,
): Json[][] {
  requireReadable(area);
  const rows = Array.from({ length: area.rowCount }, () => new Array<Json>(area.columnCount).fill(empty));
  for (const [row, column, cell] of sheet.cells.entriesIn(area)) {
    const cells = rows[row - area.row];
    if (cells) cells[column - area.column] = read(cell, row, column);
  }
  return rows;
}

export function requireReadable({ rowCount, columnCount }: Area): void {
  if (rowCount * columnCount > MAX_CELLS) {
    throw new ExcelError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
}

const valueOf = ({ value }: Cell): Json => (value instanceof CellError ? value.code : (value ?? ""));

/** Results and constants; an empty cell is "" and an error its text. */
export function readValues(sheet: Sheet, area: Area, host: ExcelHost): Json[][] {
  host.ensureCalculated();
  return readCells(sheet, area, "", valueOf);
}

/** Formulas in English as Excel shows them, elsewhere the constants. */
export function readFormulas(sheet: Sheet, area: Area, host: ExcelHost): Json[][] {
  const { workbook } = host;
  return readCells(sheet, area, "", (cell, row, column) =>
    cell.formula === null ? valueOf(cell) : toDisplayForm(cell.formula, { workbook, sheet, row, column }),
  );
}

export function readValueTypes(sheet: Sheet, area: Area, host: ExcelHost): Json[][] {
  host.ensureCalculated();
  return readCells(sheet, area, "Empty", ({ value }) => {
    if (value === null) return "Empty";
    if (value instanceof CellError) return "Error";
    if (typeof value === "string") return "String";
    return typeof value === "boolean" ? "Boolean" : "Double";
  });
}

/** What a Dutch Excel shows, whatever the column's width. */
export function readText(sheet: Sheet, area: Area, host: ExcelHost): Json[][] {
  host.ensureCalculated();
  const { styles, date1904 } = host.workbook;
  const formats = new Map<number, string>();
  const formatOf = (style: number): string => {
    const known = formats.get(style) ?? styles.describe(style).numberFormat;
    formats.set(style, known);
    return known;
  };
  return readCells(sheet, area, "", ({ value, style }) => dutchText(value, formatOf(style), date1904));
}
