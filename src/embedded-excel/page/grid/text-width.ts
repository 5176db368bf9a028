import type { ShownCell } from "../../display";

/** Pixels at each side of a cell that its text leaves free. */
export const CELL_PADDING = 4;

const POINTS_TO_PIXELS = 4 / 3;
const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Carlito has the measures of Calibri, where that is not installed. */
export const fontFamily = (name: string): string => `"${name.replaceAll('"', "")}", Carlito, "Segoe UI", sans-serif`;

/** A cell's font size in pixels. */
export const fontPixels = ({ fontSize }: ShownCell): number => fontSize * POINTS_TO_PIXELS;

/** The width of a text on one line in the font of a cell, in pixels. */
export function textWidth(text: string, cell: ShownCell): number {
  const font = `${cell.italic ? "italic " : ""}${cell.bold ? "bold " : ""}${fontPixels(cell)}px ${fontFamily(cell.fontName)}`;
  const key = `${font}\n${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  // Texts come and go while one scrolls; there is no need to remember them all.
  if (known.size > 50_000) known.clear();
  known.set(key, width);
  return width;
}
