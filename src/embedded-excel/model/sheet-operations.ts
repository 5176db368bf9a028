import { quoteSheetName, sameName } from "./address";
import { mapFormulas } from "./formulas-everywhere";
import { rewriteFormula } from "./reference-moves";
import { newSheet, sheetByName } from "./sheets";
import { StructureError } from "./structure-error";
import type { Sheet, Workbook } from "./workbook";

/** Throws `StructureError` unless Excel takes `name` for a sheet. `except` is the sheet that may have it. */
export function checkSheetName(workbook: Workbook, name: string, except: Sheet | null = null): void {
  const isForm =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^(?:history|geschiedenis)$/i.test(name);
  if (!isForm) throw new StructureError("InvalidArgument", `A sheet cannot be called ${name}.`);
  const taken = sheetByName(workbook, name);
  if (taken && taken !== except)
    throw new StructureError("ItemAlreadyExists", `There is already a sheet called ${name}.`);
}

function checkStructure(workbook: Workbook): void {
  if (workbook.structureProtected)
    throw new StructureError("InvalidOperation", "The structure of the workbook is protected.");
}

/** Adds an empty sheet behind the others. Without a name it gets the first free `Blad1`, `Blad2`, … */
export function addSheet(workbook: Workbook, name: string | null = null): Sheet {
  checkStructure(workbook);
  let next = 1;
  while (name === null && sheetByName(workbook, `Blad${next}`)) next += 1;
  const wanted = name ?? `Blad${next}`;
  checkSheetName(workbook, wanted);
  const sheet = newSheet(`{${crypto.randomUUID().toUpperCase()}}`, wanted);
  workbook.sheets.push(sheet);
  return sheet;
}

/** Deletes a sheet with its tables and names; references to it become `#REF!`. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  checkStructure(workbook);
  const at = workbook.sheets.indexOf(sheet);
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (at < 0) throw new StructureError("ItemNotFound", "The workbook has no such sheet.");
  if (!others.some(({ visibility }) => visibility === "visible"))
    throw new StructureError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  workbook.sheets.splice(at, 1);
  workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== sheet.id);
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  mapFormulas(workbook, (formula) =>
    rewriteFormula(formula, (token) => {
      if (token.kind === "structured")
        return token.table !== null && tables.has(token.table.toLowerCase()) ? "#REF!" : null;
      if (token.kind !== "reference" && token.kind !== "name" && token.kind !== "error") return null;
      return token.sheet !== null && sameName(token.sheet, sheet.name) ? "#REF!" : null;
    }),
  );
  if (workbook.activeSheetId !== sheet.id) return;
  const isVisible = ({ visibility }: Sheet): boolean => visibility === "visible";
  // Excel shows the next sheet, or the one before when there is none.
  const next = workbook.sheets.slice(at).find(isVisible) ?? workbook.sheets.slice(0, at).findLast(isVisible);
  workbook.activeSheetId = next?.id ?? workbook.activeSheetId;
}

/** Renames a sheet; every formula that names it follows. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  const lower = before.replaceAll("'", "''").toLowerCase();
  mapFormulas(workbook, (formula) => {
    if (!formula.toLowerCase().includes(lower)) return formula;
    return rewriteFormula(formula, (token) => {
      if (token.kind !== "reference" && token.kind !== "name" && token.kind !== "error") return null;
      if (token.sheet === null || !sameName(token.sheet, before)) return null;
      return `${quoteSheetName(name)}!${token.text.slice(prefixLength(token.text))}`;
    });
  });
  sheet.name = name;
}

/** Length of `Sheet!`; the text behind may hold a `!` of its own, as in `Blad1!#REF!`. */
function prefixLength(text: string): number {
  const quoted = /^'(?:[^']|'')*'!/.exec(text);
  return quoted ? quoted[0].length : text.indexOf("!") + 1;
}

/** Moves a sheet to a zero-based position among the worksheets. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  checkStructure(workbook);
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) throw new StructureError("ItemNotFound", "The workbook has no such sheet.");
  if (position < 0 || position >= workbook.sheets.length)
    throw new StructureError("InvalidArgument", "There is no such position.");
  workbook.sheets.splice(at, 1);
  workbook.sheets.splice(position, 0, sheet);
}
