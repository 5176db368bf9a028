import { column, constant, emptyLine, formula, gridColumns, home, note } from "../cells";
import { chartColors } from "../chart-colors";
import {
  actiepuntenProgress,
  shownStatuses,
  statusFigureId,
  werkplanProgress,
  type Progress,
} from "../key-figures/progress";
import { budgetMeasures, measureLabels, soortFigureId, soorten } from "../key-figures/budget";
import { progressTables, sumOfStatuses } from "../progress-tables";
import type { Block, KeyFigure, ReportChart, ReportLine, ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";
import { voordeelCell } from "../voordeel";
import { sentenceColumns, sentences, subjectColumns } from "./samenvatting-zinnen";

const subjects: readonly (readonly [string, Progress])[] = [
  ["Actiepunten", actiepuntenProgress],
  ["Werkplanregels", werkplanProgress],
];

const progress = ({ snapshot, figure }: ReportContext): readonly ReportTable[] => {
  const statuses = shownStatuses(snapshot.lists);
  return progressTables(
    "Voortgang",
    statuses.map((status) => constant("columnHeaderRight", status)),
    subjects.map(([subject, { prefix }]) => ({
      label: constant("label", subject),
      statuses: statuses.map((status) => home(figure(statusFigureId(prefix, status)))),
      totals: [home(figure(`${prefix}.totaal`)), home(figure(`${prefix}.open`)), home(figure(`${prefix}.teLaat`))],
    })),
  );
};

const budgetTable = ({ figure }: ReportContext): ReportTable => ({
  kind: "table",
  columns: [
    column("Begroting", 3),
    ...budgetMeasures.map((measure) => column(measureLabels[measure], 1, "right")),
    column("V/N", 1, "center"),
  ],
  rows: [
    ...soorten.map((soort) => [
      constant("label", soort),
      ...budgetMeasures.map((measure) => home(figure(soortFigureId(soort, measure)))),
      voordeelCell(soortFigureId(soort, "afwijking"), figure(soortFigureId(soort, "afwijking")).expected),
    ]),
    [
      constant("label", "Saldo (lasten min baten)"),
      ...budgetMeasures.map((measure) => home(figure(`budget.${measure}`))),
      voordeelCell("budget.afwijking", figure("budget.afwijking").expected),
    ],
  ],
});

const seriesName = "samenvatting.taakstelling";
const headerId = (figure: string): string => `samenvatting.${figure}`;

/** The sentences, and beside them how far the saving is (Motie punt 7). */
const sentencesWithChart = (lines: readonly ReportLine[], hasTarget: boolean): Block => {
  const column = subjectColumns + sentenceColumns;
  const chart: ReportChart = {
    name: "Grafiek samenvatting taakstelling",
    kind: "BarClustered",
    title: "Taakstelling (× € 1.000)",
    numberFormat: "#,##0,",
    categories: [headerId("taakstelling.bedrag"), headerId("taakstelling.restant")],
    series: [
      {
        name: seriesName,
        values: ["taakstelling.bedrag", "taakstelling.restant"],
        color: chartColors.middle,
      },
    ],
  };
  return {
    kind: "charts",
    lines,
    rows: lines.length,
    charts: hasTarget ? [{ chart, column, span: gridColumns - column }] : [],
  };
};

const taakstellingTable = ({ snapshot, figure }: ReportContext): ReportTable => {
  const shown: readonly KeyFigure[] = ["bedrag", "gerealiseerd", "hard", "zacht", "totaal", "restant"].map((name) =>
    figure(`taakstelling.${name}`),
  );
  return {
    kind: "table",
    columns: [
      column("Taakstelling", 3),
      ...shown.map(({ id, label }) =>
        column(id === "taakstelling.bedrag" ? "Bedrag" : label, 1, "right", headerId(id)),
      ),
      column("", gridColumns - 9),
    ],
    rows: [
      [
        formula(
          "label",
          '="Taakstelling "&{taakstelling.jaar}',
          `Taakstelling ${snapshot.settings.taakstelling.jaar}`,
          seriesName,
        ),
        ...shown.map(home),
        null,
      ],
    ],
  };
};

/** Page one: the sentences, and the key figures they are made of. */
export const samenvatting: SectionDeclaration = {
  build: (context, controls) => ({
    title: "Samenvatting",
    startsPage: false,
    blocks: [
      sentencesWithChart(sentences(context, subjects, controls), context.figure("taakstelling.bedrag").expected !== 0),
      note(
        "Te laat: open, met een datum vóór de peildatum. V is een voordeel, N een nadeel. De drempel en alle begrippen staan in de Leeswijzer.",
      ),
      emptyLine,
      ...progress(context),
      emptyLine,
      budgetTable(context),
      emptyLine,
      taakstellingTable(context),
    ],
  }),
  controls: ({ snapshot, figure }) =>
    subjects.map(([subject, { prefix }]) => {
      const ids = shownStatuses(snapshot.lists).map((status) => statusFigureId(prefix, status));
      return {
        id: `${prefix}.status`,
        label: `${subject}: som van de statussen = alle ${subject.toLowerCase()}`,
        look: "count",
        shown: { formula: `=${sumOfStatuses(ids)}`, expected: ids.reduce((sum, id) => sum + figure(id).expected, 0) },
        register: { formula: `={${prefix}.totaal}`, expected: figure(`${prefix}.totaal`).expected },
      };
    }),
};
