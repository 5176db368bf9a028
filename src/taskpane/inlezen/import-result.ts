import type { RegisterName } from "../../domain/registers/names";
import type { ImportOutcome } from "../../excel";
import { enumerated } from "../parts/wording";
import { cellsText, rowsText } from "../parts/counts";
import { leftAlone, type LeftAlone } from "../parts/left-alone";

/** What came of bringing in a list, in words. */
export interface ImportResult {
  readonly kind: "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
  readonly left: LeftAlone;
  /** Rows that were not added, with why. */
  readonly notAdded: readonly string[];
  /** The action that can be turned back; null when nothing was written. */
  readonly keptAs: string | null;
}

const titleOf = (added: number, changed: number, left: number): string => {
  const parts = [
    ...(added > 0 ? [`${rowsText(added)} toegevoegd`] : []),
    ...(changed > 0 ? [`${cellsText(changed)} gewijzigd`] : []),
  ];
  if (parts.length > 0) return enumerated(parts);
  return left > 0 ? "Er is niets ingelezen" : "Er viel niets meer in te lezen";
};

/** Keys in a row as one: `AP-056 tot en met AP-067`. */
const keysText = (keys: readonly string[]): string =>
  keys.length <= 3 ? enumerated(keys) : `${keys[0] ?? ""} tot en met ${keys.at(-1) ?? ""}`;

/** Tells what was added and changed, and what was left alone because somebody else was there first. */
export const importResult = (
  register: RegisterName,
  { added, changed, skipped, notAdded, keptAs }: ImportOutcome,
): ImportResult => {
  const left = skipped.length + notAdded.length;
  return {
    kind: left === 0 ? "success" : "warning",
    title: titleOf(added.length, changed, left),
    lines: [
      ...(added.length === 0 ? [] : [`Nieuw in ${register}: ${keysText(added)}.`]),
      ...(skipped.length === 0
        ? []
        : [
            `${cellsText(skipped.length)} niet gewijzigd, omdat daar intussen iets anders staat dan u zag. Klopt uw lijst, lees haar dan nog eens in.`,
          ]),
      ...(notAdded.length === 0 ? [] : [`${rowsText(notAdded.length)} niet toegevoegd:`]),
    ],
    left: leftAlone(
      skipped.map(({ key, header, expected, wanted, found, reason }) => ({
        change: { register, key, header, from: expected, to: wanted },
        found,
        reason,
      })),
    ),
    notAdded: notAdded.map(({ key, reason }) => `${key}: ${reason}`),
    keptAs,
  };
};
