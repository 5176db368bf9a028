import { amount, date, key, list, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";
import { budgethouderSynonyms, budgetregelSynonyms, collegebesluitSynonyms, statusSynonyms } from "./synonyms";

/** The gate for external advice: only what the law asks or what a need was shown for (Motie punt 1). */
export const externeAdviezen: Register<"Externe adviezen"> = {
  name: "Externe adviezen",
  place: 60,
  purpose: "Welk advies van buiten is gevraagd, waarom dat nodig was en wie ermee instemde",
  columns: [
    key("EA-001", ["Adviesnr", "Adviesnummer"]),
    text("Onderwerp", {
      required: true,
      width: 44,
      synonyms: ["Omschrijving", "Omschrijving advies", "Onderwerp advies", "Advies", "Titel", "Omschrijving opdracht"],
    }),
    text("Bureau", {
      width: 22,
      synonyms: ["Adviesbureau", "Adviesburo", "Buro", "Extern bureau", "Leverancier", "Adviseur", "Opdrachtnemer"],
    }),
    reference("Budgethouder", "Budgethouders", { required: true, synonyms: budgethouderSynonyms }),
    reference("Budgetregel", "Budgetregels", { synonyms: budgetregelSynonyms }),
    amount("Bedrag", {
      required: true,
      help: "Exclusief btw",
      synonyms: [
        "Kosten",
        "Opdrachtbedrag",
        "Opdrachtsom",
        "Offertebedrag",
        "Bedrag excl. btw",
        "Bedrag exclusief btw",
      ],
    }),
    list("Wettelijk verplicht", "Ja/Nee", {
      required: true,
      width: 11,
      synonyms: [
        "Wettelijk",
        "Wettelijk vereist",
        "Wettelijke verplichting",
        "Wettelijke plicht",
        "Wettelijke plicht J/N",
      ],
    }),
    text("Wettelijke grondslag", {
      help: "Verplicht als het advies wettelijk verplicht is: wet en artikel",
      synonyms: ["Grondslag", "Wetsartikel", "Wettelijke basis"],
    }),
    text("Noodzaakanalyse", {
      width: 36,
      help: "Waarom het werk niet met eigen kennis kan",
      synonyms: ["Analyse noodzaak", "Onderbouwing noodzaak"],
    }),
    text("Opdrachtformulering", {
      width: 36,
      help: "De vraag, het resultaat en de grens van de opdracht",
      synonyms: ["Opdrachtomschrijving", "Adviesvraag", "Onderzoeksvraag", "Vraagstelling"],
    }),
    date("PFO-datum", {
      help: "Besproken in het portefeuillehoudersoverleg",
      synonyms: [
        "PFO",
        "Datum PFO",
        "d.d. PFO",
        "PFO d.d.",
        "Besproken in PFO",
        "Portefeuillehoudersoverleg",
        "Datum portefeuillehoudersoverleg",
      ],
    }),
    text("Collegebesluit", { width: 18, help: "Nummer of datum van het besluit", synonyms: collegebesluitSynonyms }),
    list("Noodzaak getoetst", "Ja/Nee", {
      width: 11,
      synonyms: ["Toets noodzaak", "Noodzaaktoets", "Getoetst op noodzaak"],
    }),
    list("Omvang getoetst", "Ja/Nee", { width: 11, synonyms: ["Toets omvang", "Omvangtoets", "Getoetst op omvang"] }),
    list("Prijs getoetst", "Ja/Nee", { width: 11, synonyms: ["Toets prijs", "Prijstoets", "Getoetst op prijs"] }),
    date("Opdrachtdatum", {
      synonyms: ["Datum opdracht", "Datum opdrachtverlening", "Verleend op", "Gunningsdatum", "Datum gunning"],
    }),
    list("Status", "Adviesstatus", {
      required: true,
      width: 13,
      synonyms: [...statusSynonyms, "Status advies", "Status opdracht"],
    }),
    reference("Mandaat", "Mandaten", {
      help: "Nr van het mandaat waarop de opdracht is gegeven",
      synonyms: ["Nr mandaat", "Mandaatnummer", "Mandaat nr.", "Mandaatcode", "Op grond van mandaat"],
    }),
  ],
  recognition: { title: "Onderwerp", identity: ["Onderwerp", "Budgethouder"] },
  order: [byText("Nr")],
};
