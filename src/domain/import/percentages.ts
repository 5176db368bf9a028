import type { CellValue } from "../values/cell-value";
import { parseNumber } from "../values/number";

/** As a program writes a fraction, with more decimals than anybody types. */
const fraction = /^0,\d{1,15}$/;

/** A number without a sign for percentages; null for anything else. */
export const bareNumber = (value: CellValue): number | null => {
  if (typeof value === "number") return value;
  const text = String(value).trim();
  return fraction.test(text) ? Number(text.replace(",", ".")) : parseNumber(text);
};

/** A percentage below this without its sign could be a fraction as well: 1,5 may be 1,5 % or 150 %. */
const leastWhole = 2;

/** How a column of the list writes percentages without their sign. */
export type PercentageStyle =
  /** 45 for 45 %. */
  | "whole"
  /** 0,45 for 45 %, as text. */
  | "fraction";

/**
 * Looks at a whole column: where numbers of 2 to 100 stand and none between 0 and 1, 45 is 45 %: in a register it could not be anything
 * else. Where all lie from 0 to 1, one of them in between, and none has a sign, 0,45 is 45 %. A text in a column that holds both is not
 * read; a number of Excel is what it is. Null when it cannot be told, or there is nothing to tell.
 */
export const percentageStyle = (cells: readonly CellValue[]): PercentageStyle | null => {
  const numbers = cells.flatMap((value) => bareNumber(value) ?? []);
  const hasFraction = numbers.some((number) => number > 0 && number < 1);
  if (numbers.some((number) => number >= leastWhole && number <= 100) && !hasFraction) return "whole";
  const isWithinOne = numbers.every((number) => number >= 0 && number <= 1);
  const texts = cells.filter((value) => typeof value === "string");
  const hasBareText = texts.some((text) => bareNumber(text) !== null);
  const hasSign = texts.some((text) => text.trim().endsWith("%"));
  return hasFraction && isWithinOne && hasBareText && !hasSign ? "fraction" : null;
};

/** The fraction that is meant by a number without a sign in a column of that style; null when it could be two things. */
export const fractionOf = (bare: number, style: PercentageStyle | null): number | null => {
  if (bare === 0 || style === "fraction") return bare;
  // Through whole hundredths: dividing by 100 at once misses the fraction that Excel has for some percentages.
  return style === "whole" && bare >= leastWhole && bare <= 100 ? Math.round(bare * 100) / 10_000 : null;
};
