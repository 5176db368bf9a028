import { amount, date, key, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";
import { budgethouderSynonyms, collegebesluitSynonyms } from "./synonyms";

/** Who may decide what, up to which amount; the college decides what is mandated (Motie punt 5). */
export const mandaten: Register<"Mandaten"> = {
  name: "Mandaten",
  place: 70,
  purpose: "Wie waarover mag beslissen, tot welk bedrag en op grond van welk besluit",
  columns: [
    key("MA-001", ["Mandaatnr", "Mandaatnummer", "Nr mandaat"]),
    text("Bevoegdheid", {
      required: true,
      width: 44,
      synonyms: ["Omschrijving bevoegdheid", "Omschrijving", "Gemandateerde bevoegdheid", "Omschrijving mandaat"],
    }),
    text("Gemandateerde", {
      required: true,
      width: 26,
      help: "Functie, geen naam",
      synonyms: ["Gemandateerd aan", "Mandaat aan", "Mandaathouder", "Mandataris", "Functie gemandateerde"],
    }),
    reference("Budgethouder", "Budgethouders", { synonyms: budgethouderSynonyms }),
    amount("Grens", {
      required: true,
      help: "Hoogste bedrag per besluit",
      synonyms: ["Grensbedrag", "Mandaatgrens", "Maximumbedrag", "Maximaal bedrag", "Limiet", "Plafond", "Bedrag tot"],
    }),
    text("Collegebesluit", {
      width: 18,
      help: "Nummer van het besluit; zonder besluit is het mandaat niet geldig",
      synonyms: collegebesluitSynonyms,
    }),
    date("Besluitdatum", { synonyms: ["Datum besluit", "Datum collegebesluit", "Besloten op"] }),
    date("Geldig tot", {
      help: "Laatste dag waarop het mandaat geldt; leeg: geen einddatum",
      synonyms: ["Geldig t/m", "Einddatum", "Vervaldatum", "Loopt tot"],
    }),
    text("Ondermandaat", {
      help: "Aan wie en tot welk bedrag is doorgemandateerd",
      synonyms: ["Doormandaat", "Submandaat", "Ondermandaat aan", "Doorgemandateerd aan"],
    }),
  ],
  recognition: { title: "Bevoegdheid", identity: ["Bevoegdheid", "Gemandateerde"] },
  order: [byText("Nr")],
};
