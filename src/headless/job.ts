import type { SettingOverrides } from "../domain/snapshot/settings";
import type { Finding } from "../domain/rules/finding";
import { buildReport } from "../domain/report/build-report";
import { layoutReport } from "../domain/report/layout/layout-report";
import type { Report } from "../domain/report/report";
import { figures as figuresOf, type Figures } from "../domain/report/figures";
import type { Settings } from "../domain/snapshot/settings";
import {
  check,
  ExcelProblem,
  readWorkbook,
  setUp,
  sortRegisters,
  writeReport,
  type ReportOutcome,
  type SetUpOutcome,
  type SortOutcome,
} from "../excel";
import type { Workbook } from "../embedded-excel/model/workbook";
import { startExcel, withExcel, type EmbeddedExcel } from "../embedded-excel/transport/node";

/** Requests to Excel per use case. */
export interface Requests {
  readonly check: number;
  readonly sort: number;
  readonly report: number;
  readonly setup: number;
}

/** A control total of the report. */
export interface ControlTotal {
  /** Dutch: what is compared with what. */
  readonly label: string;
  readonly adds: boolean;
}

export interface JobOutcome {
  /** With rows and cells as they were before anything was set up or sorted. */
  readonly findings: readonly Finding[];
  /** Of the workbook that the report was written on. */
  readonly figures: Figures;
  readonly settings: Settings;
  readonly setUp: SetUpOutcome;
  readonly sorted: SortOutcome;
  /** Dutch in place of an outcome: why there is no report. Everything else was done. */
  readonly report: ReportOutcome | string;
  readonly controls: readonly ControlTotal[];
  readonly requests: Requests;
}

/**
 * The main job: checks the workbook as it came, sets up what is missing, sorts by priority and writes the report. The workbook
 * is changed; saving it is up to the caller.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const runJob = async (
  workbook: Workbook,
  today: number,
  overrides: SettingOverrides,
  version: string,
): Promise<JobOutcome> => {
  const excel = await startExcel(workbook);
  try {
    return await withExcel(excel, async () => {
      const [checked, checkRequests] = await counted(excel, () => check(today, overrides));
      const [setUpOutcome, setUpRequests] = await counted(excel, () => setUp(today));
      const [sorted, sortRequests] = await counted(excel, () => sortRegisters(today));
      const [report, reportRequests] = await counted(excel, () =>
        reportOrReason(today, version, overrides, setUpOutcome),
      );
      const { snapshot } = await readWorkbook(today, overrides);
      return {
        findings: checked.findings,
        figures: figuresOf(snapshot),
        settings: snapshot.settings,
        setUp: setUpOutcome,
        sorted,
        report,
        controls: controlsIn(buildReport(snapshot, version)),
        requests: { check: checkRequests, sort: sortRequests, report: reportRequests, setup: setUpRequests },
      };
    });
  } finally {
    excel.close();
  }
};

/** A register that could not be set up (a filter, protection, something else on its sheet) leaves the report without its figures. */
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
    throw error;
  }
};

/** The rows of the report that say "sluit" or "sluit niet"; that Excel agrees is in `ReportOutcome.differences`. */
const controlsIn = (report: Report): readonly ControlTotal[] =>
  layoutReport(report).rows.flatMap((cells) => {
    const [label, control] = [cells[0]?.content, cells.find((cell) => cell?.look === "control")?.content];
    if (!control || !("formula" in control)) return [];
    return [{ label: label && "constant" in label ? String(label.constant) : "", adds: control.expected === "sluit" }];
  });

const counted = async <Outcome>(
  excel: EmbeddedExcel,
  useCase: () => Promise<Outcome>,
): Promise<readonly [Outcome, number]> => {
  excel.resetTraffic();
  const outcome = await useCase();
  return [outcome, excel.traffic.requests];
};
