import { intersection } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { accessDenied } from "../errors";
import type { ExcelHost } from "../host";

/** Protects a sheet as Excel proposes: cells can be selected, nothing else is allowed. */
export function protectSheet(sheet: Sheet): void {
  sheet.protection = { allows: { selectLockedCells: true, selectUnlockedCells: true } };
}

/** Throws AccessDenied on a protected sheet, unless its protection allows `option` (as the file names it: `formatCells`, …). */
export function requireAllowed(sheet: Sheet, option?: string): void {
  if (sheet.protection === null) return;
  if (option === undefined || sheet.protection.allows[option] !== true) throw accessDenied();
}

/** Throws AccessDenied when the workbook's structure is protected. */
export function requireStructure({ workbook }: ExcelHost): void {
  if (workbook.structureProtected) throw accessDenied();
}

/** Throws AccessDenied when the sheet is protected and one of these cells is locked. */
export function requireUnlocked(host: ExcelHost, sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (host.workbook.styles.describe(styleAt(sheet, row, column)).locked) throw accessDenied();
    }
  }
}

/** The style of a cell, stored or not. */
export const styleAt = (sheet: Sheet, row: number, column: number): number =>
  sheet.cells.get(row, column)?.style ?? sheet.columns.get(column)?.style ?? 0;

/** True when the cell is hidden in a merge: not its first cell. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.merges.some(
    (merge) => intersection(merge, cell) !== null && (merge.row !== row || merge.column !== column),
  );
}
