import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { Criterion, Rank } from "./criterion";

/** Orders two ranks that differ, ascending. Numbers come before texts, so that the order is total whatever a cell holds. */
const ascending = (a: Exclude<Rank, null>, b: Exclude<Rank, null>): number => {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
};

/** Compares two rows' ranks by one criterion after the other: negative when `a` comes first. */
export const compareRanks = (
  criteria: readonly Pick<Criterion, "direction">[],
  a: readonly Rank[],
  b: readonly Rank[],
): number => {
  for (const [step, { direction }] of criteria.entries()) {
    const [left = null, right = null] = [a[step], b[step]];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const order = ascending(left, right);
    return direction === "ascending" ? order : -order;
  }
  return 0;
};

/** The rows of a register in its declared order; rows equal in everything keep their place. */
export const prioritise = (register: RegisterSnapshot, snapshot: WorkbookSnapshot): readonly Row[] => {
  const criteria = register.declaration.order;
  const ranks = criteria.map((criterion) => criterion.rank(register, snapshot));
  return register.rows
    .map((row) => ({ row, key: ranks.map((rank) => rank(row)) }))
    .sort((a, b) => compareRanks(criteria, a.key, b.key))
    .map(({ row }) => row);
};
