import { sameName } from "../../model/address";
import { checkTableName } from "../../model/table-operations";
import type { Workbook } from "../../model/workbook";
import { ExcelError } from "../errors";

/** Throws unless a name may be defined: of the form that tables' names have too, and not there yet in its scope. */
export function checkDefinedName(workbook: Workbook, name: string, sheetId: string | null): void {
  // A sheet's own name may equal one of the workbook, which it hides there.
  checkTableName(sheetId === null ? workbook : { ...workbook, names: [], sheets: [] }, name);
  if (workbook.names.some((other) => other.sheetId === sheetId && sameName(other.name, name))) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}
