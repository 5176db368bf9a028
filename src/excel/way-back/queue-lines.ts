import { lineHeaders, type ActionStamp, type Kept, type LineHeader } from "../../domain/way-back/line";
import { cellsOfLine, type LineCells } from "../../domain/way-back/line-cells";
import type { CellValue } from "../../domain/values/cell-value";
import { constantInput, formatAll, writeBlock, type CellInput } from "../cell-input";
import { requireEmpty } from "../guards";
import { colours, columnWidthInPoints, numberFormats } from "../looks";
import { bytesOf } from "../payload";
import { quoteSheet } from "../setup/name-plan";
import { formatFor } from "../write/column-formats";
import { keepingMark, usualColumns, type KeepingSheet, type LineColumns } from "./keeping-sheet";

const momentFormat = "dd-mm-yyyy hh:mm:ss";

/** Characters wide, by header. */
const widths: Readonly<Record<LineHeader, number>> = {
  Actie: 12,
  Tijdstip: 20,
  Wat: 12,
  Register: 22,
  Nr: 10,
  Kolom: 28,
  "Oude waarde": 40,
  "Nieuwe waarde": 40,
  Controle: 18,
  "Teruggedraaid op": 20,
};

/** What a line weighs in a request, beside its two values: measured, rounded up. */
const bytesOfRest = 220;

/** Bytes of the line that keeps this. */
export const bytesOfLine = (kept: Kept): number =>
  bytesOfRest + (kept.kind === "cell" ? bytesOf([kept.key, kept.header, kept.from, kept.to]) : 0);

/** What is to be kept, and by which action. */
export interface Keeping {
  readonly action: ActionStamp;
  readonly kept: Kept;
}

/**
 * Queues lines on the sheet that keeps old values, newest on top, and the sheet itself when it is not there. They go in rows that are
 * inserted right below the headers, so that nothing needs to be known of the lines that stand there.
 */
export const queueLines = (context: Excel.RequestContext, place: KeepingSheet, keepings: readonly Keeping[]): void => {
  const { workbook } = context;
  if (place.kind === "absent") makeSheet(workbook, place);
  else if (!place.isMarked) markSheet(workbook, place.sheet, place.hasBrokenMark);
  const columns = place.kind === "there" ? place.columns : usualColumns;
  const offsets = [...columns.values()];
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  const header = (): Excel.Range => workbook.names.getItem(keepingMark).getRange();
  header()
    .getOffsetRange(1, 0)
    .getResizedRange(keepings.length - 1, 0)
    .getEntireRow()
    .insert("Down");
  const lines = header()
    .getOffsetRange(1, first)
    .getResizedRange(keepings.length - 1, last - first);
  // Inserted rows look like the headers above them.
  lines.clear("Formats");
  for (const moment of ["Tijdstip", "Teruggedraaid op"] as const)
    formatAll(lines.getColumn((columns.get(moment) ?? first) - first), momentFormat);
  for (const value of ["Oude waarde", "Nieuwe waarde"] as const) {
    const formats = keepings.map(({ kept }) => formatOf(kept, value === "Oude waarde"));
    if (formats.some((format) => format !== numberFormats.general))
      lines.getColumn((columns.get(value) ?? first) - first).numberFormat = formats.map((format) => [format]);
  }
  writeBlock(
    lines,
    keepings.map((keeping, index) =>
      inputsOf(
        cellsOfLine({ action: keeping.action, kept: keeping.kept }, { number: index + 1, of: keepings.length }),
        columns,
        first,
        last,
      ),
    ),
  );
};

const inputsOf = (cells: LineCells, columns: LineColumns, first: number, last: number): readonly CellInput[] => {
  const inputs = new Array<CellInput>(last - first + 1).fill(null);
  for (const [header, offset] of columns) inputs[offset - first] = inputOf(cells[header]);
  return inputs;
};

/** An empty cell is left empty. */
const inputOf = (value: CellValue): CellInput => (value === "" ? null : constantInput(value));

/** A number reads as it does in its register: a date is a date. */
const formatOf = (kept: Kept, isOld: boolean): string => {
  if (kept.kind !== "cell" || typeof (isOld ? kept.from : kept.to) !== "number") return numberFormats.general;
  return formatFor(kept.register, kept.header, numberFormats.general, kept.key) ?? numberFormats.general;
};

const makeSheet = (
  workbook: Excel.Workbook,
  { sheet: name, isEmptySheet, hasBrokenMark }: Extract<KeepingSheet, { kind: "absent" }>,
): void => {
  const { worksheets } = workbook;
  // Nobody's sheet is taken: where a colleague made one of this name a moment ago Excel refuses, and nothing was written yet.
  const sheet = isEmptySheet ? worksheets.getItem(name) : worksheets.add(name);
  const headers = sheet.getRangeByIndexes(0, 0, 1, lineHeaders.length);
  if (isEmptySheet) requireEmpty(headers, lineHeaders.length);
  writeBlock(headers, [lineHeaders.map(constantInput)]);
  headers.format.font.bold = true;
  headers.format.font.color = colours.headingText;
  headers.format.fill.color = colours.heading;
  lineHeaders.forEach((header, column) => {
    headers.getColumn(column).format.columnWidth = columnWidthInPoints(widths[header]);
  });
  sheet.freezePanes.freezeRows(1);
  markSheet(workbook, name, hasBrokenMark);
};

const markSheet = (workbook: Excel.Workbook, sheet: string, hasBrokenMark: boolean): void => {
  const reference = `=${quoteSheet(sheet)}!$A$1`;
  if (hasBrokenMark) workbook.names.getItem(keepingMark).formula = reference;
  else workbook.names.add(keepingMark, reference);
};
