import { isOpen } from "../registers/lists";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { isEmpty, sameText, type CellValue } from "../values/cell-value";
import { formatDate, isDateSerial } from "../values/date";
import { formatPercentage } from "../values/number";
import { emptyCells, presentFirst } from "./missing-cells";
import type { Rule } from "./rule";
import { days, enumerate, nameOf, subjectOf } from "./wording";

/** The two registers of work under way, and what they call the day it must be done. */
const workIn = ({
  registers: { Actiepunten, Teamplannen },
}: WorkbookSnapshot): readonly (readonly [register: RegisterSnapshot, due: string])[] => [
  [Actiepunten, "Deadline"],
  [Teamplannen, "Einddatum"],
];

/** Days from the Peildatum to the day open work must be done, negative when too late; Infinity for closed work or no real date. */
const daysLeft = (register: RegisterSnapshot, due: string, peildatum: number): ((row: Row) => number) => {
  const [status, deadline] = [register.column("Status"), register.column(due)];
  const hasStatus = register.position("Status") !== null;
  return (row) => {
    const day = deadline(row);
    return hasStatus && isDateSerial(day) && isOpen(status(row)) ? Math.floor(day) - peildatum : Infinity;
  };
};

const lights = ["Tijd", "Geld", "Kwaliteit"] as const;
const explanations = ["Oorzaak", "Gevolg", "Bijsturing"] as const;

const needsExplanation = (light: CellValue): boolean => sameText(light, "Oranje") || sameText(light, "Rood");

/** Fractions that come out of a sum may miss 1 by a hair. */
const complete = 1 - 1e-9;

const isIncomplete = (progress: CellValue): boolean =>
  isEmpty(progress) || (typeof progress === "number" && progress < complete);

/** Rules on work under way: actiepunten and werkplanregels alike. */
export const executionRules: readonly Rule[] = [
  {
    slug: "einde-voor-start",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "Deadline, Einddatum of Afgerond op ligt voor Startdatum",
    find: ({ registers: { Actiepunten, Teamplannen } }, report) => {
      for (const [register, header] of [
        [Actiepunten, "Deadline"],
        [Actiepunten, "Afgerond op"],
        [Teamplannen, "Einddatum"],
      ] as const) {
        const [start, end] = [register.column("Startdatum"), register.column(header)];
        for (const row of register.rows) {
          const [from, until] = [start(row), end(row)];
          if (!isDateSerial(from) || !isDateSerial(until) || Math.floor(until) >= Math.floor(from)) continue;
          report(register, row, header, {
            message: `${header} ${formatDate(until)} ligt voor Startdatum ${formatDate(from)}. Verbeter een van beide.`,
          });
        }
      }
    },
  },
  {
    slug: "actie-te-laat",
    severity: "waarschuwing",
    source: "Plan van aanpak",
    says: "Een open actiepunt of werkplanregel had voor de peildatum klaar moeten zijn",
    find: (snapshot, report) => {
      for (const [register, due] of workIn(snapshot)) {
        const left = daysLeft(register, due, snapshot.settings.peildatum);
        for (const row of register.rows) {
          const count = left(row);
          if (count >= 0) continue;
          const day = formatDate(snapshot.settings.peildatum + count);
          report(register, row, due, {
            message: `${subjectOf(register, row)} is ${days(-count)} te laat: ${due} was ${day}. Rond af of spreek een nieuwe datum af.`,
          });
        }
      }
    },
  },
  {
    slug: "actie-nadert-deadline",
    severity: "info",
    source: "Plan van aanpak",
    says: "Een open actiepunt of werkplanregel moet binnen het ingestelde aantal dagen klaar zijn",
    find: (snapshot, report) => {
      const { peildatum, waarschuwDagen } = snapshot.settings;
      for (const [register, due] of workIn(snapshot)) {
        const left = daysLeft(register, due, peildatum);
        for (const row of register.rows) {
          const count = left(row);
          if (count < 0 || count > waarschuwDagen) continue;
          const when = count === 0 ? "vandaag" : `over ${days(count)}`;
          report(register, row, due, {
            message: `${subjectOf(register, row)} moet ${when} klaar zijn: ${due} is ${formatDate(peildatum + count)}. Controleer of dat lukt.`,
          });
        }
      }
    },
  },
  {
    slug: "gereed-onvolledig",
    severity: "fout",
    source: "Motie punt 6",
    says: "Status is Gereed zonder Afgerond op of met Voortgang onder 100 %",
    find: ({ registers: { Actiepunten, Teamplannen } }, report) => {
      for (const [register, doneOn] of [
        [Actiepunten, "Afgerond op"],
        [Teamplannen, null],
      ] as const) {
        const [status, progress] = [register.column("Status"), register.column("Voortgang (%)")];
        const done = doneOn === null ? null : register.column(doneOn);
        for (const row of register.rows) {
          if (!sameText(status(row), "Gereed")) continue;
          const undated = done !== null && isEmpty(done(row));
          const value = progress(row);
          const [first] = presentFirst(register, [
            ...(undated && doneOn !== null ? [doneOn] : []),
            ...(isIncomplete(value) ? ["Voortgang (%)"] : []),
          ]);
          if (first === undefined) continue;
          const missing = [
            ...(undated ? ["Afgerond op is leeg"] : []),
            ...(isIncomplete(value)
              ? [typeof value === "number" ? `Voortgang is ${formatPercentage(value)}` : "Voortgang is leeg"]
              : []),
          ];
          report(register, row, first, {
            message: `${subjectOf(register, row)} is Gereed, maar ${enumerate(missing)}. Vul aan of pas de Status aan.`,
          });
        }
      }
    },
  },
  {
    slug: "stoplicht-zonder-toelichting",
    severity: "fout",
    source: "Motie punt 6",
    says: "Tijd, Geld of Kwaliteit is Oranje of Rood zonder Oorzaak, Gevolg en Bijsturing",
    find: (snapshot, report) => {
      for (const [register] of workIn(snapshot)) {
        const lightOf = lights.map((header) => ({ header, value: register.column(header) }));
        const unexplained = emptyCells(register, explanations);
        for (const row of register.rows) {
          if (!lightOf.some(({ value }) => needsExplanation(value(row)))) continue;
          const missing = unexplained(row);
          const [first] = missing;
          if (first === undefined) continue;
          const burning = lightOf
            .filter(({ value }) => needsExplanation(value(row)))
            .map(({ header, value }) => `${header} ${String(value(row)).toLowerCase()}`);
          report(register, row, first, {
            message: `${subjectOf(register, row)} heeft ${enumerate(burning)}, maar ${enumerate(missing)} ${missing.length === 1 ? "ontbreekt" : "ontbreken"}. Licht toe wat er speelt en wat u eraan doet.`,
          });
        }
      }
    },
  },
  {
    slug: "stoplicht-strijdig",
    severity: "waarschuwing",
    source: "Motie punt 6",
    says: "Tijd is Groen terwijl het werk te laat is",
    find: (snapshot, report) => {
      for (const [register, due] of workIn(snapshot)) {
        const left = daysLeft(register, due, snapshot.settings.peildatum);
        const time = register.column("Tijd");
        for (const row of register.rows) {
          const count = left(row);
          if (count >= 0 || !sameText(time(row), "Groen")) continue;
          report(register, row, "Tijd", {
            message: `Tijd is Groen, maar ${nameOf(register, row)} is ${days(-count)} te laat. Zet Tijd op Oranje of Rood, of pas ${due} aan.`,
          });
        }
      }
    },
  },
];
