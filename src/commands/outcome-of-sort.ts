import type { SortOutcome } from "../excel/sort-registers";
import { listed } from "./wording";

const nothing = "Er is niets te sorteren: richt de werkmap eerst in via het paneel.";

/** What the button Sorteren says afterwards: a Dutch line for each kind of outcome, refusals with their reasons. */
export const sortText = ({ sorted, alreadyInOrder, refused, replaced }: SortOutcome): string => {
  const lines = [
    ...(sorted.length > 0 ? [`Gesorteerd: ${listed(sorted)}.`] : []),
    ...(alreadyInOrder.length > 0 ? [`Al op volgorde: ${listed(alreadyInOrder)}.`] : []),
    ...refused.map(({ register, reason }) => `Niet gesorteerd: ${register}. ${reason}`),
    ...replaced.map(
      ({ register, key, value }) =>
        `In Rang van ${key} (${register}) was ${String(value)} getypt; daar staat weer de formule.`,
    ),
  ];
  return lines.length === 0 ? nothing : lines.join("\n");
};
