import { formula, key, text } from "./column";
import type { Register } from "./register";
import { budgethouderFormulas, perHolder, voordeelOfNadeel, voordeelOfNadeelFormula } from "./budget-formulas";
import { rangFormulas } from "./rang-formulas";
import { byText, lowestFirst } from "../order/criteria";
import { rangIn } from "../order/rang";
import {
  afwijkingSynonyms,
  begrotingNaWijzigingSynonyms,
  beschikbaarSynonyms,
  portefeuillehouderSynonyms,
  prognoseSynonyms,
  rangSynonyms,
  realisatieSynonyms,
  teamSynonyms,
  verplichtingenSynonyms,
  voordeelNadeelSynonyms,
} from "./synonyms";

/** Who may commission, and what their budget lines add up to. */
export const budgethouders: Register<"Budgethouders"> = {
  name: "Budgethouders",
  place: 30,
  purpose: "Wie budget heeft en hoe dat budget ervoor staat",
  columns: [
    key("BH-01", ["Budgethoudernr", "Budgethoudernummer"]),
    text("Functie", {
      required: true,
      synonyms: [
        "Functienaam",
        "Budgethouder",
        "Functie budgethouder",
        "Kostenplaatshouder",
        "Budgetverantwoordelijke",
      ],
    }),
    text("Team", { required: true, width: 22, synonyms: teamSynonyms }),
    text("Portefeuillehouder", {
      required: true,
      width: 20,
      help: "Functie, geen naam",
      synonyms: portefeuillehouderSynonyms,
    }),
    text("Vervanger", {
      width: 22,
      help: "Functie, geen naam",
      synonyms: ["Plaatsvervanger", "Plv. budgethouder", "Vervangend budgethouder", "Waarnemer"],
    }),
    formula(
      "Begroting na wijziging",
      {
        formula: budgethouderFormulas.begrotingNaWijziging,
        result: "amount",
        compute: perHolder.begrotingNaWijziging,
      },
      { synonyms: [...begrotingNaWijzigingSynonyms, "Budget", "Begroot", "Begroting"] },
    ),
    formula(
      "Realisatie",
      {
        formula: budgethouderFormulas.realisatie,
        result: "amount",
        compute: perHolder.realisatie,
      },
      { synonyms: realisatieSynonyms },
    ),
    formula(
      "Verplichtingen",
      {
        formula: budgethouderFormulas.verplichtingen,
        result: "amount",
        compute: perHolder.verplichtingen,
      },
      { synonyms: verplichtingenSynonyms },
    ),
    formula(
      "Beschikbaar",
      {
        formula: budgethouderFormulas.beschikbaar,
        result: "amount",
        compute: perHolder.beschikbaar,
      },
      { synonyms: beschikbaarSynonyms },
    ),
    formula(
      "Prognose",
      { formula: budgethouderFormulas.prognose, result: "amount", compute: perHolder.prognose },
      { synonyms: [...prognoseSynonyms, "Prognose 31-12"] },
    ),
    formula(
      "Afwijking",
      { formula: budgethouderFormulas.afwijking, result: "amount", compute: perHolder.afwijking },
      { help: "Positief is altijd voordeel", synonyms: afwijkingSynonyms },
    ),
    formula(
      "V/N",
      { formula: voordeelOfNadeelFormula, result: "text", compute: voordeelOfNadeel(perHolder.afwijking) },
      { width: 6, synonyms: voordeelNadeelSynonyms },
    ),
    formula(
      "Rang",
      { formula: rangFormulas.Budgethouders, result: "number", compute: rangIn("Budgethouders") },
      { width: 8, help: "1 = grootste nadeel", synonyms: rangSynonyms },
    ),
  ],
  recognition: { title: "Functie", identity: ["Functie", "Team"] },
  order: [lowestFirst("Afwijking", "grootste nadeel eerst", perHolder.afwijking), byText("Nr")],
};
