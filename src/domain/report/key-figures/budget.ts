import { afwijking, begrotingNaWijziging, beschikbaar } from "../../registers/budget-formulas";
import type { Accessor, Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { amountOf, sameText } from "../../values/cell-value";
import { euro, sumOf } from "../counting";
import { inEuro, sumIfs, type NativeCriterion } from "../native";
import type { KeyFigure } from "../report";

/** What is added up of the budget lines, in the order in which a controller reads it. */
export const budgetMeasures = [
  "begroting",
  "realisatie",
  "verplichtingen",
  "beschikbaar",
  "prognose",
  "afwijking",
] as const;

export type BudgetMeasure = (typeof budgetMeasures)[number];

export const measureLabels: Readonly<Record<BudgetMeasure, string>> = {
  begroting: "Begroting",
  realisatie: "Realisatie",
  verplichtingen: "Verplichtingen",
  beschikbaar: "Beschikbaar",
  prognose: "Prognose",
  afwijking: "Afwijking",
};

const headers = {
  begroting: "Begroting na wijziging",
  realisatie: "Realisatie",
  verplichtingen: "Verplichtingen",
  beschikbaar: "Beschikbaar",
} as const;

const saldo = (header: string, criteria: readonly NativeCriterion[]): string => {
  const of = (soort: string): string => sumIfs("Budgetregels", header, [...criteria, ["Soort", `"${soort}"`]]);
  return `${of("Lasten")}-${of("Baten")}`;
};

/**
 * Totals of the budget lines that meet the criteria: saldi (Lasten minus Baten); `afwijking` is the sum of the Afwijkingen.
 * The prognose follows from both, since a line without one goes as budgeted.
 * @param cellId the id under which the report knows the cell of a measure
 */
export const budgetFormula = (
  measure: BudgetMeasure,
  criteria: readonly NativeCriterion[],
  cellId: (measure: BudgetMeasure) => string,
): string => {
  switch (measure) {
    case "prognose":
      return inEuro(`{${cellId("begroting")}}-{${cellId("afwijking")}}`);
    case "afwijking":
      return inEuro(sumIfs("Budgetregels", "Afwijking", criteria));
    default:
      return inEuro(saldo(headers[measure], criteria));
  }
};

/** What `budgetFormula` comes to, in euro. */
export const budgetTotals = (
  snapshot: WorkbookSnapshot,
  rows: readonly Row[],
): Readonly<Record<BudgetMeasure, number>> => {
  const { Budgetregels } = snapshot.registers;
  const soort = Budgetregels.column("Soort");
  const saldoOf = (amount: Accessor): number =>
    euro(
      sumOf(rows, amount, (row) => sameText(soort(row), "Lasten")) -
        sumOf(rows, amount, (row) => sameText(soort(row), "Baten")),
    );
  const begroting = saldoOf(begrotingNaWijziging(snapshot));
  const deviation = euro(sumOf(rows, afwijking(snapshot)));
  return {
    begroting,
    realisatie: saldoOf(Budgetregels.column("Realisatie")),
    verplichtingen: saldoOf(Budgetregels.column("Verplichtingen")),
    beschikbaar: saldoOf(beschikbaar(snapshot)),
    prognose: euro(begroting - deviation),
    afwijking: deviation,
  };
};

export const soorten = ["Lasten", "Baten"] as const;
export type Soort = (typeof soorten)[number];

/** `budget.lasten.begroting` */
export const soortFigureId = (soort: Soort, measure: BudgetMeasure): string =>
  `budget.${soort.toLowerCase()}.${measure}`;

/** Lasten and Baten apart, each counted positive; a voordeel means lower Lasten, or higher Baten. */
const figuresOfSoort = (snapshot: WorkbookSnapshot, soort: Soort): readonly KeyFigure[] => {
  const { Budgetregels } = snapshot.registers;
  const soortOf = Budgetregels.column("Soort");
  const totals = budgetTotals(
    snapshot,
    Budgetregels.rows.filter((row) => sameText(soortOf(row), soort)),
  );
  const id = (measure: BudgetMeasure): string => soortFigureId(soort, measure);
  const ofSoort: NativeCriterion = ["Soort", `"${soort}"`];
  const sign = soort === "Lasten" ? 1 : -1;
  const formulaOf = (measure: BudgetMeasure): string => {
    if (measure === "prognose") return inEuro(`{${id("begroting")}}${sign > 0 ? "-" : "+"}{${id("afwijking")}}`);
    return inEuro(sumIfs("Budgetregels", measure === "afwijking" ? "Afwijking" : headers[measure], [ofSoort]));
  };
  return budgetMeasures.map((measure) => ({
    id: id(measure),
    label: `${soort}: ${measureLabels[measure]}`,
    look: "euro",
    formula: formulaOf(measure),
    expected: measure === "afwijking" ? totals.afwijking : euro(sign * totals[measure]),
  }));
};

/** Budget lines that deviate by the threshold or more, either way; a line as budgeted does not deviate. */
export const deviatingRows = (snapshot: WorkbookSnapshot, rows: readonly Row[]): readonly Row[] => {
  const deviation = afwijking(snapshot);
  const { drempelAfwijking } = snapshot.settings;
  return rows.filter((row) => {
    const amount = amountOf(deviation(row));
    return amount !== 0 && Math.abs(amount) >= drempelAfwijking;
  });
};

const deviating =
  '=COUNTIFS(Budgetregels[Afwijking],">0",Budgetregels[Afwijking],">="&{budget.drempel})' +
  '+COUNTIFS(Budgetregels[Afwijking],"<0",Budgetregels[Afwijking],"<="&-{budget.drempel})';

export const budgetFigures = (snapshot: WorkbookSnapshot): readonly KeyFigure[] => {
  const { rows } = snapshot.registers.Budgetregels;
  const totals = budgetTotals(snapshot, rows);
  const id = (measure: BudgetMeasure): string => `budget.${measure}`;
  return [
    ...soorten.flatMap((soort) => figuresOfSoort(snapshot, soort)),
    ...budgetMeasures.map((measure): KeyFigure => ({
      id: id(measure),
      label: measureLabels[measure],
      look: "euro",
      formula: budgetFormula(measure, [], id),
      expected: totals[measure],
    })),
    {
      id: "budget.drempel",
      label: "Drempel afwijking",
      look: "euro",
      formula: "=Instelling_Drempel_afwijking",
      expected: snapshot.settings.drempelAfwijking,
    },
    {
      id: "budget.bovenDrempel",
      label: "Budgetregels vanaf de drempel",
      look: "count",
      formula: deviating,
      expected: deviatingRows(snapshot, rows).length,
    },
  ];
};
