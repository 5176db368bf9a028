import type { SettingOverrides } from "../domain/snapshot/settings";
import type { Finding } from "../domain/rules/finding";
import { figures as figuresOf, type Figures } from "../domain/report/figures";
import type { Settings } from "../domain/snapshot/settings";
import { check, readWorkbook, setUp, sortRegisters, writeReport, type ReportOutcome, type SetUpOutcome, type SortOutcome } from "../excel";
import type { Workbook } from "../embedded-excel/model/workbook";
import { startExcel, withExcel, type EmbeddedExcel } from "../embedded-excel/transport/node";

/** Requests to Excel per use case. */
export interface Requests {
  readonly check: number;
  readonly sort: number;
  readonly report: number;
  readonly setup: number;
}

export interface JobOutcome {
  /** With rows and cells as they were before anything was set up or sorted. */
  readonly findings: readonly Finding[];
  /** Of the workbook that the report was written on. */
  readonly figures: Figures;
  readonly settings: Settings;
  readonly setUp: SetUpOutcome;
  readonly sorted: SortOutcome;
  readonly report: ReportOutcome;
  readonly requests: Requests;
}

/**
 * The main job: checks the workbook as it came, sets up what is missing, sorts by priority and writes the report. The workbook
 * is changed; saving it is up to the caller.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const runJob = async (workbook: Workbook, today: number, overrides: SettingOverrides, version: string): Promise<JobOutcome> => {
  const excel = await startExcel(workbook);
  try {
    return await withExcel(excel, async () => {
      const [checked, checkRequests] = await counted(excel, () => check(today, overrides));
      const [setUpOutcome, setUpRequests] = await counted(excel, () => setUp(today));
      const [sorted, sortRequests] = await counted(excel, () => sortRegisters(today));
      const [report, reportRequests] = await counted(excel, () => writeReport(today, version, overrides));
      const { snapshot } = await readWorkbook(today, overrides);
      return {
        findings: checked.findings,
        figures: figuresOf(snapshot),
        settings: snapshot.settings,
        setUp: setUpOutcome,
        sorted,
        report,
        requests: { check: checkRequests, sort: sortRequests, report: reportRequests, setup: setUpRequests },
      };
    });
  } finally {
    excel.close();
  }
};

const counted = async <Outcome>(excel: EmbeddedExcel, useCase: () => Promise<Outcome>): Promise<readonly [Outcome, number]> => {
  excel.resetTraffic();
  const outcome = await useCase();
  return [outcome, excel.traffic.requests];
};
