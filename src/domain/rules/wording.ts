import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { formatNumber } from "../values/number";

/** Longer values would push what to do out of sight. */
const longestQuote = 40;

const shorten = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text);

/** A cell's value in a message, as a Dutch Excel shows it. */
export const quote = (value: CellValue): string => {
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return `"${shorten(value)}"`;
};

const nrOf = (register: RegisterSnapshot, row: Row): string | null => {
  const nr = register.column("Nr")(row);
  return isEmpty(nr) || isError(nr) ? null : shorten(String(nr).trim());
};

/** What a user calls a row: its Nr, or its place in the sheet when it has none. */
export const nameOf = (register: RegisterSnapshot, row: Row): string => nrOf(register, row) ?? `rij ${row.index + 1}`;

/** The same at the start of a sentence. */
export const subjectOf = (register: RegisterSnapshot, row: Row): string =>
  nrOf(register, row) ?? `Rij ${row.index + 1}`;

const conjunction = new Intl.ListFormat("nl-NL", { type: "conjunction" });

/** `Oorzaak, Gevolg en Bijsturing` */
export const enumerate = (names: readonly string[]): string => conjunction.format(names);

/** `1 dag`, `12 dagen` */
export const days = (count: number): string => (count === 1 ? "1 dag" : `${formatNumber(count)} dagen`);
