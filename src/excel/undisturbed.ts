import { isDisturbance } from "./explain";
import { ExcelProblem } from "./problem";
import type { Session } from "./session";

/** How often work is begun anew because a colleague came in between. */
const mostAttempts = 5;

/**
 * Runs work that reads, decides and writes, and begins it anew when the workbook was no longer what was read: something was there
 * already, was gone, or had another shape. The work must be such that a next attempt completes what an earlier one left half done.
 * @param what Dutch, in the middle of a sentence: `het inrichten`
 * @throws ExcelProblem also when colleagues come in between each time
 */
export const untilUndisturbed = async <Result>(
  session: Session,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isDisturbance(error)) throw error;
      if (attempt === mostAttempts) throw tooBusy(error, what);
      session.enter(0);
    }
  }
};

const tooBusy = (error: unknown, what: string): unknown =>
  error instanceof ExcelProblem && error.code !== "gone"
    ? new ExcelProblem(
        "refused",
        {
          happened: `Tijdens ${what} veranderden er steeds rijen, kolommen of werkbladen: er werd tegelijk in de werkmap gewerkt.`,
          unchanged: error.unchanged,
          advice:
            "Wacht tot uw collega's klaar zijn en voer dezelfde opdracht nog eens uit: wat al klopt blijft staan.",
        },
        { cause: error },
      )
    : error;
