import { changesOf, type ImportPlan, type PlannedRow, type SourceList } from "../../domain/import";
import type { CellChange } from "../../domain/changes/changes";
import type { KeptWhat } from "../../domain/way-back/line";
import type { CellValue } from "../../domain/values/cell-value";
import { inExcel, type Session } from "../session";
import { KeepAs, type KeepOption } from "../way-back/keep-as";
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
  /** The action under which the old values were kept, for `turnBack`; null when nothing was. */
  readonly keptAs: string | null;
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
  { keep = true }: KeepOption = {},
): Promise<ImportOutcome> => {
  const { changes, additions } = changesOf(plan, rows);
  const action = keep ? new KeepAs("Inlezen") : null;
  const write = async (session: Session): Promise<ImportOutcome> => {
    const { written, skipped, added, notAdded, keptAs } = await writeChanges(session, changes, additions, action);
    return {
      added,
      keptAs,
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
  };
  return inExcel(work, writeStages(`Schrijven uit ${list.name}`), write, { repeats: "always" });
};

/**
 * Changes cells of registers, each only where it still holds what it held.
 * @param what under which the old values are kept; left out where they are not, as for a single cell that the user just chose
 * @throws ExcelProblem
 */
export const writeCells = (
  changes: readonly CellChange[],
  work: Work = {},
  what: KeptWhat | null = null,
): Promise<ChangesOutcome> => {
  const action = what === null ? null : new KeepAs(what);
  return inExcel(work, writeStages("Cellen schrijven"), (session) => writeChanges(session, changes, [], action), {
    repeats: "always",
  });
};
