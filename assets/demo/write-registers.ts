import { registers } from "../../src/domain/registers";
import { tableName, type RegisterName } from "../../src/domain/registers/names";
import type { CellValue } from "../../src/domain/values/cell-value";
import { constantInput, formulaInput, type CellInput } from "../../src/excel/cell-input";
import { cellOfFault } from "./cell-of-fault";
import { deletedReport, extraMeasures, faults, headerFaults, reportFault } from "./faults";
import { nogInTeVullen } from "./content/taakstelling";
import type { DemoRow } from "./row";
import { demoRows, demoSettings, type DemoRegisters } from "./rows";

/** Fills a register's table from its first row on; formula columns keep their formulas. */
const writeRows = async (
  context: Excel.RequestContext,
  name: RegisterName,
  rows: readonly DemoRow[],
): Promise<void> => {
  const table = context.workbook.tables.getItem(tableName(name));
  const header = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
  await context.sync();
  const sheet = table.worksheet;
  table.resize(sheet.getRangeByIndexes(header.rowIndex, header.columnIndex, rows.length + 1, header.columnCount));
  for (const [place, column] of registers[name].columns.entries()) {
    if (column.kind === "formula") continue;
    const cells = sheet.getRangeByIndexes(header.rowIndex + 1, header.columnIndex + place, rows.length, 1);
    cells.formulas = rows.map((row) => [constantInput(row[column.header] ?? "")]);
  }
  await context.sync();
};

interface Spot {
  readonly register: RegisterName;
  readonly key: string;
  readonly header: string;
  readonly input: CellInput;
}

/** Writes single cells, found by key and header in what stood there before any of them was written. */
const writeCells = async (context: Excel.RequestContext, spots: readonly Spot[]): Promise<void> => {
  const names = [...new Set(spots.map(({ register }) => register))];
  const tables = new Map(
    names.map((name) => [name, context.workbook.tables.getItem(tableName(name)).getRange().load("values")]),
  );
  await context.sync();
  for (const { register, key, header, input } of spots) {
    const range = tables.get(register);
    const values = (range?.values ?? []) as CellValue[][];
    const [row, column] = [values.findIndex(([first]) => first === key), values[0]?.indexOf(header) ?? -1];
    if (!range || row < 0 || column < 0) throw new Error(`${register} has no cell ${key} ${header}`);
    range.getCell(row, column).formulas = [[input]];
  }
  await context.sync();
};

/** Adds the value that Waterrijk uses beyond the list's own, below the last. */
const addCertainty = async (context: Excel.RequestContext): Promise<void> => {
  const cells = context.workbook.tables
    .getItem("Lijsten")
    .columns.getItem("Zekerheid")
    .getDataBodyRange()
    .load("values");
  await context.sync();
  const free = cells.values.findIndex(([value]) => value === "");
  cells.getCell(free, 0).values = [[nogInTeVullen]];
  await context.sync();
};

/** Puts registers as they were, or as they are, in place of what stands there. */
export const writeRegisters = (rows: DemoRegisters): Promise<void> =>
  Excel.run(async (context) => {
    for (const [name, ofRegister] of Object.entries(rows))
      await writeRows(context, name as keyof typeof demoRows, ofRegister);
  });

/**
 * Leaves of a quarter only the sheet that keeps the adopted values, behind the registers: the other would show the figures of now.
 */
export const keepAdoptedOnly = (live: string, mark: string, frozen: string): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const count = worksheets.getCount();
    await context.sync();
    worksheets.getItem(live).delete();
    names.getItem(mark).delete();
    worksheets.getItem(frozen).position = count.value - 2;
    worksheets.getItem("Actiepunten").activate();
    await context.sync();
  });

/** Fills the registers of a workbook that was just set up, with Waterrijk's lists and settings. */
export const writeDemo = (rows: DemoRegisters): Promise<void> =>
  Excel.run(async (context) => {
    await addCertainty(context);
    for (const [name, ofRegister] of Object.entries(rows))
      await writeRows(context, name as keyof typeof demoRows, ofRegister);
    await writeCells(
      context,
      Object.entries(demoSettings).map(([key, value]) => ({
        register: "Instellingen",
        key,
        header: "Waarde",
        input: constantInput(value),
      })),
    );
    context.workbook.worksheets.getItem("Actiepunten").activate();
    await context.sync();
  });

/** Turns the clean demo into the faulty one. */
export const plantFaults = (): Promise<void> =>
  Excel.run(async (context) => {
    await writeRows(context, "Taakstelling", [...demoRows.Taakstelling, ...extraMeasures.map(({ row }) => row)]);
    await writeCells(
      context,
      faults.map(({ register, key, header, value = "", formula }) => ({
        register,
        key,
        header,
        input: formula === undefined ? constantInput(value) : formulaInput(formula),
      })),
    );
    const report = context.workbook.worksheets.getItem(reportFault.sheet);
    const cells = report.getUsedRange(true).load("values");
    await context.sync();
    const { row, column } = cellOfFault(cells.values as CellValue[][], reportFault);
    report.getRangeByIndexes(row, column, 1, 1).values = [[reportFault.becomes]];
    context.workbook.worksheets.getItem(deletedReport.sheet).delete();
    for (const { register, header, becomes } of headerFaults)
      context.workbook.tables.getItem(tableName(register)).columns.getItem(header).name = becomes;
    await context.sync();
  });
