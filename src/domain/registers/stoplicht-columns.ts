import { list, text, type Column } from "./column";

const explanation = { help: "Verplicht bij Oranje of Rood" };

/** How work goes in time, money and quality, and what Oranje or Rood must be explained with. */
export const stoplichtColumns: readonly Column[] = [
  list("Tijd", "Stoplicht", { width: 10 }),
  list("Geld", "Stoplicht", { width: 10 }),
  list("Kwaliteit", "Stoplicht", { width: 10 }),
  text("Oorzaak", explanation),
  text("Gevolg", explanation),
  text("Bijsturing", explanation),
];
