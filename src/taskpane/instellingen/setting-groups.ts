import type { SettingKey } from "../../domain/registers/settings";

/** The settings as the form shows them: what belongs together stands together. */
export const settingGroups: readonly { readonly title: string; readonly keys: readonly SettingKey[] }[] = [
  { title: "Rapportage", keys: ["Gemeente", "Rapportagejaar", "Kwartaal", "Peildatum"] },
  { title: "Taakstelling", keys: ["Taakstelling bedrag", "Taakstelling jaar", "Taakstelling aard"] },
  { title: "Controles", keys: ["Drempel afwijking", "Beschikbare uren per team", "Waarschuw dagen voor deadline"] },
  { title: "Werkmap", keys: ["Schemaversie"] },
];

/** Belongs to the product: shown, not edited. */
export const isReadOnly = (key: SettingKey): boolean => key === "Schemaversie";
