import { isOpen } from "../registers/lists";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import { amountOf, isEmpty, sameText } from "../values/cell-value";
import { formatDate, isDateSerial, serialOf, type Quarter } from "../values/date";
import { roundToCents } from "../values/euro";
import { formatNumber } from "../values/number";
import { nameIn } from "./name-in";
import { pastQuarters } from "./past-quarters";
import { emptyCells } from "./missing-cells";
import type { Rule } from "./rule";
import { enumerate, nameOf, quote, subjectOf } from "./wording";

/** The team of a row, as one name whatever its case and outer spaces; null without one. */
const teamOf = (register: RegisterSnapshot): ((row: Row) => string | null) => {
  const team = register.column("Team");
  return (row) => nameIn(team(row));
};

const consequences = [
  "Gevolgenanalyse",
  "Uitvoerbaar personeel",
  "Uitvoerbaar processen",
  "Uitvoerbaar financiën",
] as const;

const lastDayOf = (quarter: Quarter, year: number): number => serialOf(year, quarter * 3 + 1, 1) - 1;

/** Rules on Teamplannen alone. */
export const teamplannenRules: readonly Rule[] = [
  {
    slug: "nieuw-beleid-zonder-gevolgen",
    severity: "fout",
    source: "Motie punt 4",
    says: "Open werk aan (Nieuw) beleid heeft geen gevolgenanalyse, of niet is beantwoord of het uitvoerbaar is",
    find: ({ registers: { Teamplannen } }, report) => {
      const [status, priority] = [Teamplannen.column("Status"), Teamplannen.column("Prioriteitsklasse")];
      const unanswered = emptyCells(Teamplannen, consequences);
      for (const row of Teamplannen.rows) {
        if (!sameText(priority(row), "(Nieuw) beleid") || !isOpen(status(row))) continue;
        const missing = unanswered(row);
        const [first] = missing;
        if (first === undefined) continue;
        report(Teamplannen, row, first, {
          message: `${subjectOf(Teamplannen, row)} is (Nieuw) beleid zonder ${enumerate(missing)}. Vul dat in voordat het werk begint.`,
        });
      }
    },
  },
  {
    slug: "prioriteit-omgekeerd",
    severity: "waarschuwing",
    source: "Motie punt 4",
    says: "Een team werkt aan (Nieuw) beleid terwijl werk aan Basis op orde niet is gestart en te laat is",
    find: ({ registers: { Teamplannen }, settings: { peildatum } }, report) => {
      const [status, priority, end] = [
        Teamplannen.column("Status"),
        Teamplannen.column("Prioriteitsklasse"),
        Teamplannen.column("Einddatum"),
      ];
      const team = teamOf(Teamplannen);
      const waiting = new Map<string | null, Row>();
      for (const row of Teamplannen.rows) {
        const [name, due] = [team(row), end(row)];
        if (name === null || waiting.has(name) || !isDateSerial(due) || due >= peildatum) continue;
        if (sameText(priority(row), "Basis op orde") && sameText(status(row), "Niet gestart")) waiting.set(name, row);
      }
      for (const row of Teamplannen.rows) {
        if (!sameText(priority(row), "(Nieuw) beleid") || !sameText(status(row), "Loopt")) continue;
        const basis = waiting.get(team(row));
        if (basis === undefined) continue;
        const since = formatDate(Number(end(basis)));
        report(Teamplannen, row, "Status", {
          message: `${subjectOf(Teamplannen, row)} is (Nieuw) beleid en loopt, terwijl ${nameOf(Teamplannen, basis)} (Basis op orde) niet is gestart en klaar moest zijn op ${since}. Doe dat eerst.`,
        });
      }
    },
  },
  {
    slug: "uren-boven-capaciteit",
    severity: "waarschuwing",
    source: "Motie punt 3",
    says: "Voor een team zijn meer uren gepland dan beschikbaar; vervallen werk telt niet mee",
    find: ({ registers: { Teamplannen }, settings: { urenPerTeam } }, report) => {
      if (urenPerTeam === null) return;
      const [status, hours] = [Teamplannen.column("Status"), Teamplannen.column("Uren gepland")];
      const team = teamOf(Teamplannen);
      const planned = new Map<string, { readonly first: Row; total: number }>();
      for (const row of Teamplannen.rows) {
        const name = team(row);
        if (name === null || sameText(status(row), "Vervallen")) continue;
        const sum = planned.get(name);
        if (sum) sum.total += amountOf(hours(row));
        else planned.set(name, { first: row, total: amountOf(hours(row)) });
      }
      const nameAsTyped = Teamplannen.column("Team");
      for (const { first, total } of planned.values()) {
        if (roundToCents(total) <= urenPerTeam) continue;
        report(Teamplannen, first, "Uren gepland", {
          message: `Team ${quote(nameAsTyped(first))} heeft ${formatNumber(total)} uur gepland en ${formatNumber(urenPerTeam)} beschikbaar. Laat werk vervallen of verschuif het.`,
        });
      }
    },
  },
  {
    slug: "gesprek-ontbreekt",
    severity: "waarschuwing",
    source: "Motie punt 3",
    says: "Een voorbij kwartaal van het rapportagejaar heeft geen gespreksdatum bij een open werkplanregel die toen al was gestart",
    find: ({ registers: { Teamplannen }, settings }, report) => {
      const [status, start] = [Teamplannen.column("Status"), Teamplannen.column("Startdatum")];
      for (const quarter of pastQuarters(settings)) {
        const header = `Gesprek Q${quarter}`;
        const talk = Teamplannen.column(header);
        const end = lastDayOf(quarter, settings.rapportagejaar);
        for (const row of Teamplannen.rows) {
          if (!isEmpty(talk(row)) || !isOpen(status(row))) continue;
          const begin = start(row);
          // What starts after the quarter gave nothing to talk about in it.
          if (isDateSerial(begin) && Math.floor(begin) > end) continue;
          report(Teamplannen, row, header, {
            message: `${subjectOf(Teamplannen, row)} heeft geen datum voor het gesprek over Q${quarter} ${settings.rapportagejaar}. Voer het gesprek en vul de datum in.`,
          });
        }
      }
    },
  },
];
