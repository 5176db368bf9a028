import { changesOf, type ImportPlan, type PlannedRow, type SourceList } from "../../domain/import";
import type { CellChange } from "../../domain/changes/changes";
import type { CellValue } from "../../domain/values/cell-value";
import { inExcel } from "../session";
import type { Work } from "../work";
import type { ChangesOutcome } from "../write/outcome";
import { writeChanges, writeStages } from "../write/write-changes";

/** A cell that bringing in a list left as it is. */
export interface SkippedCell {
  readonly key: string;
  readonly header: string;
  /** What stood there when the plan was made. */
  readonly expected: CellValue;
  /** What stands there now; null when the row or the column is gone, or its key stands there more than once. */
  readonly found: CellValue | null;
  readonly wanted: CellValue;
  /** Dutch, one sentence: why. */
  readonly reason: string;
}

/** What bringing in a list did. */
export interface ImportOutcome {
  /** Keys of the rows that were added. */
  readonly added: readonly string[];
  /** Cells of rows that were there already and now say what the list says. */
  readonly changed: number;
  readonly skipped: readonly SkippedCell[];
  readonly notAdded: readonly { readonly key: string; readonly reason: string }[];
}

/**
 * Writes what the user keeps of a plan. Cells that a colleague changed since are left alone; running it again completes what
 * stopped half-way.
 * @param rows of the plan
 * @throws ExcelProblem
 */
export const applyImport = (
  list: SourceList,
  plan: ImportPlan,
  rows: readonly PlannedRow[],
  work: Work = {},
): Promise<ImportOutcome> =>
  inExcel(work, writeStages(`Schrijven uit ${list.name}`), async (session) => {
    const { changes, additions } = changesOf(plan, rows);
    const { written, skipped, added, notAdded } = await writeChanges(session, changes, additions);
    return {
      added,
      changed: written.length,
      skipped: skipped.map(({ change, found, reason }) => ({
        key: change.key,
        header: change.header,
        expected: change.from,
        found,
        wanted: change.to,
        reason,
      })),
      notAdded: notAdded.map(({ addition, reason }) => ({ key: addition.key, reason })),
    };
  });

/** Changes cells of registers, each only where it still holds what it held. @throws ExcelProblem */
export const writeCells = (changes: readonly CellChange[], work: Work = {}): Promise<ChangesOutcome> =>
  inExcel(work, writeStages("Cellen schrijven"), (session) => writeChanges(session, changes, []));
