import { CellError, type Scalar } from "../model/cell";
import type { Area } from "../model/workbook";
import { VALUE_ERROR } from "./errors";
import { Matrix } from "./matrix";

/** A rectangle on the sheet with this index in the workbook. */
export interface RangeRef extends Area {
  readonly sheet: number;
}

/** What an expression gives. */
export type Value = Scalar | Matrix | RangeRef;

export const isRange = (value: Value): value is RangeRef =>
  typeof value === "object" && value !== null && !(value instanceof CellError) && !(value instanceof Matrix);

const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Serial number of a day in the 1900 system. Months and days beyond their range carry over, as in `DATE`. */
export const serialOf = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

/** The number that Excel reads in a text wherever the user's language; null when it reads none. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (NUMBER_TEXT.test(trimmed)) return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  const iso = ISO_DATE.exec(trimmed);
  if (!iso) return null;
  const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serialOf(year, month, day) : null;
}

export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return numberInText(value) ?? VALUE_ERROR;
}

/** A number as `&` shows it: at most 15 digits. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e20 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    const power = Number(exponent);
    return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  return String(rounded).includes("e") ? rounded.toFixed(15).replace(/0+$/, "") : String(rounded);
}

export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : VALUE_ERROR;
}
