import type { Column } from "../registers/column";
import type { CellValue } from "../values/cell-value";

/** A text without outer spaces, with Excel's own line breaks. */
export const tidyText = (text: string): string => text.replaceAll(/\r\n?/g, "\n").trim();

/** Sums that a program computed differ in the last binary digit from what was typed. */
const isSameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 4 * Number.EPSILON * Math.abs(one);

/** True when a cell of the register says already what the list says: then nothing changes. */
export const isSameValue = (column: Column, current: CellValue, wanted: CellValue): boolean => {
  if (typeof current === "number" && typeof wanted === "number")
    return isSameNumber(column.kind === "date" ? Math.floor(current) : current, wanted);
  // A code or a year in a column of texts is a number in one list and text in the other.
  if (column.kind === "text") return tidyText(String(current)) === tidyText(String(wanted));
  return current === wanted;
};
