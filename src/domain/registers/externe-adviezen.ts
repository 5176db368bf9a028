import { amount, date, key, list, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** The gate for external advice: only what the law asks or what a need was shown for (Motie punt 1). */
export const externeAdviezen: Register<"Externe adviezen"> = {
  name: "Externe adviezen",
  place: 60,
  purpose: "Welk advies van buiten is gevraagd, waarom dat nodig was en wie ermee instemde",
  columns: [
    key("EA-001"),
    text("Onderwerp", { required: true, width: 44 }),
    text("Bureau", { width: 22 }),
    reference("Budgethouder", "Budgethouders", { required: true }),
    reference("Budgetregel", "Budgetregels"),
    amount("Bedrag", { required: true, help: "Exclusief btw" }),
    list("Wettelijk verplicht", "Ja/Nee", { required: true, width: 11 }),
    text("Wettelijke grondslag", { help: "Verplicht als het advies wettelijk verplicht is: wet en artikel" }),
    text("Noodzaakanalyse", { width: 36, help: "Waarom het werk niet met eigen kennis kan" }),
    text("Opdrachtformulering", { width: 36, help: "De vraag, het resultaat en de grens van de opdracht" }),
    date("PFO-datum", { help: "Besproken in het portefeuillehoudersoverleg" }),
    text("Collegebesluit", { width: 18, help: "Nummer of datum van het besluit" }),
    list("Noodzaak getoetst", "Ja/Nee", { width: 11 }),
    list("Omvang getoetst", "Ja/Nee", { width: 11 }),
    list("Prijs getoetst", "Ja/Nee", { width: 11 }),
    date("Opdrachtdatum"),
    list("Status", "Adviesstatus", { required: true, width: 13 }),
    reference("Mandaat", "Mandaten", { help: "Nr van het mandaat waarop de opdracht is gegeven" }),
  ],
  order: [byText("Nr")],
};
