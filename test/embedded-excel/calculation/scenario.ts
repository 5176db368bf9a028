import { createCalculator, type CalculatorOptions, type Outcome } from "../../../src/embedded-excel/calculation";
import { parseArea } from "../../../src/embedded-excel/model/address";
import { CellError, type Scalar } from "../../../src/embedded-excel/model/cell";
import { newSheet } from "../../../src/embedded-excel/model/sheets";
import type { Sheet, Table, Workbook } from "../../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

/** What a test puts in a cell: a constant, `{ f: formula without "=" }` or `{ error: code }`. */
export type Content = Scalar | { f: string } | { error: string };

/** A workbook without sheets. */
export function workbookWithout(): Workbook {
  const workbook = emptyWorkbook();
  workbook.sheets.length = 0;
  return workbook;
}

/** Adds a sheet with rows of contents from the cell `at`. */
export function addSheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly Content[])[] = [],
  at = "A1",
): Sheet {
  const sheet = newSheet(`{00000000-0000-0000-0000-${String(workbook.sheets.length).padStart(12, "0")}}`, name);
  workbook.sheets.push(sheet);
  const start = parseArea(at);
  rows.forEach((row, down) => {
    row.forEach((content, across) => put(sheet, (start?.row ?? 0) + down, (start?.column ?? 0) + across, content));
  });
  return sheet;
}

export function put(sheet: Sheet, row: number, column: number, content: Content): void {
  if (content === null) return;
  const isObject = typeof content === "object" && !(content instanceof CellError);
  if (isObject && "f" in content) sheet.cells.set(row, column, { value: null, formula: content.f, style: 0 });
  else
    sheet.cells.set(row, column, { value: isObject ? new CellError(content.error) : content, formula: null, style: 0 });
}

/** Makes the cells of `area` a table whose first row has its headers. */
export function addTable(sheet: Sheet, name: string, area: string, options: { hasTotals?: boolean } = {}): Table {
  const { row, column, rowCount, columnCount } = parseArea(area) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const table: Table = {
    id: sheet.tables.length + 1,
    name,
    area: { row, column, rowCount, columnCount },
    hasHeaders: true,
    hasTotals: options.hasTotals ?? false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns: Array.from({ length: columnCount }, (_, index) => ({
      id: index + 1,
      name: textOf(sheet.cells.get(row, column + index)?.value) ?? `Kolom${index + 1}`,
      calculatedFormula: null,
      totalsFunction: null,
      totalsLabel: null,
    })),
    isFiltered: false,
  };
  sheet.tables.push(table);
  return table;
}

const textOf = (value: Scalar | undefined): string | null => (typeof value === "string" ? value : null);

export function addName(workbook: Workbook, name: string, formula: string, sheetId: string | null = null): void {
  workbook.names.push({ name, formula, sheetId, hidden: false, comment: "" });
}

export async function recalculate(workbook: Workbook, options: CalculatorOptions = {}): Promise<Outcome> {
  return (await createCalculator(options)).recalculate(workbook);
}

/** What the cell at `address` holds, an error as its code. */
export function valueAt(sheet: Sheet, address: string): Scalar {
  const { row, column } = parseArea(address) ?? { row: -1, column: -1 };
  const value = sheet.cells.get(row, column)?.value ?? null;
  return value instanceof CellError ? value.code : value;
}
