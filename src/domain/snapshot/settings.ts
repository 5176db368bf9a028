import { settings as declared, type SettingKey } from "../registers/settings";
import { amountOf, type CellValue } from "../values/cell-value";
import { calendarDay, isDateSerial, quarterOf, type Quarter } from "../values/date";

/** The sheet Instellingen, resolved: defaults and what was given on the command line filled in. */
export interface Settings {
  readonly gemeente: string;
  /** Calendar year. */
  readonly rapportagejaar: number;
  readonly kwartaal: Quarter;
  /** Serial date without a time. */
  readonly peildatum: number;
  readonly taakstelling: {
    /** Euro. */
    readonly bedrag: number;
    readonly jaar: number;
    readonly aard: string;
  };
  /** Euro, compared with the absolute Afwijking. */
  readonly drempelAfwijking: number;
  /** Hours in the report year; null: capacity is not checked. */
  readonly urenPerTeam: number | null;
  readonly waarschuwDagen: number;
  readonly schemaversie: number;
}

/** What the user asks for this once, in place of what stands in Instellingen. */
export interface SettingOverrides {
  readonly peildatum?: number;
  readonly kwartaal?: Quarter;
}

const quarterPattern = /^(?:Q|K)?\s*([1-4])$/i;

/** The quarter that a value of Instellingen stands for: `Q3`, `K3`, `3`. Null when it stands for none. */
export const quarterFrom = (value: CellValue): Quarter | null => {
  const digit = quarterPattern.exec(String(value).trim())?.[1];
  return digit === undefined ? null : (Number(digit) as Quarter);
};

const yearFrom = (value: CellValue): number | null =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 9999 ? value : null;

/**
 * Fills in what Instellingen leaves open: no Peildatum is `today`, no Kwartaal or Rapportagejaar is the Peildatum's, no
 * Taakstelling jaar is the Rapportagejaar. An amount that is not a number counts as 0, as Excel counts it.
 * @param valueOf what stands in Instellingen for a key; undefined when the key is not there
 * @param today serial date
 */
export const resolveSettings = (
  valueOf: (key: SettingKey) => CellValue | undefined,
  today: number,
  overrides: SettingOverrides = {},
): Settings => {
  const value = (key: SettingKey): CellValue => valueOf(key) ?? declared[key].initial;
  const date = value("Peildatum");
  const peildatum = Math.floor(overrides.peildatum ?? (isDateSerial(date) ? date : today));
  const rapportagejaar = yearFrom(value("Rapportagejaar")) ?? calendarDay(peildatum).year;
  const uren = value("Beschikbare uren per team");
  return {
    gemeente: String(value("Gemeente")),
    rapportagejaar,
    kwartaal: overrides.kwartaal ?? quarterFrom(value("Kwartaal")) ?? quarterOf(peildatum),
    peildatum,
    taakstelling: {
      bedrag: amountOf(value("Taakstelling bedrag")),
      jaar: yearFrom(value("Taakstelling jaar")) ?? rapportagejaar,
      aard: String(value("Taakstelling aard")),
    },
    drempelAfwijking: amountOf(value("Drempel afwijking")),
    urenPerTeam: typeof uren === "number" ? uren : null,
    waarschuwDagen: amountOf(value("Waarschuw dagen voor deadline")),
    schemaversie: amountOf(value("Schemaversie")),
  };
};
