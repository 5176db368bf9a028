import { sortedRegisters, type SortedRegister } from "../domain/registers/names";
import type { CellValue } from "../domain/values/cell-value";
import { writeBlock, writeToAll } from "./cell-input";
import { actionBytes, Batch, bytesOf } from "./payload";
import { ExcelProblem } from "./problem";
import { actualHeaderIn } from "./read/actual-header";
import { locate } from "./read/locate";
import { cellsOf } from "./read/question";
import { readContents, readValues } from "./read/read-contents";
import { snapshotOf } from "./read-workbook";
import { inExcel } from "./session";
import { askFirstRows } from "./sort/own-formulas";
import { planSort, type SortPlan } from "./sort/sort-plan";
import type { Work } from "./work";

/** What became of each register. */
export interface SortOutcome {
  readonly sorted: readonly SortedRegister[];
  readonly alreadyInOrder: readonly SortedRegister[];
  /** Dutch: why a register was left as it is, and what to do. */
  readonly refused: readonly { readonly register: SortedRegister; readonly reason: string }[];
}

/**
 * Puts Actiepunten, Teamplannen and Budgethouders in order of priority: one request to read and one to sort. Excel itself moves
 * the rows, so that formats, notes and the user's own columns go along. A register that is in order is not touched.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem also when the rows did not come in the order that was computed
 */
export const sortRegisters = (
  today: number,
  only: readonly SortedRegister[] = sortedRegisters,
  _work: Work = {},
): Promise<SortOutcome> =>
  inExcel(async (context) => {
    const firstRows = askFirstRows(context);
    const located = locate(await readContents(context, readValues));
    const formulas = await firstRows();
    const { snapshot, found } = snapshotOf(located, today, {});
    const actual = actualHeaderIn(found);
    const decisions = only.map((register) => ({
      register,
      decision: planSort(register, found[register], formulas.get(register), snapshot, actual),
    }));
    const plans = decisions.flatMap(({ decision }) => (decision.kind === "sort" ? [decision.plan] : []));
    await sort(context, plans);
    return {
      sorted: plans.map(({ register }) => register),
      alreadyInOrder: decisions.flatMap(({ register, decision }) => (decision.kind === "in-order" ? [register] : [])),
      refused: decisions.flatMap(({ register, decision }) =>
        decision.kind === "refused" ? [{ register, reason: decision.reason }] : [],
      ),
    };
  });

const sort = async (context: Excel.RequestContext, plans: readonly SortPlan[]): Promise<void> => {
  if (plans.length === 0) return;
  const batch = new Batch(context);
  const checks: (() => void)[] = [];
  try {
    for (const plan of plans) {
      await batch.reserve(bytesOf(plan.ranks.map((rank) => [rank])) + 20 * actionBytes);
      checks.push(queueSort(context, plan));
    }
    await batch.flush();
  } catch (error) {
    await restoreFormulas(context, plans);
    throw error;
  }
  checks.forEach((check) => check());
};

const column = (context: Excel.RequestContext, plan: SortPlan, place: number): Excel.Range =>
  context.workbook.worksheets
    .getItem(plan.sheet)
    .getRangeByIndexes(plan.firstRow, plan.firstColumn + place, plan.ranks.length, 1);

/** Queues the ranks, the sort, a look at the keys, and the formula that belongs in the rank column; gives the check for afterwards. */
const queueSort = (context: Excel.RequestContext, plan: SortPlan): (() => void) => {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const rank = column(context, plan, plan.rankColumn);
  writeBlock(
    rank,
    plan.ranks.map((value) => [value]),
  );
  // The arrow that the sort leaves on Rang is true, and lets a colleague without the add-in apply the order again.
  context.workbook.tables.getItem(plan.register).sort.apply([{ key: plan.rankColumn, ascending: true }], false);
  const keys = column(context, plan, plan.keyColumn).load("values");
  writeToAll(rank, plan.formula);
  return () => {
    const found = cellsOf(keys, "values").map(([value]): CellValue => value ?? "");
    if (found.length === plan.expectedKeys.length && found.every((value, row) => value === plan.expectedKeys[row]))
      return;
    throw new ExcelProblem("not-verified", {
      happened: `De rijen van ${plan.register} staan niet in de berekende volgorde: een collega wijzigde het werkblad tijdens het sorteren.`,
      unchanged: "Er is geen rij verloren gegaan.",
      advice: "Sorteer opnieuw.",
    });
  };
};

/**
 * The ranks may have been written and the sort refused: the user gets formulas back, not numbers. When that fails too, the first
 * error is the one that says what is wrong.
 */
const restoreFormulas = async (context: Excel.RequestContext, plans: readonly SortPlan[]): Promise<void> => {
  for (const plan of plans) writeToAll(column(context, plan, plan.rankColumn), plan.formula);
  await context.sync().catch(() => undefined);
};
