import { longestEntry } from "./number";

/** Serial of 1970-01-01; Excel counts days, without a time zone. */
const epoch = 25569;
const millisecondsPerDay = 86_400_000;

/** First and last day Excel knows: 1900-01-01 and 9999-12-31. */
export const isDateSerial = (value: unknown): value is number =>
  typeof value === "number" && value >= 1 && value < 2958466;

/** Serial date of a calendar day; month 1-12. */
export const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsPerDay + epoch;

/** Calendar day of a serial date from 1 March 1900 on; month 1-12. */
export const calendarDay = (serial: number): { year: number; month: number; day: number } => {
  const date = new Date((Math.floor(serial) - epoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export type Quarter = 1 | 2 | 3 | 4;

export const quarterOf = (serial: number): Quarter => Math.ceil(calendarDay(serial).month / 3) as Quarter;

/** `30-09-2021`, as a Dutch reader expects it. */
export const formatDate = (serial: number): string => {
  const { year, month, day } = calendarDay(serial);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
};

/** Serials below this one are a day off: Excel's calendar has a 29 February 1900. */
const firstMarch1900 = 61;

const existingDay = (year: number, month: number, day: number): number | null => {
  const serial = serialOf(year, month, day);
  if (!isDateSerial(serial) || serial < firstMarch1900) return null;
  // A day too many lies in another month; and a year below 100 is taken for one of the last century.
  const found = calendarDay(serial);
  return found.year === year && found.month === month ? serial : null;
};

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const abbreviations = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const monthOf = (name: string): number => {
  const lower = name.toLowerCase();
  return (lower === "sept" ? 8 : Math.max(months.indexOf(lower), abbreviations.indexOf(lower))) + 1;
};

/** `21` is 2021; from 50 on the century is a guess, so none is made. */
const yearOf = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : NaN;
};

const numericDate = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
/** As programs export it. No day, month and year written together is read so too: a month 19 or 20 there is none. */
const compactDate = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const namedDate = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4}|\d{2})$/i;

/**
 * A date in text as a Dutch user types it, day first: `1-3-2021`, `01/03/21`, `1 maart 2021`; or `2021-03-01` and `20210301`. Gives the
 * serial, null for a text that is no date or a day that does not exist (`31-2-2021`).
 */
export const parseDutchDate = (text: string): number | null => {
  const typed = text.trim();
  if (typed.length > longestEntry) return null;
  const iso = isoDate.exec(typed) ?? compactDate.exec(typed);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericDate.exec(typed);
  if (numeric) return existingDay(yearOf(numeric[4] ?? ""), Number(numeric[3]), Number(numeric[1]));
  const named = namedDate.exec(typed);
  return named ? existingDay(yearOf(named[3] ?? ""), monthOf(named[2] ?? ""), Number(named[1])) : null;
};

/** `september 2021` */
export const formatMonth = (serial: number): string => {
  const { year, month } = calendarDay(serial);
  return `${months[month - 1]} ${year}`;
};
