import type { Repair } from "../../domain/repair";
import type { BlockedRepairs, RepairOutcome } from "../../excel";
import { cellsText, counted } from "../parts/counts";
import { leftAlone, placeOf, type LeftAlone } from "../parts/left-alone";

/** `12 bevindingen kan de invoegtoepassing herstellen` */
export const offerText = (count: number): string =>
  `${counted(count, "bevinding", "bevindingen")} kan de invoegtoepassing herstellen`;

/** What cannot be repaired as long as its register cannot be written. */
export const blockedText = ({ register, count, reason }: BlockedRepairs): string =>
  `${counted(count, "bevinding", "bevindingen")} in ${register} nu niet. ${reason}`;

/** What came of repairing, in words. */
export interface RepairResult {
  readonly kind: "success" | "warning";
  readonly title: string;
  readonly lines: readonly string[];
  readonly left: LeftAlone;
  /** The action that can be turned back; null when nothing was written. */
  readonly keptAs: string | null;
}

/** Tells how many cells were repaired, and what was left alone. */
export const repairResult = ({ repaired, skipped, keptAs }: RepairOutcome): RepairResult => ({
  kind: skipped.length === 0 ? "success" : "warning",
  title: repaired.length === 0 ? "Er is niets hersteld" : `${cellsText(repaired.length)} hersteld`,
  lines:
    skipped.length === 0 ? [] : [`${cellsText(skipped.length)} niet hersteld: wat daar nu staat, blijft zoals het is.`],
  left: leftAlone(skipped),
  keptAs,
});

/** What is said of a single repair that went well. */
export const repairedText = ({ change: { register, key, header }, shown: { to } }: Repair): string =>
  `${placeOf(register, key, header)} hersteld: ${to}.`;
