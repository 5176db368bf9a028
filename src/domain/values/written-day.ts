import { parseDutchDate } from "./date";

const weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

/** The weekday of an Excel serial from 1 March 1900 on. */
export const weekdayOf = (serial: number): string => weekdays[(Math.floor(serial) - 1) % 7] ?? "";

/** A weekday before a date; its first two letters tell which. */
export const weekdayBefore = /^(zo|ma|di|wo|do|vr|za)(?:ndag|andag|nsdag|ensdag|nderdag|ijdag|terdag)?\.?,?\s/i;

/** The start of a day says nothing beyond the day. */
const midnightBehind = /[\sT]0?0:00(?::00(?:[.,]0+)?)?$/;

/**
 * The day that a text says, as somebody or a program wrote it: `1 maart 2021`, `ma 1-3-2021`, `2021-03-01T00:00:00`. Null where
 * something would be lost (a time) or does not add up (another weekday). Gives the serial.
 */
export const parseWrittenDay = (text: string): number | null => {
  const typed = text.trim();
  const weekday = weekdayBefore.exec(typed)?.[1]?.toLowerCase();
  const serial = parseDutchDate(typed.replace(weekdayBefore, "").replace(midnightBehind, ""));
  if (serial === null || weekday === undefined) return serial;
  return weekdayOf(serial).startsWith(weekday) ? serial : null;
};
