import type { CellChange, RowAddition } from "../changes/changes";
import type { ImportPlan, PlannedRow } from "./plan";

/** What is written for those rows of a plan that the user keeps. Rows that are not of the plan are left out. */
export const changesOf = (
  plan: ImportPlan,
  rows: readonly PlannedRow[],
): { readonly changes: CellChange[]; readonly additions: RowAddition[] } => {
  const kept = new Set(rows);
  const register = plan.register;
  return {
    changes: plan.changes
      .filter((row) => kept.has(row))
      .flatMap(({ key, cells }) => cells.map(({ header, from, to }) => ({ register, key, header, from, to }))),
    additions: plan.additions
      .filter((row) => kept.has(row))
      .map(({ key, hasOwnKey, cells }) => ({
        register,
        key,
        hasOwnKey,
        cells: cells.map(({ header, to }) => ({ header, value: to })),
      })),
  };
};
