import { inExcel } from "./session";
import { TurningBack, type TurnBackOutcome } from "./way-back/turning-back";
import type { Work } from "./work";
import { writeStages } from "./write/write-changes";

export type { TurnBackOutcome } from "./way-back/turning-back";

/**
 * Turns back what was done in one go: every cell that still holds what we wrote gets what it held before, every row that we added and
 * nobody touched is emptied, and a register that we sorted and nobody sorted since gets its old order. What was changed since is left
 * alone and reported. Three requests more than writing the same cells takes.
 * @param id of an action of `keptActions`
 * @throws ExcelProblem also when the action is not kept any more, or was turned back already
 */
export const turnBack = (id: string, work: Work = {}): Promise<TurnBackOutcome> => {
  const turningBack = new TurningBack(id);
  return inExcel(work, writeStages("Oude waarden terugzetten"), (session) => turningBack.run(session), {
    repeats: "always",
  });
};
