import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { CellValue } from "../values/cell-value";
import type { Severity, Source } from "./finding";

/** What is wrong at a cell; `severity` only where it differs from the rule's. */
export interface Problem {
  readonly message: string;
  readonly fix?: CellValue;
  /** True for a fix that takes a letter for a slip of the pen: somebody has to see the old beside the new. */
  readonly isSlip?: boolean;
  readonly severity?: Severity;
}

/** Takes one finding; row null is the header row. */
export type Report = (register: RegisterSnapshot, row: Row | null, header: string, problem: Problem) => void;

/** Takes one finding on a sheet that is no register; row and column are zero-based. */
export type ReportOnSheet = (sheet: string, row: number, column: number, problem: Problem) => void;

/** What every rule says about itself. */
export interface RuleDescription {
  readonly slug: string;
  readonly severity: Severity;
  readonly source: Source;
  /** Dutch, one line: when the rule speaks. */
  readonly says: string;
}

/** A rule that looks at whole rows, or at several registers. `find` goes over the snapshot once. */
export interface Rule extends RuleDescription {
  readonly find: (snapshot: WorkbookSnapshot, report: Report, reportOnSheet: ReportOnSheet) => void;
}
