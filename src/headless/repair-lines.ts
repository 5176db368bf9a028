import type { CellChange } from "../domain/changes/changes";
import type { RepairedFindings } from "./repair-findings";

const indent = "                ";

const placeOf = ({ key, header }: CellChange): string => `${key}, ${header}`;

/** Repairs with a cell that was left as it is are not among what was repaired. */
const done = ({ repairs, outcome }: RepairedFindings): RepairedFindings["repairs"] => {
  const left = new Set(outcome.skipped.map(({ change }) => `${change.register}\n${change.key}\n${change.header}`));
  return repairs.filter(({ change }) => !left.has(`${change.register}\n${change.key}\n${change.header}`));
};

/** What was repaired, in lines of Dutch: every cell, old and new. */
export const repairLines = (repaired: RepairedFindings | null): readonly string[] => {
  if (repaired === null) return [];
  const repairs = done(repaired);
  const { outcome, blocked } = repaired;
  const count = repairs.length === 0 ? "niets" : `${repairs.length} ${repairs.length === 1 ? "cel" : "cellen"}`;
  return [
    `Hersteld        ${count}`,
    ...repairs.map(({ change, shown: { from, to } }) => `${indent}${placeOf(change)}: ${from} -> ${to}`),
    ...outcome.skipped.map(({ change, reason }) => `${indent}${placeOf(change)} niet hersteld: ${reason}`),
    ...blocked.map(({ register, count: left, reason }) => `${indent}${left} in ${register} niet hersteld: ${reason}`),
  ];
};

/** What was repaired, for other programs. */
export const repairJson = (repaired: RepairedFindings): unknown => ({
  repaired: done(repaired).map(({ finding, change: { register, key, header, from, to } }) => ({
    rule: finding.rule,
    sheet: finding.sheet,
    register,
    key,
    header,
    from,
    to,
  })),
  skipped: repaired.outcome.skipped.map(({ change: { register, key, header, from, to }, found, reason }) => ({
    register,
    key,
    header,
    from,
    found,
    to,
    reason,
  })),
  blocked: repaired.blocked,
});
