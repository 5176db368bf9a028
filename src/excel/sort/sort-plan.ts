import type { SortedRegister } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";

export const rankHeader = "Rang";
export const sortKeyHeader = "Nr";

/** What to write to put one register in order. Places are counted within the table; nothing is said of where the table stands. */
export interface SortPlan {
  readonly register: SortedRegister;
  /** As they stand, from left to right. */
  readonly headers: readonly string[];
  /** Headers of the columns for rank and key, as they stand. */
  readonly rank: string;
  readonly key: string;
  /** One for each row of the table's body, rows that are wholly empty included; 1 comes first. */
  readonly ranks: readonly number[];
  /** What goes back into the rank column. */
  readonly formula: string;
  /** The keys from top to bottom as they stand. */
  readonly keys: readonly CellValue[];
}

/** The keys from top to bottom, once the rows are in order. */
export const keysInOrder = ({ ranks, keys }: Pick<SortPlan, "ranks" | "keys">): readonly CellValue[] => {
  const inOrder = new Array<CellValue>(keys.length).fill("");
  ranks.forEach((rank, row) => (inOrder[rank - 1] = keys[row] ?? ""));
  return inOrder;
};

/** True when no row would move. */
export const isInOrder = (ranks: readonly number[]): boolean => ranks.every((rank, row) => rank === row + 1);
