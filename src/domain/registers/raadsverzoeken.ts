import { date, key, list, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** What the council asks beside the agreements, and what is dropped for it (Motie punt 3). */
export const raadsverzoeken: Register<"Raadsverzoeken"> = {
  name: "Raadsverzoeken",
  place: 80,
  purpose: "Wat de raad vraagt, of het binnen de afspraken valt en welk werk er anders voor vervalt",
  columns: [
    key("RV-01"),
    text("Verzoek", { required: true, width: 44 }),
    date("Datum", { required: true }),
    text("Indiener", { width: 22, help: "Fractie of commissie" }),
    list("Binnen afspraken", "Ja/Nee", { required: true, width: 11 }),
    text("Gevolgen middelen", { width: 36, help: "Wat het kost aan geld of uren als er geen werk voor vervalt" }),
    reference("Vervallen werk", "Teamplannen", { help: "Nr van de werkplanregel die ervoor vervalt" }),
    text("Besluit", { width: 28 }),
    list("Status", "Status", { required: true, width: 13 }),
  ],
  order: [byText("Nr")],
};
