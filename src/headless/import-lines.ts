import type { ImportedList } from "./import-list";

/** At most so many lines of each kind; the JSON has them all. */
const mostLines = 10;

const indented = (lines: readonly string[]): readonly string[] => {
  const shown = lines.slice(0, mostLines).map((line) => `                ${line}`);
  const more = lines.length - shown.length;
  return more === 0 ? shown : [...shown, `                en nog ${more}`];
};

const empty = (shown: string): string => (shown === "" ? "(leeg)" : shown);

/** What came of a list, in lines of Dutch. */
export const importLines = (imported: ImportedList | string | null): readonly string[] => {
  if (imported === null) return [];
  if (typeof imported === "string") return [`Ingelezen       niets. ${imported}`];
  const { list, mapping, plan, outcome, left } = imported;
  const { added, changed, skipped, notAdded } = outcome;
  const parts = [
    `${added.length} toegevoegd`,
    `${changed} ${changed === 1 ? "cel" : "cellen"} gewijzigd`,
    `${plan.unchanged} ongewijzigd`,
    `${plan.refusals.length} geweigerd`,
  ];
  return [
    `Ingelezen       ${list.name} in ${plan.register}: ${parts.join(", ")}`,
    ...indented(plan.notices),
    ...indented(
      mapping.columns
        .filter(({ target }) => target === null)
        .map(({ found, reason }) => `kolom "${found}" niet overgenomen: ${reason}`),
    ),
    ...indented(
      plan.refusals.map(
        ({ sourceRow, header, reason }) =>
          `rij ${sourceRow} geweigerd${header === null ? "" : `, ${header}`}: ${reason}`,
      ),
    ),
    ...indented(notAdded.map(({ key, reason }) => `${key} niet toegevoegd: ${reason}`)),
    ...indented(skipped.map(({ key, header }) => `${key}, ${header} niet gewijzigd: de cel is intussen veranderd`)),
    ...indented(
      left.flatMap(({ key, cells }) =>
        cells.map(
          ({ header, shownFrom, shownTo }) =>
            `${key}, ${header} niet gewijzigd (vraagt --overwrite): ${empty(shownFrom)} -> ${empty(shownTo)}`,
        ),
      ),
    ),
  ];
};
