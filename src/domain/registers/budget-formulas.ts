import { amountOf, isEmpty, isError, sameText, type CellValue } from "../values/cell-value";
import { roundToCents } from "../values/euro";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { Row } from "../snapshot/row";

type Compute = (snapshot: WorkbookSnapshot) => (row: Row) => CellValue;

/** A cell's number; text, an error or nothing counts as 0, so that a row never shows `#VALUE!`. */
const num = (header: string): string => `IFERROR(SUM([@[${header}]]),0)`;

/** Native formulas of Budgetregels; Lasten and Baten as in domein.md, "Amounts and figures". */
export const budgetFormulas = {
  begrotingNaWijziging: `=ROUND(${num("Primitieve begroting")}+${num("Begrotingswijzigingen")},2)`,
  beschikbaar:
    `=IFERROR(IF([@Soort]="Lasten",ROUND([@[Begroting na wijziging]]-${num("Realisatie")}-${num("Verplichtingen")},2),` +
    `IF([@Soort]="Baten",ROUND([@[Begroting na wijziging]]-${num("Realisatie")},2),0)),0)`,
  afwijking:
    `=IFERROR(IF(ISNUMBER([@[Prognose 31-12]]),IF([@Soort]="Lasten",ROUND([@[Begroting na wijziging]]-[@[Prognose 31-12]],2),` +
    `IF([@Soort]="Baten",ROUND([@[Prognose 31-12]]-[@[Begroting na wijziging]],2),0)),0),0)`,
} as const;

export const voordeelOfNadeelFormula = '=IF(N([@Afwijking])>0,"V",IF(N([@Afwijking])<0,"N",""))';

/** Primitieve begroting + Begrotingswijzigingen, in euro. */
export const begrotingNaWijziging = (({ registers: { Budgetregels } }) => {
  const primitief = Budgetregels.column("Primitieve begroting");
  const wijzigingen = Budgetregels.column("Begrotingswijzigingen");
  return (row: Row) => roundToCents(amountOf(primitief(row)) + amountOf(wijzigingen(row)));
}) satisfies Compute;

/** What is left to spend (Lasten) or to receive (Baten), in euro; 0 while Soort is neither. */
export const beschikbaar = ((snapshot) => {
  const { Budgetregels } = snapshot.registers;
  const begroting = begrotingNaWijziging(snapshot);
  const [soort, realisatie, verplichtingen] = [
    Budgetregels.column("Soort"),
    Budgetregels.column("Realisatie"),
    Budgetregels.column("Verplichtingen"),
  ];
  return (row: Row) => {
    const rest = begroting(row) - amountOf(realisatie(row));
    if (sameText(soort(row), "Lasten")) return roundToCents(rest - amountOf(verplichtingen(row)));
    return sameText(soort(row), "Baten") ? roundToCents(rest) : 0;
  };
}) satisfies Compute;

/** Forecast against budget in euro, positive is voordeel; without a forecast the line goes as budgeted. */
export const afwijking = ((snapshot) => {
  const { Budgetregels } = snapshot.registers;
  const begroting = begrotingNaWijziging(snapshot);
  const [soort, prognose] = [Budgetregels.column("Soort"), Budgetregels.column("Prognose 31-12")];
  return (row: Row) => {
    const forecast = prognose(row);
    if (typeof forecast !== "number") return 0;
    if (sameText(soort(row), "Lasten")) return roundToCents(begroting(row) - forecast);
    return sameText(soort(row), "Baten") ? roundToCents(forecast - begroting(row)) : 0;
  };
}) satisfies Compute;

/** `V` above zero, `N` below, empty at zero. */
export const voordeelOfNadeel =
  (deviation: Compute): Compute =>
  (snapshot) => {
    const of = deviation(snapshot);
    return (row) => {
      const value = amountOf(of(row));
      if (value === 0) return "";
      return value > 0 ? "V" : "N";
    };
  };

/** Euro to the cent; nothing for a row without a usable key. */
const perNr = (amount: string): string => `=IFERROR(IF([@Nr]="","",ROUND(${amount},2)),"")`;

/** Saldo (Lasten minus Baten) of the budget lines of one budget holder, natively. The last criterion keeps cells with an error out. */
const saldoFormula = (header: string): string => {
  const of = (soort: string) =>
    `SUMIFS(Budgetregels[${header}],Budgetregels[Budgethouder],[@Nr],Budgetregels[Soort],"${soort}",Budgetregels[${header}],">-1E+300")`;
  return perNr(`${of("Lasten")}-${of("Baten")}`);
};

/** Native formulas of Budgethouders: saldi of the budget lines that name the budget holder. */
export const budgethouderFormulas = {
  begrotingNaWijziging: saldoFormula("Begroting na wijziging"),
  realisatie: saldoFormula("Realisatie"),
  verplichtingen: saldoFormula("Verplichtingen"),
  beschikbaar: saldoFormula("Beschikbaar"),
  afwijking: perNr("SUMIFS(Budgetregels[Afwijking],Budgetregels[Budgethouder],[@Nr])"),
  prognose: perNr("[@[Begroting na wijziging]]-[@Afwijking]"),
} as const;

type BudgetHeader = "Realisatie" | "Verplichtingen";

/** A budget line's own cell, as `SUM` counts it. */
const cellOf =
  (header: BudgetHeader): Compute =>
  ({ registers: { Budgetregels } }) => {
    const column = Budgetregels.column(header);
    return (row) => amountOf(column(row));
  };

/** Adds up a figure of the budget lines per budget holder; Baten count negative in a saldo. */
const perBudgethouder =
  (figure: Compute, counting: "saldo" | "sum"): Compute =>
  (snapshot) => {
    const { Budgetregels, Budgethouders } = snapshot.registers;
    const [holder, soort] = [Budgetregels.column("Budgethouder"), Budgetregels.column("Soort")];
    const of = figure(snapshot);
    const totals = new Map<string, number>();
    for (const row of Budgetregels.rows) {
      const key = String(holder(row)).toLowerCase();
      totals.set(key, (totals.get(key) ?? 0) + sign(soort(row), counting) * amountOf(of(row)));
    }
    const nr = Budgethouders.column("Nr");
    return (row) => (hasNoKey(nr(row)) ? "" : roundToCents(totals.get(String(nr(row)).toLowerCase()) ?? 0));
  };

const hasNoKey = (nr: CellValue): boolean => isEmpty(nr) || isError(nr);

const sign = (soort: CellValue, counting: "saldo" | "sum"): number => {
  if (counting === "sum" || sameText(soort, "Lasten")) return 1;
  return sameText(soort, "Baten") ? -1 : 0;
};

/** What the native formulas of Budgethouders give, computed without Excel. */
export const perHolder = {
  begrotingNaWijziging: perBudgethouder(begrotingNaWijziging, "saldo"),
  realisatie: perBudgethouder(cellOf("Realisatie"), "saldo"),
  verplichtingen: perBudgethouder(cellOf("Verplichtingen"), "saldo"),
  beschikbaar: perBudgethouder(beschikbaar, "saldo"),
  afwijking: perBudgethouder(afwijking, "sum"),
  prognose: ((snapshot) => {
    const [begroting, deviation] = [
      perBudgethouder(begrotingNaWijziging, "saldo")(snapshot),
      perBudgethouder(afwijking, "sum")(snapshot),
    ];
    const nr = snapshot.registers.Budgethouders.column("Nr");
    return (row) => (hasNoKey(nr(row)) ? "" : roundToCents(amountOf(begroting(row)) - amountOf(deviation(row))));
  }) satisfies Compute,
} as const;
