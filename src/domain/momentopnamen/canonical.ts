import type { CellValue } from "../values/cell-value";

/** The digits that Excel shows and counts with: what another program wrote behind them is no other number. */
const significantDigits = 15;

/** A number with the digits that every program keeps; those of minus zero, which Excel does not know, are zero's. */
export const keptNumber = (value: number): number => Number(value.toPrecision(significantDigits));

/**
 * A cell's value as it comes back from any program that saved the workbook: numbers in 15 significant digits, letters with their
 * accents in one piece, lines ended in one way.
 */
export const canonicalValue = (value: CellValue): CellValue => {
  if (typeof value === "number") return keptNumber(value);
  return typeof value === "string" ? value.normalize("NFC").replaceAll(/\r\n?/g, "\n") : value;
};
