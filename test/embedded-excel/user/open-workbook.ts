import { createCalculator } from "../../../src/embedded-excel/calculation/calculator";
import { type Display, createDisplay } from "../../../src/embedded-excel/display";
import type { Sheet } from "../../../src/embedded-excel/model/workbook";
import { parseArea } from "../../../src/embedded-excel/model/address";
import { createTable } from "../../../src/embedded-excel/processor/cells/table-creation";
import { ExcelHost, defaultOptions } from "../../../src/embedded-excel/processor/host";
import { EventType, WORKBOOK_TARGET } from "../../../src/embedded-excel/processor/events";
import { type Editor, type Refusal, typeInCell } from "../../../src/embedded-excel/user";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

/** A workbook with one empty sheet, open before a person: no Office.js in between. */
export class OpenWorkbook {
  readonly display: Display;

  private constructor(
    readonly host: ExcelHost,
    readonly sheet: Sheet,
  ) {
    this.display = createDisplay(host);
  }

  static async empty(): Promise<OpenWorkbook> {
    const workbook = emptyWorkbook();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("an empty workbook has a sheet");
    const calculator = await createCalculator({ clock: () => new Date(2021, 8, 30) });
    return new OpenWorkbook(new ExcelHost(workbook, calculator, defaultOptions), sheet);
  }

  /** Types in a cell, by its address. */
  type(address: string, typed: string, by: Editor = "user"): Refusal | null {
    const { row, column } = at(address);
    return typeInCell(this.host, this.sheet, row, column, typed, by);
  }

  /** Makes a table of what was typed before, its first row the headers. */
  table(address: string): void {
    createTable(this.host, this.sheet, areaOf(address), true);
    this.host.markDirty();
  }

  shown(address: string): ReturnType<Display["cell"]> {
    const { row, column } = at(address);
    return this.display.cell(this.sheet, row, column);
  }

  entry(address: string): string {
    const { row, column } = at(address);
    return this.display.entry(this.sheet, row, column);
  }

  value(address: string): unknown {
    const { row, column } = at(address);
    this.host.ensureCalculated();
    return this.sheet.cells.get(row, column)?.value ?? null;
  }

  format(address: string): string {
    const { row, column } = at(address);
    return this.host.workbook.styles.describe(this.sheet.cells.get(row, column)?.style ?? 0).numberFormat;
  }

  /** Gives a cell a number format. */
  dress(address: string, numberFormat: string): void {
    const { row, column } = at(address);
    const style = this.host.workbook.styles.derive(0, { numberFormat });
    this.sheet.cells.set(row, column, { value: null, formula: null, style });
    this.host.noteChange();
  }

  /** Listens to everything of the workbook; answers what was raised since, the arguments read. */
  listen(): () => { type: number; args: Record<string, unknown>; isRemote: boolean }[] {
    for (const type of Object.values(EventType)) this.host.events.register(type, WORKBOOK_TARGET);
    return () =>
      this.host.events.take().map(([, type, , args, , isRemote]) => ({
        type,
        args: JSON.parse(args) as Record<string, unknown>,
        isRemote,
      }));
  }
}

export function areaOf(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

const at = (address: string): { row: number; column: number } => areaOf(address);
