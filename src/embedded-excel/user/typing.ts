import { isPercentFormat } from "numfmt";
import type { Scalar } from "../model/cell";
import { intersection } from "../model/address";
import { moveFormula } from "../model/reference-moves";
import type { Area, Sheet } from "../model/workbook";
import { clearCells as clearAsAddin } from "../processor/cells/clearing";
import { type Entry, constant, parseText } from "../processor/cells/entry";
import { raiseChanged } from "../processor/cells/notices";
import { requireUnlocked, styleAt } from "../processor/cells/protection";
import { followWrite } from "../processor/cells/table-effects";
import { bodyArea, tableAt } from "../processor/cells/tables";
import { isListedText, isValid, validationAt } from "../processor/cells/validation";
import { enter } from "../processor/cells/writing";
import type { ExcelHost } from "../processor/host";
import { readDutch } from "./dutch-entry";
import { type Editor, PROTECTED_SHEET, type Refusal, attempt, refusal } from "./editor";

const PART_OF_ARRAY = refusal("U kunt geen deel van een matrix wijzigen.");
const NO_FORMULA = refusal(
  "Er is een probleem met deze formule. Wilt u geen formule typen? Typ dan eerst een apostrof ('), dan leest Excel het als tekst.",
);
const NOT_VALID =
  "Deze waarde voldoet niet aan de beperkingen voor gegevensvalidatie die voor deze cel zijn gedefinieerd.";

/**
 * Types in a cell as a Dutch user does: `1.234,56`, `30-9-2021`, `75%`, `'text'`, formulas in English. Rows and columns count
 * from zero. Answers why Excel does not take it: then nothing changed. Of a merge the first cell gets what is typed.
 */
export function typeInCell(
  host: ExcelHost,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string,
  by: Editor,
): Refusal | null {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const merge = sheet.merges.find((area) => intersection(area, cell));
  const target = { ...(merge ?? cell), rowCount: 1, columnCount: 1 };
  if (touchesArray(sheet, target)) return PART_OF_ARRAY;
  const said = { AccessDenied: PROTECTED_SHEET, InvalidArgument: NO_FORMULA };
  let invalid: Refusal | null = null;
  const refused = attempt(host, by, said, () => {
    requireUnlocked(host, sheet, target);
    const entry = read(host, sheet, target, typed);
    invalid = validate(host, sheet, target, entry);
    if (invalid === null) put(host, sheet, target, entry);
  });
  return refused ?? invalid;
}

/** Empties cells, as Delete does: their formats stay, and data validation does not look at it. */
export function clearCells(host: ExcelHost, sheet: Sheet, area: Area, by: Editor): Refusal | null {
  if (touchesArray(sheet, area)) return PART_OF_ARRAY;
  return attempt(host, by, { AccessDenied: PROTECTED_SHEET }, () => clearAsAddin(host, { sheet, area }, "Contents"));
}

/** True when some but not all of the cells of an array formula lie in the area. */
function touchesArray(sheet: Sheet, area: Area): boolean {
  const upToArea = {
    row: 0,
    column: 0,
    rowCount: area.row + area.rowCount,
    columnCount: area.column + area.columnCount,
  };
  for (const [row, column, { array }] of sheet.cells.entriesIn(upToArea)) {
    const common = array && intersection({ row, column, ...array }, area);
    if (common && (common.rowCount < array.rowCount || common.columnCount < array.columnCount)) return true;
  }
  return false;
}

function read(host: ExcelHost, sheet: Sheet, { row, column }: Area, typed: string): Entry {
  const { workbook } = host;
  const { numberFormat } = workbook.styles.describe(styleAt(sheet, row, column));
  const validation = validationAt(sheet, row, column);
  if (validation && isListedText(host, { sheet, row, column, validation }, typed)) return constant(typed);
  const circumstances = {
    date1904: workbook.date1904,
    year: host.formulas.now.getFullYear(),
    isPercentage: isPercentFormat(numberFormat),
  };
  return parseText(typed, numberFormat, { workbook, sheet, row, column }, (text) => readDutch(text, circumstances));
}

/** What the cell's data validation says to an entry; null when it lets it in. Only the style "stop" keeps an entry out. */
function validate(host: ExcelHost, sheet: Sheet, { row, column }: Area, entry: Entry): Refusal | null {
  const validation = validationAt(sheet, row, column);
  if (!validation?.error.show || validation.error.style !== "stop") return null;
  const place = { sheet, row, column };
  const value: Scalar =
    entry.formula === null ? entry.value : host.formulas.value(entry.formula, place, { row, column });
  if (isValid(host, { ...place, validation }, value)) return null;
  const { title, message } = validation.error;
  return refusal(message === "" ? NOT_VALID : message, title === "" ? null : title);
}

function put(host: ExcelHost, sheet: Sheet, target: Area, entry: Entry): void {
  const { row, column } = target;
  enter(host, sheet, row, column, entry);
  if (typeof entry.value === "string" && entry.value.includes("\n")) wrap(host, sheet, target);
  followWrite(host, sheet, target);
  const changed = entry.formula === null ? target : fillColumn(host, sheet, target, entry.formula);
  if (changed !== target) followWrite(host, sheet, changed);
  host.markDirty();
  raiseChanged(host, sheet, changed);
}

/** A line break in what is typed makes the cell wrap its text. */
function wrap({ workbook }: ExcelHost, sheet: Sheet, { row, column }: Area): void {
  const cell = sheet.cells.get(row, column);
  if (cell) cell.style = workbook.styles.derive(cell.style, { alignment: { wrapText: true } });
}

/** A formula typed in a column of a table that is empty otherwise goes into all its rows. Answers what was written. */
function fillColumn(host: ExcelHost, sheet: Sheet, target: Area, formula: string): Area {
  const table = tableAt(sheet, target.row, target.column);
  const body = table && bodyArea(table);
  if (!body || body.rowCount < 2 || !intersection(body, target)) return target;
  const column = { ...body, column: target.column, columnCount: 1 };
  for (const [row, , cell] of sheet.cells.entriesIn(column))
    if (row !== target.row && (cell.value !== null || cell.formula !== null)) return target;
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    const copy = moveFormula(formula, row - target.row, 0);
    const entry: Entry = { value: null, formula: copy, quotePrefix: false, format: null };
    if (row !== target.row) enter(host, sheet, row, target.column, entry);
  }
  return column;
}
