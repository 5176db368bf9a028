import type { CellChange, RowAddition } from "../../../src/domain/changes/changes";
import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { KeepAs, turnBack, type TurnBackOutcome, type Work } from "../../../src/excel";
import { inExcel } from "../../../src/excel/session";
import { writeChanges, writeStages } from "../../../src/excel/write/write-changes";
import { measured } from "../workbook";

/** Waits for nothing before it tries again. */
export const hurried: Work = { pause: () => Promise.resolve() };

/** Writes as bringing in a list does, with the old values kept; answers the action's id. */
export const writeKept = async (
  embedded: EmbeddedExcel,
  changes: readonly CellChange[],
  additions: readonly RowAddition[] = [],
): Promise<{ id: string; requests: number }> => {
  const action = new KeepAs("Inlezen");
  const { result, requests } = await measured(embedded, () =>
    inExcel(hurried, writeStages("Cellen schrijven"), (session) => writeChanges(session, changes, additions, action), {
      repeats: "always",
    }),
  );
  return { id: result.keptAs ?? "", requests };
};

export const back = (embedded: EmbeddedExcel, id: string): Promise<{ result: TurnBackOutcome; requests: number }> =>
  measured(embedded, () => turnBack(id, hurried));
