import { amount, date, key, list, number, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";
import { aardSynonyms, budgetregelSynonyms, teamSynonyms, toelichtingSynonyms } from "./synonyms";

/** Measures that make up the saving on top of existing targets (Motie punt 7). */
export const taakstelling: Register<"Taakstelling"> = {
  name: "Taakstelling",
  place: 50,
  purpose: "Maatregelen waarmee de bezuiniging bovenop bestaande taakstellingen wordt gehaald",
  columns: [
    key("TS-01", ["Maatregelnr", "Maatregelnummer"]),
    text("Maatregel", {
      required: true,
      width: 28,
      synonyms: [
        "Maatregelen",
        "Bezuinigingsmaatregel",
        "Bezuinigingsvoorstel",
        "Omschrijving maatregel",
        "Omschrijving",
        "Ombuiging",
        "Ombuigingsmaatregel",
        "Voorstel",
      ],
    }),
    text("Team", { required: true, width: 22, synonyms: teamSynonyms }),
    reference("Budgetregel", "Budgetregels", { width: 12, synonyms: budgetregelSynonyms }),
    number(
      "Jaar",
      { min: 1900, max: 9999, whole: true },
      { required: true, width: 7, synonyms: ["Begrotingsjaar", "Jaartal", "Jaarschijf", "In te vullen in jaar"] },
    ),
    list("Aard", "Aard", { required: true, width: 12, synonyms: aardSynonyms }),
    amount("Bedrag", {
      required: true,
      width: 13,
      synonyms: [
        "Bezuiniging",
        "Bezuinigingsbedrag",
        "Bedrag bezuiniging",
        "Besparing",
        "Besparingsbedrag",
        "Taakstellend bedrag",
        "Opbrengst",
      ],
    }),
    list("Zekerheid", "Zekerheid", {
      required: true,
      width: 13,
      help: "Gerealiseerd, Hard of Zacht",
      synonyms: ["Hardheid", "Hard/zacht", "Hard of zacht", "Mate van zekerheid", "Zekerheidsgraad"],
    }),
    text("Begrotingswijziging", {
      width: 19,
      help: "Nummer van de begrotingswijziging; verplicht bij Gerealiseerd",
      synonyms: ["Nr begrotingswijziging", "Nummer begrotingswijziging", "Begrotingswijzigingsnummer", "Begr.wijz."],
    }),
    text("Bestaande taakstelling", {
      width: 14,
      help: "Alleen invullen als het bedrag al in een bestaande taakstelling zit: dan telt de regel niet mee",
      synonyms: ["Bestaande bezuiniging", "Eerdere taakstelling", "Al in taakstelling"],
    }),
    date("Afgeraamd op", { width: 11, synonyms: ["Datum afgeraamd", "Datum aframing", "Afraamdatum"] }),
    list("Stoplicht", "Stoplicht", { width: 10, synonyms: ["Kleur", "Verkeerslicht", "Stoplichtkleur"] }),
    text("Toelichting", { width: 30, synonyms: toelichtingSynonyms }),
    text("Gecontroleerd door", {
      width: 15,
      help: "Functie van de tweede controleur",
      synonyms: ["Controle door", "Controleur", "Tweede controleur", "Gecheckt door"],
    }),
    date("Gecontroleerd op", { width: 15, synonyms: ["Datum controle", "Controledatum", "Gecheckt op"] }),
  ],
  recognition: { title: "Maatregel", identity: ["Maatregel", "Team", "Jaar"] },
  // What does not count towards the amount, as the block above the table reckons it (Motie punt 7).
  setApart:
    'AND({Nr}&{Maatregel}<>"",OR({Jaar}<>Instelling_Taakstelling_jaar,{Bestaande taakstelling}<>"",NOT(ISNUMBER({Bedrag})),AND({Zekerheid}<>"Gerealiseerd",{Zekerheid}<>"Hard",{Zekerheid}<>"Zacht")))',
  order: [byText("Nr")],
};
