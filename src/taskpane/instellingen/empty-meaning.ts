import type { SettingKey } from "../../domain/registers/settings";
import { resolveSettings, type Settings } from "../../domain/snapshot/settings";
import { formatDate } from "../../domain/values/date";
import { valueIn, type SettingsForm } from "./settings-form";

/** What an empty setting comes to; null where empty is just empty. */
const meanings: Readonly<Partial<Record<SettingKey, (settings: Settings) => string>>> = {
  Rapportagejaar: ({ rapportagejaar }) => String(rapportagejaar),
  Kwartaal: ({ kwartaal }) => `Q${kwartaal}`,
  Peildatum: ({ peildatum }) => formatDate(peildatum),
  "Taakstelling bedrag": () => "€ 0",
  "Taakstelling jaar": ({ taakstelling }) => String(taakstelling.jaar),
  "Drempel afwijking": () => "€ 0, dus elke afwijking",
  "Beschikbare uren per team": () => "geen controle op capaciteit",
  "Waarschuw dagen voor deadline": () => "0 dagen",
};

/**
 * What a setting comes to when it is left empty, with the other fields as they are in the form: `2021`, `Q3`. Null where empty is
 * just empty.
 * @param today serial date
 */
export const emptyMeaning = (form: SettingsForm, key: SettingKey, today: number): string | null => {
  const says = meanings[key];
  if (!says) return null;
  return says(resolveSettings((each) => (each === key ? "" : valueIn(form, each)), today));
};
