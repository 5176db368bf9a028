import { afwijking, begrotingNaWijziging } from "../registers/budget-formulas";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import { amountOf, isEmpty, sameText, type CellValue } from "../values/cell-value";
import { formatEuro, roundToCents } from "../values/euro";
import type { Rule } from "./rule";
import { settingValue } from "./setting-value";
import { subjectOf } from "./wording";

/** Realisatie + Verplichtingen in euro. */
const spentOf = ({ registers: { Budgetregels } }: WorkbookSnapshot): ((row: Row) => number) => {
  const [realised, committed] = [Budgetregels.column("Realisatie"), Budgetregels.column("Verplichtingen")];
  return (row) => roundToCents(amountOf(realised(row)) + amountOf(committed(row)));
};

const isUsable = (value: CellValue): boolean => typeof value === "number" || isEmpty(value);

/**
 * True where the budget can be trusted: an amount that is missing or is text has its own finding, and counting it as 0 would
 * accuse the row of a second fault that is not there.
 */
const hasBudget = ({ registers: { Budgetregels } }: WorkbookSnapshot): ((row: Row) => boolean) => {
  const [original, changes] = [
    Budgetregels.column("Primitieve begroting"),
    Budgetregels.column("Begrotingswijzigingen"),
  ];
  return (row) => typeof original(row) === "number" && isUsable(changes(row));
};

/** Rules on Budgetregels alone. */
export const budgetregelsRules: readonly Rule[] = [
  {
    slug: "budget-overschreden",
    severity: "fout",
    source: "Motie punt 2",
    says: "Bij Lasten is Realisatie plus Verplichtingen hoger dan Begroting na wijziging",
    find: (snapshot, report) => {
      const { Budgetregels } = snapshot.registers;
      const [soort, budget, spent, trusted] = [
        Budgetregels.column("Soort"),
        begrotingNaWijziging(snapshot),
        spentOf(snapshot),
        hasBudget(snapshot),
      ];
      for (const row of Budgetregels.rows) {
        if (!sameText(soort(row), "Lasten") || !trusted(row) || spent(row) <= budget(row)) continue;
        report(Budgetregels, row, "Realisatie", {
          message: `${subjectOf(Budgetregels, row)}: realisatie en verplichtingen (${formatEuro(spent(row))}) gaan ${formatEuro(spent(row) - budget(row))} boven de begroting (${formatEuro(budget(row))}). Stuur bij of wijzig de begroting.`,
        });
      }
    },
  },
  {
    slug: "prognose-te-laag",
    severity: "waarschuwing",
    source: "Motie punt 2",
    says: "Bij Lasten is de prognose lager dan wat al is uitgegeven en vastgelegd",
    find: (snapshot, report) => {
      const { Budgetregels } = snapshot.registers;
      const [soort, forecast, spent] = [
        Budgetregels.column("Soort"),
        Budgetregels.column("Prognose 31-12"),
        spentOf(snapshot),
      ];
      for (const row of Budgetregels.rows) {
        const expected = forecast(row);
        if (typeof expected !== "number" || !sameText(soort(row), "Lasten") || roundToCents(expected) >= spent(row))
          continue;
        report(Budgetregels, row, "Prognose 31-12", {
          message: `${subjectOf(Budgetregels, row)}: prognose ${formatEuro(expected)} is lager dan realisatie en verplichtingen (${formatEuro(spent(row))}). Stel de prognose bij.`,
        });
      }
    },
  },
  {
    slug: "afwijking-zonder-toelichting",
    severity: "fout",
    source: "Motie punt 6",
    says: "Een afwijking vanaf de drempel in Instellingen heeft geen toelichting",
    find: (snapshot, report) => {
      const {
        registers: { Budgetregels },
        settings,
      } = snapshot;
      // A threshold that is text counts as 0: it has its own finding, and every line would follow it here.
      if (!isUsable(settingValue(snapshot, "Drempel afwijking"))) return;
      const [explanation, deviation, trusted] = [
        Budgetregels.column("Toelichting"),
        afwijking(snapshot),
        hasBudget(snapshot),
      ];
      for (const row of Budgetregels.rows) {
        const euro = deviation(row);
        if (euro === 0 || Math.abs(euro) < settings.drempelAfwijking || !isEmpty(explanation(row)) || !trusted(row))
          continue;
        report(Budgetregels, row, "Toelichting", {
          message: `${subjectOf(Budgetregels, row)} wijkt ${formatEuro(Math.abs(euro))} af (${euro > 0 ? "voordeel" : "nadeel"}), drempel ${formatEuro(settings.drempelAfwijking)}. Licht de afwijking toe.`,
        });
      }
    },
  },
];
