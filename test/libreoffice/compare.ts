import { CellError, type Scalar } from "../../src/embedded-excel/model/cell";
import type { Workbook } from "../../src/embedded-excel/model/workbook";
import { formatArea } from "../../src/embedded-excel/model/address";

/** What comparing two workbooks came to. */
export interface Comparison {
  readonly compared: number;
  /** A line each: where, what we saved, what LibreOffice calculated. */
  readonly differences: readonly string[];
}

/** Half a cent: amounts are kept to the cent. */
const tolerance = 0.005;

const shown = (value: Scalar): string => (value instanceof CellError ? value.code : JSON.stringify(value));

const agrees = (ours: Scalar, theirs: Scalar): boolean => {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= tolerance;
  // A formula that shows nothing is saved as empty text by the one and as nothing by the other.
  return (ours ?? "") === (theirs ?? "");
};

/**
 * Holds every formula cell of `ours` against the same cell of `theirs`. An error value is a difference even when both have it.
 * @param isOwnError whether a formula is one that a user broke, so that its error is as it should be
 */
export const compareFormulas = (
  ours: Workbook,
  theirs: Workbook,
  isOwnError: (formula: string) => boolean,
): Comparison => {
  const differences: string[] = [];
  let compared = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula === null || isOwnError(cell.formula)) continue;
      compared += 1;
      const theirValue = other?.cells.get(row, column)?.value ?? null;
      if (agrees(cell.value, theirValue) && !(cell.value instanceof CellError)) continue;
      const address = formatArea({ row, column, rowCount: 1, columnCount: 1 });
      differences.push(
        `${sheet.name}!${address}: opgeslagen ${shown(cell.value)}, LibreOffice ${shown(theirValue)} (=${cell.formula})`,
      );
    }
  }
  return { compared, differences };
};
