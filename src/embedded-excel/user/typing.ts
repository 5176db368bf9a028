import type { Area, Sheet } from "../model/workbook";
import type { ExcelHost } from "../processor/host";
import type { Editor, Refusal } from "./editor";

/**
 * Types in a cell as a Dutch user does: `1.234,56`, `30-9-2021`, `75%`, `'text'`, formulas in English. Rows and columns count
 * from zero. Answers why Excel takes it not: then nothing changed.
 */
export function typeInCell(
  _host: ExcelHost,
  _sheet: Sheet,
  _row: number,
  _column: number,
  _typed: string,
  _by: Editor,
): Refusal | null {
  return null;
}

/** Empties cells, as Delete does: their formats stay. */
export function clearCells(_host: ExcelHost, _sheet: Sheet, _area: Area, _by: Editor): Refusal | null {
  return null;
}
