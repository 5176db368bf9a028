import type { RegisterName } from "../domain/registers/names";
import type { SettingKey } from "../domain/registers/settings";
import { createSnapshot, settingValuesIn } from "../domain/snapshot/create-snapshot";
import type { SettingOverrides } from "../domain/snapshot/settings";
import type { WorkbookSnapshot } from "../domain/snapshot/workbook-snapshot";
import type { CellValue } from "../domain/values/cell-value";
import { likelyAdopted } from "./read/adopted";
import { locate, type Located, type PlacedRegister } from "./read/locate";
import { readContents, readValues } from "./read/read-contents";
import { inExcel, readRegisters } from "./session";
import type { Work } from "./work";

/** The workbook as it was read. */
export interface ReadOutcome {
  readonly snapshot: WorkbookSnapshot;
  /** Where each register stands and as what; those that are not there are left out. */
  readonly found: Partial<Record<RegisterName, PlacedRegister>>;
  /** Registers whose sheet exists and holds something else. */
  readonly unrecognised: readonly RegisterName[];
  /** What stands in Instellingen for each key that is there. */
  readonly settingRows: ReadonlyMap<SettingKey, CellValue>;
}

/**
 * Reads the registers and the adopted reports in one request; more only where the answer is over 5 MB, a table stands on a sheet
 * of another name, an adopted report is from long ago or on a sheet that was renamed, or some rows or columns are hidden.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const readWorkbook = (today: number, overrides: SettingOverrides = {}, work: Work = {}): Promise<ReadOutcome> =>
  inExcel(work, [readRegisters], async (session) =>
    snapshotOf(locate(await readContents(session, readValues, likelyAdopted(today))), today, overrides),
  );

/** The snapshot of what was located. */
export const snapshotOf = (
  { found, unrecognised, sheets, adopted, structure }: Located,
  today: number,
  overrides: SettingOverrides,
): ReadOutcome => {
  const snapshot = createSnapshot(found, today, overrides, sheets, adopted, structure);
  return { snapshot, found, unrecognised, settingRows: settingValuesIn(snapshot.registers.Instellingen) };
};
