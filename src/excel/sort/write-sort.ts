import type { CellValue } from "../../domain/values/cell-value";
import { formulaInput, writeBlock, writeToAll } from "../cell-input";
import { actionBytes, Batch, bytesOf } from "../payload";
import { ExcelProblem } from "../problem";
import { cellsOf } from "../read/question";
import type { Session } from "../session";
import type { SortPlan } from "./sort-plan";

/** Puts registers in order, in one request, and holds the keys against the order that was computed. @throws ExcelProblem */
export const writeSort = async (session: Session, plans: readonly SortPlan[]): Promise<void> => {
  const batch = new Batch(session);
  const checks: (() => void)[] = [];
  try {
    for (const plan of plans) {
      await batch.reserve(bytesOf(plan.ranks.map((rank) => [rank])) + 20 * actionBytes);
      checks.push(queueSort(session.context, plan));
    }
    await batch.flush();
  } catch (error) {
    if (hasAnswered(error)) await restoreFormulas(session, plans);
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
  writeToAll(rank, formulaInput(plan.formula));
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

/** False for a request that was given up: it puts the formulas back itself when Excel carries it out after all. */
const hasAnswered = (error: unknown): boolean =>
  !(error instanceof ExcelProblem && (error.code === "cancelled" || error.code === "no-answer"));

/**
 * The ranks may have been written and the sort refused: the user gets formulas back, not numbers. When that fails too, the first
 * error is the one that says what is wrong.
 */
const restoreFormulas = async (session: Session, plans: readonly SortPlan[]): Promise<void> => {
  for (const plan of plans) writeToAll(column(session.context, plan, plan.rankColumn), formulaInput(plan.formula));
  await session.send().catch(() => undefined);
};
