import type { Figures } from "../../domain/report/figures";
import { formatEuro } from "../../domain/values/euro";
import { enumerated } from "../parts/wording";

export type CoverageKind = "gerealiseerd" | "hard" | "zacht" | "restant";

export interface CoveragePart {
  readonly kind: CoverageKind;
  /** Euro. */
  readonly amount: number;
  /** Of the bar's width, from 0 to 1; an amount below zero has none. */
  readonly share: number;
}

/** The taakstelling as a bar. */
export interface Coverage {
  /** Euro. */
  readonly target: number;
  readonly parts: readonly CoveragePart[];
  /** Where on the bar the taakstelling is reached, from 0 to 1; null when that is its end. */
  readonly mark: number | null;
  /** Euro above the taakstelling; 0 when there is a restant or none. */
  readonly excess: number;
  /** The bar in words, for whoever does not see it. */
  readonly label: string;
}

const measured = ["gerealiseerd", "hard", "zacht"] as const;

/** Where the saving of EUR 200.000 stands (Motie punt 7); null when there is neither a taakstelling nor a measure. */
export const coverageOf = (figures: Figures, year: number): Coverage | null => {
  const euro = (id: string): number => figures[`taakstelling.${id}`] ?? 0;
  const target = euro("bedrag");
  const restant = euro("restant");
  const amounts = measured.map((kind) => ({ kind, amount: euro(kind) }));
  if (target === 0 && amounts.every(({ amount }) => amount === 0)) return null;
  const shown = restant > 0 ? [...amounts, { kind: "restant" as const, amount: restant }] : amounts;
  const whole = shown.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  return {
    target,
    parts: shown.map(({ kind, amount }) => ({ kind, amount, share: whole === 0 ? 0 : Math.max(0, amount) / whole })),
    mark: target > 0 && target < whole ? target / whole : null,
    excess: Math.max(0, -restant),
    label: labelOf(year, target, amounts, restant),
  };
};

const labelOf = (
  year: number,
  target: number,
  amounts: readonly { readonly kind: CoverageKind; readonly amount: number }[],
  restant: number,
): string => {
  const parts = amounts.map(({ kind, amount }) => `${formatEuro(amount)} ${kind}`);
  const rest =
    restant < 0
      ? `Dat is ${formatEuro(-restant)} meer dan de taakstelling.`
      : restant > 0
        ? `Restant ${formatEuro(restant)}.`
        : "Er is geen restant.";
  return `Taakstelling ${year} van ${formatEuro(target)}: ${enumerated(parts)}. ${rest}`;
};
