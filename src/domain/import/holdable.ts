import type { CellValue } from "../values/cell-value";
import type { SourceList } from "./source-list";

/**
 * What no .xlsx can hold (XML 1.0): control characters but tab and line end, U+FFFE and U+FFFF, and half of a pair of surrogates.
 * Signs that are merely unseen, such as those that turn the direction of writing, belong to the text and stay.
 */
const unholdable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Word's own line break and page break. */
const otherBreaks = /[\v\f]/g;

const holdable = (value: CellValue): CellValue =>
  typeof value === "string" ? value.replaceAll(otherBreaks, "\n").replaceAll(unholdable, "") : value;

/** A list of which a workbook can hold every text. */
export interface HoldableList {
  readonly list: SourceList;
  /** Excel's numbers of the rows in which something was left out. */
  readonly changed: readonly number[];
}

/** Leaves out of a list's texts what a workbook cannot hold. */
export const holdableList = (list: SourceList): HoldableList => {
  const changed: number[] = [];
  const cells = list.cells.map((row, index) => {
    const held = row.map(holdable);
    if (held.every((value, position) => value === row[position])) return row;
    changed.push(list.firstRow + index);
    return held;
  });
  return { list: { ...list, cells }, changed };
};
