import { sortedRegisters, type SortedRegister } from "../domain/registers/names";
import { inExcel, readRegisters, type Session, type Stage } from "./session";
import { decideSort, type RegisterDecision } from "./sort/decide";
import { Ordering } from "./sort/ordering";
import type { ReplacedRank } from "./sort/write-sort";
import { KeepAs, type KeepOption } from "./way-back/keep-as";
import type { Work } from "./work";

/** What became of each register. */
export interface SortOutcome {
  readonly sorted: readonly SortedRegister[];
  readonly alreadyInOrder: readonly SortedRegister[];
  /** Dutch: why a register was left as it is, and what to do. */
  readonly refused: readonly { readonly register: SortedRegister; readonly reason: string }[];
  /** What somebody had typed in Rang, and that made way for its formula. */
  readonly replaced: readonly ReplacedRank[];
  /** The action under which the old order was kept, for `turnBack`; null when nothing was. */
  readonly keptAs: string | null;
}

const stages: readonly Stage[] = [readRegisters, { says: "Rijen op volgorde zetten", phase: "writing" }];

/**
 * Puts Actiepunten, Teamplannen and Budgethouders in order of priority: one request to read and one to sort. Excel itself moves
 * the rows, so that formats, notes and the user's own columns go along. A register that is in order is not touched. Where a colleague
 * comes in between it is read and sorted again.
 * @param today serial date, for a workbook without a Peildatum
 * @param only the registers to sort; all three when left out
 * @throws ExcelProblem also when the rows did not come in the order that was computed
 */
export const sortRegisters = (
  today: number,
  only: readonly SortedRegister[] = sortedRegisters,
  work: Work = {},
  { keep = true }: KeepOption = {},
): Promise<SortOutcome> => {
  const ordering = new Ordering(keep ? new KeepAs("Sorteren") : null);
  const sort = async (session: Session): Promise<SortOutcome> => {
    let decisions: readonly RegisterDecision[] = [];
    await ordering.bring(session, async () => {
      const read = await decideSort(session, today, only);
      decisions = read.filter(({ register }) => !ordering.isDone(register));
      return decisions.flatMap(({ decision }) => (decision.kind === "sort" ? [decision.plan] : []));
    });
    return outcomeOf(ordering, only, decisions);
  };
  return inExcel(work, stages, sort, { repeats: "always" });
};

/** @param decisions of the last look, for registers that are not done */
const outcomeOf = (
  ordering: Ordering,
  only: readonly SortedRegister[],
  decisions: readonly RegisterDecision[],
): SortOutcome => {
  const inOrder = decisions.filter(({ decision }) => decision.kind === "in-order").map(({ register }) => register);
  // One that is in order after we were at it was brought there by a request of which the answer was lost.
  const isSorted = (register: SortedRegister): boolean =>
    ordering.isDone(register) || (ordering.isOurs(register) && inOrder.includes(register));
  return {
    sorted: only.filter(isSorted),
    alreadyInOrder: inOrder.filter((register) => !isSorted(register)),
    refused: decisions.flatMap(({ register, decision }) =>
      decision.kind === "refused" ? [{ register, reason: decision.reason }] : [],
    ),
    replaced: ordering.replaced,
    keptAs: ordering.keep?.keptAs ?? null,
  };
};
