import { showSetting } from "../../domain/registers/setting-input";
import { settings, type SettingKey } from "../../domain/registers/settings";
import type { CellValue } from "../../domain/values/cell-value";
import type { SettingChange, SettingsOutcome } from "../../excel";
import { enumerated } from "../parts/wording";

/** What came of a save, in words. */
export interface SaveResult {
  readonly kind: "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
}

/** A value in a sentence. */
export const inWords = (key: SettingKey, value: CellValue): string => {
  const text = showSetting(settings[key].kind, value);
  return text === "" ? "leeg" : text;
};

export const saveResult = (changes: readonly SettingChange[], { saved, skipped }: SettingsOutcome): SaveResult => {
  const lines = skipped.flatMap(({ key, found }) => {
    const change = changes.find((each) => each.key === key);
    if (!change) return [];
    const [was, now, wish] = [change.from, found, change.to].map((value) => inWords(key, value));
    return [`${key}: door een collega gewijzigd van ${was ?? ""} in ${now ?? ""}; uw voorstel is ${wish ?? ""}.`];
  });
  if (lines.length === 0) return { kind: "success", title: `Opgeslagen: ${enumerated(saved)}`, lines };
  return {
    kind: "warning",
    title: saved.length === 0 ? "Niet opgeslagen" : `Opgeslagen: ${enumerated(saved)}; niet alles`,
    lines: [...lines, "Kies nog eens Opslaan om uw voorstel toch te schrijven, of Herstellen om het te laten vallen."],
  };
};
