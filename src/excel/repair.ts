import type { CellChange } from "../domain/changes/changes";
import type { Repair } from "../domain/repair";
import { inExcel, type Session } from "./session";
import { KeepAs, type KeepOption } from "./way-back/keep-as";
import type { Work } from "./work";
import type { SkippedChange } from "./write/outcome";
import { writeChanges, writeStages } from "./write/write-changes";

/** What repairing did. */
export interface RepairOutcome {
  /** The cells that are now as they had to become. */
  readonly repaired: readonly CellChange[];
  /** The cells that were left alone, mostly because they no longer hold what the finding was about. */
  readonly skipped: readonly SkippedChange[];
  /** The action under which the old values were kept, for `turnBack`; null when nothing was. */
  readonly keptAs: string | null;
}

/**
 * Writes repairs, each only where its cell still holds what it held. Running it again completes what stopped half-way.
 * @throws ExcelProblem also when a register is missing, protected or filtered: then nothing was written
 */
export const repair = (
  repairs: readonly Repair[],
  work: Work = {},
  { keep = true }: KeepOption = {},
): Promise<RepairOutcome> => {
  const changes = repairs.map(({ change }) => change);
  const action = keep ? new KeepAs("Herstellen") : null;
  const write = async (session: Session): Promise<RepairOutcome> => {
    const { written, skipped, keptAs } = await writeChanges(session, changes, [], action);
    return { repaired: written, skipped, keptAs };
  };
  return inExcel(work, writeStages("Cellen herstellen"), write, { repeats: "always" });
};
