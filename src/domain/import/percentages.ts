import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { parseNumber } from "../values/number";

/** As a program writes a fraction, with more decimals than anybody types. */
const fraction = /^0,\d{1,15}$/;

const bareNumber = (value: CellValue): number | null => {
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
  | "fraction"
  /** It cannot be told, or there is nothing to tell. */
  | "unclear";

export interface PercentageNotation {
  readonly style: PercentageStyle;
  /** The fraction that is meant by a number without a sign in such a column; null when that could be two things. */
  readonly read: (value: CellValue) => number | null;
  /** True for a number without a sign. */
  readonly isBare: (value: CellValue) => boolean;
}

const styleOf = (cells: readonly CellValue[]): PercentageStyle => {
  const found = cells.map((value) => ({ value, number: bareNumber(value) }));
  const numbers = found.map(({ number }) => number).filter((number) => number !== null);
  const hasFraction = numbers.some((number) => number > 0 && number < 1);
  if (numbers.some((number) => number >= leastWhole && number <= 100) && !hasFraction) return "whole";
  const isWithinOne = numbers.every((number) => number >= 0 && number <= 1);
  const hasText = found.some(({ value, number }) => typeof value === "string" && number !== null);
  const hasSign = cells.some((value) => typeof value === "string" && value.trim().endsWith("%"));
  return hasFraction && isWithinOne && hasText && !hasSign ? "fraction" : "unclear";
};

/**
 * Looks at a whole column: where numbers of 2 to 100 stand and none between 0 and 1, 45 is 45 %: in a register it could not be anything
 * else. Where all lie from 0 to 1, one of them in between, and none has a sign, 0,45 is 45 %. A text in a column that holds both is not
 * read; a number of Excel is what it is.
 */
export const percentageNotation = (cells: readonly CellValue[]): PercentageNotation => {
  const style = styleOf(cells.filter((value) => !isEmpty(value) && !isError(value)));
  return {
    style,
    isBare: (value) => bareNumber(value) !== null,
    read: (value) => {
      const found = bareNumber(value);
      if (found === 0 || found === null) return found;
      if (style === "fraction") return found;
      // Through whole hundredths: dividing by 100 at once misses the fraction that Excel has for some percentages.
      return style === "whole" && found >= leastWhole && found <= 100 ? Math.round(found * 100) / 10_000 : null;
    },
  };
};
