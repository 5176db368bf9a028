import { actionsIn, type KeptAction } from "../domain/way-back/kept-action";
import { inExcel, type Stage } from "./session";
import { readLines } from "./way-back/read-lines";
import type { Work } from "./work";

const stages: readonly Stage[] = [{ says: "Bewaarde oude waarden lezen", phase: "reading" }];

/**
 * What was done with the workbook and can be turned back, newest first; also what was turned back already. One request, more only
 * where more is kept than fits in one answer.
 * @throws ExcelProblem
 */
export const keptActions = (work: Work = {}): Promise<readonly KeptAction[]> =>
  inExcel(work, stages, async (session) => actionsIn((await readLines(session)).lines));
