import { CellError } from "../model/cell";
import { serialOf } from "../calculation/values";
import { errorOfDutch } from "../processor/cells/cell-text";
import { type Entry, constant } from "../processor/cells/entry";

/** What the reading of text depends on. */
export interface Circumstances {
  readonly date1904: boolean;
  /** The year of a date without one. */
  readonly year: number;
  /** The cell has a percentage format: what is typed counts as a percentage. */
  readonly isPercentage: boolean;
}

const NUMBER = /^([+-]?)(?:(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?|,(\d+))(?:E([+-]?\d{1,3}))?$/i;

/** A number, percentage, amount, date, time, logical or error as a Dutch user types it; null when the text is none of these. */
export function readDutch(text: string, circumstances: Circumstances): Entry | null {
  // Most text is plain words, and the longest number or date is shorter than this.
  if (text.length > 40) return null;
  if (/^(?:on)?waar$/i.test(text)) return constant(text.toLowerCase() === "waar");
  const error = text.startsWith("#") ? errorOfDutch(text) : null;
  if (error !== null) return constant(new CellError(error));
  if (!/\d/.test(text)) return null;
  return readQuantity(text, circumstances.isPercentage) ?? readMoment(text, circumstances);
}

/** Numbers, percentages and amounts in euros; a number in brackets is negative, as bookkeepers write it. */
function readQuantity(text: string, isPercentage: boolean): Entry | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const [, before = "", sign = "", digits = "", after = ""] =
    /^(€?)\s*([+-]?)\s*(?:€\s*)?([^€%\s]+)\s*([€%]?)$/.exec(bracketed ?? text) ?? [];
  const isEuro = text.includes("€");
  if (digits === "" || (after === "%" && isEuro) || (before === "€" && after === "€")) return null;
  const size = NUMBER.exec(digits);
  if (!size || (size[1] !== "" && sign !== "")) return null;
  const [, inner = "", whole = "0", decimals, onlyDecimals, exponent] = size;
  const fraction = decimals ?? onlyDecimals ?? "";
  const number = Number(`${whole.replaceAll(".", "")}.${fraction === "" ? "0" : fraction}E${exponent ?? "0"}`);
  if (!Number.isFinite(number)) return null;
  const value = bracketed !== undefined || sign === "-" || inner === "-" ? -number : number;
  if (after === "%") return constant(percent(value), fraction === "" ? "0%" : "0.00%");
  if (isEuro) return constant(value, fraction === "" ? EUROS : EUROS_AND_CENTS);
  if (exponent !== undefined) return constant(value, "0.00E+00");
  if (isPercentage) return constant(Math.abs(value) < 1 ? value : percent(value));
  return constant(value, whole.includes(".") ? (fraction === "" ? "#,##0" : "#,##0.00") : null);
}

const EUROS = '"€" #,##0;[Red]"€" -#,##0';
const EUROS_AND_CENTS = '"€" #,##0.00;[Red]"€" -#,##0.00';

/** Without the noise that dividing by 100 gives: 7% is 0.07. */
const percent = (value: number): number => Number((value / 100).toPrecision(15));

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH_NAMES = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];

const TIMED = /^(.*?)\s*(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})[-/ ](\d{1,2}|[a-z]{3,9}\.?)(?:[-/ ](\d{2}|\d{4}))?$/i;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/** Dates, times, and a date with a time behind it. */
function readMoment(text: string, circumstances: Circumstances): Entry | null {
  const timed = TIMED.exec(text);
  const [datePart = "", ...timeParts] = timed ? timed.slice(1) : [text];
  const time = timed ? readTime(timeParts) : 0;
  if (time === null) return null;
  if (datePart === "") return constant(time, timeParts[2] === undefined ? "h:mm" : "h:mm:ss");
  const date = readDate(datePart, circumstances);
  if (!date) return null;
  return constant(date.serial + time, timed ? "m/d/yyyy h:mm" : date.format);
}

function readTime([hours, minutes, seconds = "0"]: readonly (string | undefined)[]): number | null {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
}

function readDate(
  text: string,
  { date1904, year: thisYear }: Circumstances,
): { serial: number; format: string } | null {
  const yearFirst = YEAR_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const [year, month, day] = yearFirst ? yearFirst.slice(1) : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (month === undefined || day === undefined) return null;
  const isNamed = !/^\d/.test(month);
  const monthNumber = isNamed ? monthOf(month) : Number(month);
  const serial = serialOfDate(year === undefined ? thisYear : fullYear(year), monthNumber, Number(day));
  if (serial === null) return null;
  // As Excel: a month in letters is shown in letters, and a year that was not typed is not shown.
  const format = year === undefined ? "d-mmm" : isNamed ? "d-mmm-yy" : "m/d/yyyy";
  const lag = date1904 ? 1462 : 0;
  return serial < lag ? null : { serial: serial - lag, format };
}

function monthOf(name: string): number {
  const wanted = name.toLowerCase().replace(/\.$/, "");
  const short = MONTHS.indexOf(wanted === "maa" ? "mrt" : wanted);
  return (short >= 0 ? short : MONTH_NAMES.indexOf(wanted)) + 1;
}

/** Two digits are years from 1930 up to and including 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** The serial number in the 1900 system, with its 29 February 1900; null of a day that is not there. */
function serialOfDate(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = serialOf(year, month, day);
  return serial < 61 ? serial - 1 : serial;
}
