import { date, formula, key, list, number, percentage, reference, text } from "./column";
import type { Register } from "./register";
import { stoplichtColumns } from "./stoplicht-columns";
import { rangFormulas } from "./rang-formulas";
import { byList, byText, earliestFirst, openFirst, worstLightFirst } from "../order/criteria";
import { rangIn } from "../order/rang";
import {
  deadlineSynonyms,
  prioriteitsklasseSynonyms,
  rangSynonyms,
  startdatumSynonyms,
  statusSynonyms,
  teamSynonyms,
  voortgangSynonyms,
} from "./synonyms";

const hours = { min: 0, unit: "uur" } as const;

const gesprek = (quarter: number) =>
  date(`Gesprek Q${quarter}`, {
    help: "Datum van het kwartaalgesprek MT-lid en teamleider",
    synonyms: [
      `Kwartaalgesprek Q${quarter}`,
      `Kwartaalgesprek ${quarter}`,
      `Q${quarter}-gesprek`,
      `Gesprek kwartaal ${quarter}`,
      `Gesprek K${quarter}`,
      `Gesprek ${quarter}e kwartaal`,
      `Datum gesprek Q${quarter}`,
      `Voortgangsgesprek Q${quarter}`,
    ],
  });

/** The council's policy choices translated into team plans: not in the plan, not done (Motie punt 3). */
export const teamplannen: Register<"Teamplannen"> = {
  name: "Teamplannen",
  place: 20,
  purpose: "Werkplanregels per team: wat het team doet, waarom, met welke uren en hoe het ervoor staat",
  columns: [
    key("WP-001", ["Werkplanregelnr", "Werkplanregelnummer", "Werkplannummer"]),
    text("Team", { required: true, width: 22, synonyms: teamSynonyms }),
    list("Sturingsniveau", "Sturingsniveau", {
      required: true,
      synonyms: ["Niveau", "Organisatieniveau", "Niveau van sturing"],
    }),
    list("Werksoort", "Werksoort", {
      required: true,
      width: 20,
      synonyms: ["Soort werk", "Type werk", "Soort werkzaamheden"],
    }),
    text("Werkplanregel", {
      required: true,
      width: 44,
      synonyms: [
        "Activiteit",
        "Werkzaamheden",
        "Omschrijving",
        "Omschrijving werkzaamheden",
        "Omschrijving activiteit",
        "Wat",
        "Wat gaan we doen",
        "Taak",
      ],
    }),
    text("Product of doelstelling", {
      synonyms: ["Product", "Doelstelling", "Product/doelstelling", "Doel", "Beoogd resultaat"],
    }),
    reference("Beleidsuitgangspunt", "Beleidsuitgangspunten", {
      required: true,
      width: 18,
      help: "Nr van het beleidsuitgangspunt waar dit werk uit volgt",
      synonyms: ["Uitgangspunt", "Nr beleidsuitgangspunt", "Beleidskader", "Beleidskeuze", "Keuze van de raad"],
    }),
    list("Prioriteitsklasse", "Prioriteitsklasse", { required: true, width: 18, synonyms: prioriteitsklasseSynonyms }),
    text("Opdrachtgever", {
      required: true,
      width: 22,
      help: "Functie, geen naam",
      synonyms: ["Interne opdrachtgever", "OG", "Ambtelijk opdrachtgever"],
    }),
    text("Opdrachtnemer", {
      required: true,
      width: 22,
      help: "Functie, geen naam",
      synonyms: ["Interne opdrachtnemer", "Trekker", "Uitvoerder", "Verantwoordelijke", "Projectleider", "Wie"],
    }),
    text("Indicator", { synonyms: ["KPI", "Prestatie-indicator", "Meetindicator"] }),
    text("Streefwaarde", { width: 14, synonyms: ["Norm", "Doelwaarde", "Streefcijfer", "Target"] }),
    text("Gerealiseerde waarde", {
      width: 14,
      synonyms: ["Werkelijke waarde", "Behaalde waarde", "Huidige waarde", "Behaald"],
    }),
    number("Uren gepland", hours, {
      synonyms: ["Geplande uren", "Begrote uren", "Uren begroot", "Benodigde uren", "Ureninzet gepland"],
    }),
    number("Uren besteed", hours, {
      synonyms: [
        "Bestede uren",
        "Gemaakte uren",
        "Werkelijke uren",
        "Gerealiseerde uren",
        "Geschreven uren",
        "Uren gerealiseerd",
      ],
    }),
    date("Startdatum", { synonyms: startdatumSynonyms }),
    date("Einddatum", { synonyms: [...deadlineSynonyms, "Deadline", "Eind", "Einde", "Datum einde"] }),
    list("Status", "Status", { required: true, width: 13, synonyms: statusSynonyms }),
    percentage("Voortgang (%)", { synonyms: voortgangSynonyms }),
    ...stoplichtColumns,
    ...[1, 2, 3, 4].map(gesprek),
    text("Gevolgenanalyse", {
      help: "Verplicht voor (Nieuw) beleid: gevolgen voor de middelen",
      synonyms: ["Analyse gevolgen", "Gevolgen voor de middelen", "Impactanalyse"],
    }),
    list("Uitvoerbaar personeel", "Ja/Deels/Nee", {
      synonyms: ["Uitvoerbaarheid personeel", "Personele uitvoerbaarheid", "Personeel uitvoerbaar"],
    }),
    list("Uitvoerbaar processen", "Ja/Deels/Nee", { synonyms: ["Uitvoerbaarheid processen", "Processen uitvoerbaar"] }),
    list("Uitvoerbaar financiën", "Ja/Deels/Nee", {
      synonyms: ["Uitvoerbaarheid financiën", "Financiële uitvoerbaarheid", "Financieel uitvoerbaar"],
    }),
    text("Menselijke maat", { synonyms: ["Toets menselijke maat", "Gevolgen voor inwoners"] }),
    reference("Vervalt door", "Raadsverzoeken", {
      help: "Nr van het raadsverzoek waarvoor dit werk vervalt",
      synonyms: ["Vervallen door", "Vervalt door raadsverzoek", "Raadsverzoek", "Nr raadsverzoek"],
    }),
    formula(
      "Rang",
      { formula: rangFormulas.Teamplannen, result: "number", compute: rangIn("Teamplannen") },
      { width: 8, help: "1 = eerst", synonyms: rangSynonyms },
    ),
  ],
  recognition: { title: "Werkplanregel", identity: ["Team", "Werkplanregel"] },
  order: [
    openFirst("Status"),
    byList("Prioriteitsklasse", "Prioriteitsklasse"),
    worstLightFirst(["Tijd", "Geld", "Kwaliteit"]),
    earliestFirst("Einddatum"),
    byText("Nr"),
  ],
};
