import { amount, date, key, reference, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** Who may decide what, up to which amount; the college decides what is mandated (Motie punt 5). */
export const mandaten: Register<"Mandaten"> = {
  name: "Mandaten",
  place: 70,
  purpose: "Wie waarover mag beslissen, tot welk bedrag en op grond van welk besluit",
  columns: [
    key("MA-001"),
    text("Bevoegdheid", { required: true, width: 44 }),
    text("Gemandateerde", { required: true, width: 26, help: "Functie, geen naam" }),
    reference("Budgethouder", "Budgethouders"),
    amount("Grens", { required: true, help: "Hoogste bedrag per besluit" }),
    text("Collegebesluit", { width: 18, help: "Nummer van het besluit; zonder besluit is het mandaat niet geldig" }),
    date("Besluitdatum"),
    date("Geldig tot", { help: "Laatste dag waarop het mandaat geldt; leeg: geen einddatum" }),
    text("Ondermandaat", { help: "Aan wie en tot welk bedrag is doorgemandateerd" }),
  ],
  order: [byText("Nr")],
};
