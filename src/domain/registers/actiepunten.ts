import { date, formula, key, list, number, percentage, reference, text, type RequiredWhen } from "./column";
import { isOpen } from "./lists";
import type { Register } from "./register";
import { stoplichtColumns } from "./stoplicht-columns";
import { kwadrant, kwadrantFormula, scoreFormula, vijfCScore, vijfCs } from "./actiepunten-formulas";
import { rangFormulas } from "./rang-formulas";
import { byList, earliestFirst, highestFirst, openFirst, byText } from "../order/criteria";
import { rangIn } from "../order/rang";
import { sameText } from "../values/cell-value";

const score = { min: 0, max: 3, whole: false } as const;
const [collectiviteit, cultuur, coordinatie, consistentie, communicatie] = vijfCs;

const openUntilDone: RequiredWhen = {
  says: "zolang het actiepunt open staat",
  applies: ({ registers: { Actiepunten } }) => {
    const [status, looptijd] = [Actiepunten.column("Status"), Actiepunten.column("Looptijd")];
    return (row) => isOpen(status(row)) && !sameText(looptijd(row), "Doorlopend");
  },
};

/** What was promised to the council, by whom, when, and how it goes (Motie punten 1-7, plan van aanpak). */
export const actiepunten: Register<"Actiepunten"> = {
  name: "Actiepunten",
  place: 10,
  purpose: "Wat is toegezegd, wie het doet, wanneer het klaar is en hoe het ervoor staat",
  columns: [
    key("AP-001"),
    text("Actiepunt", { required: true, width: 44 }),
    list("Bron", "Bron", { required: true }),
    text("Vindplaats", { help: "Document en punt, bijvoorbeeld: Motie punt 4" }),
    list("Actor", "Actor", { required: true }),
    text("Portefeuillehouder", { width: 20, help: "Functie, geen naam" }),
    text("Verantwoordelijke", { required: true, width: 24, help: "Functie, geen naam" }),
    text("Team", { width: 22 }),
    list("Prioriteitsklasse", "Prioriteitsklasse", { required: true, width: 18 }),
    list("Belangrijk", "Ja/Nee", { width: 11 }),
    list("Urgent", "Ja/Nee", { width: 9 }),
    formula(
      "Kwadrant",
      { formula: kwadrantFormula, result: "text", compute: kwadrant },
      { width: 13, help: "Volgt uit Belangrijk en Urgent" },
    ),
    list("Categorie", "Categorie", { width: 24 }),
    number(collectiviteit, score, { help: "0 tot en met 3" }),
    number(cultuur, score, { help: "0 tot en met 3" }),
    number(coordinatie, score, { help: "0 tot en met 3" }),
    number(consistentie, score, { help: "0 tot en met 3" }),
    number(communicatie, score, { help: "0 tot en met 3" }),
    formula(
      "5C-score",
      { formula: scoreFormula, result: "number", compute: vijfCScore },
      { width: 10, help: "Som van de vijf C's" },
    ),
    list("Looptijd", "Looptijd"),
    list("Fase", "Fase", { width: 18 }),
    list("Status", "Status", { required: true, width: 13 }),
    date("Startdatum"),
    date("Deadline", {
      requiredWhen: openUntilDone,
      help: "Verplicht zolang het actiepunt open staat, tenzij de looptijd Doorlopend is",
    }),
    date("Afgerond op"),
    percentage("Voortgang (%)"),
    ...stoplichtColumns,
    reference("Werkplanregel", "Teamplannen", { help: "Staat het niet in het werkplan, dan doen we het niet" }),
    text("Reactie college", { width: 36 }),
    formula(
      "Rang",
      { formula: rangFormulas.Actiepunten, result: "number", compute: rangIn("Actiepunten") },
      { width: 8, help: "1 = eerst" },
    ),
  ],
  order: [
    openFirst("Status"),
    byList("Prioriteitsklasse", "Prioriteitsklasse"),
    byList("Kwadrant", "Kwadrant", kwadrant),
    highestFirst("5C-score", vijfCScore),
    earliestFirst("Deadline"),
    byText("Nr"),
  ],
};
