import { problemOf } from "./explain";
import type { Phase } from "./problem";

/**
 * Runs one use case in Excel. A context of its own, not `Excel.run`: that makes Excel keep every range of a batch and sends one
 * more request afterwards to let go of them. No range is needed here longer than the request that reads or writes it.
 */
export const inExcel = <Result>(action: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  action(new Excel.RequestContext());

/**
 * Sends what is queued as one request.
 * @throws ExcelProblem that tells, by `phase`, what the user may trust to be unchanged
 */
export const send = async (context: Excel.RequestContext, phase: Phase): Promise<void> => {
  try {
    await context.sync();
  } catch (error) {
    throw problemOf(error, phase);
  }
};

/** Queues what to load; the function it gives reads the answer once the request was sent. */
export type Question<Answer> = (context: Excel.RequestContext) => () => Answer;

/** Asks in one request. @throws ExcelProblem */
export const ask = async <Answer>(context: Excel.RequestContext, question: Question<Answer>): Promise<Answer> => {
  const answer = question(context);
  await send(context, "reading");
  return answer();
};
