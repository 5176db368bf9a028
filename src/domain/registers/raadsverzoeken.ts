import { date, key, list, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";
import { statusSynonyms } from "./synonyms";

/** What the council asks beside the agreements, and what is dropped for it (Motie punt 3). */
export const raadsverzoeken: Register<"Raadsverzoeken"> = {
  name: "Raadsverzoeken",
  place: 80,
  purpose: "Wat de raad vraagt, of het binnen de afspraken valt en welk werk er anders voor vervalt",
  columns: [
    key("RV-01", ["Verzoeknr", "Verzoeknummer", "Raadsverzoeknummer"]),
    text("Verzoek", {
      required: true,
      width: 44,
      synonyms: ["Raadsverzoek", "Omschrijving verzoek", "Omschrijving", "Verzoek van de raad", "Vraag van de raad"],
    }),
    date("Datum", {
      required: true,
      synonyms: ["Datum verzoek", "Ontvangen op", "Ingediend op", "Datum indiening", "Datum raad"],
    }),
    text("Indiener", {
      width: 22,
      help: "Fractie of commissie",
      synonyms: ["Fractie", "Ingediend door", "Verzoeker", "Indienende fractie"],
    }),
    list("Binnen afspraken", "Ja/Nee", {
      required: true,
      width: 11,
      synonyms: ["Past binnen afspraken", "Valt binnen afspraken", "Binnen kaders"],
    }),
    text("Gevolgen middelen", {
      width: 36,
      help: "Wat het kost aan geld of uren als er geen werk voor vervalt",
      synonyms: ["Gevolgen voor middelen", "Financiële gevolgen", "Gevolgen geld en uren"],
    }),
    reference("Vervallen werk", "Teamplannen", {
      help: "Nr van de werkplanregel die ervoor vervalt",
      synonyms: ["Wat vervalt", "Werk dat vervalt", "Vervallen werkplanregel", "Ruil"],
    }),
    text("Besluit", { width: 28, synonyms: ["Raadsbesluit", "Uitkomst", "Besluit raad", "Beslissing"] }),
    list("Status", "Status", { required: true, width: 13, synonyms: [...statusSynonyms, "Status verzoek"] }),
  ],
  recognition: { title: "Verzoek", identity: ["Verzoek"] },
  order: [byText("Nr")],
};
