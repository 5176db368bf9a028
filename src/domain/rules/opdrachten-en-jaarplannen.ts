import { opdrachtvragen } from "../registers/bestuurlijke-opdrachten";
import { jaarplanonderdelen } from "../registers/jaarplannen";
import { isEmpty } from "../values/cell-value";
import { formatDate, isDateSerial, serialOf } from "../values/date";
import { emptyCells } from "./missing-cells";
import type { Rule } from "./rule";
import { enumerate, subjectOf } from "./wording";

/** Rules on the documents that must be whole before work begins. */
export const opdrachtenEnJaarplannenRules: readonly Rule[] = [
  {
    slug: "opdracht-onvolledig",
    severity: "fout",
    source: "Plan van aanpak",
    says: "Een bestuurlijke opdracht beantwoordt niet alle zes vragen",
    find: ({ registers: { "Bestuurlijke opdrachten": opdrachten } }, report) => {
      const unanswered = emptyCells(opdrachten, opdrachtvragen);
      for (const row of opdrachten.rows) {
        const missing = unanswered(row);
        const [first] = missing;
        if (first === undefined) continue;
        report(opdrachten, row, first, {
          message: `${subjectOf(opdrachten, row)} heeft geen antwoord op ${enumerate(missing)}. Vul de zes vragen in voordat het werk begint.`,
        });
      }
    },
  },
  {
    slug: "jaarplan-onvolledig",
    severity: "fout",
    source: "Plan van aanpak",
    says: "Een jaarplan heeft niet alle zes onderdelen",
    find: ({ registers: { Jaarplannen } }, report) => {
      const absent = emptyCells(Jaarplannen, jaarplanonderdelen);
      for (const row of Jaarplannen.rows) {
        const missing = absent(row);
        const [first] = missing;
        if (first === undefined) continue;
        report(Jaarplannen, row, first, {
          message: `${subjectOf(Jaarplannen, row)} mist ${enumerate(missing)}. Vul de zes onderdelen in.`,
        });
      }
    },
  },
  {
    slug: "jaarplan-te-laat",
    severity: "waarschuwing",
    source: "Plan van aanpak",
    says: "Een jaarplan is niet voor 1 november van het jaar ervoor afgestemd in het CMT",
    find: ({ registers: { Jaarplannen }, settings: { peildatum } }, report) => {
      const [year, agreed] = [Jaarplannen.column("Jaar"), Jaarplannen.column("CMT-afstemming op")];
      for (const row of Jaarplannen.rows) {
        const forYear = year(row);
        if (typeof forYear !== "number" || !Number.isInteger(forYear)) continue;
        const lastDay = serialOf(forYear - 1, 10, 31);
        const day = agreed(row);
        const isLate = isDateSerial(day) ? Math.floor(day) > lastDay : isEmpty(day) && peildatum > lastDay;
        if (!isLate) continue;
        const found = isDateSerial(day) ? `pas op ${formatDate(day)} afgestemd` : "nog niet afgestemd";
        report(Jaarplannen, row, "CMT-afstemming op", {
          message: `${subjectOf(Jaarplannen, row)} voor ${forYear} is ${found} in het CMT; dat moest uiterlijk ${formatDate(lastDay)}. Stem het plan af en vul de datum in.`,
        });
      }
    },
  },
];
