import { MAX_COLUMNS, MAX_ROWS, intersection, sameName, subtract } from "./address";
import { formatReference } from "./formula-tokens";
import type { Reference } from "./formula-tokens";
import { rewriteFormula } from "./reference-moves";
import type { Area } from "./workbook";

/**
 * Cells inserted into or deleted from a sheet. `area` is what is inserted or deleted; `vertical` moves the cells below it
 * (down or up), otherwise those to the right of it.
 */
export interface Shift {
  kind: "insert" | "delete";
  area: Area;
  vertical: boolean;
}

/** Rows or columns first and last, inclusive. */
type Span = [first: number, last: number];

/** What becomes of a run of rows or columns that lies wholly in the band that shifts; null when nothing is left. */
export function shiftSpan(
  [first, last]: Span,
  at: number,
  count: number,
  kind: Shift["kind"],
  limit: number,
): Span | null {
  const end = at + count;
  if (kind === "insert") {
    const span: Span = [first >= at ? first + count : first, last >= at ? last + count : last];
    return span[0] >= limit ? null : [span[0], Math.min(span[1], limit - 1)];
  }
  const from = first < at ? first : first < end ? at : first - count;
  const to = last < at ? last : last < end ? at - 1 : last - count;
  return from > to ? null : [from, to];
}

/** The whole stretch of cells that a shift moves or removes, from its area to the edge of the sheet. */
export const bandOf = ({ area, vertical }: Shift): Area =>
  vertical ? { ...area, rowCount: MAX_ROWS - area.row } : { ...area, columnCount: MAX_COLUMNS - area.column };

/** Whether the area's other dimension lies wholly within the band: only then does Excel adjust a reference to it. */
export function isAcross({ area: band, vertical }: Shift, area: Area): boolean {
  return vertical
    ? area.column >= band.column && area.column + area.columnCount <= band.column + band.columnCount
    : area.row >= band.row && area.row + area.rowCount <= band.row + band.rowCount;
}

/** What becomes of an area that a reference names; null when it is deleted. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  if (!isAcross(shift, area)) return area;
  const { area: band, kind, vertical } = shift;
  if (vertical) {
    if (area.rowCount === MAX_ROWS) return area;
    const rows = shiftSpan([area.row, area.row + area.rowCount - 1], band.row, band.rowCount, kind, MAX_ROWS);
    return rows && { ...area, row: rows[0], rowCount: rows[1] - rows[0] + 1 };
  }
  if (area.columnCount === MAX_COLUMNS) return area;
  const columns = shiftSpan(
    [area.column, area.column + area.columnCount - 1],
    band.column,
    band.columnCount,
    kind,
    MAX_COLUMNS,
  );
  return columns && { ...area, column: columns[0], columnCount: columns[1] - columns[0] + 1 };
}

/** What becomes of formatted areas: unlike a reference, one that lies partly in the band is cut, and that part moves. */
export function shiftAreas(shift: Shift, areas: readonly Area[]): Area[] {
  const { area: band, vertical } = shift;
  const lane: Area = vertical
    ? { row: 0, column: band.column, rowCount: MAX_ROWS, columnCount: band.columnCount }
    : { row: band.row, column: 0, rowCount: band.rowCount, columnCount: MAX_COLUMNS };
  return areas.flatMap((area) => {
    const inside = intersection(area, lane);
    if (!inside || !intersection(area, bandOf(shift))) return [area];
    const moved = shiftArea(shift, inside);
    // Undivided where possible, so that a rule on a table stays one area.
    return isAcross(shift, area) ? (moved ? [moved] : []) : [...subtract(area, inside), ...(moved ? [moved] : [])];
  });
}

function shiftReference(shift: Shift, { shape, from, to }: Reference): Reference | null {
  const area: Area = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
  const moved = shiftArea(shift, area);
  if (!moved) return null;
  const [firstRow, lastRow, firstColumn, lastColumn] = [
    moved.row,
    moved.row + moved.rowCount - 1,
    moved.column,
    moved.column + moved.columnCount - 1,
  ];
  const [down, right] = [from.row <= to.row, from.column <= to.column];
  return {
    shape,
    from: { ...from, row: down ? firstRow : lastRow, column: right ? firstColumn : lastColumn },
    to: { ...to, row: down ? lastRow : firstRow, column: right ? lastColumn : firstColumn },
  };
}

/** The formula after cells of the sheet `shifted` were inserted or deleted. `home` is the sheet the formula stands on; null: none. */
export function shiftFormula(formula: string, home: string | null, shifted: string, shift: Shift): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== "reference") return null;
    const sheet = token.sheet ?? home;
    if (sheet === null || !sameName(sheet, shifted)) return null;
    const moved = shiftReference(shift, token.reference);
    const prefix = token.text.slice(0, token.text.lastIndexOf("!") + 1);
    if (!moved) return `${prefix}#REF!`;
    const text = prefix + formatReference(moved);
    return text === token.text ? null : text;
  });
}
