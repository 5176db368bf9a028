import type { CellLook, SheetCell } from "../sheet";
import { widthOf } from "./grid";

/** Widths are counted in digits; the letters of a sentence are narrower on average. */
const lettersPerDigit = 1.1;

/** Points a line of text takes, and the white around it. */
const lineHeight = 15;
const padding = 3;

const wrapping: ReadonlySet<CellLook> = new Set<CellLook>(["wrapped", "note", "label"]);

/** Lines that a text takes when it is broken between words. */
export const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);

const linesOfParagraph = (paragraph: string, width: number): number => {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(" ")) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0];
    // A word wider than the cell is broken within.
    const rows = Math.max(1, Math.ceil(length / width));
    [lines, used] = [lines + rows - 1, (used > 0 ? used + 1 : 0) + (rows > 1 ? length % width : length)];
  }
  return lines;
};

/** Excel does not draw a row higher than this. */
const highest = 409;

/** Points for the larger letters of titles, with white above them. */
const leastHeights: Partial<Record<CellLook, number>> = { title: 28, subtitle: 20, heading: 22 };

/** Height in points of a row with large letters or with text of more than one line; null when the standard height does. */
export const heightOf = (cells: readonly (SheetCell | null)[], columnWidths: readonly number[]): number | null => {
  const lines = Math.max(
    1,
    ...cells.map((cell, column) => {
      if (!cell || !wrapping.has(cell.look)) return 1;
      const value = "constant" in cell.content ? cell.content.constant : cell.content.expected;
      return typeof value === "string"
        ? linesOf(value, lettersPerDigit * widthOf(columnWidths, column, cell.span ?? 1))
        : 1;
    }),
  );
  const least = Math.max(0, ...cells.map((cell) => (cell ? (leastHeights[cell.look] ?? 0) : 0)));
  const height = Math.max(least, lines === 1 ? 0 : lines * lineHeight + padding);
  return height === 0 ? null : Math.min(highest, height);
};
