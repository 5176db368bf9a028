import type { CellValue } from "../../domain/values/cell-value";
import type { Difference, ReportOutcome } from "../../excel";

/** A cell of the report of which Excel makes something else, as text. */
export interface ShownDifference {
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

/** What came of a report, in words. */
export interface ReportResult {
  readonly kind: "success" | "warning" | "error";
  readonly title: string;
  readonly lines: readonly string[];
  readonly differences: readonly ShownDifference[];
  /** Dutch: how many differences are not listed; null when all are. */
  readonly more: string | null;
}

/** More than these say nothing that these do not. */
const mostDifferences = 25;

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

const shown = (value: CellValue): string => {
  if (value === "") return "niets";
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "number" ? number.format(value) : value;
};

const shownDifference = ({ cell, found, expected }: Difference): ShownDifference => ({
  cell,
  found: shown(found),
  expected: shown(expected),
});

const comparison = (compared: number, differing: number): string => {
  const formulas = `${number.format(compared)} ${compared === 1 ? "formule" : "formules"}`;
  return differing === 0
    ? `${formulas} vergeleken met de eigen berekening: alle gelijk.`
    : `${formulas} vergeleken met de eigen berekening: ${number.format(differing)} ${differing === 1 ? "sluit" : "sluiten"} niet. Los dat op voordat de rapportage naar de raad gaat: controleer de registers en maak de rapportage opnieuw.`;
};

/** Control totals that do not close are the controller's to solve: two counts of the registers differ. */
const closing = (controls: ReportOutcome["controls"]): readonly string[] => {
  const open = controls.filter(({ adds }) => !adds);
  if (open.length === 0)
    return controls.length === 0 ? [] : [`Aansluiting: alle ${controls.length} controletotalen sluiten.`];
  return [
    `Aansluiting: ${open.length} van ${controls.length} controletotalen ${open.length === 1 ? "sluit" : "sluiten"} niet. Los dat op voordat de rapportage naar de raad gaat.`,
    ...open.map(({ label }) => `Sluit niet: ${label}.`),
  ];
};

/** Tells where the report stands and whether Excel's figures are those that were computed. */
export const reportResult = ({
  sheet,
  frozen,
  controlegetal,
  notice,
  compared,
  controls,
  differences,
}: ReportOutcome): ReportResult => {
  const isRight = differences.length === 0;
  const unlisted = differences.length - mostDifferences;
  return {
    kind: !isRight ? "error" : notice === null && controls.every(({ adds }) => adds) ? "success" : "warning",
    title: isRight
      ? frozen === null
        ? "De rapportage is gemaakt"
        : "De rapportage is vastgesteld"
      : "De rapportage sluit niet",
    lines: [
      `Werkblad: ${sheet}.`,
      ...(frozen === null ? [] : [`Vaste kopie, alleen waarden: ${frozen}.`]),
      ...(controlegetal === null
        ? []
        : [
            `Controlegetal: ${controlegetal}. Noteer het bij het besluit: daaraan is later te zien dat het om deze cijfers ging.`,
          ]),
      ...(notice === null ? [] : [notice]),
      comparison(compared, differences.length),
      ...closing(controls),
    ],
    differences: differences.slice(0, mostDifferences).map(shownDifference),
    more: unlisted > 0 ? `En nog ${number.format(unlisted)} ${unlisted === 1 ? "cel" : "cellen"}.` : null,
  };
};
