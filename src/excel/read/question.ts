import { registerNames, tableName, type RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { Question } from "../session";
import type { Contents, Reading, ReadingOf, RegisterSheet, RegisterTable } from "./contents";
import { askUsed } from "./used-cells";

/** Rows of each sheet that are read along with the layout when the whole does not fit in one answer. */
export const firstRows = 1500;

/** How much of the sheets to read in the first request. */
export type Extent = "everything" | "top";

/**
 * Asks for everything that finds the registers: lists of sheets, tables and names, and per register its table by name and the
 * used cells of its sheet. What does not exist is a null object, and so is all that is asked of it.
 * @param adopted names of sheets whose cells are read along
 */
export const askContents =
  (reading: ReadingOf, extent: Extent, adopted: readonly string[] = []): Question<Omit<Contents, "elsewhere">> =>
  (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name,items/visibility");
    const tables = workbook.tables.load(
      "items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/rows/count,items/columns/items/name",
    );
    const names = workbook.names.load("items/name,items/formula");
    const firstUsed = workbook.worksheets.getFirst(false).getUsedRangeOrNullObject(false).load("rowCount");
    const perRegister = registerNames.map((name) => ({
      name,
      table: askTable(context, name),
      sheet: askSheet(context, name, reading(name), extent),
    }));
    const adoptedSheets = askUsed(adopted, "everything")(context);
    return () => ({
      adopted: adoptedSheets(),
      sheets: sheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
      firstSheetIsEmpty: firstUsed.isNullObject,
      tables: tables.items.map(({ name, worksheet, columns, rows, showHeaders, showTotals }) => ({
        name,
        sheet: worksheet.name,
        headers: columns.items.map((column) => column.name),
        bodyRows: rows.count,
        hasHeaders: showHeaders,
        hasTotals: showTotals,
      })),
      names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
      registerTables: present(perRegister.map(({ name, table }) => [name, table()])),
      registerSheets: present(perRegister.map(({ name, sheet }) => [name, sheet()])),
    });
  };

const present = <Value>(
  entries: readonly (readonly [RegisterName, Value | null])[],
): Partial<Record<RegisterName, Value>> => Object.fromEntries(entries.filter(([, value]) => value !== null));

const askTable = (context: Excel.RequestContext, name: RegisterName): (() => RegisterTable | null) => {
  const table = context.workbook.tables.getItemOrNullObject(tableName(name)).load("showHeaders,showTotals");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const filter = table.autoFilter.load("isDataFiltered");
  return () =>
    table.isNullObject
      ? null
      : {
          sheet: sheet.name,
          area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
          hasHeaders: table.showHeaders,
          hasTotals: table.showTotals,
          isFiltered: filter.isDataFiltered,
          isProtected: protection.protected,
        };
};

const askSheet = (
  context: Excel.RequestContext,
  name: RegisterName,
  reading: Reading,
  extent: Extent,
): (() => RegisterSheet | null) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const cells = (extent === "everything" ? used : used.getIntersectionOrNullObject(`1:${firstRows}`)).load(reading);
  return () => {
    if (sheet.isNullObject) return null;
    const block = used.isNullObject
      ? null
      : {
          sheet: sheet.name,
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
          cells: cells.isNullObject ? [] : cellsOf(cells, reading),
        };
    return { name: sheet.name, isProtected: protection.protected, used: block };
  };
};

/** The cells of a range that was loaded. */
export const cellsOf = (range: Excel.Range, reading: Reading): CellValue[][] =>
  (reading === "values" ? range.values : range.formulas) as CellValue[][];
