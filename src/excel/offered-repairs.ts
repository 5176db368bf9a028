import { repairsOf, type Repair } from "../domain/repair";
import type { RegisterName } from "../domain/registers/names";
import type { CheckOutcome } from "./check";
import { obstaclesOf } from "./import/obstacles";

/** Repairs of a register that cannot be written now. */
export interface BlockedRepairs {
  readonly register: RegisterName;
  readonly count: number;
  /** Dutch: why, and what to do. */
  readonly reason: string;
}

/** What can be repaired in a workbook. */
export interface OfferedRepairs {
  /** In the order of the findings. */
  readonly ready: readonly Repair[];
  readonly blocked: readonly BlockedRepairs[];
}

/** The repairs of what a check found, apart from those in registers that are protected, filtered, or no tables yet. */
export const offeredRepairs = ({ findings, snapshot, found }: CheckOutcome): OfferedRepairs => {
  const repairs = repairsOf(findings, snapshot);
  const names = [...new Set(repairs.map(({ change }) => change.register))];
  const blocked = names.flatMap((register): readonly BlockedRepairs[] => {
    const reasons = obstaclesOf(register, found[register], 0);
    const count = repairs.filter(({ change }) => change.register === register).length;
    return reasons.length === 0 ? [] : [{ register, count, reason: reasons.join(" ") }];
  });
  const isBlocked = new Set(blocked.map(({ register }) => register));
  return { ready: repairs.filter(({ change }) => !isBlocked.has(change.register)), blocked };
};
