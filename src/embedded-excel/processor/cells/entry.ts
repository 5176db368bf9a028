import { parseValue } from "numfmt";
import { CellError, type Scalar } from "../../model/cell";
import { invalidArgument } from "../errors";
import type { Argument } from "../registry";
import { type Place, toFileForm } from "./formulas";

/** What is entered in a cell. */
export interface Entry {
  value: Scalar;
  formula: string | null;
  quotePrefix: boolean;
  /** The number format that Excel gives a General cell along with such an entry; null when it gives none. */
  format: string | null;
}

export const MAX_TEXT = 32_767;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/i;

/** An entry that is no formula. */
export const constant = (value: Scalar, format: string | null = null): Entry => ({
  value,
  formula: null,
  quotePrefix: false,
  format,
});

/** Reads text as a number, date, logical, error and the like, in the way of some country; null when it is none of these. */
export type TextReader = (text: string) => Entry | null;

/**
 * What Excel makes of a value written to `values` or `formulas` of a cell with `numberFormat`: text is read as if typed by an
 * American user. Throws InvalidArgument on text over 32,767 characters and on what looks like a formula and is none.
 */
export function parseEntry(given: Argument, numberFormat: string, place: Place): Entry {
  if (typeof given === "number" || typeof given === "boolean") return constant(given);
  if (typeof given !== "string") throw invalidArgument();
  return parseText(given, numberFormat, place, readAmerican);
}

/** What Excel makes of text that is entered in a cell with `numberFormat`. Throws as `parseEntry` does. */
export function parseText(given: string, numberFormat: string, place: Place, read: TextReader): Entry {
  if (given.length > MAX_TEXT) throw invalidArgument(`A cell holds at most ${MAX_TEXT} characters.`);
  if (given === "") return constant(null);
  if (given.startsWith("'")) return { value: given.slice(1), formula: null, quotePrefix: true, format: null };
  if (numberFormat === "@") return constant(given);
  const typed = read(given.trim());
  if (typed) return typed;
  if (/^=./s.test(given)) return formula(given.slice(1), place);
  // Lotus habits: Excel takes these for the beginning of a formula too.
  if (/^[-+]./s.test(given)) return formula(given, place);
  if (/^@./s.test(given)) return formula(given.slice(1), place);
  return constant(given);
}

const formula = (body: string, place: Place): Entry => ({
  value: null,
  formula: toFileForm(body, place),
  quotePrefix: false,
  format: null,
});

/** A number, percentage, amount, date, time, logical or error as an American types it. */
function readAmerican(given: string): Entry | null {
  if (ERROR.test(given)) return constant(new CellError(given.toUpperCase()));
  // Most text is plain words, and a workbook has much of it.
  if (given.length > 40 || !/\d|^(?:true|false)$/i.test(given)) return null;
  const hasMisplacedSeparator = given.includes(",") && !/^[^\d.,]*\d{1,3}(?:,\d{3})+(?:\.\d*)?[^\d.,]*$/.test(given);
  const parsed = hasMisplacedSeparator ? null : parseValue(given);
  if (parsed === null) return null;
  const { v, z } = parsed;
  return typeof v === "number" || typeof v === "boolean" ? constant(v, z ?? null) : null;
}
