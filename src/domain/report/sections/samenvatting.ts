import { column, constant, emptyLine, formula, gridColumns, home } from "../cells";
import {
  actiepuntenProgress,
  shownStatuses,
  statusFigureId,
  werkplanProgress,
  type Progress,
} from "../key-figures/progress";
import { budgetMeasures, measureLabels, soortFigureId, soorten } from "../key-figures/budget";
import { progressTables, sumOfStatuses } from "../progress-tables";
import type { KeyFigure, ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";
import { voordeelCell } from "../voordeel";
import { sentences } from "./samenvatting-zinnen";

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

const taakstellingTable = ({ snapshot, figure }: ReportContext): ReportTable => {
  const shown: readonly KeyFigure[] = ["bedrag", "gerealiseerd", "hard", "zacht", "totaal", "restant"].map((name) =>
    figure(`taakstelling.${name}`),
  );
  return {
    kind: "table",
    columns: [
      column("Taakstelling", 3),
      ...shown.map(({ id, label }) => column(id === "taakstelling.bedrag" ? "Bedrag" : label, 1, "right")),
      column("", gridColumns - 9),
    ],
    rows: [
      [
        formula("label", '="Taakstelling "&{taakstelling.jaar}', `Taakstelling ${snapshot.settings.taakstelling.jaar}`),
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
      ...sentences(context, subjects, controls),
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
