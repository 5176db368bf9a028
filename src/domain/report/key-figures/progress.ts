import { closedStatuses, isOpen, type Lists } from "../../registers/lists";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { isDateSerial } from "../../values/date";
import { filledName } from "../../registers/rang-formulas";
import { countedRows, groupKey } from "../counting";
import { countIfs, isReadAsPattern, quoted, type NativeCriterion } from "../native";
import type { KeyFigure } from "../report";

/** A register whose rows have a status and a day on which they must be done. */
export interface Progress {
  readonly register: "Actiepunten" | "Teamplannen";
  /** First part of the figures' ids. */
  readonly prefix: "actiepunten" | "werkplan";
  /** Header of the day on which a row must be done. */
  readonly due: "Deadline" | "Einddatum";
}

export const actiepuntenProgress: Progress = { register: "Actiepunten", prefix: "actiepunten", due: "Deadline" };
export const werkplanProgress: Progress = { register: "Teamplannen", prefix: "werkplan", due: "Einddatum" };

/** Values of a list, each once as `COUNTIFS` tells them apart: the first spelling counts. */
export const distinct = (values: readonly string[]): readonly string[] => {
  const first = new Map<string, string>();
  for (const value of values) if (!first.has(groupKey(value))) first.set(groupKey(value), value);
  return [...first.values()];
};

/** The statuses a report shows: those of the list, and Gereed in any case. */
export const shownStatuses = (lists: Lists): readonly string[] => distinct([...lists.Status, "Gereed"]);

const usualIds: Readonly<Record<string, string>> = {
  "niet gestart": "nietGestart",
  loopt: "loopt",
  gereed: "gereed",
  vervallen: "vervallen",
};

/** `actiepunten.gereed`; a status that users added keeps its own spelling: `actiepunten.status.Wacht`. */
export const statusFigureId = (prefix: Progress["prefix"], status: string): string =>
  `${prefix}.${Object.hasOwn(usualIds, groupKey(status)) ? usualIds[groupKey(status)] : `status.${status.replaceAll(/[{}]/g, "")}`}`;

const statusCriterion = (status: string): NativeCriterion => [
  "Status",
  quoted(isReadAsPattern(status) ? `=${status.replaceAll(/[~*?]/g, "~$&")}` : status),
];

/** Open, natively; a row without a status is open. */
export const openCriteria: readonly NativeCriterion[] = closedStatuses.map((status) => [
  "Status",
  quoted(`<>${status}`),
]);

/** Open and late, natively; text is no date. */
export const lateCriteria = ({ due }: Progress): readonly NativeCriterion[] => [
  [due, '">=1"'],
  [due, '"<"&{peildatum}'],
  ...openCriteria,
];

/** Open with a real date before the Peildatum, per row. */
export const lateRows = ({ registers, settings: { peildatum } }: WorkbookSnapshot, { register, due }: Progress) => {
  const [status, date] = [registers[register].column("Status"), registers[register].column(due)];
  return registers[register].rows.filter((row) => {
    const day = date(row);
    return isOpen(status(row)) && isDateSerial(day) && day < peildatum;
  });
};

/** Rows of a register in all, open, late and per status ("Amounts and figures"). */
export const progressFigures = (snapshot: WorkbookSnapshot, progress: Progress): readonly KeyFigure[] => {
  const { register: table, prefix } = progress;
  const register = snapshot.registers[table];
  const rows = countedRows(register);
  const status = register.column("Status");
  const figure = (name: string, label: string, native: string, expected: number): KeyFigure => ({
    id: `${prefix}.${name}`,
    label,
    look: "count",
    formula: `=${native}`,
    expected,
  });
  const closed = closedStatuses.map((each) => countIfs(table, [statusCriterion(each)])).join("-");
  return [
    ...shownStatuses(snapshot.lists).map((each): KeyFigure => ({
      id: statusFigureId(prefix, each),
      label: each,
      look: "count",
      formula: `=${countIfs(table, [statusCriterion(each)])}`,
      expected: rows.filter((row) => groupKey(status(row)) === groupKey(each)).length,
    })),
    figure("totaal", "Totaal", `SUMPRODUCT(${filledName(table)})`, rows.length),
    figure("open", "Open", `{${prefix}.totaal}-${closed}`, rows.filter((row) => isOpen(status(row))).length),
    figure("teLaat", "Te laat", countIfs(table, lateCriteria(progress)), lateRows(snapshot, progress).length),
  ];
};
