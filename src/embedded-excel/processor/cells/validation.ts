import { CellError, type Scalar } from "../../model/cell";
import { sameName } from "../../model/address";
import type { DataValidation, Sheet } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { dutchText } from "./cell-text";
import { styleAt } from "./protection";

/** The data validation of a cell. */
export const validationAt = (sheet: Sheet, row: number, column: number): DataValidation | undefined =>
  sheet.validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    ),
  );

/** A cell and the validation that it has. */
export interface ValidatedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly validation: DataValidation;
}

const originOf = ({ areas: [first] }: DataValidation): { row: number; column: number } => ({
  row: first?.row ?? 0,
  column: first?.column ?? 0,
});

const INLINE_LIST = /^"(.*)"$/s;

/** The choices of a list as the cell shows them; those of a range without its empty cells at the end. */
export function choicesOf(host: ExcelHost, cell: ValidatedCell): string[] {
  const { sheet, row, column, validation } = cell;
  const inline = INLINE_LIST.exec(validation.formula1)?.[1];
  if (inline !== undefined)
    return inline
      .replaceAll('""', '"')
      .split(",")
      .map((choice) => choice.trim());
  const values = [...host.formulas.values(validation.formula1, cell, originOf(validation))];
  while (values.at(-1) === null) values.pop();
  const { numberFormat } = host.workbook.styles.describe(styleAt(sheet, row, column));
  return values.map((value) => dutchText(value, numberFormat, host.workbook.date1904));
}

/** True of a text that stands as such in a list: chosen there, it is no date or number whatever it looks like. */
export function isListedText(host: ExcelHost, cell: ValidatedCell, text: string): boolean {
  const { type, formula1 } = cell.validation;
  if (type !== "list" || INLINE_LIST.test(formula1)) return false;
  return host.formulas.values(formula1, cell, originOf(cell.validation)).includes(text);
}

/** Whether a cell's validation lets a value in. What cannot be worked out is let in, as in Excel. */
export function isValid(host: ExcelHost, cell: ValidatedCell, value: Scalar): boolean {
  const { validation } = cell;
  if (validation.type === "none") return true;
  if (value === null || value === "") return validation.allowBlank;
  switch (validation.type) {
    case "list":
      return isInList(host, cell, value);
    case "custom":
      return withValue(host, cell, value, () =>
        isTrue(host.formulas.value(validation.formula1, cell, originOf(validation))),
      );
    case "textLength":
      return value instanceof CellError || isWithin(host, cell, String(value).length);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && isWithin(host, cell, value);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && isWithin(host, cell, value);
  }
}

/** Lets `look` see the cell as if it held the value. */
function withValue<Seen>(
  host: ExcelHost,
  { sheet, row, column }: ValidatedCell,
  value: Scalar,
  look: () => Seen,
): Seen {
  const before = sheet.cells.get(row, column);
  host.ensureCalculated();
  sheet.cells.set(row, column, { value, formula: null, style: styleAt(sheet, row, column) });
  host.noteChange();
  try {
    return look();
  } finally {
    if (before) sheet.cells.set(row, column, before);
    else sheet.cells.delete(row, column);
    host.noteChange();
  }
}

const isTrue = (value: Scalar): boolean => value === null || (value instanceof CellError ? false : Boolean(value));

function isInList(host: ExcelHost, cell: ValidatedCell, value: Scalar): boolean {
  const { formula1 } = cell.validation;
  if (INLINE_LIST.test(formula1)) return choicesOf(host, cell).includes(dutchText(value, "General", false));
  const values = host.formulas.values(formula1, cell, originOf(cell.validation));
  // A source that gives an error lets everything in.
  if (values.length === 1 && values[0] instanceof CellError) return true;
  return values.some((choice) =>
    typeof choice === "string" && typeof value === "string" ? sameName(choice, value) : choice === value,
  );
}

function isWithin(host: ExcelHost, cell: ValidatedCell, value: number): boolean {
  const { operator, formula1, formula2 } = cell.validation;
  const limit = (formula: string): number | null => {
    const found = formula === "" ? null : host.formulas.value(formula, cell, originOf(cell.validation));
    return typeof found === "number" ? found : null;
  };
  const [first, second] = [limit(formula1), limit(formula2)];
  if (first === null) return true;
  switch (operator) {
    case "between":
      return second === null || (value >= first && value <= second);
    case "notBetween":
      return second === null || value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
    default:
      return true;
  }
}
