import {
  addSheet as addToWorkbook,
  deleteSheet as deleteFromWorkbook,
  renameSheet as renameInWorkbook,
} from "../../model/sheet-operations";
import type { Sheet } from "../../model/workbook";
import { ExcelError } from "../errors";
import type { ExcelHost } from "../host";
import { raiseRenamed, raiseSheet } from "./notices";
import { requireStructure } from "./protection";

/** Adds an empty sheet behind the others; without a name the first free `Blad1`, `Blad2`, … */
export function addSheet(host: ExcelHost, name: string | null = null): Sheet {
  requireStructure(host);
  const sheet = addToWorkbook(host.workbook, name);
  host.noteChange();
  raiseSheet(host, sheet, "worksheetAdded");
  return sheet;
}

export function renameSheet(host: ExcelHost, sheet: Sheet, name: string): void {
  requireStructure(host);
  const before = sheet.name;
  renameInWorkbook(host.workbook, sheet, name);
  host.markDirty();
  if (before !== sheet.name) raiseRenamed(host, sheet, before);
}

/** Deletes a sheet with its tables. Excel deletes no very hidden sheet: it must be shown first. */
export function deleteSheet(host: ExcelHost, sheet: Sheet): void {
  requireStructure(host);
  if (sheet.visibility === "veryHidden")
    throw new ExcelError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  deleteFromWorkbook(host.workbook, sheet);
  host.markDirty();
  raiseSheet(host, sheet, "worksheetDeleted");
}

/** Hides or shows a sheet; where the one that was open is hidden, another is opened. */
export function setVisibility(host: ExcelHost, sheet: Sheet, visibility: Sheet["visibility"]): void {
  requireStructure(host);
  const [next] = host.workbook.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (visibility !== "visible" && !next)
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  sheet.visibility = visibility;
  if (visibility !== "visible" && host.activeSheet === sheet && next) host.workbook.activeSheetId = next.id;
  host.noteChange();
}
