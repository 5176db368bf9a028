import type { CellChange } from "../domain/changes/changes";
import type { SettingKey } from "../domain/registers/settings";
import type { CellValue } from "../domain/values/cell-value";
import { ExcelProblem, nothingChanged } from "./problem";
import { inExcel } from "./session";
import type { SkippedChange } from "./write/outcome";
import { columnGone, keyDoubled, rowGone } from "./write/reasons";
import { writeChanges, writeStages } from "./write/write-changes";
import type { Work } from "./work";

/** A setting as the user saw it and as it must become. */
export interface SettingChange {
  readonly key: SettingKey;
  /** What stood there when the user began; `ReadOutcome.settingRows` has it. */
  readonly from: CellValue;
  /** `""` empties the cell; a date is a serial number. */
  readonly to: CellValue;
}

export interface SettingsOutcome {
  readonly saved: readonly SettingKey[];
  /** Left alone: a colleague changed it meanwhile into what was found, or a formula of the user's gives that. */
  readonly skipped: readonly { readonly key: SettingKey; readonly found: CellValue }[];
}

const register = "Instellingen";
const header = "Waarde";

/**
 * Writes settings into Instellingen by the one path on which cells of registers are changed: only the cells of what changed, and
 * only where nobody else changed it meanwhile. One request to read, one to write and one to read back.
 * @throws ExcelProblem also when Instellingen or one of the keys is missing, and when the sheet is protected or filtered
 */
export const saveSettings = (changes: readonly SettingChange[], work: Work = {}): Promise<SettingsOutcome> => {
  const keys = new Map(
    changes.map(({ key, from, to }): [CellChange, SettingKey] => [{ register, key, header, from, to }, key]),
  );
  return inExcel(
    work,
    writeStages("Instellingen opslaan"),
    async (session) => {
      const { written, skipped } = await writeChanges(session, [...keys.keys()], []);
      const saved = changes.map(({ key }) => key).filter((key) => written.some((change) => keys.get(change) === key));
      requirePlaces(skipped, saved);
      return {
        saved,
        skipped: skipped.flatMap(({ change, found }) => {
          const key = keys.get(change);
          return key === undefined ? [] : [{ key, found: found ?? "" }];
        }),
      };
    },
    { repeats: "always" },
  );
};

/** @throws ExcelProblem when a setting has no cell, or more than one: the others were saved */
const requirePlaces = (skipped: readonly SkippedChange[], saved: readonly SettingKey[]): void => {
  const [missing] = skipped.filter(({ found }) => found === null);
  if (!missing) return;
  const happened = happenedTo(missing);
  if (happened === null) return;
  throw new ExcelProblem("not-set-up", {
    happened,
    unchanged: saved.length === 0 ? nothingChanged : `Wel opgeslagen: ${saved.join(", ")}.`,
    advice:
      missing.reason === keyDoubled
        ? "Verwijder de regel die te veel is en sla opnieuw op."
        : "Vul de werkmap eerst aan (op Start) en sla opnieuw op.",
  });
};

const happenedTo = ({ change, reason }: SkippedChange): string | null => {
  switch (reason) {
    case rowGone(register):
      return `De sleutel ${change.key} staat niet in Instellingen.`;
    case columnGone(register, header):
      return "De kolom Waarde staat niet in Instellingen.";
    case keyDoubled:
      return `De sleutel ${change.key} staat meer dan één keer in Instellingen.`;
    default:
      return null;
  }
};
