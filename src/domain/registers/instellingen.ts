import { text } from "./column";
import type { Register } from "./register";
import { initialSetting, settingKeys, settings } from "./settings";

/** One line a setting; `settings.ts` says which. */
export const instellingen: Register<"Instellingen"> = {
  name: "Instellingen",
  place: 140,
  purpose: "Waarden waarmee gecontroleerd en gerapporteerd wordt",
  columns: [text("Sleutel", { width: 32 }), text("Waarde", { width: 24 }), text("Toelichting", { width: 70 })],
  order: [],
  initialRows: (asked) => settingKeys.map((key) => [key, initialSetting(key, asked), settings[key].help]),
};
