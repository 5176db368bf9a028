import type { TurnBackOutcome } from "../../excel";
import { cellsText, counted } from "../parts/counts";
import { leftAlone, type LeftAlone } from "../parts/left-alone";
import { enumerated } from "../parts/wording";

/** What came of turning an action back, in words. */
export interface TurnBackResult {
  readonly kind: "info" | "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
  readonly left: LeftAlone;
}

const titleOf = ({ restored, emptied, reordered }: TurnBackOutcome, left: number): string => {
  const parts = [
    ...(restored.length > 0 ? [`${cellsText(restored.length)} teruggezet`] : []),
    ...(emptied.length > 0 ? [`${counted(emptied.length, "nieuwe rij", "nieuwe rijen")} leeggemaakt`] : []),
    ...(reordered.length > 0 ? [`oude volgorde terug in ${enumerated(reordered)}`] : []),
  ];
  if (parts.length === 0) return left > 0 ? "Er is niets teruggedraaid" : "Er viel niets terug te draaien";
  const text = enumerated(parts);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Tells what stands there again as it was, and what was left as it is and why. */
export const turnBackResult = (outcome: TurnBackOutcome): TurnBackResult => {
  const { skipped, emptied, notEmptied, notReordered, unreadable } = outcome;
  const left = skipped.length + notEmptied.length + notReordered.length + unreadable.length;
  const title = titleOf(outcome, left);
  const isDone = outcome.restored.length + emptied.length + outcome.reordered.length > 0;
  const cells = leftAlone(skipped);
  return {
    kind: left > 0 ? "warning" : isDone ? "success" : "info",
    title,
    lines: [
      ...(emptied.length === 0 ? [] : ["De lege rijen onderaan worden bij een volgende keer inlezen weer gebruikt."]),
      ...(skipped.length === 0
        ? []
        : [`${cellsText(skipped.length)} niet teruggezet: wat iemand sindsdien wijzigde, blijft zoals het is.`]),
      ...notReordered.map(({ register, reason }) => `Volgorde van ${register} niet teruggezet. ${reason}`),
    ],
    left: {
      changed: cells.changed,
      others: [...cells.others, ...notEmptied.map(({ key, reason }) => `${key}: ${reason}`), ...unreadable],
    },
  };
};
