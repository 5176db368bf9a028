import { constant, gridColumns } from "../cells";
import type { Block, Report, Section, WideCell } from "../report";
import type { MadeSheet } from "../sheet";
import { columnWidths } from "./grid";
import { placedCells } from "./placed-cells";
import { heightOf } from "./row-height";

const rowsOfBlock = (block: Block): readonly (readonly WideCell[])[] => {
  if (block.kind === "line") return [block.cells];
  const { columns, rows } = block;
  return [
    columns.map(({ header, span }) => ({ cell: header, span })),
    ...rows.map((row) => columns.map(({ span }, index) => ({ cell: row[index] ?? null, span }))),
  ];
};

/** A heading, its blocks and a row of white space. */
const rowsOfSection = ({ title, blocks }: Section): readonly (readonly WideCell[])[] => [
  ...(title === null ? [] : [[{ cell: constant("heading", title), span: gridColumns }]]),
  ...blocks.flatMap(rowsOfBlock),
  [],
];

/**
 * Gives every cell of the report its place on A4 landscape, one page wide. The first section is repeated on each page.
 * @throws Error for a formula that names a cell the report does not have.
 */
export const layoutReport = ({ name, sections, footer }: Report): MadeSheet => {
  const parts = sections.map(rowsOfSection);
  const startOf = (section: number): number => parts.slice(0, section).reduce((sum, rows) => sum + rows.length, 0);
  const rows = placedCells(parts.flat(), gridColumns);
  return {
    name,
    columnWidths,
    rows,
    rowHeights: new Map(
      rows.flatMap((cells, row) => {
        const height = heightOf(cells);
        return height === null ? [] : [[row, height] as const];
      }),
    ),
    repeatedRows: { first: 0, last: startOf(1) - 1 },
    pageBreaks: sections.flatMap(({ startsPage }, section) => (startsPage ? [startOf(section)] : [])),
    footer,
  };
};
