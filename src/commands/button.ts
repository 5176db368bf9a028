import { associate } from "../excel/office/ribbon";
import { showMessage } from "../excel/office/message";
import { ExcelProblem } from "../excel/problem";

/** Page of the window in which a button says something. */
const MESSAGE_PAGE = "melding.html";

const unexpected =
  "Er ging iets mis in deze invoegtoepassing.\nKijk in de werkmap wat er is gewijzigd voordat u het opnieuw probeert.";

/**
 * Ties a button of the ribbon to its work, and shows what the work says or what went wrong.
 * @param name as the manifest calls the function
 * @param work gives the Dutch text to show, lines parted by a newline; null when there is nothing to say
 */
export const button = (name: string, work: () => Promise<string | null>): void =>
  associate(name, async () => {
    const text = await work().catch(problemText);
    if (text !== null) await showMessage(MESSAGE_PAGE, text);
  });

/** An error of our own making is shown to the user in general words and left in the console for whoever mends it. */
const problemText = (error: unknown): string => {
  if (error instanceof ExcelProblem) return [error.happened, error.unchanged, error.advice].join("\n");
  reportError(error);
  return unexpected;
};
