import type { SettingOverrides } from "../domain/snapshot/settings";
import type { Finding } from "../domain/rules/finding";
import { figures as figuresOf, type Figures } from "../domain/report/figures";
import type { Settings } from "../domain/snapshot/settings";
import type { SheetDeclaration } from "../domain/sheets/made-sheet";
import {
  check,
  ExcelProblem,
  makeSheets,
  readWorkbook,
  setUp,
  sortRegisters,
  writeReport,
  type ReadOutcome,
  type ReportOutcome,
  type SetUpOutcome,
  type SheetsOutcome,
  type SortOutcome,
} from "../excel";
import type { Workbook } from "../embedded-excel/model/workbook";
import { importList, type AskedList, type ImportedList, type RefusedList } from "./import-list";
import { repairFindings, type RepairedFindings } from "./repair-findings";
import { startExcel, withExcel } from "../embedded-excel/transport/node";

/** Requests to Excel per use case. */
export interface Requests {
  readonly check: number;
  readonly sort: number;
  readonly report: number;
  readonly setup: number;
  readonly sheets: number;
  readonly import: number;
  readonly repair: number;
}

/** What was done to the workbook. */
export interface Work {
  readonly setUp: SetUpOutcome;
  /** Null when no list was given. */
  readonly imported: ImportedList | RefusedList | null;
  /** Null when that was not asked for. */
  readonly repaired: RepairedFindings | null;
  readonly sorted: SortOutcome;
  /** Dutch in place of an outcome: why there is no report. Everything else was done. */
  readonly report: ReportOutcome | string;
  /** Null when no sheets were asked for. */
  readonly sheets: SheetsOutcome | null;
}

export interface JobOutcome {
  /** With rows and cells as they were before anything was set up or sorted; with a list, as they were when it was brought in, and after repairs as these left them. */
  readonly findings: readonly Finding[];
  /** Of the workbook that the report was written on. */
  readonly figures: Figures;
  readonly settings: Settings;
  /** Dutch in place of an outcome: why the workbook could not be worked on. What is in it then is not fit to be saved. */
  readonly work: Work | string;
  readonly requests: Requests;
}

/** What is asked besides the report. */
export interface Extras {
  /** Sheets to make from the registers. */
  readonly sheets: readonly SheetDeclaration[];
  /** A list to bring in before the rows are sorted; null for none. */
  readonly list: AskedList | null;
  /** True to repair what has one meaning, also in what the list brought. */
  readonly repairs: boolean;
}

/**
 * The main job: checks the workbook as it came, sets up what is missing, brings in a list, repairs, sorts by priority and writes the
 * report.
 * The workbook is changed; saving it is up to the caller.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem when the workbook cannot be read
 */
export const runJob = async (
  workbook: Workbook,
  today: number,
  overrides: SettingOverrides,
  version: string,
  { sheets, list, repairs }: Extras = { sheets: [], list: null, repairs: false },
): Promise<JobOutcome> => {
  const excel = await startExcel(workbook);
  try {
    return await withExcel(excel, async () => {
      const requests = { check: 0, sort: 0, report: 0, setup: 0, sheets: 0, import: 0, repair: 0 };
      const counted = async <Outcome>(step: keyof Requests, useCase: () => Promise<Outcome>): Promise<Outcome> => {
        excel.resetTraffic();
        const outcome = await useCase();
        requests[step] = excel.traffic.requests;
        return outcome;
      };
      const checked = await counted("check", () => check(today, overrides));
      const done = ({ snapshot }: ReadOutcome, work: Work | string, findings = checked.findings): JobOutcome => ({
        findings,
        figures: figuresOf(snapshot),
        settings: snapshot.settings,
        work,
        requests,
      });
      try {
        const setUpOutcome = await counted("setup", () => setUp(today, overrides));
        const imported = list === null ? null : await counted("import", () => importList(list, today));
        const repaired = repairs ? await counted("repair", () => repairFindings(today, overrides)) : null;
        // Who brings rows in wants to know what is wrong with those too, and who repairs what is still wrong.
        const { findings } = imported === null && repaired === null ? checked : await check(today, overrides);
        const sorted = await counted("sort", () => sortRegisters(today, undefined, {}, { keep: false }));
        const report = await counted("report", () => reportOrReason(today, version, overrides, setUpOutcome));
        const made =
          sheets.length === 0 ? null : await counted("sheets", () => makeSheets(sheets, today, version, overrides));
        const work = { sheets: made, setUp: setUpOutcome, imported, repaired, sorted, report };
        return done(await readWorkbook(today, overrides), work, findings);
      } catch (error) {
        if (error instanceof ExcelProblem) return done(checked, error.happened);
        throw error;
      }
    });
  } finally {
    excel.close();
  }
};

/**
 * A register that could not be set up (a filter, protection, its name taken) leaves the report without its figures; a protected
 * sheet or workbook takes no report. Neither has written anything of it.
 */
const reportOrReason = async (
  today: number,
  version: string,
  overrides: SettingOverrides,
  { notices }: SetUpOutcome,
): Promise<ReportOutcome | string> => {
  try {
    return await writeReport(today, version, overrides);
  } catch (error) {
    if (error instanceof ExcelProblem && error.code === "not-set-up" && notices.length > 0) {
      return notices.map(({ message }) => message).join(" ");
    }
    if (error instanceof ExcelProblem && error.code === "protected") return error.happened;
    throw error;
  }
};
