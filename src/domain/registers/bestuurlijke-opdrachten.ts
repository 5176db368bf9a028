import { date, key, list, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** The six questions that a bestuurlijke opdracht answers before work begins. */
export const opdrachtvragen = ["Waarom", "Hoe", "Wie", "Wat", "Waar", "Wat mag het kosten"] as const;

/** What the bestuur asks the organisation to do, sharply put. */
export const bestuurlijkeOpdrachten: Register<"Bestuurlijke opdrachten"> = {
  name: "Bestuurlijke opdrachten",
  place: 90,
  purpose: "Wat het bestuur vraagt, met antwoord op de zes vragen voordat het werk begint",
  columns: [
    key("BO-01"),
    text("Titel", { required: true, width: 40 }),
    list("Aanleiding", "Aanleiding", { required: true, width: 18 }),
    list("Categorie", "Categorie", { required: true, width: 24 }),
    ...opdrachtvragen.map((question) => text(question)),
    text("Bestuurlijk opdrachtgever", { required: true, width: 24, help: "Functie, geen naam" }),
    text("Ambtelijk opdrachtgever", { width: 24, help: "Functie, geen naam" }),
    text("Opdrachtnemer", { width: 24, help: "Functie, geen naam" }),
    text("Samenvatting", { width: 40 }),
    text("Alternatieven"),
    date("Datum"),
    list("Status", "Status", { required: true, width: 13 }),
  ],
  order: [byText("Nr")],
};
