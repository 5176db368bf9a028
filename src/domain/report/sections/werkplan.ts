import { emptyLine, gridColumns, note } from "../cells";
import { actiepuntenProgress, werkplanProgress, type Progress } from "../key-figures/progress";
import { progressMatrix, type ProgressMatrix } from "../progress-matrix";
import type { Block, ChartBand } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const subjects: readonly { readonly progress: Progress; readonly plural: string; readonly none: string }[] = [
  { progress: werkplanProgress, plural: "Werkplanregels", none: "Er zijn nog geen werkplanregels." },
  { progress: actiepuntenProgress, plural: "Actiepunten", none: "Er zijn nog geen actiepunten." },
];

const matrices = (context: ReportContext): readonly ProgressMatrix[] =>
  subjects.map(({ progress, plural }) => progressMatrix(context, progress, plural));

/** As many as leave room for both tables on the same page. */
const chartRows = 10;

/** Half a page each. */
const band = (all: readonly ProgressMatrix[]): readonly ChartBand[] => {
  const charts = all.flatMap(({ chart }) => chart);
  const span = gridColumns / 2;
  return charts.length === 0
    ? []
    : [
        {
          kind: "charts",
          charts: charts.map((chart, place) => ({ chart, column: place * span, span })),
          lines: [],
          rows: chartRows,
        },
      ];
};

/** Work plan and actions by Prioriteitsklasse and Status (Motie punten 3 en 4). */
export const werkplan: SectionDeclaration = {
  build: (context) => {
    const all = matrices(context);
    const tables = all.flatMap(({ tables: parts }, place): readonly Block[] => {
      const { progress: { prefix } = werkplanProgress, none = "" } = subjects[place] ?? {};
      const empty = context.figure(`${prefix}.totaal`).expected === 0 ? [note(none)] : [];
      return [...empty, ...parts, emptyLine];
    });
    return {
      title: "Werkplan en actiepunten naar prioriteitsklasse en status",
      // On a page of its own the charts stand below both tables that they draw.
      startsPage: all.some(({ chart }) => chart.length > 0),
      blocks: [...tables.slice(0, -1), ...band(all)],
    };
  },
  controls: (context) => matrices(context).map(({ control }) => control),
};
