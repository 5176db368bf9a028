import { useCallback, useEffect, useState } from "react";
import { currentDay, ExcelProblem, previewSort, type CheckOutcome, type SortPreview } from "../../excel";
import type { Pane } from "../state/pane";

/** What is known of how the registers stand. */
export interface Preview {
  /** Null until the first answer. */
  readonly registers: readonly SortPreview[] | null;
  /** Dutch: why it could not be looked at this time; null when it could. */
  readonly problem: string | null;
  /** Looks again now. */
  readonly look: () => void;
}

/** The outcome to look at: none while Excel is busy with something of ours, since what it answers then is old by the time it comes. */
const settled = ({ workbook, job }: Pane): CheckOutcome | null =>
  workbook.kind === "read" && !workbook.isChecking && job === null ? workbook.outcome : null;

/** That a cell is being edited the pane says by itself, and whoever has edited it comes back to a fresh look. */
const sentence = (error: unknown): string | null => {
  if (!(error instanceof ExcelProblem)) return "Excel gaf een onverwacht antwoord. Probeer het opnieuw.";
  return error.code === "cell-edit-mode" ? null : `${error.happened} ${error.advice}`;
};

/**
 * Looks at what sorting would do: now, after each check of the workbook, and when the user comes back to the pane, since Excel
 * does not tell that a filter was cleared or a sheet unprotected. Nothing is written.
 */
export const usePreview = (pane: Pane): Preview => {
  const [preview, setPreview] = useState<Omit<Preview, "look">>({ registers: null, problem: null });
  const [glances, setGlances] = useState(0);
  const look = useCallback(() => setGlances((count) => count + 1), []);
  const outcome = settled(pane);

  useEffect(() => {
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [look]);

  useEffect(() => {
    if (outcome === null) return;
    const leaving = new AbortController();
    const show = (next: (last: Omit<Preview, "look">) => Omit<Preview, "look">): void => {
      if (!leaving.signal.aborted) setPreview(next);
    };
    const ask = async (): Promise<void> => {
      try {
        const registers = await previewSort(currentDay(), { signal: leaving.signal });
        show(() => ({ registers, problem: null }));
      } catch (error) {
        show(({ registers }) => ({ registers, problem: sentence(error) }));
      }
    };
    void ask();
    return () => leaving.abort();
  }, [outcome, glances]);

  return { ...preview, look };
};
