import { formula, key, text } from "./column";
import type { Register } from "./register";
import { budgethouderFormulas, perHolder, voordeelOfNadeel, voordeelOfNadeelFormula } from "./budget-formulas";
import { rangFormulas } from "./rang-formulas";
import { byText, lowestFirst } from "../order/criteria";
import { rangIn } from "../order/rang";

/** Who may commission, and what their budget lines add up to. */
export const budgethouders: Register<"Budgethouders"> = {
  name: "Budgethouders",
  place: 30,
  purpose: "Wie budget heeft en hoe dat budget ervoor staat",
  columns: [
    key("BH-01"),
    text("Functie", { required: true }),
    text("Team", { required: true, width: 22 }),
    text("Portefeuillehouder", { required: true, width: 20, help: "Functie, geen naam" }),
    text("Vervanger", { width: 22, help: "Functie, geen naam" }),
    formula("Begroting na wijziging", {
      formula: budgethouderFormulas.begrotingNaWijziging,
      result: "amount",
      compute: perHolder.begrotingNaWijziging,
    }),
    formula("Realisatie", {
      formula: budgethouderFormulas.realisatie,
      result: "amount",
      compute: perHolder.realisatie,
    }),
    formula("Verplichtingen", {
      formula: budgethouderFormulas.verplichtingen,
      result: "amount",
      compute: perHolder.verplichtingen,
    }),
    formula("Beschikbaar", {
      formula: budgethouderFormulas.beschikbaar,
      result: "amount",
      compute: perHolder.beschikbaar,
    }),
    formula("Prognose", { formula: budgethouderFormulas.prognose, result: "amount", compute: perHolder.prognose }),
    formula(
      "Afwijking",
      { formula: budgethouderFormulas.afwijking, result: "amount", compute: perHolder.afwijking },
      { help: "Positief is altijd voordeel" },
    ),
    formula(
      "V/N",
      { formula: voordeelOfNadeelFormula, result: "text", compute: voordeelOfNadeel(perHolder.afwijking) },
      { width: 6 },
    ),
    formula(
      "Rang",
      { formula: rangFormulas.Budgethouders, result: "number", compute: rangIn("Budgethouders") },
      { width: 8, help: "1 = grootste nadeel" },
    ),
  ],
  order: [lowestFirst("Afwijking", "grootste nadeel eerst", perHolder.afwijking), byText("Nr")],
};
