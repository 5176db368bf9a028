import type { CellValue } from "../../values/cell-value";
import type { SheetCell } from "../sheet";

/** A cell of a part of the block; zero-based from the first cell of the part. */
interface BlockCell {
  readonly row: number;
  readonly column: number;
}

/** Cells of a part that have a formula of ours no more. */
export interface LostFormulas {
  /** With what was typed over the formula. */
  readonly typedOver: readonly (BlockCell & { readonly found: CellValue })[];
  readonly blank: readonly BlockCell[];
}

const nothingLost: LostFormulas = { typedOver: [], blank: [] };

/** `=70000+5000` refers to nothing: it is an amount that somebody typed. */
const isFormula = (found: CellValue): boolean =>
  typeof found === "string" && found.startsWith("=") && !/^=[-+*/^%().,;\d\s]*$/.test(found);

/**
 * Holds a part of the block against how it was laid out. Of an area of another size, or with less than half of our formulas in it, the
 * user made something else: nothing is said of that.
 * @param laidOut the part as it is written
 * @param found the formulas behind its cells; a constant is itself
 */
export const lostFormulas = (
  laidOut: readonly (readonly (SheetCell | null)[])[],
  found: readonly (readonly CellValue[])[],
): LostFormulas => {
  const isOfSize =
    found.length === laidOut.length && found.every((cells, row) => cells.length === laidOut[row]?.length);
  if (!isOfSize) return nothingLost;
  const ours = laidOut.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell && "formula" in cell.content ? [{ row, column, found: found[row]?.[column] ?? "" }] : [],
    ),
  );
  const lost = ours.filter((cell) => !isFormula(cell.found));
  if (2 * lost.length > ours.length) return nothingLost;
  return {
    typedOver: lost.filter((cell) => cell.found !== ""),
    blank: lost.filter((cell) => cell.found === "").map(({ row, column }) => ({ row, column })),
  };
};
