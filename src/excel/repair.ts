import type { CellChange } from "../domain/changes/changes";
import type { Repair } from "../domain/repair";
import { inExcel } from "./session";
import type { Work } from "./work";
import type { SkippedChange } from "./write/outcome";
import { writeChanges, writeStages } from "./write/write-changes";

/** What repairing did. */
export interface RepairOutcome {
  /** The cells that are now as they had to become. */
  readonly repaired: readonly CellChange[];
  /** The cells that were left alone, because they no longer hold what the finding was about. */
  readonly skipped: readonly SkippedChange[];
  /** The action under which the old values are kept; null when nothing was written. */
  readonly keptAs: string | null;
}

/**
 * Writes repairs, each only where its cell still holds what it held. Running it again completes what stopped half-way.
 * @throws ExcelProblem also when a register is missing, protected or filtered: then nothing was written
 */
export const repair = (repairs: readonly Repair[], work: Work = {}): Promise<RepairOutcome> =>
  inExcel(
    work,
    writeStages("Cellen herstellen"),
    async (session) => {
      const { written, skipped } = await writeChanges(
        session,
        repairs.map(({ change }) => change),
        [],
      );
      return { repaired: written, skipped, keptAs: null };
    },
    { repeats: "always" },
  );
