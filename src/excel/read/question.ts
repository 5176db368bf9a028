import { registerNames, tableName, type RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { Question } from "../session";
import type {
  Area,
  Contents,
  Reading,
  ReadingOf,
  RegisterSheet,
  RegisterTable,
  SheetEntry,
  TableEntry,
} from "./contents";
import { askUsed } from "./used-cells";

/** The corner of each sheet that is read along with the layout; null: every cell in use. */
export interface Corner {
  readonly rows: number;
  /** Letters of the last column. */
  readonly lastColumn: string;
}

/** Excel gives no more than 512 merged areas, and fails beyond that: whoever merges does so in the first rows too. */
const rowsWithMerges = 250;

/** What the first request tells; the rest of `Contents` takes more, and only in some workbooks. */
export type FirstContents = Omit<Contents, "elsewhere" | "farCells" | "hiddenParts" | "block">;

/**
 * Asks for everything that finds the registers: lists of sheets, tables and names, and per register its table by name and the
 * used cells of its sheet. What does not exist is a null object, and so is all that is asked of it.
 * @param corner how much of the sheets to read; null: all of it
 * @param adopted names of sheets whose cells are read along
 */
export const askContents =
  (reading: ReadingOf, corner: Corner | null, adopted: readonly string[] = []): Question<FirstContents> =>
  (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const protection = workbook.protection.load("protected");
    const sheets = workbook.worksheets.load("items/name,items/visibility");
    const tables = workbook.tables.load(
      "items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/rows/count,items/columns/items/name",
    );
    const names = workbook.names.load("items/name,items/formula,items/visible");
    const firstUsed = workbook.worksheets.getFirst(false).getUsedRangeOrNullObject(false).load("rowCount");
    const perRegister = registerNames.map((name) => ({
      name,
      table: askTable(context, name),
      sheet: askSheet(context, name, reading(name), corner),
    }));
    const adoptedSheets = askUsed(adopted, "everything")(context);
    return () => ({
      isReadOnly: workbook.readOnly,
      isProtected: protection.protected,
      adopted: adoptedSheets(),
      sheets: sheets.items.map(sheetEntry),
      firstSheetIsEmpty: firstUsed.isNullObject,
      tables: tables.items.map(tableEntry),
      names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
      visibleNames: names.items
        .filter(({ visible }) => visible)
        .map(({ name, formula }) => ({ name, formula: String(formula) })),
      registerTables: present(perRegister.map(({ name, table }) => [name, table()])),
      registerSheets: present(perRegister.map(({ name, sheet }) => [name, sheet()])),
    });
  };

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const sheetEntry = ({ name, visibility }: Excel.Worksheet): SheetEntry => ({
  name,
  visibility: visibilities[visibility],
});

const tableEntry = ({ name, worksheet, columns, rows, showHeaders, showTotals }: Excel.Table): TableEntry => ({
  name,
  sheet: worksheet.name,
  headers: columns.items.map((column) => column.name),
  bodyRows: rows.count,
  hasHeaders: showHeaders,
  hasTotals: showTotals,
});

const present = <Value>(
  entries: readonly (readonly [RegisterName, Value | null])[],
): Partial<Record<RegisterName, Value>> => Object.fromEntries(entries.filter(([, value]) => value !== null));

const areaProperties = "rowIndex,columnIndex,rowCount,columnCount";

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const askTable = (context: Excel.RequestContext, name: RegisterName): (() => RegisterTable | null) => {
  const table = context.workbook.tables.getItemOrNullObject(tableName(name)).load("showHeaders,showTotals");
  const range = table.getRange().load(`${areaProperties},columnHidden`);
  const body = table.getDataBodyRange().load("rowHidden");
  const firstRow = body.getRow(0).load("formulas,text");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const filter = table.autoFilter.load("isDataFiltered");
  return () =>
    table.isNullObject
      ? null
      : {
          sheet: sheet.name,
          area: areaOf(range),
          hasHeaders: table.showHeaders,
          hasTotals: table.showTotals,
          isFiltered: filter.isDataFiltered,
          isProtected: protection.protected,
          hidden: { rows: body.rowHidden, columns: range.columnHidden },
          firstRow: { formulas: cellsOf(firstRow, "formulas")[0] ?? [], text: firstRow.text[0] ?? [] },
        };
};

const askSheet = (
  context: Excel.RequestContext,
  name: RegisterName,
  reading: Reading,
  corner: Corner | null,
): (() => RegisterSheet | null) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).load(`${areaProperties},rowHidden,columnHidden`);
  const cells = (
    corner === null ? used : used.getIntersectionOrNullObject(`A1:${corner.lastColumn}${corner.rows}`)
  ).load(reading);
  // Of the sheet, not of what is in use: merged cells may stick out of that.
  const merged = sheet
    .getRange(`1:${rowsWithMerges}`)
    .getMergedAreasOrNullObject()
    .load(
      areaProperties
        .split(",")
        .map((property) => `areas/items/${property}`)
        .join(","),
    );
  return () => {
    if (sheet.isNullObject) return null;
    const block = used.isNullObject
      ? null
      : { sheet: sheet.name, ...areaOf(used), cells: cells.isNullObject ? [] : cellsOf(cells, reading) };
    return {
      name: sheet.name,
      isProtected: protection.protected,
      used: block,
      hidden: used.isNullObject
        ? { rows: false, columns: false }
        : { rows: used.rowHidden, columns: used.columnHidden },
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    };
  };
};

/** The cells of a range that was loaded. */
export const cellsOf = (range: Excel.Range, reading: Reading): CellValue[][] =>
  (reading === "values" ? range.values : range.formulas) as CellValue[][];
