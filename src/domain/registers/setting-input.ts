import { quarterFrom } from "../snapshot/settings";
import type { CellValue } from "../values/cell-value";
import { calendarDay, formatDate, parseDutchDate } from "../values/date";
import { parseEuro } from "../values/euro";
import { formatNumber, parseNumber } from "../values/number";
import { lists } from "./lists";
import type { SettingKind } from "./settings";

/** What a typed setting comes to: the value to write in the cell, or a Dutch sentence that says what to type instead. */
export type SettingInput = { readonly value: CellValue } | { readonly refusal: string };

const value = (found: CellValue): SettingInput => ({ value: found });
const refusal = (text: string): SettingInput => ({ refusal: text });

/** Excel in a sheet's header or footer takes 255 characters; the name of a municipality is nowhere near. */
const longestText = 200;

/** A longer entry is quoted by its beginning. */
const shorten = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

const parseText = (typed: string): SettingInput =>
  typed.length > longestText ? refusal(`Dit is te lang: gebruik ten hoogste ${longestText} tekens.`) : value(typed);

const parseCount = (typed: string): SettingInput => {
  const number = parseNumber(typed);
  if (number === null) return refusal(`"${shorten(typed)}" is geen getal. Vul bijvoorbeeld 14 of 1.400 in.`);
  return number < 0 ? refusal("Vul een getal van 0 of meer in.") : value(number);
};

const parseAmount = (typed: string): SettingInput => {
  const euro = parseEuro(typed);
  if (euro === null) return refusal(`"${shorten(typed)}" is geen bedrag. Vul bijvoorbeeld 200.000 of 1.250,50 in.`);
  return euro < 0 ? refusal("Vul een bedrag van 0 of meer in.") : value(euro);
};

const parseDate = (typed: string): SettingInput => {
  const serial = parseDutchDate(typed);
  return serial === null
    ? refusal(`"${shorten(typed)}" is geen bestaande datum. Vul een datum in als dd-mm-jjjj.`)
    : value(serial);
};

/** The years that the settings know: see `resolveSettings`. */
const yearPattern = /^(?:19|[2-9]\d)\d{2}$/;

const parseYear = (typed: string): SettingInput =>
  yearPattern.test(typed)
    ? value(Number(typed))
    : refusal(`"${shorten(typed)}" is geen jaar. Vul een jaar van vier cijfers in, zoals 2021.`);

const parseQuarter = (typed: string): SettingInput => {
  const quarter = quarterFrom(typed);
  return quarter === null
    ? refusal(`"${shorten(typed)}" is geen kwartaal. Kies Q1, Q2, Q3 of Q4.`)
    : value(`Q${quarter}`);
};

const aardFrom = (text: string): string | undefined =>
  lists.Aard.find((aard) => aard.toLowerCase() === text.toLowerCase());

const parseAard = (typed: string): SettingInput => {
  const aard = aardFrom(typed);
  return aard === undefined
    ? refusal(`"${shorten(typed)}" is geen aard. Kies ${lists.Aard.join(" of ")}.`)
    : value(aard);
};

const parsers: Readonly<Record<SettingKind, (typed: string) => SettingInput>> = {
  text: parseText,
  number: parseCount,
  amount: parseAmount,
  date: parseDate,
  year: parseYear,
  quarter: parseQuarter,
  aard: parseAard,
};

/**
 * Reads what a Dutch user typed for a setting. Nothing typed is `""`: what that means is up to `resolveSettings`. An amount is in
 * euro, a date a serial, a quarter `Q3`.
 */
export const parseSetting = (kind: SettingKind, text: string): SettingInput => {
  const typed = text.trim();
  return typed === "" ? value("") : parsers[kind](typed);
};

/** Serials below this one are a day off: Excel's calendar has a 29 February 1900. */
const firstMarch1900 = 61;

const showDate = (serial: number): string =>
  serial >= firstMarch1900 && calendarDay(serial).year <= 9999 ? formatDate(serial) : formatNumber(serial);

const showAmount = (euro: number): string => {
  const text = formatNumber(euro);
  // One decimal is no amount of money: 1.250,5 reads as a slip.
  return /,\d$/.test(text) ? `${text}0` : text;
};

const showQuarter = (found: CellValue): string => {
  const quarter = quarterFrom(found);
  return quarter === null ? String(found) : `Q${quarter}`;
};

const showNumber: Readonly<Record<SettingKind, (found: number) => string>> = {
  text: String,
  number: formatNumber,
  amount: showAmount,
  date: showDate,
  year: String,
  quarter: showQuarter,
  aard: String,
};

/** A setting's value as a Dutch user types it: `200.000`, `30-09-2021`, `Q3`. What is not of the kind is shown as it stands. */
export const showSetting = (kind: SettingKind, found: CellValue): string => {
  if (typeof found === "number") return showNumber[kind](found);
  if (typeof found === "boolean") return found ? "WAAR" : "ONWAAR";
  const text = found.trim();
  if (kind === "quarter") return showQuarter(text);
  return kind === "aard" ? (aardFrom(text) ?? text) : text;
};
