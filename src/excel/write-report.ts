import { buildReport } from "../domain/report/build-report";
import { layoutReport } from "../domain/report/layout/layout-report";
import type { SettingOverrides } from "../domain/snapshot/settings";
import type { CellValue } from "../domain/values/cell-value";
import type { RegisterName } from "../domain/registers/names";
import { isResolvable, type ActualHeader } from "./adapt-formula";
import { Batch } from "./payload";
import { ExcelProblem, nothingChanged } from "./problem";
import { actualHeaderIn } from "./read/actual-header";
import { locate, type PlacedRegister } from "./read/locate";
import { readCells } from "./read/read-cells";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { widthOf, writeMadeCells, type MadeCells } from "./report/made-cells";
import { clearOrMake, layOut, placeReport } from "./report/report-sheet";
import { differencesIn, type Difference } from "./report/verify";
import { inExcel } from "./session";
import type { Work } from "./work";

/** What the user asks for this once. */
export interface ReportRequest extends SettingOverrides {
  /** Concept when left out. Vastgesteld also keeps a copy as values, which nothing writes in again. */
  readonly status?: "Concept" | "Vastgesteld";
}

export interface ReportOutcome {
  /** The sheet with the report. */
  readonly sheet: string;
  /** Dutch, when that is not the expected name because a sheet of the user's has it. */
  readonly notice: string | null;
  /** Formulas that Excel answers otherwise than was computed; none is as it should be. */
  readonly differences: readonly Difference[];
  /** Formulas that were compared. */
  readonly compared: number;
  /** The sheet with the copy as values; null for a Concept. */
  readonly frozen: string | null;
}

/**
 * Writes the quarterly report in native formulas and compares what they come to with what was computed: one request to read, one
 * to write, one to read back; more only where a message is over 5 MB.
 * @param today serial date, for a workbook without a Peildatum
 * @param version of the add-in, as the report names it
 * @throws ExcelProblem
 */
export const writeReport = (
  today: number,
  version: string,
  overrides: ReportRequest = {},
  _work: Work = {},
): Promise<ReportOutcome> =>
  inExcel(async (context) => {
    const contents = await readContents(context, readValues);
    const { snapshot, found } = snapshotOf(locate(contents), today, overrides);
    const actual = actualHeaderIn(tablesOf(found));
    const made = layoutReport(buildReport(snapshot, version));
    requireSetUp(made.rows, actual);
    const place = placeReport(made.name, contents);
    const batch = new Batch(context);
    const sheet = await clearOrMake(batch, place);
    await writeMadeCells(batch, made.rows, { sheet, row: 0, column: 0 }, actual);
    await layOut(batch, sheet, made);
    await batch.flush();
    const values = await readBack(context, place.sheet, made.rows.length, widthOf(made.rows));
    return {
      sheet: place.sheet,
      notice:
        place.sheet === made.name
          ? null
          : `Er staat al een werkblad ${made.name} dat niet door deze invoegtoepassing is gemaakt; dat is niet gewijzigd. De rapportage staat op ${place.sheet}.`,
      differences: differencesIn(made.rows, values),
      compared: made.rows.flat().filter((cell) => cell !== null && "formula" in cell.content).length,
      frozen: null,
    };
  });

/** Formulas refer to tables by name: a register that is no table yet cannot be reported on. */
const tablesOf = (
  found: Partial<Record<RegisterName, PlacedRegister>>,
): Partial<Record<RegisterName, PlacedRegister>> =>
  Object.fromEntries(Object.entries(found).filter(([, { as }]) => as === "table"));

const requireSetUp = (rows: MadeCells, actual: ActualHeader): void => {
  const isWhole = rows
    .flat()
    .every((cell) => !cell || !("formula" in cell.content) || isResolvable(cell.content.formula, null, actual));
  if (isWhole) return;
  throw new ExcelProblem("not-set-up", {
    happened: "De rapportage verwijst naar tabellen of kolommen die nog niet in deze werkmap staan.",
    unchanged: nothingChanged,
    advice: "Richt de werkmap eerst in.",
  });
};

const readBack = async (
  context: Excel.RequestContext,
  sheet: string,
  rows: number,
  columns: number,
): Promise<readonly (readonly CellValue[])[]> => {
  const [block] = await readCells(context, [
    { sheet, row: 0, column: 0, rows, columns, bytesPerCell: 40, reading: "values" },
  ]);
  return block?.cells ?? [];
};
