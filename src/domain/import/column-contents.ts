import type { Column } from "../registers/column";
import { lists, type ListName } from "../registers/lists";
import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { isProMemorie } from "../values/euro";
import { looseText } from "../values/loose-text";

/** The cells of a column of the list that hold something, as many as show what it is for. */
export const contentsOf = (
  rows: readonly (readonly CellValue[])[],
  position: number,
): { readonly isEmpty: boolean; readonly sample: readonly CellValue[] } => {
  const filled = rows.map((row) => row[position] ?? "").filter((value) => !isEmpty(value) && !isError(value));
  return { isEmpty: filled.length === 0, sample: filled.slice(0, 200) };
};

/** From fewer cells nothing is concluded. */
const enough = 5;
/** Below this share of cells that fit, the column holds something else. */
const leastShare = 0.2;
/** A number or date takes no more; a sentence with a number in it does. */
const longestNumber = 25;

const looksLikeNumber = (value: CellValue): boolean => {
  const text = String(value);
  return isProMemorie(text) || (text.length <= longestNumber && /\d/.test(text));
};

const isInList = (name: ListName) => {
  const values = lists[name].map(looseText);
  return (value: CellValue): boolean => {
    const text = looseText(value);
    return typeof value === "boolean" || values.some((known) => known.startsWith(text));
  };
};

const fits = (column: Column): { readonly test: (value: CellValue) => boolean; readonly noun: string } | null => {
  switch (column.kind) {
    case "date":
      return { test: looksLikeNumber, noun: "datums" };
    case "amount":
      return { test: looksLikeNumber, noun: "bedragen" };
    case "percentage":
      return { test: looksLikeNumber, noun: "percentages" };
    case "number":
      return { test: looksLikeNumber, noun: "getallen" };
    case "list":
      return { test: isInList(column.list), noun: `waarden uit de keuzelijst (zoals ${lists[column.list][0]})` };
    default:
      return null;
  }
};

/**
 * Dutch: what a column should hold when its cells are plainly something else; null when they may be it. From a few cells nothing
 * is concluded: then the rows are refused one by one.
 */
export const expectedInstead = (column: Column, sample: readonly CellValue[]): string | null => {
  const expected = fits(column);
  if (expected === null || sample.length < enough) return null;
  return sample.filter(expected.test).length < leastShare * sample.length ? expected.noun : null;
};

/** True when at least one of the cells is a key of the register, but for case and outer spaces. */
export const holdsKeys = (pattern: RegExp, sample: readonly CellValue[]): boolean =>
  sample.some((value) => pattern.test(String(value).trim().toUpperCase()));

/** True when what should name the rows is nothing but numbers: `1`, `2.1`. One of them says nothing. */
export const isNumbering = (sample: readonly CellValue[]): boolean =>
  sample.length > 1 && sample.every((value) => /^[\d.]+$/.test(String(value).trim()));
