import { registers } from "../../src/domain/registers";
import type { RegisterName } from "../../src/domain/registers/names";
import { normaliseHeader } from "../../src/domain/snapshot/register-snapshot";
import type { CellValue } from "../../src/domain/values/cell-value";
import { serialOf } from "../../src/domain/values/date";
import { startExcel, withExcel, type EmbeddedExcel, type StartOptions } from "../../src/embedded-excel";
import type { Workbook } from "../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { copyWorkbook } from "./copy-workbook";

/** The day on which all tests take place. */
export const today = serialOf(2021, 9, 30);

const open: EmbeddedExcel[] = [];

let nothing: Workbook | undefined;

/** An empty workbook with one sheet, Blad1, in the embedded Excel behind the real client. */
export const openWorkbook = async (options: StartOptions = {}): Promise<EmbeddedExcel> => {
  const embedded = await startExcel(copyWorkbook((nothing ??= emptyWorkbook())), options);
  open.push(embedded);
  return embedded;
};

/**
 * Prepares a workbook once for all tests of a file: the first asks for it, all open what was saved.
 * @param prepare opens a workbook with `openWorkbook` and brings it where the tests begin
 */
export const preparedOnce = (prepare: () => Promise<EmbeddedExcel>): (() => Promise<EmbeddedExcel>) => {
  let saved: Promise<Workbook> | undefined;
  return async () => {
    saved ??= prepare().then((embedded) => loadWorkbook(embedded.save()));
    const embedded = await startExcel(copyWorkbook(await saved));
    open.push(embedded);
    return embedded;
  };
};

export const closeWorkbooks = (): void => {
  for (const embedded of open.splice(0)) embedded.close();
};

/** Runs a use case and tells how many requests it took. */
export const measured = async <Result>(
  embedded: EmbeddedExcel,
  run: () => Promise<Result>,
): Promise<{ result: Result; requests: number }> => {
  embedded.resetTraffic();
  const result = await withExcel(embedded, run);
  return { result, requests: embedded.traffic.requests };
};

/** Does in Excel what a user would do before the add-in comes. */
export const edit = (embedded: EmbeddedExcel, action: (context: Excel.RequestContext) => void): Promise<void> =>
  embedded.Excel.run(async (context) => {
    action(context);
    await context.sync();
  });

/** The values of a sheet from A1 to the last cell in use. */
export const valuesOf = (embedded: EmbeddedExcel, sheet: string): Promise<CellValue[][]> =>
  cellsOf(embedded, sheet, "values");

/** The constants and formulas of a sheet from A1 to the last cell in use. */
export const formulasOf = (embedded: EmbeddedExcel, sheet: string): Promise<CellValue[][]> =>
  cellsOf(embedded, sheet, "formulas");

const cellsOf = (embedded: EmbeddedExcel, sheet: string, what: "values" | "formulas"): Promise<CellValue[][]> =>
  embedded.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet);
    const range = cells.getRange("A1").getBoundingRect(cells.getUsedRange(true)).load(what);
    await context.sync();
    return JSON.parse(JSON.stringify(range[what])) as CellValue[][];
  });

/** Rows of a register as cells below its headers; what is not named is empty. */
export const rowsOf = (
  headers: readonly string[],
  rows: readonly Readonly<Record<string, CellValue>>[],
): CellValue[][] => rows.map((row) => headers.map((header) => row[header] ?? row[declared(header)] ?? ""));

const declared = (header: string): string => header.trim();

/** The headers of a register's own, but for the formulas. */
export const inputHeaders = (name: RegisterName): string[] =>
  registers[name].columns.filter(({ kind }) => kind !== "formula").map(({ header }) => header);

/** Writes headers and rows somewhere on a new sheet. */
export const addSheet = (
  embedded: EmbeddedExcel,
  sheet: string,
  cells: readonly (readonly CellValue[])[],
  { row = 0, column = 0, table }: { row?: number; column?: number; table?: string } = {},
): Promise<void> =>
  edit(embedded, (context) => {
    const made = context.workbook.worksheets.add(sheet);
    const range = made.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
    range.values = cells.map((line) => [...line]);
    if (table !== undefined) made.tables.add(range, true).name = table;
  });

/** The column of a header in rows that were read from a sheet. */
export const columnAt = (headers: readonly CellValue[], header: string): number =>
  headers.findIndex((cell) => normaliseHeader(cell) === normaliseHeader(header));
