import { date, key, list, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";
import { statusSynonyms } from "./synonyms";

/** The six questions that a bestuurlijke opdracht answers before work begins. */
export const opdrachtvragen = ["Waarom", "Hoe", "Wie", "Wat", "Waar", "Wat mag het kosten"] as const;

const otherWords: Readonly<Record<(typeof opdrachtvragen)[number], readonly string[]>> = {
  Waarom: ["Doel", "Reden", "Waarom deze opdracht"],
  Hoe: ["Aanpak", "Werkwijze", "Plan van aanpak"],
  Wie: ["Betrokkenen", "Wie doet het", "Wie zijn betrokken"],
  Wat: ["Resultaat", "Beoogd resultaat", "Wat levert het op"],
  Waar: ["Locatie", "Gebied", "Plaats"],
  "Wat mag het kosten": ["Budget", "Kosten", "Wat kost het", "Middelen"],
};

/** What the bestuur asks the organisation to do, sharply put. */
export const bestuurlijkeOpdrachten: Register<"Bestuurlijke opdrachten"> = {
  name: "Bestuurlijke opdrachten",
  place: 90,
  purpose: "Wat het bestuur vraagt, met antwoord op de zes vragen voordat het werk begint",
  columns: [
    key("BO-01", ["Opdrachtnr", "Opdrachtnummer"]),
    text("Titel", {
      required: true,
      width: 40,
      synonyms: ["Titel opdracht", "Naam opdracht", "Opdracht", "Bestuurlijke opdracht", "Onderwerp"],
    }),
    list("Aanleiding", "Aanleiding", {
      required: true,
      width: 18,
      synonyms: ["Bron", "Herkomst", "Aanleiding opdracht"],
    }),
    list("Categorie", "Categorie", {
      required: true,
      width: 24,
      synonyms: ["Soort opdracht", "Type opdracht", "Categorie opdracht"],
    }),
    ...opdrachtvragen.map((question) => text(question, { synonyms: otherWords[question] })),
    text("Bestuurlijk opdrachtgever", {
      required: true,
      width: 24,
      help: "Functie, geen naam",
      synonyms: ["Bestuurlijke opdrachtgever", "Bestuurlijk OG", "BOG", "Portefeuillehouder", "Wethouder"],
    }),
    text("Ambtelijk opdrachtgever", {
      width: 24,
      help: "Functie, geen naam",
      synonyms: ["Ambtelijke opdrachtgever", "Ambtelijk OG", "AOG"],
    }),
    text("Opdrachtnemer", {
      width: 24,
      help: "Functie, geen naam",
      synonyms: ["Ambtelijk opdrachtnemer", "Projectleider", "Trekker", "Opdrachtnemer ambtelijk"],
    }),
    text("Samenvatting", {
      width: 40,
      synonyms: ["Korte samenvatting", "Korte omschrijving", "Beknopte omschrijving"],
    }),
    text("Alternatieven", { synonyms: ["Varianten", "Opties", "Scenario's", "Andere mogelijkheden"] }),
    date("Datum", { synonyms: ["Datum opdracht", "Opdrachtdatum", "Datum verstrekking"] }),
    list("Status", "Status", { required: true, width: 13, synonyms: [...statusSynonyms, "Status opdracht"] }),
  ],
  recognition: { title: "Titel", identity: ["Titel"] },
  order: [byText("Nr")],
};
