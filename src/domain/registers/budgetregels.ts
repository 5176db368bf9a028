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

/** The budget line by line; positive deviations are voordeel. */
export const budgetregels: Register<"Budgetregels"> = {
  name: "Budgetregels",
  place: 40,
  purpose: "Begroting, realisatie, verplichtingen en prognose per regel",
  columns: [
    key("BR-001"),
    reference("Budgethouder", "Budgethouders", { required: true }),
    text("Programma", { required: true, width: 26 }),
    text("Taakveld", { width: 26 }),
    text("Omschrijving", { required: true, width: 36 }),
    list("Soort", "Soort", { required: true, width: 10 }),
    list("Aard", "Aard", { required: true }),
    amount("Primitieve begroting", { required: true }),
    amount("Begrotingswijzigingen"),
    formula("Begroting na wijziging", {
      formula: budgetFormulas.begrotingNaWijziging,
      result: "amount",
      compute: begrotingNaWijziging,
    }),
    amount("Realisatie"),
    amount("Verplichtingen"),
    formula("Beschikbaar", { formula: budgetFormulas.beschikbaar, result: "amount", compute: beschikbaar }),
    amount("Prognose 31-12", { help: "Leeg betekent: zoals begroot" }),
    formula(
      "Afwijking",
      { formula: budgetFormulas.afwijking, result: "amount", compute: afwijking },
      { help: "Positief is altijd voordeel" },
    ),
    formula(
      "V/N",
      { formula: voordeelOfNadeelFormula, result: "text", compute: voordeelOfNadeel(afwijking) },
      { width: 6 },
    ),
    text("Toelichting", { width: 40, help: "Verplicht vanaf de drempel in Instellingen" }),
  ],
  order: [lowestFirst("Afwijking", "grootste nadeel eerst", afwijking), byText("Nr")],
};
