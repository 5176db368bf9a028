import { problemOf, type Phase } from "./problem";

/**
 * Runs one use case in Excel.
 * @throws ExcelProblem with a Dutch sentence, whatever Office.js raised
 */
export const inExcel = async <Result>(action: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> => {
  try {
    return await Excel.run(action);
  } catch (error) {
    throw problemOf(error, "reading");
  }
};

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
