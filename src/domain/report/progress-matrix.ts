import { isOpen } from "../registers/lists";
import type { Row } from "../snapshot/row";
import { statusColor } from "./chart-colors";
import { constant, formula } from "./cells";
import { countedRows, groupKey } from "./counting";
import { distinct, lateCriteria, lateRows, openCriteria, shownStatuses, type Progress } from "./key-figures/progress";
import { countIfs, textCriterion, type NativeCriterion } from "./native";
import { progressTables, sumOfStatuses, type ProgressRow } from "./progress-tables";
import type { Control, ReportCell, ReportChart, ReportTable } from "./report";
import type { ReportContext } from "./section";

/** Rows of a register by Prioriteitsklasse and Status: the tables, what must add up, and the chart. */
export interface ProgressMatrix {
  readonly tables: readonly ReportTable[];
  readonly control: Control;
  /** Nothing where there are no rows to draw. */
  readonly chart: readonly ReportChart[];
}

const idsOf = (prefix: string) => ({
  header: (status: number) => `${prefix}.kop.${status}`,
  class: (each: number) => `${prefix}.klasse.${each}`,
  cell: (each: number, status: number) => `${prefix}.cel.${each}.${status}`,
});

/** Adds the rows up, column by column. */
const totalRow = (rows: readonly ProgressRow[]): ProgressRow => {
  const sum = (cellOf: (row: ProgressRow) => ReportCell | undefined): ReportCell => {
    const cells = rows.map(cellOf).filter((cell) => cell !== undefined);
    const expected = cells.reduce(
      (total, { content }) => total + ("formula" in content ? Number(content.expected) : 0),
      0,
    );
    return formula("totalCount", `=SUM({${cells[0]?.id}}:{${cells.at(-1)?.id}})`, expected);
  };
  return {
    label: constant("totalLabel", "Totaal"),
    statuses: (rows[0]?.statuses ?? []).map((_, index) => sum((row) => row.statuses[index])),
    totals: [sum((row) => row.totals[0]), sum((row) => row.totals[1]), sum((row) => row.totals[2])],
  };
};

/**
 * @param title Dutch, plural, of the rows: `Werkplanregels`
 */
export const progressMatrix = (
  { snapshot, figure }: ReportContext,
  progress: Progress,
  title: string,
): ProgressMatrix => {
  const { register: table, prefix } = progress;
  const register = snapshot.registers[table];
  const [prioriteitsklasse, statusOf] = [register.column("Prioriteitsklasse"), register.column("Status")];
  const id = idsOf(prefix);
  const classes = distinct(snapshot.lists.Prioriteitsklasse);
  const statuses = shownStatuses(snapshot.lists);
  const all = countedRows(register);
  const late = new Set(lateRows(snapshot, progress));
  const rowsOf = (wanted: string): readonly Row[] =>
    all.filter((row) => groupKey(prioriteitsklasse(row)) === groupKey(wanted));
  const counts = classes.map((name) => {
    const rows = rowsOf(name);
    return {
      name,
      statuses: statuses.map((status) => rows.filter((row) => groupKey(statusOf(row)) === groupKey(status)).length),
      totaal: rows.length,
      open: rows.filter((row) => isOpen(statusOf(row))).length,
      teLaat: rows.filter((row) => late.has(row)).length,
    };
  });
  const rows = counts.map((ofClass, place): ProgressRow => {
    const isOfClass: NativeCriterion = ["Prioriteitsklasse", textCriterion(id.class(place), ofClass.name)];
    const counted = (criteria: readonly NativeCriterion[], expected: number, cell: string): ReportCell =>
      formula("count", `=${countIfs(table, [isOfClass, ...criteria])}`, expected, cell);
    return {
      label: constant("label", ofClass.name, id.class(place)),
      statuses: statuses.map((status, index) =>
        counted(
          [["Status", textCriterion(id.header(index), status)]],
          ofClass.statuses[index] ?? 0,
          id.cell(place, index),
        ),
      ),
      totals: [
        counted([], ofClass.totaal, `${id.class(place)}.totaal`),
        counted(openCriteria, ofClass.open, `${id.class(place)}.open`),
        counted(lateCriteria(progress), ofClass.teLaat, `${id.class(place)}.teLaat`),
      ],
    };
  });
  const last = classes.length - 1;
  return {
    tables: progressTables(
      title,
      statuses.map((status, index) => constant("columnHeaderRight", status, id.header(index))),
      [...rows, totalRow(rows)],
    ),
    control: {
      id: `${prefix}.matrix`,
      label: `${title}: som van klasse × status = alle ${title.toLowerCase()}`,
      look: "count",
      shown: {
        formula: `=${classes.map((_, place) => sumOfStatuses(statuses.map((__, index) => id.cell(place, index)))).join("+")}`,
        expected: counts.flatMap((ofClass) => ofClass.statuses).reduce((sum, count) => sum + count, 0),
      },
      register: { formula: `={${prefix}.totaal}`, expected: figure(`${prefix}.totaal`).expected },
    },
    chart:
      last < 0 || all.length === 0
        ? []
        : [
            {
              name: `Grafiek ${title.toLowerCase()}`,
              kind: "BarStacked",
              title: `${title} naar prioriteitsklasse en status`,
              numberFormat: "#,##0",
              categories: [id.class(0), id.class(last)],
              series: statuses.map((_, index) => ({
                name: id.header(index),
                values: [id.cell(0, index), id.cell(last, index)],
                color: statusColor(index),
              })),
            },
          ],
  };
};
