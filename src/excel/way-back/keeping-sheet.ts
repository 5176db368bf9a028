import { lineHeaders, type LineHeader } from "../../domain/way-back/line";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import { cellsOf } from "../read/question";
import type { Question } from "../session";
import { freeSheetName } from "../setup/sheet-name";

/** Name of the sheet that keeps the old values, and of the workbook name on its first header. */
export const keepingSheetName = "Terugdraaien";
export const keepingMark = "Terugdraaien";

/** Where a column of ours stands: how many columns to the right of the cell with the mark. */
export type LineColumns = ReadonlyMap<LineHeader, number>;

export const usualColumns: LineColumns = new Map(lineHeaders.map((header, at) => [header, at]));

/** Where old values are kept, as it stands now. */
export type KeepingSheet =
  | {
      readonly kind: "there";
      readonly sheet: string;
      /** Row of the sheet with the headers, zero-based. */
      readonly headerRow: number;
      /** Column of the sheet with the mark, zero-based. */
      readonly markColumn: number;
      /** False when somebody deleted the workbook name; the sheet is known by its name and headers then. */
      readonly isMarked: boolean;
      /** True when the workbook name is there and points nowhere. */
      readonly hasBrokenMark: boolean;
      readonly columns: LineColumns;
      /** Headers of ours that are not there any more. */
      readonly missing: readonly LineHeader[];
      readonly isProtected: boolean;
      readonly isFiltered: boolean;
    }
  | {
      readonly kind: "absent";
      /** The name that it gets. */
      readonly sheet: string;
      /** True when a sheet of that name is there and has nothing on it: one that we made and were stopped at. */
      readonly isEmptySheet: boolean;
      /** True when the workbook name is there and points nowhere. */
      readonly hasBrokenMark: boolean;
      /** True when no sheet can be made. */
      readonly isStructureProtected: boolean;
    };

/** Asks whether the sheet is there, and how it stands. */
export const askKeepingSheet: Question<KeepingSheet> = ({ workbook }) => {
  const structure = workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/name");
  const mark = workbook.names.getItemOrNullObject(keepingMark).load("name");
  const marked = askHeaders(mark.getRangeOrNullObject());
  const sheet = workbook.worksheets.getItemOrNullObject(keepingSheetName).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const unmarked = askHeaders(sheet.getRange("A1"));
  return () => {
    const found = marked();
    if (found) return { kind: "there", ...found, isMarked: true, hasBrokenMark: false };
    // Somebody deleted the name: our sheet is recognised by its headers.
    const byName = unmarked();
    if (byName?.missing.length === 0)
      return { kind: "there", ...byName, isMarked: false, hasBrokenMark: !mark.isNullObject };
    const isEmptySheet = !sheet.isNullObject && used.isNullObject;
    return {
      kind: "absent",
      sheet: isEmptySheet ? sheet.name : freeSheetName(keepingSheetName, { sheets: sheets.items }),
      isEmptySheet,
      hasBrokenMark: !mark.isNullObject,
      isStructureProtected: structure.protected && !isEmptySheet,
    };
  };
};

type FoundHeaders = Omit<Extract<KeepingSheet, { kind: "there" }>, "kind" | "isMarked" | "hasBrokenMark">;

const askHeaders = (cell: Excel.Range): (() => FoundHeaders | null) => {
  cell.load("rowIndex,columnIndex");
  const sheet = cell.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const filter = sheet.autoFilter.load("isDataFiltered");
  const headers = cell.getEntireRow().getUsedRangeOrNullObject(true).load("columnIndex,values");
  return () => {
    if (cell.isNullObject) return null;
    const cells = headers.isNullObject ? [] : (cellsOf(headers, "values")[0] ?? []);
    const first = headers.isNullObject ? 0 : headers.columnIndex;
    const columns = columnsIn(cells, first - cell.columnIndex);
    return {
      sheet: sheet.name,
      headerRow: cell.rowIndex,
      markColumn: cell.columnIndex,
      columns,
      missing: lineHeaders.filter((header) => !columns.has(header)),
      isProtected: protection.protected,
      isFiltered: filter.isDataFiltered,
    };
  };
};

/** Of equal headers the first counts. */
const columnsIn = (cells: readonly CellValue[], offset: number): LineColumns => {
  const names = cells.map(normaliseHeader);
  return new Map(
    lineHeaders.flatMap((header) => {
      const at = names.indexOf(normaliseHeader(header));
      return at < 0 ? [] : [[header, at + offset] as const];
    }),
  );
};
