import type { SettingOverrides } from "../domain/snapshot/settings";
import type { Repair } from "../domain/repair";
import { check, offeredRepairs, repair, type BlockedRepairs, type RepairOutcome } from "../excel";

/** What repairing did, and what it could not do. */
export interface RepairedFindings {
  readonly repairs: readonly Repair[];
  readonly outcome: RepairOutcome;
  readonly blocked: readonly BlockedRepairs[];
}

/**
 * Repairs every finding that has one meaning. The file that was read is the way back, so no old values are kept.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const repairFindings = async (today: number, overrides: SettingOverrides): Promise<RepairedFindings> => {
  const { ready, blocked } = offeredRepairs(await check(today, overrides));
  return { repairs: ready, outcome: await repair(ready, {}, { keep: false }), blocked };
};
