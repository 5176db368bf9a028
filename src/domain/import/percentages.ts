import { isEmpty, isError, type CellValue } from "../values/cell-value";
import { parseNumber } from "../values/number";

const bareNumber = (value: CellValue): number | null =>
  typeof value === "number" ? value : parseNumber(String(value));

/** A percentage below this without its sign could be a fraction as well: 1,5 may be 1,5 % or 150 %. */
const leastWhole = 2;

/** How a column of the list writes percentages without their sign. */
export interface PercentageNotation {
  /** True when it holds 45 for 45 %. */
  readonly isWhole: boolean;
  /** The fraction that is meant by a number without a sign in such a column; null when that could be two things. */
  readonly read: (value: CellValue) => number | null;
  /** True for a number without a sign. */
  readonly isBare: (value: CellValue) => boolean;
}

/**
 * Looks at a whole column: where numbers of 2 to 100 stand and none between 0 and 1, 45 is 45 %: in a register it could not be anything
 * else. A column that holds both notations is not read so.
 */
export const percentageNotation = (cells: readonly CellValue[]): PercentageNotation => {
  const numbers = cells
    .filter((value) => !isEmpty(value) && !isError(value))
    .map(bareNumber)
    .filter((value) => value !== null);
  const isWhole =
    numbers.some((value) => value >= leastWhole && value <= 100) && !numbers.some((value) => value > 0 && value < 1);
  return {
    isWhole,
    isBare: (value) => bareNumber(value) !== null,
    read: (value) => {
      const found = isWhole ? bareNumber(value) : null;
      if (found === 0) return 0;
      // Through whole hundredths: dividing by 100 at once misses the fraction that Excel has for some percentages.
      return found !== null && found >= leastWhole && found <= 100 ? Math.round(found * 100) / 10_000 : null;
    },
  };
};
