import { amount, formula, key, list, reference, text } from "./column";
import type { Register } from "./register";
import {
  afwijking,
  begrotingNaWijziging,
  beschikbaar,
  budgetFormulas,
  voordeelOfNadeel,
  voordeelOfNadeelFormula,
} from "./budget-formulas";
import { byText, lowestFirst } from "../order/criteria";
import {
  aardSynonyms,
  afwijkingSynonyms,
  begrotingNaWijzigingSynonyms,
  beschikbaarSynonyms,
  budgethouderSynonyms,
  prognoseSynonyms,
  programmaSynonyms,
  realisatieSynonyms,
  toelichtingSynonyms,
  verplichtingenSynonyms,
  voordeelNadeelSynonyms,
} from "./synonyms";

/** The budget line by line; positive deviations are voordeel. */
export const budgetregels: Register<"Budgetregels"> = {
  name: "Budgetregels",
  place: 40,
  purpose: "Begroting, realisatie, verplichtingen en prognose per regel",
  columns: [
    key("BR-001", ["Budgetregelnr", "Budgetregelnummer", "Regelnummer"]),
    reference("Budgethouder", "Budgethouders", { required: true, synonyms: budgethouderSynonyms }),
    text("Programma", { required: true, width: 26, synonyms: programmaSynonyms }),
    text("Taakveld", { width: 26, synonyms: ["Taakveld BBV", "BBV-taakveld", "Taakveldcode"] }),
    text("Omschrijving", {
      required: true,
      width: 36,
      synonyms: [
        "Omschr.",
        "Budgetomschrijving",
        "Omschrijving budget",
        "Begrotingspost",
        "Budgetregel",
        "Post",
        "Omschrijving post",
      ],
    }),
    list("Soort", "Soort", {
      required: true,
      width: 10,
      synonyms: ["Lasten/baten", "Baten/lasten", "Lasten of baten", "L/B", "B/L", "Soort budget"],
    }),
    list("Aard", "Aard", { required: true, synonyms: aardSynonyms }),
    amount("Primitieve begroting", {
      required: true,
      synonyms: [
        "Begroot",
        "Begroting",
        "Primitief",
        "Begroting primitief",
        "Oorspronkelijke begroting",
        "Primaire begroting",
        "Oorspronkelijk budget",
        "Jaarbegroting",
        "Begroot bedrag",
      ],
    }),
    amount("Begrotingswijzigingen", {
      synonyms: ["Wijzigingen", "Wijzigingen begroting", "Bijstellingen", "Begr.wijz.", "Mutaties begroting"],
    }),
    formula(
      "Begroting na wijziging",
      {
        formula: budgetFormulas.begrotingNaWijziging,
        result: "amount",
        compute: begrotingNaWijziging,
      },
      { synonyms: begrotingNaWijzigingSynonyms },
    ),
    amount("Realisatie", { synonyms: realisatieSynonyms }),
    amount("Verplichtingen", { synonyms: verplichtingenSynonyms }),
    formula(
      "Beschikbaar",
      { formula: budgetFormulas.beschikbaar, result: "amount", compute: beschikbaar },
      { synonyms: beschikbaarSynonyms },
    ),
    amount("Prognose 31-12", { help: "Leeg betekent: zoals begroot", synonyms: [...prognoseSynonyms, "Prognose"] }),
    formula(
      "Afwijking",
      { formula: budgetFormulas.afwijking, result: "amount", compute: afwijking },
      { help: "Positief is altijd voordeel", synonyms: afwijkingSynonyms },
    ),
    formula(
      "V/N",
      { formula: voordeelOfNadeelFormula, result: "text", compute: voordeelOfNadeel(afwijking) },
      { width: 6, synonyms: voordeelNadeelSynonyms },
    ),
    text("Toelichting", {
      width: 40,
      help: "Verplicht vanaf de drempel in Instellingen",
      synonyms: toelichtingSynonyms,
    }),
  ],
  recognition: { title: "Omschrijving", identity: ["Budgethouder", "Programma", "Omschrijving", "Soort"] },
  order: [lowestFirst("Afwijking", "grootste nadeel eerst", afwijking), byText("Nr")],
};
