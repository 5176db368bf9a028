import { sha256 } from "@noble/hashes/sha2.js";
import type { CellValue } from "../values/cell-value";
import { canonicalValue } from "./canonical";

/** Cells by row, from the first cell of a sheet. */
export type Grid = readonly (readonly CellValue[])[];

const encoder = new TextEncoder();

const digestOf = (value: unknown): Uint8Array => sha256(encoder.encode(JSON.stringify(value)));

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");

/** White cells behind a row and white rows below the last say nothing: a program may or may not count them as in use. */
const trimmed = <T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] => {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1] as T)) end -= 1;
  return items.slice(0, end);
};

/**
 * The controlegetal over the values of cells and their places: `3F2A-91C0-7D4E-B812`, the first 64 bits of a SHA-256. Tells that
 * something was changed; whoever changes a cell can compute it anew.
 */
export const controlegetalOf = (cells: Grid): string => {
  const rows = cells.map((row) => trimmed(row.map(canonicalValue), (value) => value === ""));
  const digits = hexadecimal(digestOf(trimmed(rows, (row) => row.length === 0)).slice(0, 8));
  return digits.replaceAll(/(.{4})(?=.)/g, "$1-");
};

/** What a controlegetal looks like. */
export const controlegetalPattern = /^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/;

/** Without letters and digits that are read for one another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const blankMark = "---";

/** Three characters that stand for one value, wherever it stands: enough to tell which cell is another one than before. */
export const markOf = (value: CellValue): string => {
  if (value === "") return blankMark;
  const [first = 0, second = 0] = digestOf([canonicalValue(value)]);
  const bits = first * 256 + second;
  return [bits >> 10, bits >> 5, bits].map((part) => alphabet[part & 31]).join("");
};
