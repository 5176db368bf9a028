import type { SortOutcome } from "../excel/sort-registers";
import { listed } from "./wording";

/** What the button Sorteren says afterwards: a Dutch line for each kind of outcome, refusals with their reasons. */
export const sortText = ({ sorted, alreadyInOrder, refused }: SortOutcome): string =>
  [
    ...(sorted.length > 0 ? [`Gesorteerd: ${listed(sorted)}.`] : []),
    ...(alreadyInOrder.length > 0 ? [`Al op volgorde: ${listed(alreadyInOrder)}.`] : []),
    ...refused.map(({ register, reason }) => `Niet gesorteerd: ${register}. ${reason}`),
  ].join("\n");
