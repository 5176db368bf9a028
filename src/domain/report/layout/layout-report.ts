import { constant, gridColumns } from "../cells";
import type { Block, Report, Section, WideCell } from "../report";
import type { MadeSheet } from "../sheet";
import { usualWidths } from "./grid";
import { placedCells } from "./placed-cells";
import { pageBreaks, standardHeight, type Group } from "./page-breaks";
import { heightOf } from "./row-height";

type Rows = readonly (readonly WideCell[])[];

const rowsOfBlock = (block: Block): Rows => {
  if (block.kind === "line") return [block.cells];
  const { columns, rows } = block;
  return [
    columns.map(({ header, span }) => ({ cell: header, span })),
    ...rows.map((row) => columns.map(({ span }, index) => ({ cell: row[index] ?? null, span }))),
  ];
};

/** What stays together on a page: the heading with all that follows up to white space after a table, then each next table with its lines. */
const groupsOfSection = ({ title, blocks }: Section): readonly Rows[] => {
  const groups: (readonly WideCell[])[][] = [
    title === null ? [] : [[{ cell: constant("heading", title), span: gridColumns }]],
  ];
  let hasTable = false;
  for (const block of blocks) {
    groups.at(-1)?.push(...rowsOfBlock(block));
    hasTable ||= block.kind === "table";
    if (hasTable && isWhiteSpace(block)) {
      groups.push([]);
      hasTable = false;
    }
  }
  groups.at(-1)?.push([]);
  return groups;
};

const isWhiteSpace = (block: Block): boolean => block.kind === "line" && block.cells.length === 0;

/**
 * Gives every cell of the report its place on A4 landscape, one page wide. The first section is repeated on each page.
 * @throws Error for a formula that names a cell the report does not have.
 */
export const layoutReport = ({
  name,
  sections,
  footer,
  onePage = false,
  columnWidths = usualWidths,
}: Report): MadeSheet => {
  const groups: Group[] = [];
  const unplaced: (readonly WideCell[])[] = [];
  for (const section of sections) {
    groupsOfSection(section).forEach((rows, index) => {
      groups.push({
        first: unplaced.length,
        count: rows.length,
        startsPage: index === 0 && section.startsPage,
        runsOn: section.runsOn === true,
      });
      unplaced.push(...rows);
    });
  }
  const rows = placedCells(unplaced, gridColumns);
  const rowHeights = new Map(
    rows.flatMap((cells, row) => {
      const height = heightOf(cells, columnWidths);
      return height === null ? [] : [[row, height] as const];
    }),
  );
  const kop = (sections[0] ? groupsOfSection(sections[0]).flat() : []).length;
  const repeated = rows.slice(0, kop).reduce((sum, _, row) => sum + (rowHeights.get(row) ?? standardHeight), 0);
  return {
    name,
    columnWidths,
    charts: [],
    rows,
    rowHeights,
    repeatedRows: { first: 0, last: kop - 1 },
    pageBreaks: onePage ? [] : pageBreaks(groups, (row) => rowHeights.get(row) ?? null, repeated),
    onePage,
    footer,
  };
};
