import { isOpen } from "../../registers/lists";
import type { Row } from "../../snapshot/row";
import { constant, formula, note } from "../cells";
import { countedRows, groupKey } from "../counting";
import {
  distinct,
  lateCriteria,
  lateRows,
  openCriteria,
  shownStatuses,
  werkplanProgress,
} from "../key-figures/progress";
import { countIfs, textCriterion, type NativeCriterion } from "../native";
import { progressTables, sumOfStatuses, type ProgressRow } from "../progress-tables";
import type { ReportCell } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";

const headerId = (status: number): string => `werkplan.kop.${status}`;
const classId = (each: number): string => `werkplan.klasse.${each}`;
const cellId = (each: number, status: number): string => `werkplan.cel.${each}.${status}`;

interface Matrix {
  readonly classes: readonly string[];
  readonly statuses: readonly string[];
  readonly rowsOf: (prioriteitsklasse: string) => readonly Row[];
  readonly count: (rows: readonly Row[], status: string) => number;
}

const matrixOf = ({ snapshot }: ReportContext): Matrix => {
  const { Teamplannen } = snapshot.registers;
  const [prioriteitsklasse, statusOf] = [Teamplannen.column("Prioriteitsklasse"), Teamplannen.column("Status")];
  const all = countedRows(Teamplannen);
  return {
    classes: distinct(snapshot.lists.Prioriteitsklasse),
    statuses: shownStatuses(snapshot.lists),
    rowsOf: (wanted) => all.filter((row) => groupKey(prioriteitsklasse(row)) === groupKey(wanted)),
    count: (rows, status) => rows.filter((row) => groupKey(statusOf(row)) === groupKey(status)).length,
  };
};

const classRow = (
  { snapshot }: ReportContext,
  { statuses, rowsOf, count }: Matrix,
  name: string,
  place: number,
): ProgressRow => {
  const rows = rowsOf(name);
  const ofClass: NativeCriterion = ["Prioriteitsklasse", textCriterion(classId(place), name)];
  const counted = (criteria: readonly NativeCriterion[], expected: number, id: string): ReportCell =>
    formula("count", `=${countIfs("Teamplannen", [ofClass, ...criteria])}`, expected, id);
  const late = new Set(lateRows(snapshot, werkplanProgress));
  const status = snapshot.registers.Teamplannen.column("Status");
  return {
    label: constant("label", name, classId(place)),
    statuses: statuses.map((each, index) =>
      counted([["Status", textCriterion(headerId(index), each)]], count(rows, each), cellId(place, index)),
    ),
    totals: [
      counted([], rows.length, `${classId(place)}.totaal`),
      counted(openCriteria, rows.filter((row) => isOpen(status(row))).length, `${classId(place)}.open`),
      counted(lateCriteria(werkplanProgress), rows.filter((row) => late.has(row)).length, `${classId(place)}.teLaat`),
    ],
  };
};

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

/** The work plan by Prioriteitsklasse and Status (Motie punten 3 en 4). */
export const werkplan: SectionDeclaration = {
  build: (context) => {
    const matrix = matrixOf(context);
    const rows = matrix.classes.map((name, place) => classRow(context, matrix, name, place));
    const headers = matrix.statuses.map((status, index) => constant("columnHeaderRight", status, headerId(index)));
    const empty = context.figure("werkplan.totaal").expected === 0 ? [note("Er zijn nog geen werkplanregels.")] : [];
    return {
      title: "Werkplan naar prioriteitsklasse en status",
      startsPage: false,
      blocks: [...empty, ...progressTables("Prioriteitsklasse", headers, [...rows, totalRow(rows)])],
    };
  },
  controls: (context) => {
    const { classes, statuses, rowsOf, count } = matrixOf(context);
    const ids = classes.map((_, place) => statuses.map((__, index) => cellId(place, index)));
    return [
      {
        id: "werkplan.matrix",
        label: "Werkplan: som van klasse × status = alle werkplanregels",
        look: "count",
        shown: {
          formula: `=${ids.map(sumOfStatuses).join("+")}`,
          expected: classes
            .flatMap((name) => statuses.map((status) => count(rowsOf(name), status)))
            .reduce((sum, each) => sum + each, 0),
        },
        register: { formula: "={werkplan.totaal}", expected: context.figure("werkplan.totaal").expected },
      },
    ];
  },
};
