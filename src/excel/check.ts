import { validate } from "../domain/rules/validate";
import type { Finding } from "../domain/rules/finding";
import type { SettingOverrides } from "../domain/snapshot/settings";
import { readWorkbook, type ReadOutcome } from "./read-workbook";
import type { Work } from "./work";

export interface CheckOutcome extends ReadOutcome {
  readonly findings: readonly Finding[];
}

/**
 * Checks the workbook by every rule, in the one request that reads it.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const check = async (
  today: number,
  overrides: SettingOverrides = {},
  work: Work = {},
): Promise<CheckOutcome> => {
  const read = await readWorkbook(today, overrides, work);
  return { ...read, findings: validate(read.snapshot) };
};
