import type { SettingKey } from "../domain/registers/settings";
import type { CellValue } from "../domain/values/cell-value";
import type { Work } from "./work";

/** A setting as the user saw it and as it must become. */
export interface SettingChange {
  readonly key: SettingKey;
  /** What stood there when it was read; `""` for a key that was not there. */
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface SettingsOutcome {
  readonly saved: readonly SettingKey[];
  /** Left alone: a colleague changed it meanwhile, into what was found. */
  readonly skipped: readonly { readonly key: SettingKey; readonly found: CellValue }[];
}

/**
 * Writes settings into Instellingen: only what changed, and only where nobody else changed it meanwhile.
 * @throws ExcelProblem also when Instellingen is missing, protected or filtered
 */
export const saveSettings = (changes: readonly SettingChange[], work: Work = {}): Promise<SettingsOutcome> => {
  throw new Error(`still to come: ${changes.length} ${String(work)}`);
};
