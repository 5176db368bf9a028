import type { SortOutcome } from "../../excel";
import { enumerated } from "../parts/wording";

/** What came of a sort, in words. */
export interface SortResult {
  readonly kind: "info" | "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
  /** The action that can be turned back; null when no row moved. */
  readonly keptAs: string | null;
}

/**
 * What a user may count on afterwards. Whether undo takes an add-in's sort back differs from one Excel to another, and the ranks
 * that were written for it would come back as a step of their own.
 */
const findingBack =
  "Terugdraaien zet de rijen weer zoals ze stonden, zolang niemand ze intussen anders zette. Reken niet op Ctrl+Z: niet elke versie van Excel kan dat.";

const titleOf = ({ sorted, alreadyInOrder, refused }: SortOutcome): Pick<SortResult, "kind" | "title"> => {
  if (sorted.length > 0) {
    return refused.length > 0
      ? { kind: "warning", title: "Deels gesorteerd" }
      : { kind: "success", title: "Gesorteerd" };
  }
  if (refused.length > 0) return { kind: "warning", title: "Niet gesorteerd" };
  return { kind: "info", title: alreadyInOrder.length > 1 ? "Alles stond al in volgorde" : "Stond al in volgorde" };
};

/** Tells what was sorted, what was in order and what was refused. */
export const resultOf = (outcome: SortOutcome): SortResult => {
  const { sorted, alreadyInOrder, refused, replaced, keptAs } = outcome;
  return {
    ...titleOf(outcome),
    lines: [
      ...(sorted.length === 0 ? [] : [`Gesorteerd: ${enumerated(sorted)}.`]),
      ...(alreadyInOrder.length === 0 ? [] : [`Stond al in volgorde: ${enumerated(alreadyInOrder)}.`]),
      ...refused.map(({ register, reason }) => `Niet gesorteerd: ${register}. ${reason}`),
      ...replaced.map(
        ({ register, key, value }) =>
          `In Rang van ${key} (${register}) was ${String(value)} getypt; daar staat weer de formule.`,
      ),
      ...(keptAs === null ? [] : [findingBack]),
    ],
    keptAs,
  };
};
