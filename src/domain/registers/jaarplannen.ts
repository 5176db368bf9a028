import { date, key, list, number, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** The six parts of a jaarplan. */
export const jaarplanonderdelen = [
  "Strategische richting",
  "In- en externe ontwikkelingen",
  "Strategische speerpunten",
  "Indicatoren en doelstellingen",
  "Verbeterpunten",
  "Financiën",
] as const;

const otherWords: Readonly<Record<(typeof jaarplanonderdelen)[number], readonly string[]>> = {
  "Strategische richting": ["Richting", "Koers", "Strategie"],
  "In- en externe ontwikkelingen": ["Ontwikkelingen", "Interne en externe ontwikkelingen", "Trends en ontwikkelingen"],
  "Strategische speerpunten": ["Speerpunten", "Ambities"],
  "Indicatoren en doelstellingen": ["Doelstellingen en indicatoren", "Doelen en indicatoren", "KPI's en doelen"],
  Verbeterpunten: ["Verbeteringen", "Verbeteracties", "Ontwikkelpunten"],
  Financiën: ["Financieel", "Financiële paragraaf", "Financiële kaders"],
};

/** The plan of a team or department for a year, in six parts. */
export const jaarplannen: Register<"Jaarplannen"> = {
  name: "Jaarplannen",
  place: 110,
  purpose: "Het jaarplan van elke eenheid in zes onderdelen, met de afstemming in het CMT",
  columns: [
    key("JP-01", ["Jaarplannr", "Jaarplannummer"]),
    text("Eenheid", {
      required: true,
      width: 28,
      synonyms: ["Afdeling", "Afd.", "Team", "Organisatieonderdeel", "Organisatie-eenheid", "Naam eenheid"],
    }),
    list("Sturingsniveau", "Sturingsniveau", {
      required: true,
      synonyms: ["Niveau", "Organisatieniveau", "Niveau van sturing"],
    }),
    number(
      "Jaar",
      { min: 1900, max: 9999, whole: true },
      { required: true, width: 8, synonyms: ["Planjaar", "Jaartal", "Kalenderjaar", "Jaar van het plan"] },
    ),
    ...jaarplanonderdelen.map((part) => text(part, { width: 36, synonyms: otherWords[part] })),
    date("CMT-afstemming op", {
      help: "Uiterlijk 31 oktober van het jaar ervoor",
      synonyms: ["Datum CMT", "CMT-datum", "CMT", "Afstemming CMT", "Besproken in CMT", "Afgestemd in CMT op"],
    }),
    date("Vastgesteld op", { synonyms: ["Datum vaststelling", "Vaststellingsdatum", "Vastgesteld d.d."] }),
    text("Terugblik", {
      width: 36,
      help: "Aan het eind van het jaar: wat is gelukt en wat niet",
      synonyms: ["Evaluatie", "Jaarevaluatie", "Terugblik op het jaar"],
    }),
  ],
  recognition: { title: "Eenheid", identity: ["Eenheid", "Jaar"] },
  order: [byText("Nr")],
};
