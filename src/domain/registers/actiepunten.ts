import { date, formula, key, list, number, percentage, reference, text, type RequiredWhen } from "./column";
import { isOpen } from "./lists";
import type { Register } from "./register";
import { stoplichtColumns } from "./stoplicht-columns";
import { kwadrant, kwadrantFormula, scoreFormula, vijfCScore, vijfCs } from "./actiepunten-formulas";
import { rangFormulas } from "./rang-formulas";
import { byList, earliestFirst, highestFirst, openFirst, byText } from "../order/criteria";
import { rangIn } from "../order/rang";
import { sameText } from "../values/cell-value";
import {
  deadlineSynonyms,
  portefeuillehouderSynonyms,
  prioriteitsklasseSynonyms,
  rangSynonyms,
  startdatumSynonyms,
  statusSynonyms,
  teamSynonyms,
  voortgangSynonyms,
} from "./synonyms";

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
    key("AP-001", ["Actienr", "Actienummer", "Actiepuntnr", "Actiepuntnummer"]),
    text("Actiepunt", {
      required: true,
      width: 44,
      synonyms: [
        "Actie",
        "Omschrijving",
        "Omschrijving actie",
        "Actieomschrijving",
        "Omschrijving actiepunt",
        "Titel actie",
        "Wat",
        "Te doen",
        "Actie of toezegging",
      ],
    }),
    list("Bron", "Bron", {
      required: true,
      synonyms: ["Herkomst", "Aanleiding", "Oorsprong", "Bron actie", "Bron actiepunt"],
    }),
    text("Vindplaats", {
      help: "Document en punt, bijvoorbeeld: Motie punt 4",
      synonyms: ["Verwijzing", "Document", "Brondocument", "Bronverwijzing", "Vindplaats document"],
    }),
    list("Actor", "Actor", {
      required: true,
      synonyms: ["Bestuursorgaan", "Orgaan", "Wie is aan zet", "Actor of orgaan"],
    }),
    text("Portefeuillehouder", { width: 20, help: "Functie, geen naam", synonyms: portefeuillehouderSynonyms }),
    text("Verantwoordelijke", {
      required: true,
      width: 24,
      help: "Functie, geen naam",
      synonyms: [
        "Wie",
        "Trekker",
        "Eigenaar",
        "Actiehouder",
        "Actie-eigenaar",
        "Actienemer",
        "Uitvoerder",
        "Behandelaar",
        "Ambtelijk verantwoordelijke",
        "Door wie",
        "Verantwoordelijk",
      ],
    }),
    text("Team", { width: 22, synonyms: teamSynonyms }),
    list("Prioriteitsklasse", "Prioriteitsklasse", { required: true, width: 18, synonyms: prioriteitsklasseSynonyms }),
    list("Belangrijk", "Ja/Nee", { width: 11, synonyms: ["Belang", "Belangrijkheid", "Is belangrijk"] }),
    list("Urgent", "Ja/Nee", { width: 9, synonyms: ["Urgentie", "Dringend", "Spoed", "Is urgent"] }),
    formula(
      "Kwadrant",
      { formula: kwadrantFormula, result: "text", compute: kwadrant },
      {
        width: 13,
        help: "Volgt uit Belangrijk en Urgent",
        synonyms: ["Eisenhower", "Kwadrant Eisenhower", "Prioriteitskwadrant"],
      },
    ),
    list("Categorie", "Categorie", { width: 24, synonyms: ["Soort actie", "Type actie", "Actiecategorie"] }),
    number(collectiviteit, score, { help: "0 tot en met 3", synonyms: ["Score collectiviteit", "Collectief"] }),
    number(cultuur, score, { help: "0 tot en met 3", synonyms: ["Score cultuur", "Cultureel"] }),
    number(coordinatie, score, { help: "0 tot en met 3", synonyms: ["Score coördinatie", "Coördineren"] }),
    number(consistentie, score, { help: "0 tot en met 3", synonyms: ["Score consistentie", "Consistent"] }),
    number(communicatie, score, { help: "0 tot en met 3", synonyms: ["Score communicatie", "Communiceren"] }),
    formula(
      "5C-score",
      { formula: scoreFormula, result: "number", compute: vijfCScore },
      { width: 10, help: "Som van de vijf C's", synonyms: ["Score 5C", "Score", "Totaalscore", "5C", "Vijf C's"] },
    ),
    list("Looptijd", "Looptijd", { synonyms: ["Duur", "Doorlooptijd", "Looptijd actie"] }),
    list("Fase", "Fase", { width: 18, synonyms: ["Stadium", "Fasering", "Fase actie"] }),
    list("Status", "Status", { required: true, width: 13, synonyms: [...statusSynonyms, "Status actie"] }),
    date("Startdatum", { synonyms: startdatumSynonyms }),
    date("Deadline", {
      requiredWhen: openUntilDone,
      help: "Verplicht zolang het actiepunt open staat, tenzij de looptijd Doorlopend is",
      synonyms: [...deadlineSynonyms, "Einddatum", "Datum deadline"],
    }),
    date("Afgerond op", {
      synonyms: [
        "Datum afgerond",
        "Afrondingsdatum",
        "Datum afronding",
        "Afgehandeld op",
        "Afgedaan op",
        "Datum afdoening",
        "Gereed gemeld op",
        "Werkelijk gereed",
      ],
    }),
    percentage("Voortgang (%)", { synonyms: voortgangSynonyms }),
    ...stoplichtColumns,
    reference("Werkplanregel", "Teamplannen", {
      help: "Staat het niet in het werkplan, dan doen we het niet",
      synonyms: ["Nr werkplanregel", "Werkplan", "Werkplannummer", "Regel in werkplan", "Teamplan"],
    }),
    text("Reactie college", {
      width: 36,
      synonyms: ["Collegereactie", "Reactie B&W", "Reactie college van B&W", "Standpunt college", "Antwoord college"],
    }),
    formula(
      "Rang",
      { formula: rangFormulas.Actiepunten, result: "number", compute: rangIn("Actiepunten") },
      { width: 8, help: "1 = eerst", synonyms: rangSynonyms },
    ),
  ],
  recognition: { title: "Actiepunt", identity: ["Actiepunt"] },
  order: [
    openFirst("Status"),
    byList("Prioriteitsklasse", "Prioriteitsklasse"),
    byList("Kwadrant", "Kwadrant", kwadrant),
    highestFirst("5C-score", vijfCScore),
    earliestFirst("Deadline"),
    byText("Nr"),
  ],
};
