import { key, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** The council's policy choices that team plans follow (Motie punt 3). */
export const beleidsuitgangspunten: Register<"Beleidsuitgangspunten"> = {
  name: "Beleidsuitgangspunten",
  place: 100,
  purpose: "De keuzes van de raad waar het werk uit volgt",
  columns: [
    key("BU-01"),
    text("Programma", { required: true }),
    text("Beleidsuitgangspunt", { required: true, width: 60 }),
    reference("Raadsthema", "Raadsthemas"),
    text("Vindplaats", { help: "Document en bladzijde of punt" }),
  ],
  order: [byText("Nr")],
};
