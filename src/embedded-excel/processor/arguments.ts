import { ExcelError, invalidArgument } from "./errors";
import { ExcelObject, type Argument } from "./registry";

/** Readers of arguments and property values; each throws InvalidArgument when the value is of another kind. */
export function text(value: Argument): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function flag(value: Argument): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function number(value: Argument, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function integer(value: Argument, least = -Infinity, most = Infinity): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return number(value, least, most);
}

/** True of an argument that was left out: the client sends null for it, or nothing. */
export const isLeftOut = (value: Argument): value is null | undefined => value === null || value === undefined;

/** What `read` makes of the value, or `otherwise` when it was left out. */
export function optional<Value, Otherwise>(
  value: Argument,
  read: (value: Argument) => Value,
  otherwise: Otherwise,
): Value | Otherwise {
  return isLeftOut(value) ? otherwise : read(value);
}

export function oneOf<Choice extends string>(value: Argument, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`Not one of ${choices.join(", ")}.`);
  return found;
}

/** A colour as the model keeps it: `#RRGGBB`, from that or one of HTML's sixteen names. Empty is no colour. */
export function color(value: Argument): string | null {
  const given = text(value).trim();
  if (given === "") return null;
  const named = HTML_COLORS[given.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (hex === undefined) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}

const HTML_COLORS: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  silver: "#C0C0C0",
  gray: "#808080",
  maroon: "#800000",
  olive: "#808000",
  green: "#008000",
  purple: "#800080",
  teal: "#008080",
  navy: "#000080",
};

/** An object such as a data validation's prompt. */
export function record(value: Argument): Readonly<Record<string, Argument>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof ExcelObject)
    throw invalidArgument();
  return value as Readonly<Record<string, Argument>>;
}

/** A two-dimensional value of exactly `rows` by `columns`; null when `value` is a scalar. Throws on any other shape. */
export function matrix(value: Argument, rows: number, columns: number): readonly (readonly Argument[])[] | null {
  if (!Array.isArray(value)) return null;
  const grid = value as readonly Argument[];
  if (grid.length !== rows || !grid.every((row) => Array.isArray(row) && row.length === columns)) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return grid as readonly (readonly Argument[])[];
}
