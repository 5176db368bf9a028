import { parseArea, sameName } from "../../model/address";
import type { Table, Workbook } from "../../model/workbook";
import { ExcelError, invalidArgument } from "../errors";

const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;

const alreadyThere = (): ExcelError => new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

/** `name` when a sheet may have it. Throws InvalidArgument, or ItemAlreadyExists when another sheet has it. */
export function checkedSheetName(workbook: Workbook, name: string, except?: unknown): string {
  const isLegal = name.trim() !== "" && name.length <= MAX_SHEET_NAME && !/[/\\?*:[\]]/.test(name) && !/^'|'$/.test(name);
  // Excel keeps this name for its own change history.
  if (!isLegal || sameName(name, "History")) throw invalidArgument();
  if (workbook.sheets.some((sheet) => sheet !== except && sameName(sheet.name, name))) throw alreadyThere();
  return name;
}

/** The first of `Blad1`, `Blad2`, … that no sheet has. */
export function freeSheetName(workbook: Workbook): string {
  return firstFree("Blad", (name) => workbook.sheets.some((sheet) => sameName(sheet.name, name)));
}

export function freeTableName(workbook: Workbook): string {
  return firstFree("Tabel", (name) => isNameTaken(workbook, name));
}

/** `base` with the lowest number that is free. */
export function firstFree(base: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

const isNameTaken = (workbook: Workbook, name: string, except?: unknown): boolean =>
  workbook.sheets.some(({ tables }) => tables.some((table) => table !== except && sameName(table.name, name))) ||
  workbook.names.some((defined) => defined !== except && defined.sheetId === null && sameName(defined.name, name));

/** `name` when it may name a table or a range: a letter first, no spaces, no cell address. Throws InvalidArgument. */
export function checkedName(name: string): string {
  const isLegal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  if (!isLegal || parseArea(name) !== null || /^[rc]$|^r\d+c\d+$/i.test(name)) throw invalidArgument();
  return name;
}

/** Tables and names of the workbook share their names. Throws InvalidArgument or ItemAlreadyExists. */
export function checkedTableName(workbook: Workbook, name: string, except?: Table): string {
  checkedName(name);
  if (isNameTaken(workbook, name, except)) throw alreadyThere();
  return name;
}

export function checkedDefinedName(workbook: Workbook, name: string, sheetId: string | null): string {
  checkedName(name);
  const isTaken =
    sheetId === null ? isNameTaken(workbook, name) : workbook.names.some((other) => other.sheetId === sheetId && sameName(other.name, name));
  if (isTaken) throw alreadyThere();
  return name;
}
