import { amount, date, key, list, number, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** Measures that make up the saving on top of existing targets (Motie punt 7). */
export const taakstelling: Register<"Taakstelling"> = {
  name: "Taakstelling",
  place: 50,
  purpose: "Maatregelen waarmee de bezuiniging bovenop bestaande taakstellingen wordt gehaald",
  columns: [
    key("TS-01"),
    text("Maatregel", { required: true, width: 40 }),
    text("Team", { required: true, width: 22 }),
    reference("Budgetregel", "Budgetregels"),
    number("Jaar", { min: 1900, max: 9999, whole: true }, { required: true, width: 8 }),
    list("Aard", "Aard", { required: true }),
    amount("Bedrag", { required: true }),
    list("Zekerheid", "Zekerheid", { required: true, help: "Gerealiseerd, Hard of Zacht" }),
    text("Begrotingswijziging", { width: 20, help: "Nummer van de begrotingswijziging; verplicht bij Gerealiseerd" }),
    text("Bestaande taakstelling", {
      width: 24,
      help: "Alleen invullen als het bedrag al in een bestaande taakstelling zit: dan telt de regel niet mee",
    }),
    date("Afgeraamd op"),
    list("Stoplicht", "Stoplicht", { width: 10 }),
    text("Toelichting", { width: 36 }),
    text("Gecontroleerd door", { width: 22, help: "Functie van de tweede controleur" }),
    date("Gecontroleerd op"),
  ],
  order: [byText("Nr")],
};
