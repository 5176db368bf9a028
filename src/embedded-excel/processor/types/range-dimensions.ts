import type { ColumnFormat, RowFormat, Sheet } from "../../model/workbook";
import { number, record } from "../arguments";
import type { SheetArea } from "../cells/ranges";
import { readText } from "../cells/reading";
import { requireAllowed } from "../cells/protection";
import { ExcelError, notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import type { Argument } from "../registry";
import { usedWithin } from "./range-geometry";

type Axis = "rows" | "columns";

/** Width of a column without a width of its own, in characters as in the file (64 pixels of the standard font). */
const DEFAULT_WIDTH = 64 / 7;
const DEFAULT_HEIGHT = 15;
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_CHARACTERS = 255;

/** A character of the standard font is 7 pixels wide, a pixel three quarters of a point. */
const pointsOf = (characters: number): number => Math.round(characters * 7) * 0.75;
const charactersOf = (points: number): number => points / 0.75 / 7;

const columnFormat = (sheet: Sheet, column: number): ColumnFormat =>
  sheet.columns.get(column) ?? { width: null, hidden: false, style: 0 };
const rowFormat = (sheet: Sheet, row: number): RowFormat => sheet.rows.get(row) ?? { height: null, hidden: false };

const span = ({ area }: SheetArea, axis: Axis): number[] => {
  const [first, count] = axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return Array.from({ length: count }, (_, offset) => first + offset);
};

/** True or false when all are so, null when they differ. */
export function isHidden({ sheet, area }: SheetArea, axis: Axis): boolean | null {
  const [formats, first, count] =
    axis === "rows" ? [sheet.rows, area.row, area.rowCount] : [sheet.columns, area.column, area.columnCount];
  let hidden = 0;
  for (const [index, format] of formats) if (format.hidden && index >= first && index < first + count) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}

/** What `getRowProperties` and `getColumnProperties` answer: of each row or column whether it is hidden; nothing else is asked here. */
export function hiddenProperties({ sheet, area }: SheetArea, axis: Axis, options: Argument): Json {
  const name = axis === "rows" ? "rowHidden" : "columnHidden";
  const asked = Object.entries(record(options)).filter(([, wanted]) => wanted === true);
  if (asked.length !== 1 || asked[0]?.[0] !== name) throw notImplemented("other row and column properties than hidden");
  return span({ sheet, area }, axis).map((index) => ({
    [name]: (axis === "rows" ? rowFormat(sheet, index) : columnFormat(sheet, index)).hidden,
  }));
}

export function setHidden(self: SheetArea, axis: Axis, hidden: boolean): void {
  const { sheet } = self;
  requireAllowed(sheet, axis === "rows" ? "formatRows" : "formatColumns");
  for (const index of span(self, axis)) {
    if (axis === "rows") sheet.rows.set(index, { ...rowFormat(sheet, index), hidden });
    else sheet.columns.set(index, { ...columnFormat(sheet, index), hidden });
  }
}

/** In points; null when the columns differ. */
export function getColumnWidth(self: SheetArea): number | null {
  const widths = new Set(
    span(self, "columns").map((column) => pointsOf(columnFormat(self.sheet, column).width ?? DEFAULT_WIDTH)),
  );
  return widths.size === 1 ? ([...widths][0] ?? null) : null;
}

/** In points. */
export function setColumnWidth(self: SheetArea, given: Json): void {
  requireAllowed(self.sheet, "formatColumns");
  const width = charactersOf(number(given, 0, pointsOf(MAX_COLUMN_CHARACTERS + 5 / 7)));
  for (const column of span(self, "columns"))
    self.sheet.columns.set(column, { ...columnFormat(self.sheet, column), width });
}

/** In points; null when the rows differ. */
export function getRowHeight(self: SheetArea): number | null {
  const heights = new Set(span(self, "rows").map((row) => rowFormat(self.sheet, row).height ?? DEFAULT_HEIGHT));
  return heights.size === 1 ? ([...heights][0] ?? null) : null;
}

/** In points. */
export function setRowHeight(self: SheetArea, given: Json): void {
  requireAllowed(self.sheet, "formatRows");
  const height = number(given, 0, MAX_ROW_HEIGHT);
  if (self.area.rowCount > 100_000)
    throw new ExcelError("InvalidOperation", "The embedded Excel keeps no height for whole columns.");
  for (const row of span(self, "rows")) self.sheet.rows.set(row, { ...rowFormat(self.sheet, row), height });
}

const lengthOf = (shown: Json | undefined): number => (typeof shown === "string" ? shown.length : 0);

/** Widths by the number of characters shown: no better than Excel's own on the web, which is wrong too. */
export function autofitColumns(self: SheetArea, host: ExcelHost): void {
  const { sheet } = self;
  requireAllowed(sheet, "formatColumns");
  const used = usedWithin({ sheet, area: self.area }, true);
  if (!used) return;
  const shown = readText(sheet, used, host);
  for (let offset = 0; offset < used.columnCount; offset += 1) {
    const longest = Math.max(0, ...shown.map((row) => lengthOf(row[offset])));
    if (longest === 0) continue;
    const column = used.column + offset;
    sheet.columns.set(column, {
      ...columnFormat(sheet, column),
      width: Math.min(MAX_COLUMN_CHARACTERS, longest + 5 / 7),
    });
  }
}

/** Lets the rows find their height themselves, as a row without a height of its own does. */
export function autofitRows(self: SheetArea): void {
  requireAllowed(self.sheet, "formatRows");
  for (const [row, format] of self.sheet.rows) {
    if (row >= self.area.row && row < self.area.row + self.area.rowCount)
      self.sheet.rows.set(row, { ...format, height: null });
  }
}
