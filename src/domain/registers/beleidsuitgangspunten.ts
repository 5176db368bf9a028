import { key, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";
import { programmaSynonyms } from "./synonyms";

/** The council's policy choices that team plans follow (Motie punt 3). */
export const beleidsuitgangspunten: Register<"Beleidsuitgangspunten"> = {
  name: "Beleidsuitgangspunten",
  place: 100,
  purpose: "De keuzes van de raad waar het werk uit volgt",
  columns: [
    key("BU-01", ["Uitgangspuntnr", "Uitgangspuntnummer"]),
    text("Programma", { required: true, synonyms: programmaSynonyms }),
    text("Beleidsuitgangspunt", {
      required: true,
      width: 60,
      synonyms: [
        "Uitgangspunt",
        "Beleidskeuze",
        "Beleidskader",
        "Keuze van de raad",
        "Omschrijving",
        "Omschrijving uitgangspunt",
      ],
    }),
    reference("Raadsthema", "Raadsthemas", { synonyms: ["Thema", "Thema van de raad", "Nr raadsthema"] }),
    text("Vindplaats", {
      help: "Document en bladzijde of punt",
      synonyms: ["Bron", "Document", "Brondocument", "Verwijzing"],
    }),
  ],
  recognition: { title: "Beleidsuitgangspunt", identity: ["Beleidsuitgangspunt"] },
  order: [byText("Nr")],
};
