import { figuresByQuarter, type FiguresByQuarter } from "../../momentopnamen/figures-by-quarter";
import { fullLabel } from "../../momentopnamen/full-label";
import { keptFigure } from "../../momentopnamen/kept-figure";
import { column, constant, emptyLine, formula, gridColumns, note, repeat } from "../cells";
import { chartColors } from "../chart-colors";
import { euro } from "../counting";
import { inEuro } from "../native";
import type { ChartBand, KeyFigure, ReportCell, ReportChart, ReportTable, TableColumn } from "../report";
import { quarterKey } from "../report-name";
import type { ReportContext, SectionDeclaration } from "../section";

/** Quarters before this one that the table shows: two years of reports. */
const mostQuarters = 7;

/** What is followed over the quarters: the figure, and the header above it. */
const followed = [
  ["actiepunten.open", "Acties open"],
  ["actiepunten.teLaat", "Acties te laat"],
  ["actiepunten.gereed", "Acties gereed"],
  ["werkplan.open", "Werkplan open"],
  ["werkplan.teLaat", "Werkplan te laat"],
  ["werkplan.gereed", "Werkplan gereed"],
  ["budget.afwijking", "Afwijking begroting"],
  ["taakstelling.restant", "Restant taakstelling"],
] as const;

const headerId = (id: string): string => `beweging.kop.${id}`;
const lineId = (line: number): string => `beweging.kwartaal.${line + 1}`;

/** What was adopted of a figure in the quarter that stands in another cell. */
const keptCell = (
  kept: FiguresByQuarter,
  figure: KeyFigure,
  quarter: string,
  quarterId: string,
  id: string,
): ReportCell => {
  const value = kept.figure(quarter, figure.id);
  if (value === null) return constant("text", "niet bewaard", id);
  const native = keptFigure(`{${quarterId}}`, figure.id);
  return figure.look === "euro"
    ? formula("euro", inEuro(native), euro(value), id)
    : formula("count", `=${native}`, value, id);
};

/** A line for each adopted quarter, and one for now. */
const quarterTable = (
  { figure }: ReportContext,
  kept: FiguresByQuarter,
  quarters: readonly string[],
  current: string,
): ReportTable => ({
  kind: "table",
  columns: [
    column("Kwartaal", 1),
    ...followed.map(([id, title]) => column(title, 1, "right", headerId(id))),
    column("", 1),
  ],
  rows: [
    ...quarters.map((quarter, line) => [
      constant("label", quarter, lineId(line)),
      ...followed.map(([id]) => keptCell(kept, figure(id), quarter, lineId(line), `${lineId(line)}.${id}`)),
      null,
    ]),
    [
      constant("label", current, lineId(quarters.length)),
      ...followed.map(([id]) => ({ ...repeat(figure(id)), id: `${lineId(quarters.length)}.${id}` })),
      null,
    ],
  ],
});

const chart = (title: string, ids: readonly string[], lines: number): ReportChart => ({
  name: `Grafiek ${title.toLowerCase()}`,
  kind: "ColumnClustered",
  title,
  numberFormat: "#,##0",
  categories: [lineId(0), lineId(lines - 1)],
  series: ids.map((id, place) => ({
    name: headerId(id),
    values: [`${lineId(0)}.${id}`, `${lineId(lines - 1)}.${id}`],
    color: [chartColors.light, chartColors.middle, chartColors.dark][place] ?? chartColors.grey,
  })),
});

const charts = (lines: number): ChartBand => {
  const span = gridColumns / 2;
  const drawn = [
    chart("Actiepunten per kwartaal", ["actiepunten.open", "actiepunten.teLaat", "actiepunten.gereed"], lines),
    chart("Werkplanregels per kwartaal", ["werkplan.open", "werkplan.teLaat", "werkplan.gereed"], lines),
  ];
  return {
    kind: "charts",
    charts: drawn.map((each, place) => ({ chart: each, column: place * span, span })),
    lines: [],
    rows: 11,
  };
};

const previousId = "beweging.vorige";

/** Name, previous, now and difference of a figure. */
const movementCells = (kept: FiguresByQuarter, figure: KeyFigure, previous: string): readonly ReportCell[] => {
  const id = `beweging.${figure.id}`;
  const before = kept.figure(previous, figure.id);
  return [
    constant("label", fullLabel(figure)),
    keptCell(kept, figure, previous, previousId, id),
    repeat(figure),
    before === null
      ? constant("text", "")
      : formula(
          figure.look,
          figure.look === "euro" ? inEuro(`{${figure.id}}-{${id}}`) : `={${figure.id}}-{${id}}`,
          figure.look === "euro" ? euro(figure.expected - euro(before)) : figure.expected - before,
        ),
  ];
};

/** Every key figure, in two columns so that all of them are seen at once; the first half stands on the left. */
const movementTable = (
  { figures }: ReportContext,
  kept: FiguresByQuarter,
  previous: string,
  current: string,
): ReportTable => {
  const half = Math.ceil(figures.length / 2);
  const headers = (id?: string): readonly TableColumn[] => [
    column("Kerncijfer", 2),
    column(previous, 1, "right", id),
    column(current, 1, "right"),
    column("Verschil", 1, "right"),
  ];
  const cellsOf = (figure: KeyFigure | undefined): readonly (ReportCell | null)[] =>
    figure ? movementCells(kept, figure, previous) : [null, null, null, null];
  return {
    kind: "table",
    columns: [...headers(previousId), ...headers()],
    rows: figures.slice(0, half).map((figure, place) => [...cellsOf(figure), ...cellsOf(figures[half + place])]),
    isList: true,
  };
};

/** What moved since the report that was adopted before: every figure of then comes from the register Momentopnamen. */
export const beweging: SectionDeclaration = {
  build: (context) => {
    const kept = figuresByQuarter(context.snapshot);
    const current = quarterKey(context.snapshot.settings);
    const quarters = kept.quarters.filter((quarter) => quarter < current).slice(-mostQuarters);
    const previous = quarters.at(-1);
    const section = { title: "Beweging sinds de vorige rapportage", startsPage: false };
    if (previous === undefined)
      return {
        ...section,
        blocks: [note("Er is nog geen eerder kwartaal vastgesteld; de beweging is er vanaf de volgende rapportage.")],
      };
    return {
      ...section,
      blocks: [
        quarterTable(context, kept, quarters, current),
        charts(quarters.length + 1),
        emptyLine,
        movementTable(context, kept, previous, current),
      ],
    };
  },
};
