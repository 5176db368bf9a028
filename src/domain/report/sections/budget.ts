import { afwijking } from "../../registers/budget-formulas";
import { prioritise } from "../../order/prioritise";
import { column, constant, emptyLine, home, note } from "../cells";
import { deviatingRows } from "../key-figures/budget";
import { listingOf, type Listing } from "../listing";
import type { Block } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";
import { voordeelCell } from "../voordeel";
import { budgetControls } from "./budget-aansluiting";
import { programmeCharts, programmesOf, programmeTable } from "./budget-programmas";

/** Lines whose deviation is at or above the threshold, largest nadeel first. */
const linesOf = ({ snapshot, figure }: ReportContext): Listing => {
  const { Budgetregels } = snapshot.registers;
  return listingOf(Budgetregels, deviatingRows(snapshot, prioritise(Budgetregels, snapshot)), "afwijking", {
    id: "budget.drempel",
    label: "Afwijkingen in deze rapportage = budgetregels vanaf de drempel",
    all: { formula: "={budget.bovenDrempel}", expected: figure("budget.bovenDrempel").expected },
  });
};

const deviations = (context: ReportContext): readonly Block[] => {
  const { lines, more } = linesOf(context);
  if (lines.ids.length === 0) return [note("Er zijn geen afwijkingen vanaf de drempel.")];
  const deviation = afwijking(context.snapshot);
  return [
    {
      kind: "table",
      isList: true,
      columns: [
        column("Nr", 1),
        column("Programma", 2),
        column("Omschrijving", 2),
        column("Afwijking", 1, "right"),
        column("V/N", 1, "center"),
        column("Toelichting", 3),
      ],
      rows: lines.ids.map((id, line) => [
        lines.key(line),
        lines.text(line, "Programma", 2),
        lines.text(line, "Omschrijving", 2),
        lines.amount(line, "Afwijking", deviation, `${id}.bedrag`),
        voordeelCell(`${id}.bedrag`, deviation(lines.row(line))),
        lines.text(line, "Toelichting", 3),
      ]),
    },
    ...more,
  ];
};

/** The budget per programma, and what explains the deviations that matter. */
export const budget: SectionDeclaration = {
  build: (context) => {
    const programmes = programmesOf(context.snapshot);
    return {
      title: "Budget per programma",
      startsPage: programmes.length > 0,
      blocks: [
        ...(programmes.length === 0
          ? [note("Er zijn nog geen budgetregels met een programma.")]
          : [programmeTable(programmes)]),
        note("Saldi: lasten min baten. Een positieve afwijking is een voordeel (V), een negatieve een nadeel (N)."),
        ...(programmes.length === 0 ? [] : [programmeCharts(programmes)]),
        emptyLine,
        {
          kind: "line",
          cells: [
            { cell: constant("subheading", "Afwijkingen vanaf de drempel van"), span: 3 },
            { cell: home(context.figure("budget.drempel")), span: 1 },
            { cell: null, span: 1 },
            { cell: constant("label", "Aantal budgetregels"), span: 2 },
            { cell: home(context.figure("budget.bovenDrempel")), span: 1 },
          ],
        },
        ...deviations(context),
      ],
    };
  },
  controls: (context) => [...budgetControls(context), ...linesOf(context).controls],
};
