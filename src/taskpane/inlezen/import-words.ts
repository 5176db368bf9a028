import type { ImportPlan, PlannedRow } from "../../domain/import";
import { rowId } from "./choices";
import { cellsText, rowsText } from "../parts/counts";

/** The rows of a plan that the user keeps, and what they come to. */
export interface Kept {
  readonly rows: readonly PlannedRow[];
  /** Rows that are added. */
  readonly additions: number;
  /** Cells that change. */
  readonly cells: number;
}

export const keptOf = ({ additions, changes }: ImportPlan, left: ReadonlySet<string>): Kept => {
  const isKept = (row: PlannedRow): boolean => !left.has(rowId(row));
  const [added, changed] = [additions.filter(isKept), changes.filter(isKept)];
  return {
    rows: [...added, ...changed],
    additions: added.length,
    cells: changed.reduce((count, { cells }) => count + cells.length, 0),
  };
};

/** On the button: `12 rijen toevoegen en 5 cellen wijzigen`. */
export const buttonText = ({ additions, cells }: Kept): string => {
  const parts = [
    ...(additions > 0 ? [`${rowsText(additions)} toevoegen`] : []),
    ...(cells > 0 ? [`${cellsText(cells)} wijzigen`] : []),
  ];
  return parts.length === 0 ? "Inlezen" : parts.join(" en ");
};

/** Dutch: why there is nothing to write; null when there is. */
export const nothingToDo = (plan: ImportPlan, kept: Kept): string | null => {
  if (kept.rows.length > 0) return null;
  const { register, additions, changes, unchanged, refusals } = plan;
  if (additions.length + changes.length > 0) return "U hebt alle rijen uitgezet. Zet een rij aan om iets in te lezen.";
  if (refusals.length > 0) {
    const rest = unchanged > 0 ? ` De andere ${rowsText(unchanged)} uit de lijst staan al zo in ${register}.` : "";
    return `Er valt niets in te lezen: bij ${rowsText(refusals.length)} klopt iets niet. Verbeter dat in uw lijst.${rest}`;
  }
  if (unchanged > 0)
    return `Alles staat er al: ${rowsText(unchanged)} uit de lijst ${unchanged === 1 ? "staat" : "staan"} zo in ${register}.`;
  return "Er valt niets in te lezen: onder de koppen staan geen rijen.";
};
