import { prioritise } from "../../domain/order/prioritise";
import type { SortedRegister } from "../../domain/registers/names";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import { locate, type PlacedRegister } from "../read/locate";
import { readContents, readValues } from "../read/read-contents";
import { snapshotOf } from "../read-workbook";
import type { Session } from "../session";
import { askTyped } from "./own-formulas";
import { isInOrder, type SortPlan } from "./sort-plan";
import { holdsRanks, sortableOf } from "./sortable";

/** What becomes of one register. */
export type SortDecision =
  | { readonly kind: "sort"; readonly plan: SortPlan }
  | { readonly kind: "in-order" }
  /** Dutch: why the register is left as it is, and what to do. */
  | { readonly kind: "refused"; readonly reason: string };

/** How one register comes in order. */
export interface RegisterDecision {
  readonly register: SortedRegister;
  /** Rows with contents. */
  readonly rows: number;
  readonly decision: SortDecision;
}

/**
 * Reads the workbook and decides of each of these registers how it comes in order of priority; one request. Nothing is to be written
 * in one that is in order, or that cannot be sorted safely.
 * @throws ExcelProblem
 */
export const decideSort = async (
  session: Session,
  today: number,
  only: readonly SortedRegister[],
): Promise<readonly RegisterDecision[]> => {
  const typed = askTyped(session, only);
  const located = locate(await readContents(session, readValues));
  const formulas = await typed();
  const { snapshot, found } = snapshotOf(located, today, {});
  return only.map((register) => {
    const sortable = sortableOf(register, found, formulas);
    const rows = snapshot.registers[register].rows.length;
    if (typeof sortable === "string") return { register, rows, decision: { kind: "refused", reason: sortable } };
    const ranks = ranksOf(register, found[register], snapshot);
    // Ranks that a sort left behind make way for the formula, also where every row is in its place.
    if (isInOrder(ranks) && !holdsRanks(sortable.typedRanks)) return { register, rows, decision: { kind: "in-order" } };
    return { register, rows, decision: { kind: "sort", plan: { ...sortable, ranks } } };
  });
};

/** Rows without contents of the register's own come after all others, in the order they have. */
const ranksOf = (
  name: SortedRegister,
  place: PlacedRegister | undefined,
  snapshot: WorkbookSnapshot,
): readonly number[] => {
  const order = prioritise(snapshot.registers[name], snapshot);
  const ranks = new Map(order.map((row, index) => [row.index, index + 1]));
  let next = order.length;
  return (place?.body ?? []).map((row) => ranks.get(row.index) ?? (next += 1));
};
