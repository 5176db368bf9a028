import type { SortedRegister } from "../../domain/registers/names";
import { tableName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { Kept } from "../../domain/way-back/line";
import { constantInput, formulaInput, writeBlock, writeToAll } from "../cell-input";
import { requireOrder, requireShape } from "../guards";
import { actionBytes, bytesOf, payloadLimit } from "../payload";
import { ExcelProblem } from "../problem";
import { cellsOf } from "../read/question";
import type { Session } from "../session";
import { bytesOfLine } from "../way-back/queue-lines";
import { keysInOrder, type SortPlan } from "./sort-plan";
import { holdsRanks } from "./sortable";

/** A value that somebody had typed over the formula in Rang, and that the formula took the place of. */
export interface ReplacedRank {
  readonly register: SortedRegister;
  readonly key: string;
  readonly value: CellValue;
}

/** What was seen of a sort once Excel had carried it out. */
export interface SortSight {
  readonly plan: SortPlan;
  /** True when the rows stand in the order that was computed, each with the formula in Rang. */
  readonly isDone: boolean;
  /** The keys from top to bottom just before. */
  readonly keysBefore: readonly CellValue[];
  readonly replaced: readonly ReplacedRank[];
}

/** A plan, and what is kept of the order that it changes. */
export interface KeptPlan {
  readonly plan: SortPlan;
  readonly kept: readonly Kept[];
}

/**
 * Puts registers in order, in one request; more only where they are over 5 MB. Excel moves the rows, so that whatever is in and on
 * their cells goes along. The request stops before it changes anything when rows or columns came, went or moved since the read.
 * @param keep queues what is kept
 * @throws ExcelProblem
 */
export const writeSort = async (
  session: Session,
  plans: readonly KeptPlan[],
  keep: (kept: readonly Kept[]) => void,
  sent: () => void,
): Promise<readonly SortSight[]> => {
  const sights: SortSight[] = [];
  let isAnySent = false;
  try {
    for (const group of groupsOf(plans)) {
      const looks = group.map(({ plan }) => queueLook(session.context, plan));
      for (const { plan } of group) queueGuard(session.context, plan);
      keep(group.flatMap(({ kept }) => kept));
      const ends = group.map(({ plan }) => queueSort(session.context, plan));
      isAnySent = true;
      await session.send();
      sent();
      group.forEach(({ plan }, index) => {
        const [look, end] = [looks[index]?.(), ends[index]?.()];
        if (look && end) sights.push({ plan, ...look, isDone: end.isDone && !look.isFiltered });
      });
    }
  } catch (error) {
    if (isAnySent && hasAnswered(error)) await restoreFormulas(session, plans);
    throw error;
  }
  return sights;
};

/** Plans that fit in a request together. */
const groupsOf = (plans: readonly KeptPlan[]): readonly (readonly KeptPlan[])[] => {
  const groups: KeptPlan[][] = [];
  let left = 0;
  for (const each of plans) {
    const bytes = bytesOfPlan(each);
    const last = groups.at(-1);
    if (last && bytes <= left) last.push(each);
    else {
      groups.push([each]);
      left = payloadLimit;
    }
    left -= bytes;
  }
  return groups;
};

const bytesOfPlan = ({ plan: { ranks, headers }, kept }: KeptPlan): number =>
  bytesOf(ranks) +
  12 * ranks.length +
  (30 + 8 * headers.length) * actionBytes +
  kept.reduce((sum, each) => sum + bytesOfLine(each), 0);

const tableOf = (context: Excel.RequestContext, { register }: SortPlan): Excel.Table =>
  context.workbook.tables.getItem(tableName(register));

const bodyOf = (context: Excel.RequestContext, plan: SortPlan, header: string): Excel.Range =>
  tableOf(context, plan).columns.getItem(header).getDataBodyRange();

const cellsIn = (range: Excel.Range, what: "values" | "formulas"): readonly CellValue[] =>
  cellsOf(range, what).map(([cell]) => cell ?? "");

/** What stands there in the moment before. */
const queueLook = (context: Excel.RequestContext, plan: SortPlan) => {
  const filter = tableOf(context, plan).autoFilter.load("isDataFiltered");
  const keys = bodyOf(context, plan, plan.key).load("values");
  const ranks = bodyOf(context, plan, plan.rank).load("formulas");
  return () => {
    const keysBefore = cellsIn(keys, "values");
    return {
      isFiltered: filter.isDataFiltered,
      keysBefore,
      replaced: typedOver(plan.register, keysBefore, cellsIn(ranks, "formulas")),
    };
  };
};

/** What somebody typed where the formula belongs; not the ranks of a sort that was stopped half-way. */
const typedOver = (
  register: SortedRegister,
  keys: readonly CellValue[],
  typed: readonly CellValue[],
): readonly ReplacedRank[] =>
  holdsRanks(typed)
    ? []
    : typed.flatMap((value, row) =>
        value === "" || String(value).startsWith("=") ? [] : [{ register, key: String(keys[row] ?? ""), value }],
      );

const queueGuard = (context: Excel.RequestContext, plan: SortPlan): void => {
  requireOrder(tableOf(context, plan), plan.headers);
  requireShape(bodyOf(context, plan, plan.rank), plan.ranks.length, 1);
};

const queueSort = (context: Excel.RequestContext, plan: SortPlan): (() => { readonly isDone: boolean }) => {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  writeBlock(
    bodyOf(context, plan, plan.rank),
    plan.ranks.map((rank) => [constantInput(rank)]),
  );
  // The arrow that the sort leaves on Rang is true, and lets a colleague without the add-in apply the order again.
  tableOf(context, plan).sort.apply([{ key: plan.headers.indexOf(plan.rank), ascending: true }], false);
  writeToAll(bodyOf(context, plan, plan.rank), formulaInput(plan.formula));
  const keys = bodyOf(context, plan, plan.key).load("values");
  const ranks = bodyOf(context, plan, plan.rank).load("formulas");
  return () => {
    const expected = keysInOrder(plan);
    const found = cellsIn(keys, "values");
    return {
      isDone:
        found.length === expected.length &&
        found.every((value, row) => value === expected[row]) &&
        cellsIn(ranks, "formulas").every((cell) => String(cell).startsWith("=")),
    };
  };
};

/** False for a request that was given up: it puts the formulas back itself when Excel carries it out after all. */
const hasAnswered = (error: unknown): boolean =>
  !(error instanceof ExcelProblem && (error.code === "cancelled" || error.code === "no-answer"));

/**
 * The ranks may have been written and the sort refused: the user gets formulas back, not numbers. When that fails too, the first
 * error is the one that says what is wrong.
 */
const restoreFormulas = async (session: Session, plans: readonly KeptPlan[]): Promise<void> => {
  try {
    const ranks = plans.map(({ plan }) => ({ plan, cells: bodyOf(session.context, plan, plan.rank).load("formulas") }));
    await session.send();
    const left = ranks.filter(({ cells }) => holdsRanks(cellsIn(cells, "formulas")));
    if (left.length === 0) return;
    for (const { plan } of left) writeToAll(bodyOf(session.context, plan, plan.rank), formulaInput(plan.formula));
    await session.send();
  } catch {
    // Sorting again finds the ranks and puts the formula back.
  }
};
