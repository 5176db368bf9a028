import { isOpen } from "../registers/lists";
import { isEmpty, sameText } from "../values/cell-value";
import type { Rule } from "./rule";
import { subjectOf } from "./wording";

/** Rules on Actiepunten alone. */
export const actiepuntenRules: readonly Rule[] = [
  {
    slug: "niet-in-werkplan",
    severity: "waarschuwing",
    source: "Motie punt 3",
    says: "Een open actiepunt van de Organisatie noemt geen werkplanregel: staat het niet in het werkplan, dan doen we het niet",
    find: ({ registers: { Actiepunten } }, report) => {
      const [status, actor, plan] = [
        Actiepunten.column("Status"),
        Actiepunten.column("Actor"),
        Actiepunten.column("Werkplanregel"),
      ];
      for (const row of Actiepunten.rows) {
        if (!isEmpty(plan(row)) || !sameText(actor(row), "Organisatie") || !isOpen(status(row))) continue;
        report(Actiepunten, row, "Werkplanregel", {
          message: `${subjectOf(Actiepunten, row)} staat niet in het werkplan. Vul de werkplanregel in, of neem het werk op in Teamplannen.`,
        });
      }
    },
  },
];
