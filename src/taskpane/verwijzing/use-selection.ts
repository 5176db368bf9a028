import { useEffect, useState } from "react";
import { watchSelection, type SelectedCell } from "../../excel";
import { codeOf } from "../state/problem";
import { pacing } from "../state/pacing";

/** The cell that is selected in Excel; null when that is not one cell, or when Excel does not tell. */
export const useSelection = (): SelectedCell | null => {
  const [cell, setCell] = useState<SelectedCell | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void follow((next) => {
      if (!leaving.signal.aborted) setCell(next);
    }, leaving.signal);
    return () => leaving.abort();
  }, []);
  return cell;
};

/** Follows the selection until `signal`. An Excel that does not tell what is selected does everything else. */
const follow = async (listener: (cell: SelectedCell | null) => void, signal: AbortSignal): Promise<void> => {
  try {
    const stop = await watchSelection(listener);
    // Excel has other worries than a listener that it could not take away.
    const leave = (): void => void stop().catch(() => undefined);
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  } catch (error) {
    if (codeOf(error) !== "cell-edit-mode" || signal.aborted) return;
    setTimeout(() => void follow(listener, signal), pacing.cellEdit);
  }
};
