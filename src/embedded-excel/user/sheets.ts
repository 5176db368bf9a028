import type { Sheet } from "../model/workbook";
import type { ExcelHost } from "../processor/host";
import * as changes from "../processor/cells/sheet-changes";
import { protectSheet } from "../processor/cells/protection";
import { type Editor, PROTECTED_WORKBOOK, type Refusal, attempt, refusal } from "./editor";

const SAID_OF_SHEET = {
  AccessDenied: PROTECTED_WORKBOOK,
  InvalidOperation: refusal("Een werkmap moet ten minste één zichtbaar werkblad bevatten."),
};

/** Adds an empty sheet behind the others, `Blad2` and so on. Throws ExcelError when the workbook's structure is protected. */
export function addSheet(host: ExcelHost, by: Editor): Sheet {
  return host.as(by, () => changes.addSheet(host));
}

/** Gives a sheet another name; formulas follow. */
export function renameSheet(host: ExcelHost, sheet: Sheet, name: string, by: Editor): Refusal | null {
  const said = {
    AccessDenied: PROTECTED_WORKBOOK,
    InvalidArgument: refusal(
      "U hebt een ongeldige naam voor een blad getypt. De naam mag niet leeg zijn of langer zijn dan 31 tekens, mag geen van deze tekens bevatten: : \\ / ? * [ of ], en mag niet beginnen of eindigen met een apostrof.",
    ),
    ItemAlreadyExists: refusal("Deze naam is al in gebruik. Probeer een andere naam."),
  };
  return attempt(host, by, said, () => changes.renameSheet(host, sheet, name));
}

/** Deletes a sheet; references to it become `#REF!`. */
export function deleteSheet(host: ExcelHost, sheet: Sheet, by: Editor): Refusal | null {
  return attempt(host, by, SAID_OF_SHEET, () => changes.deleteSheet(host, sheet));
}

/** Hides a sheet; it can be shown again. */
export function hideSheet(host: ExcelHost, sheet: Sheet, by: Editor): Refusal | null {
  return attempt(host, by, SAID_OF_SHEET, () => changes.setVisibility(host, sheet, "hidden"));
}

/** Protects a sheet with Excel's own choice of what stays allowed (selecting cells), or lifts its protection. */
export function setProtection(host: ExcelHost, sheet: Sheet, isProtected: boolean): void {
  if (isProtected) protectSheet(sheet);
  else sheet.protection = null;
  host.noteChange();
}
