import { format, isDateFormat } from "numfmt";
import { CellError, type Scalar } from "../../model/cell";

const LOCALE = "nl-NL";

const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#LEEG!",
  "#DIV/0!": "#DEEL/0!",
  "#VALUE!": "#WAARDE!",
  "#REF!": "#VERW!",
  "#NAME?": "#NAAM?",
  "#NUM!": "#GETAL!",
  "#N/A": "#N/B",
  "#SPILL!": "#OVERLOOP!",
};

/** An error as a Dutch Excel shows it. */
export const dutchError = (code: string): string => DUTCH_ERRORS[code] ?? code;

/** The code of an error as a Dutch Excel shows it; null when the text is none. */
export function errorOfDutch(text: string): string | null {
  const wanted = text.toUpperCase();
  return Object.keys(DUTCH_ERRORS).find((code) => DUTCH_ERRORS[code] === wanted) ?? null;
}

export const dutchLogical = (value: boolean): string => (value ? "WAAR" : "ONWAAR");

/** Built-in formats whose look follows the reader's country; the file has them as Americans see them. */
const DUTCH_FORMATS: Readonly<Record<string, string>> = {
  "m/d/yyyy": "d-m-yyyy",
  "m/d/yyyy h:mm": "d-m-yyyy h:mm",
  "mm-dd-yy": "d-m-yyyy",
  "m/d/yy h:mm": "d-m-yyyy h:mm",
};

/** The days by which dates of a 1904 workbook lag behind: the library counts from 1900. */
const LAG_1904 = 1462;

/** A number in a pattern of a number format, in Dutch. Dates are serial numbers of the 1900 system, of 1904 when so told. */
export function dutchNumber(value: number, pattern: string, date1904 = false): string {
  const shown = date1904 && isDateFormat(pattern) ? value + LAG_1904 : value;
  return format(DUTCH_FORMATS[pattern] ?? pattern, shown, { locale: LOCALE, throws: false });
}

/** What a Dutch Excel shows of a value in a cell with a number format, whatever the column's width. */
export function dutchText(value: Scalar, pattern: string, date1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return dutchError(value.code);
  if (typeof value === "boolean") return dutchLogical(value);
  if (typeof value === "number") return dutchNumber(value, pattern, date1904);
  return pattern === "General" || pattern === "@" ? value : format(pattern, value, { locale: LOCALE, throws: false });
}
