import { isDateFormat, isPercentFormat } from "numfmt";
import { CellError, type Cell } from "../model/cell";
import type { Sheet, Workbook } from "../model/workbook";
import { numberText } from "../calculation/values";
import { dutchError, dutchLogical, dutchNumber } from "../processor/cells/cell-text";
import { toDisplayForm } from "../processor/cells/formulas";

/**
 * What a person sees to edit of a cell, wherever its number format rounds or dresses it up: typed again it gives the same
 * contents. Percentages and dates keep their own notation.
 */
export function entryText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  if (!cell) return "";
  if (cell.formula !== null) return toDisplayForm(cell.formula, { workbook, sheet, row, column });
  const { numberFormat, quotePrefix } = workbook.styles.describe(cell.style);
  return constantText(cell.value, numberFormat, quotePrefix, workbook.date1904);
}

function constantText(value: Cell["value"], pattern: string, quotePrefix: boolean, date1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return dutchError(value.code);
  if (typeof value === "boolean") return dutchLogical(value);
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (isPercentFormat(pattern)) return `${plainNumber(value * 100)}%`;
  return isDateFormat(pattern) && value >= 0 ? momentText(value, date1904) : plainNumber(value);
}

/** With a decimal comma, without thousands. */
const plainNumber = (value: number): string => numberText(value).replace(".", ",");

function momentText(value: number, date1904: boolean): string {
  const hasTime = value % 1 !== 0;
  if (value < 1) return dutchNumber(value, "h:mm:ss");
  return dutchNumber(value, hasTime ? "d-m-yyyy h:mm:ss" : "d-m-yyyy", date1904);
}
