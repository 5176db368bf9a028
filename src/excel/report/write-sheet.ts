import type { RegisterName } from "../../domain/registers/names";
import type { MadeSheet } from "../../domain/report/sheet";
import type { CellValue } from "../../domain/values/cell-value";
import { isResolvable, type ActualHeader } from "../adapt-formula";
import { writeBlock } from "../cell-input";
import { actionBytes, Batch } from "../payload";
import { ExcelProblem, nothingChanged } from "../problem";
import type { PlacedRegister } from "../read/locate";
import { readCells } from "../read/read-cells";
import type { Session } from "../session";
import { inputOf, widthOf, writeMadeCells, type MadeCells } from "./made-cells";
import { unfinishedHead } from "./standing-sheet";
import { writeCharts } from "./write-charts";
import { alignToTop, layOut } from "./report-sheet";

/** What the cells of a written sheet come to. */
export type Values = readonly (readonly CellValue[])[];

/** A sheet to write: what stands on it, its actual name, and how it is made or cleared. */
export interface SheetToWrite {
  readonly made: MadeSheet;
  readonly name: string;
  readonly open: (batch: Batch) => Promise<Excel.Worksheet>;
  /** Queues what comes after everything but the head. */
  readonly finish: (batch: Batch) => Promise<void>;
}

/**
 * Writes sheets and gives what their cells come to, sheet by sheet: the next stage, and the one after that.
 * @param written is told as soon as they stand there
 */
export const writeSheets = async (
  session: Session,
  sheets: readonly SheetToWrite[],
  actual: ActualHeader,
  written: () => void = () => undefined,
): Promise<readonly Values[]> => {
  session.next();
  const batch = new Batch(session);
  for (const { made, name, open, finish } of sheets) {
    const sheet = await open(batch);
    alignToTop(sheet, made);
    await writeMadeCells(batch, withoutHead(made.rows), { sheet, row: 0, column: 0 }, actual);
    await layOut(batch, sheet, made);
    await writeCharts(batch, { sheet, name }, made.charts);
    await finish(batch);
    await writeHead(batch, sheet, made.rows, actual);
  }
  await batch.flush();
  written();
  session.next();
  const blocks = await readCells(
    session,
    sheets.map(({ made, name }) => ({
      sheet: name,
      row: 0,
      column: 0,
      rows: made.rows.length,
      columns: widthOf(made.rows),
      bytesPerCell: 40,
      reading: "values" as const,
    })),
  );
  return sheets.map((_, index) => blocks[index]?.cells ?? []);
};

/** As it is until everything else is written. */
const withoutHead = (rows: MadeCells): MadeCells =>
  rows.map((cells, row) =>
    row > 0
      ? cells
      : cells.map((cell, at) => (cell && at === 0 ? { ...cell, content: { constant: unfinishedHead } } : cell)),
  );

/** The last cell: with it the sheet is finished. */
const writeHead = async (
  batch: Batch,
  sheet: Excel.Worksheet,
  rows: MadeCells,
  actual: ActualHeader,
): Promise<void> => {
  await batch.reserve(2 * actionBytes);
  writeBlock(sheet.getRange("A1"), [[inputOf(rows[0]?.[0] ?? null, null, actual)]]);
};

/** Formulas refer to tables by name: a register that is no table yet cannot be reported on. */
export const tablesOf = (
  found: Partial<Record<RegisterName, PlacedRegister>>,
): Partial<Record<RegisterName, PlacedRegister>> =>
  Object.fromEntries(Object.entries(found).filter(([, { as }]) => as === "table"));

/** True when every table and column that the cells' formulas name is there. */
export const isWhole = (rows: MadeCells, actual: ActualHeader): boolean =>
  rows
    .flat()
    .every((cell) => !cell || !("formula" in cell.content) || isResolvable(cell.content.formula, null, actual));

/**
 * What refuses where formulas would name what is not there.
 * @param what Dutch, at the start of a sentence: `De rapportage`
 */
export const notSetUp = (what: string): ExcelProblem =>
  new ExcelProblem("not-set-up", {
    happened: `${what} verwijst naar tabellen of kolommen die nog niet in deze werkmap staan.`,
    unchanged: nothingChanged,
    advice: "Richt de werkmap eerst in.",
  });

/** Formulas among the cells: what is compared with what was computed. */
export const countFormulas = (rows: MadeCells): number =>
  rows.flat().filter((cell) => cell !== null && "formula" in cell.content).length;
