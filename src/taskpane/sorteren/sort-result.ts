import type { SortOutcome } from "../../excel";
import { enumerated } from "../parts/wording";

/** What came of a sort, in words. */
export interface SortResult {
  readonly kind: "info" | "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What a user may count on afterwards. Whether undo takes an add-in's sort back differs from one Excel to another, and the ranks
 * that were written for it would come back as a step of their own.
 */
const findingBack =
  "Reken voor het terugdraaien niet op Ctrl+Z: niet elke versie van Excel kan dat. Elke rij houdt haar Nr; met de pijl in de kop Nr zet u de rijen op nummer.";

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
  const { sorted, alreadyInOrder, refused } = outcome;
  return {
    ...titleOf(outcome),
    lines: [
      ...(sorted.length === 0 ? [] : [`Gesorteerd: ${enumerated(sorted)}.`]),
      ...(alreadyInOrder.length === 0 ? [] : [`Stond al in volgorde: ${enumerated(alreadyInOrder)}.`]),
      ...refused.map(({ register, reason }) => `Niet gesorteerd: ${register}. ${reason}`),
      ...(sorted.length === 0 ? [] : [findingBack]),
    ],
  };
};
