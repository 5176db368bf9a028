import type { ExcelHost } from "../processor/host";
import type { Display, ShownCell } from "./shown";

export type { Display, ShownCell } from "./shown";

const empty: ShownCell = {
  text: "",
  color: "#000000",
  fill: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 11,
  fontName: "Calibri",
  horizontal: "left",
  vertical: "bottom",
  wraps: false,
  indent: 0,
  borders: { left: null, right: null, top: null, bottom: null },
  note: null,
  link: null,
  isNumber: false,
};

/** What is to be drawn of an open workbook; it follows the workbook by itself. */
export function createDisplay(_host: ExcelHost): Display {
  return {
    cell: () => empty,
    columnWidth: () => 64,
    rowHeight: () => 20,
    merge: () => null,
    dropDown: () => null,
    entry: () => "",
    prompt: () => null,
    usedSize: () => ({ rows: 0, columns: 0 }),
    filterButton: () => false,
  };
}
