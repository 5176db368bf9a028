import { date, formula, key, list, number, percentage, reference, text } from "./column";
import type { Register } from "./register";
import { stoplichtColumns } from "./stoplicht-columns";
import { rangFormulas } from "./rang-formulas";
import { byList, byText, earliestFirst, openFirst, worstLightFirst } from "../order/criteria";
import { rangIn } from "../order/rang";

const hours = { min: 0, unit: "uur" } as const;

/** The council's policy choices translated into team plans: not in the plan, not done (Motie punt 3). */
export const teamplannen: Register<"Teamplannen"> = {
  name: "Teamplannen",
  place: 20,
  purpose: "Werkplanregels per team: wat het team doet, waarom, met welke uren en hoe het ervoor staat",
  columns: [
    key("WP-001"),
    text("Team", { required: true, width: 22 }),
    list("Sturingsniveau", "Sturingsniveau", { required: true }),
    list("Werksoort", "Werksoort", { required: true, width: 20 }),
    text("Werkplanregel", { required: true, width: 44 }),
    text("Product of doelstelling"),
    reference("Beleidsuitgangspunt", "Beleidsuitgangspunten", {
      required: true,
      width: 18,
      help: "Nr van het beleidsuitgangspunt waar dit werk uit volgt",
    }),
    list("Prioriteitsklasse", "Prioriteitsklasse", { required: true, width: 18 }),
    text("Opdrachtgever", { required: true, width: 22, help: "Functie, geen naam" }),
    text("Opdrachtnemer", { required: true, width: 22, help: "Functie, geen naam" }),
    text("Indicator"),
    text("Streefwaarde", { width: 14 }),
    text("Gerealiseerde waarde", { width: 14 }),
    number("Uren gepland", hours),
    number("Uren besteed", hours),
    date("Startdatum"),
    date("Einddatum"),
    list("Status", "Status", { required: true, width: 13 }),
    percentage("Voortgang (%)"),
    ...stoplichtColumns,
    date("Gesprek Q1", { help: "Datum van het kwartaalgesprek MT-lid en teamleider" }),
    date("Gesprek Q2", { help: "Datum van het kwartaalgesprek MT-lid en teamleider" }),
    date("Gesprek Q3", { help: "Datum van het kwartaalgesprek MT-lid en teamleider" }),
    date("Gesprek Q4", { help: "Datum van het kwartaalgesprek MT-lid en teamleider" }),
    text("Gevolgenanalyse", { help: "Verplicht voor (Nieuw) beleid: gevolgen voor de middelen" }),
    list("Uitvoerbaar personeel", "Ja/Deels/Nee"),
    list("Uitvoerbaar processen", "Ja/Deels/Nee"),
    list("Uitvoerbaar financiën", "Ja/Deels/Nee"),
    text("Menselijke maat"),
    reference("Vervalt door", "Raadsverzoeken", { help: "Nr van het raadsverzoek waarvoor dit werk vervalt" }),
    formula(
      "Rang",
      { formula: rangFormulas.Teamplannen, result: "number", compute: rangIn("Teamplannen") },
      { width: 8, help: "1 = eerst" },
    ),
  ],
  order: [
    openFirst("Status"),
    byList("Prioriteitsklasse", "Prioriteitsklasse"),
    worstLightFirst(["Tijd", "Geld", "Kwaliteit"]),
    earliestFirst("Einddatum"),
    byText("Nr"),
  ],
};
