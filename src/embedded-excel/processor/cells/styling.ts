import { isWholeColumns, isWholeRows } from "../../model/address";
import type { Style, StylePatch } from "../../model/styles";
import type { Area, Sheet } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { requireAllowed, styleAt } from "./protection";
import { requireReadable } from "./reading";
import { putContents } from "./writing";

/** The patch for one cell, where cells of an area differ (borders at its edges); undefined leaves the cell. */
export type PatchAt = (row: number, column: number) => StylePatch | undefined;

/** Gives all cells of an area a format. Whole columns take it as their own, so that new cells there have it too. */
export function applyStyle(host: ExcelHost, sheet: Sheet, area: Area, patch: StylePatch): void {
  requireAllowed(sheet, "formatCells");
  const derive = deriver(host, patch);
  if (isWholeColumns(area)) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const known = sheet.columns.get(column) ?? { width: null, hidden: false, style: 0 };
      sheet.columns.set(column, { ...known, style: derive(known.style) });
    }
    for (const [, , cell] of sheet.cells.entriesIn(area)) cell.style = derive(cell.style);
    return;
  }
  styleCells(sheet, bounded(sheet, area), (row, column) => derive(styleAt(sheet, row, column)));
}

/** Gives each cell of an area its own format. */
export function applyStyles(host: ExcelHost, sheet: Sheet, area: Area, patchAt: PatchAt): void {
  requireAllowed(sheet, "formatCells");
  styleCells(sheet, bounded(sheet, area), (row, column) => {
    const patch = patchAt(row, column);
    const style = styleAt(sheet, row, column);
    return patch === undefined ? style : host.workbook.styles.derive(style, patch);
  });
}

function styleCells(sheet: Sheet, area: Area, styleFor: (row: number, column: number) => number): void {
  requireReadable(area);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const style = styleFor(row, column);
      const cell = sheet.cells.get(row, column);
      if (cell) cell.style = style;
      else putContents(sheet, row, column, null, null, style);
    }
  }
}

/** Of whole rows or columns the used part: the model has no cells elsewhere. */
function bounded(sheet: Sheet, area: Area): Area {
  const [isRows, isColumns] = [isWholeRows(area), isWholeColumns(area)];
  if (!isRows && !isColumns) return area;
  const used = sheet.cells.usedArea(false);
  if (isRows) return { ...area, columnCount: used ? used.column + used.columnCount : 1 };
  return { ...area, rowCount: used ? used.row + used.rowCount : 1 };
}

function deriver(host: ExcelHost, patch: StylePatch): (style: number) => number {
  const derived = new Map<number, number>();
  return (style) => {
    const known = derived.get(style) ?? host.workbook.styles.derive(style, patch);
    derived.set(style, known);
    return known;
  };
}

/** What `read` finds in the formats of all cells of an area; null when they differ, as Excel answers. */
export function uniform<Value>(host: ExcelHost, sheet: Sheet, area: Area, read: (style: Style) => Value): Value | null {
  const seen = new Set<number>();
  for (const style of stylesIn(sheet, area)) seen.add(style);
  let first: Value | undefined;
  for (const style of seen) {
    const value = read(host.workbook.styles.describe(style));
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function* stylesIn(sheet: Sheet, area: Area): Generator<number> {
  let stored = 0;
  for (const [, , cell] of sheet.cells.entriesIn(area)) {
    stored += 1;
    yield cell.style;
  }
  if (stored < area.rowCount * area.columnCount) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      yield sheet.columns.get(column)?.style ?? 0;
  }
}
