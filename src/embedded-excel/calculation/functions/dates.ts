import type { CellError, Scalar } from "../../model/cell";
import { orFail, type CallFunction, type ScalarFunction } from "../call";
import { NUM_ERROR, VALUE_ERROR } from "../errors";
import { numberInText, serialOf, toNumber, toText } from "../values";

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;
/** Serial number of 9999-12-31. */
const LAST_DAY = 2_958_465;

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * The day of a serial number; an error for what is no date. Excel has a 29 February 1900 that never was: below serial 61 its
 * days are one later than the calendar's.
 */
function dayOf(serial: number): Day | CellError {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_DAY) return NUM_ERROR;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((whole < 60 ? whole + 1 : whole) - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const ofNumbers = (least: number, most: number, compute: (...numbers: number[]) => Scalar): ScalarFunction => ({
  arity: [least, most],
  compute: (...values) => compute(...values.map((value) => orFail(toNumber(value)))),
});

const part = (name: keyof Day): ScalarFunction => ofNumbers(1, 1, (serial = 0) => orFail(dayOf(serial))[name]);

/** Seconds since midnight, whole. */
const secondsOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

const valid = (serial: number): Scalar => (serial < 0 || serial > LAST_DAY ? NUM_ERROR : serial);

/** The day `months` later; the last of the month when it is shorter. */
function monthsLater(serial: number, months: number): Scalar {
  const { year, month, day } = orFail(dayOf(serial));
  const target = month + Math.trunc(months);
  const last = serialOf(year, target + 1, 0);
  return valid(Math.min(serialOf(year, target, day), last));
}

/** Day of the week by the numbering `WEEKDAY` calls by `kind`. */
function weekday(serial: number, kind: number): Scalar {
  const sundayFirst = (((Math.floor(serial) - 1) % 7) + 7) % 7;
  if (kind === 1) return sundayFirst + 1;
  if (kind === 3) return (sundayFirst + 6) % 7;
  if (kind === 2) return ((sundayFirst + 6) % 7) + 1;
  if (kind >= 11 && kind <= 17) return ((sundayFirst - (kind - 10) + 7) % 7) + 1;
  return NUM_ERROR;
}

/** ISO 8601: week 1 holds the first Thursday. */
function isoWeek(serial: number): Scalar {
  const thursday = Math.floor(serial) - ((Math.floor(serial) + 5) % 7) + 3;
  const { year } = orFail(dayOf(thursday));
  return Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1;
}

function between(from: number, to: number, unit: string): Scalar {
  if (from > to) return NUM_ERROR;
  const [a, b] = [orFail(dayOf(from)), orFail(dayOf(to))];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(to) - Math.floor(from);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    default:
      return NUM_ERROR;
  }
}

export const dateFunctions: Record<string, ScalarFunction> = {
  DATE: ofNumbers(3, 3, (year = 0, month = 0, day = 0) => {
    const whole = Math.trunc(year);
    return valid(serialOf(whole >= 0 && whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day)));
  }),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  HOUR: ofNumbers(1, 1, (serial = 0) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofNumbers(1, 1, (serial = 0) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofNumbers(1, 1, (serial = 0) => secondsOf(serial) % 60),
  TIME: ofNumbers(
    3,
    3,
    (hours = 0, minutes = 0, seconds = 0) => ((hours * 3600 + minutes * 60 + seconds) / 86_400) % 1,
  ),
  EDATE: ofNumbers(2, 2, (serial = 0, months = 0) => monthsLater(serial, months)),
  EOMONTH: ofNumbers(2, 2, (serial = 0, months = 0) => {
    const { year, month } = orFail(dayOf(serial));
    return valid(serialOf(year, month + Math.trunc(months) + 1, 0));
  }),
  WEEKDAY: ofNumbers(1, 2, (serial = 0, kind = 1) => weekday(serial, kind)),
  ISOWEEKNUM: ofNumbers(1, 1, (serial = 0) => isoWeek(serial)),
  DAYS: ofNumbers(2, 2, (end = 0, start = 0) => Math.floor(end) - Math.floor(start)),
  DATEVALUE: {
    arity: [1, 1],
    compute: (text = null) =>
      (typeof text === "string" && text.includes("-") ? numberInText(text) : null) ?? VALUE_ERROR,
  },
  DATEDIF: {
    arity: [3, 3],
    compute: (from = null, to = null, unit = null) =>
      between(orFail(toNumber(from)), orFail(toNumber(to)), orFail(toText(unit))),
  },
};

/** Local time as a serial number. */
const serialNow = (now: Date): number =>
  serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) +
  (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;

export const dateCalls: Record<string, CallFunction> = {
  NOW: (call) => serialNow(call.evaluator.source.now),
  TODAY: (call) => Math.floor(serialNow(call.evaluator.source.now)),
};
