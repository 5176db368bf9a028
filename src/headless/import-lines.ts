import type { HeaderMatch, PlannedCell, PlannedRow } from "../domain/import";
import type { ImportedList, RefusedList } from "./import-list";

/** At most so many lines of each kind; the JSON has them all. */
const mostLines = 10;

const indent = "                ";

const indented = (lines: readonly string[]): readonly string[] => {
  const shown = lines.slice(0, mostLines).map((line) => `${indent}${line}`);
  const more = lines.length - shown.length;
  return more === 0 ? shown : [...shown, `${indent}en nog ${more}; --json schrijft ze alle`];
};

const empty = (shown: string): string => (shown === "" ? "(leeg)" : shown);

/** Headers that go nowhere; those with the same reason on one line. */
const columnLines = (columns: readonly HeaderMatch[]): readonly string[] => {
  const byReason = new Map<string, string[]>();
  for (const { target, found, reason } of columns)
    if (target === null && found !== "") byReason.set(reason, [...(byReason.get(reason) ?? []), `"${found}"`]);
  return [...byReason].map(
    ([reason, names]) => `${names.length === 1 ? "kolom" : "kolommen"} ${names.join(", ")} niet overgenomen: ${reason}`,
  );
};

const oldAndNew = ({ shownFrom, shownTo }: PlannedCell): string => `${empty(shownFrom)} -> ${empty(shownTo)}`;

const stillEmptyLines = (rows: readonly PlannedRow[]): readonly string[] => {
  const headers = [...new Set(rows.flatMap(({ stillEmpty }) => stillEmpty))];
  return headers.length === 0 ? [] : [`blijft in nieuwe rijen leeg, maar is verplicht: ${headers.join(", ")}`];
};

/** What came of a list, in lines of Dutch. */
export const importLines = (imported: ImportedList | RefusedList | null): readonly string[] => {
  if (imported === null) return [];
  if ("reason" in imported)
    return [`Ingelezen       niets. ${imported.reason}`, ...indented(columnLines(imported.columns))];
  const { list, mapping, plan, outcome, differing, overwrites } = imported;
  const { added, changed, skipped, notAdded } = outcome;
  const parts = [
    `${added.length} toegevoegd`,
    `${changed} ${changed === 1 ? "cel" : "cellen"} gewijzigd`,
    `${plan.unchanged} ongewijzigd`,
    `${plan.refusals.length} geweigerd`,
  ];
  const isSkipped = (key: string, header: string): boolean =>
    skipped.some((cell) => cell.key === key && cell.header === header);
  const cells = differing.flatMap(({ key, cells: own }) => own.map((cell) => ({ key, cell })));
  return [
    `Ingelezen       ${list.name} in ${plan.register}: ${parts.join(", ")}`,
    ...indented(plan.notices),
    ...indented(columnLines(mapping.columns)),
    ...indented(
      plan.refusals.map(
        ({ sourceRow, header, reason }) =>
          `rij ${sourceRow} geweigerd${header === null ? "" : `, ${header}`}: ${reason}`,
      ),
    ),
    ...indented(stillEmptyLines(plan.additions)),
    ...indented(notAdded.map(({ key, reason }) => `${key} niet toegevoegd: ${reason}`)),
    ...indented(skipped.map(({ key, header, reason }) => `${key}, ${header} niet gewijzigd: ${reason}`)),
    // What was overwritten is told to the last cell.
    ...(overwrites
      ? cells
          .filter(({ key, cell }) => !isSkipped(key, cell.header))
          .map(({ key, cell }) => `${indent}${key}, ${cell.header} gewijzigd: ${oldAndNew(cell)}`)
      : indented(
          cells.map(
            ({ key, cell }) => `${key}, ${cell.header} niet gewijzigd (vraagt --overwrite): ${oldAndNew(cell)}`,
          ),
        )),
  ];
};

/** What came of a list, for other programs. */
export const importJson = (imported: ImportedList | RefusedList): unknown => {
  if ("reason" in imported) return imported;
  const { mapping, plan, outcome, differing, overwrites } = imported;
  return {
    register: plan.register,
    columns: mapping.columns,
    notices: plan.notices,
    refusals: plan.refusals,
    /** Cells that differ from the list; `overwritten` says whether they were changed. */
    differences: differing.flatMap(({ key, cells }) =>
      cells.map(({ header, from, to }) => ({ key, header, from, to })),
    ),
    overwritten: overwrites,
    ...outcome,
  };
};
