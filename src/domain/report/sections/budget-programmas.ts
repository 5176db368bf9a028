import type { Row } from "../../snapshot/row";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { isEmpty, isError } from "../../values/cell-value";
import { column, constant, formula, gridColumns } from "../cells";
import { chartColors } from "../chart-colors";
import { euro, groupKey, inDutchOrder } from "../counting";
import { budgetFormula, budgetMeasures, budgetTotals, measureLabels, type BudgetMeasure } from "../key-figures/budget";
import { textCriterion } from "../native";
import type { ChartBand, ReportCell, ReportChart, ReportTable } from "../report";
import { voordeelCell } from "../voordeel";

/** The budget lines of one programma, as `SUMIFS` takes them together. */
export interface Programme {
  readonly id: string;
  /** As it stands in the first of its lines; null for lines without a programma. */
  readonly name: string | null;
  readonly totals: Readonly<Record<BudgetMeasure, number>>;
}

/**
 * Programmes by name; lines without one come last. A programma that holds an error or only spaces is none: the control total
 * shows that its lines are missing.
 */
export const programmesOf = (snapshot: WorkbookSnapshot): readonly Programme[] => {
  const { Budgetregels } = snapshot.registers;
  const programma = Budgetregels.column("Programma");
  const groups = new Map<string, { name: string | null; rows: Row[] }>();
  for (const row of Budgetregels.rows) {
    const value = programma(row);
    if (isError(value) || (isEmpty(value) && value !== "")) continue;
    const group = groups.get(groupKey(value)) ?? { name: value === "" ? null : String(value), rows: [] };
    group.rows.push(row);
    groups.set(groupKey(value), group);
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || inDutchOrder(a.name ?? "", b.name ?? ""))
    .map(({ name, rows }, place) => ({ id: `programma.${place + 1}`, name, totals: budgetTotals(snapshot, rows) }));
};

/** The sum of a measure over the programmes of the report; the total row knows it by this id. */
export const programmeTotalId = (measure: BudgetMeasure): string => `programma.totaal.${measure}`;

export const programmeTotal = (programmes: readonly Programme[], measure: BudgetMeasure): number =>
  euro(programmes.reduce((sum, { totals }) => sum + totals[measure], 0));

const programmeRow = ({ id, name, totals }: Programme): readonly ReportCell[] => {
  const criterion = name === null ? '""' : textCriterion(id, name);
  const cellId = (measure: BudgetMeasure): string => `${id}.${measure}`;
  return [
    constant("label", name ?? "(zonder programma)", id),
    ...budgetMeasures.map((measure) =>
      formula("euro", budgetFormula(measure, [["Programma", criterion]], cellId), totals[measure], cellId(measure)),
    ),
    voordeelCell(cellId("afwijking"), totals.afwijking),
  ];
};

const totalRow = (programmes: readonly Programme[]): readonly ReportCell[] => [
  constant("totalLabel", "Totaal"),
  ...budgetMeasures.map((measure) =>
    formula(
      "totalEuro",
      `=SUM({${programmes[0]?.id}.${measure}}:{${programmes.at(-1)?.id}.${measure}})`,
      programmeTotal(programmes, measure),
      programmeTotalId(measure),
    ),
  ),
  voordeelCell(programmeTotalId("afwijking"), programmeTotal(programmes, "afwijking")),
];

const headerId = (measure: BudgetMeasure): string => `programma.kop.${measure}`;

export const programmeTable = (programmes: readonly Programme[]): ReportTable => ({
  kind: "table",
  columns: [
    column("Programma", 3),
    ...budgetMeasures.map((measure) => column(measureLabels[measure], 1, "right", headerId(measure))),
    column("V/N", 1, "center"),
  ],
  rows: [...programmes.map(programmeRow), totalRow(programmes)],
});

const millions = 10_000_000;

/** Amounts in millions or thousands, so that they can be read. */
const scaleOf = (amounts: readonly number[]): { readonly numberFormat: string; readonly unit: string } =>
  Math.max(0, ...amounts.map(Math.abs)) >= millions
    ? { numberFormat: "#,##0,,", unit: "× € 1 mln" }
    : { numberFormat: "#,##0,", unit: "× € 1.000" };

const chartOf = (
  programmes: readonly Programme[],
  title: string,
  drawn: readonly (readonly [BudgetMeasure, string])[],
): ReportChart => {
  const { numberFormat, unit } = scaleOf(programmes.flatMap(({ totals }) => drawn.map(([measure]) => totals[measure])));
  const [first, last] = [programmes[0]?.id ?? "", programmes.at(-1)?.id ?? ""];
  return {
    name: `Grafiek ${title.toLowerCase()}`,
    kind: "BarClustered",
    title: `${title} per programma (${unit})`,
    numberFormat,
    categories: [first, last],
    series: drawn.map(([measure, color]) => ({
      name: headerId(measure),
      values: [`${first}.${measure}`, `${last}.${measure}`],
      color,
    })),
  };
};

/** As many as leave room on the same page for the table of nine programmes. */
const chartRows = 12;

/** What was expected of each programma against its budget, and the difference. */
export const programmeCharts = (programmes: readonly Programme[]): ChartBand => {
  const span = gridColumns / 2;
  const charts = [
    chartOf(programmes, "Begroting en prognose", [
      ["begroting", chartColors.light],
      ["prognose", chartColors.dark],
    ]),
    chartOf(programmes, "Afwijking", [["afwijking", chartColors.middle]]),
  ];
  return {
    kind: "charts",
    charts: charts.map((chart, place) => ({ chart, column: place * span, span })),
    lines: [],
    rows: chartRows,
  };
};
