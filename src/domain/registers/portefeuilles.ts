import { key, list, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

/** Who in the college answers for what. */
export const portefeuilles: Register<"Portefeuilles"> = {
  name: "Portefeuilles",
  place: 130,
  purpose: "Wie in het college waarvoor verantwoordelijk is",
  columns: [
    key("PF-01", ["Portefeuillenr", "Portefeuillenummer"]),
    text("Portefeuillehouder", {
      required: true,
      width: 34,
      help: "Functie, geen naam",
      synonyms: ["Wethouder", "P-houder", "Pfh", "PH", "Collegelid"],
    }),
    list("Domein", "Domein", {
      required: true,
      width: 28,
      synonyms: ["Beleidsdomein", "Domein organisatie", "Werkveld"],
    }),
    text("Onderwerp", {
      required: true,
      width: 44,
      synonyms: ["Onderwerp portefeuille", "Beleidsonderwerp", "Beleidsterrein", "Taak"],
    }),
  ],
  recognition: { title: "Onderwerp", identity: ["Onderwerp"] },
  order: [byText("Nr")],
};
