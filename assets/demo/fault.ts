import type { RegisterName } from "../../src/domain/registers/names";
import type { Finding, Severity } from "../../src/domain/rules/finding";
import type { CellValue } from "../../src/domain/values/cell-value";

/** What a fault must lead to. What is left out of register, key and header is that of the fault itself. */
export interface Expectation {
  readonly rule: string;
  readonly severity: Severity;
  readonly register?: RegisterName;
  readonly key?: string;
  readonly header?: string;
}

/** A cell of the clean demo that gets another content: where by key and header, what, and what must be found. */
export interface Fault {
  readonly register: RegisterName;
  readonly key: string;
  readonly header: string;
  /** As a user types it; text stays text. A formula goes in `formula`. */
  readonly value?: CellValue;
  /** English, with `=`. */
  readonly formula?: string;
  readonly expects: readonly Expectation[];
}

/** A header of the clean demo that gets another name. */
export interface HeaderFault {
  readonly register: RegisterName;
  readonly header: string;
  readonly becomes: string;
  readonly expects: readonly Expectation[];
}

/** A figure of an adopted report that somebody changed: the first number in the first row that begins with this text. */
export interface ReportFault {
  readonly sheet: string;
  readonly label: string;
  readonly becomes: CellValue;
  readonly expects: Pick<Expectation, "rule" | "severity">;
}

/** Where a finding is and what it is; the wording is the rule's own business. */
export type ExpectedFinding = Pick<Finding, "rule" | "severity" | "sheet" | "row" | "column" | "cell">;
