import { date, key, number, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** The key figures of each adopted report: what the movement over the quarters is made of (Motie punt 6). */
export const momentopnamen: Register<"Momentopnamen"> = {
  name: "Momentopnamen",
  place: 135,
  purpose: "De kerncijfers van elke vastgestelde rapportage; wordt gevuld bij het vaststellen",
  columns: [
    key("MO-001"),
    text("Kwartaal", { required: true, width: 11, help: "Zoals 2021-Q3" }),
    date("Peildatum", { required: true }),
    text("Kerncijfer", { required: true, width: 28, help: "Waaraan de rapportage het cijfer herkent; niet wijzigen" }),
    text("Omschrijving", { width: 40 }),
    number("Waarde", {}, { required: true, width: 16 }),
    text("Eenheid", { width: 9, help: "aantal of euro" }),
    date("Vastgesteld op"),
    text("Vastgesteld door", { help: "Functie, geen naam" }),
    text("Controlegetal", { width: 22, help: "Het controlegetal van de vastgestelde rapportage" }),
    text("Versie", { width: 9 }),
  ],
  order: [byText("Nr")],
};
