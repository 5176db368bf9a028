import { sortedRegisters, type RegisterName, type SortedRegister } from "../../domain/registers/names";
import { wayBackOf } from "../../domain/way-back/places";
import type { KeptOrder } from "../../domain/way-back/restoration";
import { locate } from "../read/locate";
import { readContents, readValues } from "../read/read-contents";
import type { Session } from "../session";
import type { Ordering } from "./ordering";
import { askTyped } from "./own-formulas";
import type { SortPlan } from "./sort-plan";
import { sortableOf } from "./sortable";

/** What became of old orders. */
export interface RestoredOrders {
  /** Registers whose rows stand again where they stood. */
  readonly reordered: readonly RegisterName[];
  readonly notReordered: readonly { readonly register: RegisterName; readonly reason: string }[];
}

const sortedSince = (register: RegisterName): string =>
  `De rijen van ${register} zijn sindsdien anders gezet, toegevoegd of verwijderd; zij blijven staan.`;

/**
 * Moves rows back to where they stood before a sort, in registers where nobody moved them since: one request to read and one to
 * sort. Rows that were added below since stay there.
 * @throws ExcelProblem
 */
export const restoreOrders = async (
  session: Session,
  ordering: Ordering,
  orders: readonly KeptOrder[],
): Promise<RestoredOrders> => {
  if (orders.length === 0) return { reordered: [], notReordered: [] };
  let there: readonly RegisterName[] = [];
  let refused: RestoredOrders["notReordered"] = [];
  const wanted = orders.flatMap((order) => {
    const register = sortedRegisters.find((name) => name === order.register);
    return register === undefined ? [] : [{ register, order }];
  });
  await ordering.bring(session, async () => {
    const left = wanted.filter(({ register }) => !ordering.isDone(register));
    const decisions = await decide(session, left);
    there = decisions.flatMap(({ register, result }) => (result === "there" ? [register] : []));
    refused = decisions.flatMap(({ register, result }) =>
      typeof result === "string" && result !== "there" ? [{ register, reason: result }] : [],
    );
    return decisions.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
  });
  return {
    reordered: orders
      .map(({ register }) => register)
      .filter((register) => there.includes(register) || isDone(ordering, register)),
    notReordered: refused,
  };
};

const isDone = (ordering: Ordering, register: RegisterName): boolean =>
  sortedRegisters.some((name) => name === register && ordering.isDone(name));

/** A plan, `there` for a register that has its old order, or why it must not be moved: Dutch. */
type Decision = SortPlan | string;

const decide = async (
  session: Session,
  wanted: readonly { readonly register: SortedRegister; readonly order: KeptOrder }[],
): Promise<readonly { readonly register: SortedRegister; readonly result: Decision }[]> => {
  const typed = askTyped(
    session,
    wanted.map(({ register }) => register),
  );
  const { found } = locate(await readContents(session, readValues));
  const formulas = await typed();
  return wanted.map(({ register, order }) => {
    const sortable = sortableOf(register, found, formulas);
    if (typeof sortable === "string") return { register, result: sortable };
    const way = wayBackOf(order, sortable.keys);
    if (way.kind === "move") return { register, result: { ...sortable, ranks: way.ranks } };
    return { register, result: way.kind === "there" ? "there" : sortedSince(register) };
  });
};
