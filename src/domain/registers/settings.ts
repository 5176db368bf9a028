import type { SettingOverrides } from "../snapshot/settings";
import type { CellValue } from "../values/cell-value";
import { calendarDay } from "../values/date";

export type SettingKind = "text" | "number" | "amount" | "date" | "year" | "quarter" | "aard";

/** A line of the sheet Instellingen. */
export interface SettingDeclaration {
  readonly kind: SettingKind;
  /** What a new workbook starts with; `""` is left to the controller. */
  readonly initial: CellValue;
  readonly help: string;
}

/** Keys of the sheet Instellingen, in its order. */
export const settings = {
  Gemeente: { kind: "text", initial: "", help: "Naam zoals die boven de rapportage staat" },
  Rapportagejaar: {
    kind: "year",
    initial: "",
    help: "Jaar waarover wordt gerapporteerd; leeg: het jaar van de peildatum",
  },
  Kwartaal: { kind: "quarter", initial: "", help: "Q1, Q2, Q3 of Q4; leeg: het kwartaal van de peildatum" },
  Peildatum: { kind: "date", initial: "", help: "Stand van zaken op deze dag; leeg: vandaag" },
  "Taakstelling bedrag": {
    kind: "amount",
    initial: 200000,
    help: "Bezuiniging bovenop bestaande taakstellingen (Motie punt 7)",
  },
  "Taakstelling jaar": {
    kind: "year",
    initial: "",
    help: "Jaar waarin het bedrag gehaald moet zijn; leeg: het rapportagejaar",
  },
  "Taakstelling aard": { kind: "aard", initial: "Structureel", help: "Structureel of Incidenteel" },
  "Drempel afwijking": { kind: "amount", initial: 25000, help: "Vanaf dit bedrag heeft een afwijking een toelichting" },
  "Beschikbare uren per team": {
    kind: "number",
    initial: "",
    help: "Uren die een team in het rapportagejaar heeft; leeg: geen controle op capaciteit",
  },
  "Waarschuw dagen voor deadline": {
    kind: "number",
    initial: 14,
    help: "Zoveel dagen van tevoren wordt een deadline gemeld",
  },
  Schemaversie: { kind: "number", initial: 1, help: "Versie van de indeling van deze werkmap; niet zelf wijzigen" },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingKey = keyof typeof settings;

export const settingKeys = Object.keys(settings) as readonly SettingKey[];

/** What a line of Instellingen starts with. A Peildatum that is asked for is kept, so that the workbook's own formulas know it too. */
export const initialSetting = (key: SettingKey, { peildatum }: SettingOverrides): CellValue => {
  if (peildatum !== undefined && key === "Peildatum") return peildatum;
  if (peildatum !== undefined && key === "Rapportagejaar") return calendarDay(peildatum).year;
  return settings[key].initial;
};
