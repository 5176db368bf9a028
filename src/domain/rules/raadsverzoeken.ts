import { sameText } from "../values/cell-value";
import type { Row } from "../snapshot/row";
import { emptyCells } from "./missing-cells";
import { nameIn } from "./name-in";
import type { Rule } from "./rule";
import { nameOf, subjectOf } from "./wording";

/** Rules on what the council asks beside the agreements: it displaces other work (Motie punt 3). */
export const raadsverzoekenRules: readonly Rule[] = [
  {
    slug: "raadsverzoek-zonder-ruil",
    severity: "fout",
    source: "Motie punt 3",
    says: "Een raadsverzoek valt buiten de afspraken, maar noemt geen werk dat vervalt en geen gevolgen voor de middelen",
    find: ({ registers: { Raadsverzoeken } }, report) => {
      const within = Raadsverzoeken.column("Binnen afspraken");
      const exchange = emptyCells(Raadsverzoeken, ["Vervallen werk", "Gevolgen middelen"]);
      for (const row of Raadsverzoeken.rows) {
        if (!sameText(within(row), "Nee") || exchange(row).length < 2) continue;
        report(Raadsverzoeken, row, "Vervallen werk", {
          message: `${subjectOf(Raadsverzoeken, row)} valt buiten de afspraken zonder dat er werk voor vervalt. Noem de werkplanregel die vervalt, of de gevolgen voor de middelen.`,
        });
      }
    },
  },
  {
    slug: "vervallen-loopt-nog",
    severity: "fout",
    source: "Motie punt 3",
    says: "Een werkplanregel die voor een raadsverzoek vervalt, staat nog op Loopt",
    find: ({ registers: { Raadsverzoeken, Teamplannen } }, report) => {
      const [dropped, nr, status] = [
        Raadsverzoeken.column("Vervallen werk"),
        Teamplannen.column("Nr"),
        Teamplannen.column("Status"),
      ];
      const requests = new Map<string | null, Row>();
      for (const row of Raadsverzoeken.rows) {
        const key = nameIn(dropped(row));
        if (key !== null) requests.set(key, row);
      }
      for (const row of Teamplannen.rows) {
        if (!sameText(status(row), "Loopt")) continue;
        const request = requests.get(nameIn(nr(row)));
        if (request === undefined) continue;
        report(Teamplannen, row, "Status", {
          message: `${subjectOf(Teamplannen, row)} vervalt voor ${nameOf(Raadsverzoeken, request)}, maar loopt nog. Zet Status op Vervallen, of pas het raadsverzoek aan.`,
        });
      }
    },
  },
];
