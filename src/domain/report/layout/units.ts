import { constant, gridColumns } from "../cells";
import type {
  Block,
  ChartBand,
  ReportCards,
  ReportCell,
  ReportChart,
  ReportLine,
  ReportTable,
  Section,
  WideCell,
} from "../report";

/** Cells side by side from the first column. */
export type Cells = readonly WideCell[];

/** A chart and what it covers: columns of the grid, and rows counted from those that it came with. */
export interface FloatingChart {
  readonly chart: ReportChart;
  readonly column: number;
  readonly span: number;
  readonly row: number;
  readonly rows: number;
}

/** Rows that stay together on a page. */
export interface Unit {
  readonly rows: readonly Cells[];
  /** Header rows that a page repeats when it begins with this unit. */
  readonly repeats: readonly Cells[];
  readonly charts: readonly FloatingChart[];
  /** Of the rows, counted from its first, those with a line below: each row of a table. */
  readonly ruled: readonly number[];
}

/** Units that stay together when they fit on one page, unless they may run on. */
export interface Group {
  readonly units: readonly Unit[];
  readonly startsPage: boolean;
  readonly runsOn: boolean;
  /** Rows at its beginning that say nothing alone. */
  readonly least: number;
}

/** A heading, the header row of its table and the first rows below; the same where the header row is repeated with the kop. */
const [leastTogether, leastRunningOn] = [4, 3];

const rowsOnly = (rows: readonly Cells[]): Unit => ({ rows, repeats: [], charts: [], ruled: [] });

const joined = (a: Unit, b: Unit): Unit => ({
  rows: [...a.rows, ...b.rows],
  repeats: a.repeats,
  charts: [...a.charts, ...b.charts.map((each) => ({ ...each, row: each.row + a.rows.length }))],
  ruled: [...a.ruled, ...b.ruled.map((row) => row + a.rows.length)],
});

/** A copy that no formula can mean. */
const nameless = ({ look, content }: ReportCell): ReportCell => ({ look, content });

const underHeaders = (
  headers: readonly Cells[],
  entries: readonly (readonly Cells[])[],
  isRuled: boolean,
): readonly Unit[] => {
  const repeats = headers.map((cells) => cells.map(({ cell, span }) => ({ cell: cell && nameless(cell), span })));
  const [first = [], ...rest] = entries;
  const head = [...headers, ...first];
  return [
    { ...rowsOnly(head), ruled: isRuled && first.length > 0 ? [head.length - 1] : [] },
    ...rest.map((rows) => ({ ...rowsOnly(rows), repeats, ruled: isRuled ? [rows.length - 1] : [] })),
  ];
};

const unitsOfTable = ({ columns, rows }: ReportTable): readonly Unit[] =>
  underHeaders(
    [columns.map(({ header, span }) => ({ cell: header, span }))],
    rows.map((row) => [columns.map(({ span }, index) => ({ cell: row[index] ?? null, span }))]),
    true,
  );

const unitsOfCards = ({ headers, cards }: ReportCards): readonly Unit[] =>
  underHeaders(
    headers.map((columns) => columns.map(({ header, span }) => ({ cell: header, span }))),
    cards.map((card) =>
      card.map((row, line) => (headers[line] ?? []).map(({ span }, index) => ({ cell: row[index] ?? null, span }))),
    ),
    // The first row of each has a tint.
    false,
  );

/** Below a table a white row comes first. */
const unitOfCharts = ({ charts, lines, rows: least }: ChartBand): Unit => {
  const white = lines.length === 0 ? 1 : 0;
  const count = white + Math.max(least, lines.length);
  return {
    ...rowsOnly(Array.from({ length: count }, (_, row): Cells => lines[row]?.cells ?? [])),
    charts: charts.map((each) => ({ ...each, row: white, rows: count - white })),
  };
};

const unitsOfBlock = (block: Block): readonly Unit[] => {
  switch (block.kind) {
    case "table":
      return unitsOfTable(block);
    case "cards":
      return unitsOfCards(block);
    case "charts":
      return [unitOfCharts(block)];
    case "line":
      return [rowsOnly([block.cells])];
  }
};

/** What stays together on a page: the heading with all that follows up to white space after a table, then each next table with its lines. */
export const groupsOf = ({ title, blocks, startsPage, runsOn = false }: Section): readonly Group[] => {
  const heading = title === null ? [] : [rowsOnly([[{ cell: constant("heading", title), span: gridColumns }]])];
  const groups: Unit[][] = [heading];
  const hasList: boolean[] = [];
  let hasTable = false;
  blocks.forEach((block, place) => {
    const units = groups.at(-1) ?? [];
    const last = units.at(-1);
    // A note does not go on a page without the table that it is about.
    if (last && isNote(block) && isTable(blocks[place - 1]))
      units[units.length - 1] = joined(last, rowsOnly([block.cells]));
    else units.push(...unitsOfBlock(block));
    hasTable ||= block.kind !== "line";
    if (block.kind === "cards" || (block.kind === "table" && block.isList)) hasList[groups.length - 1] = true;
    if (hasTable && isWhiteSpace(block)) {
      groups.push([]);
      hasTable = false;
    }
  });
  groups.at(-1)?.push(rowsOnly([[]]));
  return groups.map((units, place) => ({
    units,
    startsPage: place === 0 && startsPage,
    runsOn: runsOn || hasList[place] === true,
    least: runsOn ? leastRunningOn : leastTogether,
  }));
};

const isTable = (block: Block | undefined): boolean => block?.kind === "table" || block?.kind === "cards";

const isWhiteSpace = (block: Block): block is ReportLine => block.kind === "line" && block.cells.length === 0;

const isNote = (block: Block): block is ReportLine => block.kind === "line" && block.cells.length > 0;
