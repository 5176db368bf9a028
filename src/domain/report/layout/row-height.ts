import type { CellLook, SheetCell } from "../sheet";
import { widthOf } from "./grid";
import type { Cells } from "./units";

/** Points of a row without a height of its own. */
export const standardHeight = 15;

/** Points a line of text takes, and the white around it. */
const lineHeight = 15;
const padding = 1;

/** Excel does not draw a row higher than 409 points, nor does a higher one fit on a page below its kop. */
const mostLines = 26;

const wrapping: ReadonlySet<CellLook> = new Set<CellLook>([
  "wrapped",
  "note",
  "label",
  "text",
  "cardTitle",
  "columnHeader",
  "columnHeaderRight",
  "columnHeaderCenter",
]);

/** Letters that are narrower or wider than a digit of the standard font (Calibri), in digits; the others are about as wide. */
const widths = new Map(
  (
    [
      [0.55, " ,.:;'Iijl!()-Jf"],
      [0.75, '"/Lcrstz'],
      [0.9, "FSZagkvxy"],
      [1.15, "ABCDGHRV"],
      [1.3, "&NOQU%"],
      [1.6, "mwM@W€"],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width] as const)),
);

/** Screens and printers round the width of each letter; a line that fits on one may not on another. */
const spare = 1.02;

const digitsOf = (word: string): number => {
  let digits = 0;
  for (const letter of word) digits += widths.get(letter) ?? 1;
  return digits * spare;
};

const space = digitsOf(" ");

/** Bold letters are a little wider. */
const bold: ReadonlySet<CellLook> = new Set<CellLook>([
  "cardTitle",
  "columnHeader",
  "columnHeaderRight",
  "columnHeaderCenter",
]);
const boldness = 1.04;

/** Lines that a text takes when it is broken between words; `width` in digits of the standard font. */
export const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);

const linesOfParagraph = (paragraph: string, width: number): number => {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(" ")) {
    const length = digitsOf(word);
    if (used > 0 && used + space + length > width) [lines, used] = [lines + 1, 0];
    // A word wider than the cell is broken within.
    const rows = Math.max(1, Math.ceil(length / width));
    [lines, used] = [lines + rows - 1, (used > 0 ? used + space : 0) + (rows > 1 ? length % width : length)];
  }
  return lines;
};

/** Letters of ordinary text in a column of the usual grid. */
const lettersPerColumn = 16;

/** Lines of a text in a wide cell, as many as fit on a page below its kop and headers; and of a name in a narrow one. */
const [textLines, nameLines] = [23, 8];

/** Narrower than this a cell holds a name. */
const leastForText = 3;

/** Letters that a cell over so many columns of the usual grid can show whole. */
export const roomOf = (span: number): number => (span < leastForText ? nameLines : textLines) * lettersPerColumn * span;

/** Points for the larger letters of titles, with white above them. */
const leastHeights: Partial<Record<CellLook, number>> = {
  title: 28,
  subtitle: 20,
  heading: 24,
  columnHeader: 18,
  columnHeaderRight: 18,
  columnHeaderCenter: 18,
};

const valueOf = (content: SheetCell["content"]) => ("constant" in content ? content.constant : content.expected);

/** White between a text and the edge of its cell, in digits; `src/excel` indents it. */
const indent = 1.3;

/** Room for the text of a cell, in digits. */
const roomIn = (look: CellLook, width: number): number => (width - indent) / (bold.has(look) ? boldness : 1);

/** Height in points of a row with large letters or with text of more than one line; null when the standard height does. */
export const heightOf = (cells: Cells, columnWidths: readonly number[]): number | null => {
  let [lines, least, column] = [1, 0, 0];
  for (const { cell, span } of cells) {
    if (cell) {
      const value = valueOf(cell.content);
      if (wrapping.has(cell.look) && typeof value === "string")
        lines = Math.max(lines, linesOf(value, roomIn(cell.look, widthOf(columnWidths, column, span))));
      least = Math.max(least, leastHeights[cell.look] ?? 0);
    }
    column += span;
  }
  const height = Math.max(least, lines === 1 ? 0 : Math.min(lines, mostLines) * lineHeight + padding);
  return height === 0 ? null : height;
};
