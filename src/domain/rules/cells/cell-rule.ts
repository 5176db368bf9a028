import type { Column, ColumnKind } from "../../registers/column";
import type { RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import type { CellCondition, CellValue } from "../../values/cell-value";
import type { Problem, RuleDescription } from "../rule";

export type { CellCondition } from "../../values/cell-value";

/** What a cell should hold: what its column declares, or for a line of Instellingen what its key asks for. */
export type CellKind = ColumnKind | { kind: "quarter" };

export interface CellContext {
  readonly holds: CellKind;
  readonly column: Column;
  readonly register: RegisterSnapshot;
  readonly snapshot: WorkbookSnapshot;
}

/** Judges one cell; null when the rule has nothing against it. */
export type CellCheck = (value: CellValue, row: Row) => Problem | null;

/**
 * A rule that follows from what a column declares. A cell gets the finding of the first rule that has something against it, so the
 * place in the list of cell rules is the precedence.
 */
export interface CellRule extends RuleDescription {
  readonly judges: CellCondition;
  /** Prepares one pass over a column; null when the rule does not concern it. */
  readonly prepare: (context: CellContext) => CellCheck | null;
}
