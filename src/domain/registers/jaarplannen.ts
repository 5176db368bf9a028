import { date, key, list, number, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** The six parts of a jaarplan. */
export const jaarplanonderdelen = [
  "Strategische richting",
  "In- en externe ontwikkelingen",
  "Strategische speerpunten",
  "Indicatoren en doelstellingen",
  "Verbeterpunten",
  "Financiën",
] as const;

/** The plan of a team or department for a year, in six parts. */
export const jaarplannen: Register<"Jaarplannen"> = {
  name: "Jaarplannen",
  place: 110,
  purpose: "Het jaarplan van elke eenheid in zes onderdelen, met de afstemming in het CMT",
  columns: [
    key("JP-01"),
    text("Eenheid", { required: true, width: 28 }),
    list("Sturingsniveau", "Sturingsniveau", { required: true }),
    number("Jaar", { min: 1900, max: 9999, whole: true }, { required: true, width: 8 }),
    ...jaarplanonderdelen.map((part) => text(part, { width: 36 })),
    date("CMT-afstemming op", { help: "Uiterlijk 31 oktober van het jaar ervoor" }),
    date("Vastgesteld op"),
    text("Terugblik", { width: 36, help: "Aan het eind van het jaar: wat is gelukt en wat niet" }),
  ],
  order: [byText("Nr")],
};
