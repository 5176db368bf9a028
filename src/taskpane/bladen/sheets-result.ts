import type { SheetsOutcome } from "../../excel";
import { enumerated } from "../parts/wording";

/** What is told of the sheets that were made; Dutch. */
export interface SheetsResult {
  readonly kind: "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
}

const count = new Intl.NumberFormat("nl-NL");

/** Puts in words what was made, how its figures were checked, and what was left alone. */
export const sheetsResult = ({ made, notices }: SheetsOutcome): SheetsResult => {
  if (made.length === 0) return { kind: "warning", title: "Er is geen blad gemaakt", lines: notices };
  const differing = made.filter(({ differences }) => differences.length > 0);
  const compared = made.reduce((sum, { compared: formulas }) => sum + formulas, 0);
  const checked =
    differing.length === 0
      ? `${count.format(compared)} formules vergeleken met de eigen berekening: alle gelijk.`
      : `Sluit niet: op ${enumerated(differing.map(({ sheet }) => sheet))} komt Excel op iets anders uit dan is berekend. Maak ${differing.length === 1 ? "dat blad" : "die bladen"} opnieuw.`;
  return {
    kind: differing.length === 0 && notices.length === 0 ? "success" : "warning",
    title: made.length === 1 ? "Het blad is gemaakt" : `${made.length} bladen gemaakt`,
    lines: [checked, ...notices],
  };
};
