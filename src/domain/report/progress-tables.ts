import { column, gridColumns } from "./cells";
import type { ReportCell, ReportTable, TableColumn } from "./report";

const totals = ["Totaal", "Open", "Te laat"] as const;

/** Statuses side by side; more than fit go on in a table below. */
const statusesPerTable = 5;

const inParts = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / statusesPerTable) }, (_, part) =>
    items.slice(part * statusesPerTable, (part + 1) * statusesPerTable),
  );

/** Counts of one subject or class: one cell a status, and Totaal, Open and Te laat. */
export interface ProgressRow {
  readonly label: ReportCell;
  readonly statuses: readonly ReportCell[];
  readonly totals: readonly [totaal: ReportCell, open: ReportCell, teLaat: ReportCell];
}

/**
 * Tables with a column per status.
 * @param headers the statuses, in the order of the cells in the rows
 */
export const progressTables = (
  title: string,
  headers: readonly ReportCell[],
  rows: readonly ProgressRow[],
): readonly ReportTable[] =>
  inParts(headers).map((part, index) => {
    const start = index * statusesPerTable;
    const ends: readonly TableColumn[] = index === 0 ? totals.map((name) => column(name, 1, "right")) : [];
    return {
      kind: "table",
      columns: [
        column(title, gridColumns - part.length - ends.length),
        ...part.map((header) => ({ header, span: 1 })),
        ...ends,
      ],
      rows: rows.map((row) => [
        index === 0 ? row.label : { look: row.label.look, content: row.label.content },
        ...row.statuses.slice(start, start + part.length),
        ...(index === 0 ? row.totals : []),
      ]),
    };
  });

/** The sum of the cells with these ids, which stand side by side in `progressTables`; an expression. */
export const sumOfStatuses = (ids: readonly string[]): string =>
  `SUM(${inParts(ids)
    .map((part) => `{${part[0]}}:{${part.at(-1)}}`)
    .join(",")})`;
