import { intersection } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { isLeftOut, matrix } from "../arguments";
import { ExcelError, invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import type { Argument } from "../registry";
import { type Entry, parseEntry } from "./entry";
import { raiseChanged } from "./notices";
import { isCovered, requireUnlocked, styleAt } from "./protection";
import { requireReadable } from "./reading";
import { followWrite } from "./table-effects";

/**
 * Writes `values` or `formulas`: one scalar for every cell or a grid of exactly the area's shape, in which null leaves a cell
 * as it is and "" clears it. Nothing is written when one of the values is refused. A grid of nothing but null is held against
 * the shape and the protection, and changes nothing: it makes no table grow and raises no event.
 */
export function writeEntries(host: ExcelHost, sheet: Sheet, area: Area, given: Argument): void {
  requireReadable(area);
  const grid = matrix(given, area.rowCount, area.columnCount);
  // Null is a value for a cell of a grid, not for a property.
  if (isLeftOut(given)) throw invalidArgument();
  requireUnlocked(host, sheet, area);
  const entries: [row: number, column: number, entry: Entry][] = [];
  const formats = numberFormats(host);
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) {
      const value = grid ? grid[r]?.[c] : given;
      if (value === null || value === undefined) continue;
      const [row, column] = [area.row + r, area.column + c];
      if (sheet.merges.length > 0 && isCovered(sheet, row, column)) continue;
      const place = { workbook: host.workbook, sheet, row, column };
      entries.push([row, column, parseEntry(value, formats(styleAt(sheet, row, column)), place)]);
    }
  }
  if (entries.length === 0) return;
  requireUnfiltered(sheet, area);
  for (const [row, column, entry] of entries) enter(host, sheet, row, column, entry);
  followWrite(host, sheet, around(entries));
  host.markDirty();
  raiseChanged(host, sheet, area);
}

/** The smallest area that holds all these cells, of which there is one at least. */
function around(cells: readonly (readonly [row: number, column: number, ...rest: unknown[]])[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The number format of a style, remembered: a block write asks for the same few a hundred thousand times. */
function numberFormats(host: ExcelHost): (style: number) => string {
  const known = new Map<number, string>();
  return (style) => {
    const format = known.get(style) ?? host.workbook.styles.describe(style).numberFormat;
    known.set(style, format);
    return format;
  };
}

/** Puts an entry in one cell; the cell keeps its format, but for what the entry itself brings. */
export function enter(host: ExcelHost, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const { styles } = host.workbook;
  let style = styleAt(sheet, row, column);
  const { quotePrefix, numberFormat } = styles.describe(style);
  if (quotePrefix !== entry.quotePrefix) style = styles.derive(style, { quotePrefix: entry.quotePrefix });
  if (entry.format !== null && numberFormat === "General") style = styles.derive(style, { numberFormat: entry.format });
  putContents(sheet, row, column, entry.value, entry.formula, style);
}

/** Gives a cell contents and style; a cell that has neither is not stored. */
export function putContents(
  sheet: Sheet,
  row: number,
  column: number,
  value: Entry["value"],
  formula: string | null,
  style: number,
): void {
  if (value === null && formula === null && style === (sheet.columns.get(column)?.style ?? 0)) {
    sheet.cells.delete(row, column);
    return;
  }
  const cell = sheet.cells.get(row, column);
  if (!cell) {
    sheet.cells.set(row, column, { value, formula, style });
    return;
  }
  cell.value = value;
  cell.formula = formula;
  cell.style = style;
  delete cell.array;
}

/**
 * Refuses to write a block into a filtered table. Real Excel lets such writes land in wrong rows (office-js #224, #226); here
 * they fail, so that a test meets the mistake.
 */
function requireUnfiltered(sheet: Sheet, area: Area): void {
  const isHit = sheet.tables.some((table) => table.isFiltered && intersection(table.area, area) !== null);
  if (isHit && area.rowCount > 1)
    throw new ExcelError("FilteredRangeConflict", "A block cannot be written into a filtered table.");
}
