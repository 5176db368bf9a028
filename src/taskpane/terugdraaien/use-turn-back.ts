import { usePane } from "../state/pane";
import { writing } from "../writing";
import { turnBackResult, type TurnBackResult } from "./turn-back-result";

/** Turns an action back, and says what came of it; null when it did not come that far. */
export const useTurnBack = (): ((id: string) => Promise<TurnBackResult | null>) => {
  const pane = usePane();
  return async (id) => {
    const outcome = await pane.run("Terugdraaien", async (work) => {
      const { turnBack } = await writing();
      return turnBack(id, work);
    });
    if (outcome === null) return null;
    const result = turnBackResult(outcome);
    pane.announce(`${result.title}. ${result.lines.join(" ")}`.trim());
    return result;
  };
};
