import { list, text, type Column } from "./column";

const explanation = { help: "Verplicht bij Oranje of Rood" };

/** How work goes in time, money and quality, and what Oranje or Rood must be explained with. */
export const stoplichtColumns: readonly Column[] = [
  list("Tijd", "Stoplicht", { width: 10, synonyms: ["Stoplicht tijd", "Tijd stoplicht", "Kleur tijd"] }),
  list("Geld", "Stoplicht", { width: 10, synonyms: ["Stoplicht geld", "Geld stoplicht", "Kleur geld"] }),
  list("Kwaliteit", "Stoplicht", {
    width: 10,
    synonyms: ["Stoplicht kwaliteit", "Kwaliteit stoplicht", "Kleur kwaliteit"],
  }),
  text("Oorzaak", { ...explanation, synonyms: ["Reden", "Oorzaak afwijking", "Reden afwijking"] }),
  text("Gevolg", { ...explanation, synonyms: ["Effect", "Consequentie", "Gevolg afwijking"] }),
  text("Bijsturing", {
    ...explanation,
    synonyms: ["Maatregelen", "Beheersmaatregel", "Bijsturingsmaatregel", "Corrigerende maatregel", "Hoe bijsturen"],
  }),
];
