import { sortedRegisters, type SortedRegister } from "../domain/registers/names";
import { inExcel, readRegisters, type Stage } from "./session";
import { decideSort } from "./sort/decide";
import { writeSort } from "./sort/write-sort";
import type { Work } from "./work";

/** What became of each register. */
export interface SortOutcome {
  readonly sorted: readonly SortedRegister[];
  readonly alreadyInOrder: readonly SortedRegister[];
  /** Dutch: why a register was left as it is, and what to do. */
  readonly refused: readonly { readonly register: SortedRegister; readonly reason: string }[];
}

const stages: readonly Stage[] = [readRegisters, { says: "Rijen op volgorde zetten", phase: "writing" }];

/**
 * Puts Actiepunten, Teamplannen and Budgethouders in order of priority: one request to read and one to sort. Excel itself moves
 * the rows, so that formats, notes and the user's own columns go along. A register that is in order is not touched.
 * @param today serial date, for a workbook without a Peildatum
 * @param only the registers to sort; all three when left out
 * @throws ExcelProblem also when the rows did not come in the order that was computed
 */
export const sortRegisters = (
  today: number,
  only: readonly SortedRegister[] = sortedRegisters,
  work: Work = {},
): Promise<SortOutcome> =>
  inExcel(work, stages, async (session) => {
    const decisions = await decideSort(session, today, only);
    const plans = decisions.flatMap(({ decision }) => (decision.kind === "sort" ? [decision.plan] : []));
    if (plans.length > 0) {
      session.next();
      await writeSort(session, plans);
    }
    return {
      sorted: plans.map(({ register }) => register),
      alreadyInOrder: decisions.flatMap(({ register, decision }) => (decision.kind === "in-order" ? [register] : [])),
      refused: decisions.flatMap(({ register, decision }) =>
        decision.kind === "refused" ? [{ register, reason: decision.reason }] : [],
      ),
    };
  });
