import { useEffect, useState } from "react";
import { currentDay, ExcelProblem, previewSort, type CheckOutcome, type SortPreview } from "../../excel";
import type { Pane } from "../state/pane";

/** What is known of how the registers stand. */
export interface Preview {
  /** Null until the first answer. */
  readonly registers: readonly SortPreview[] | null;
  /** Dutch: why it could not be looked at this time; null when it could. */
  readonly problem: string | null;
}

/** The outcome to look at: none while Excel is busy with something of ours, since what it answers then is old by the time it comes. */
const settled = ({ workbook, job }: Pane): CheckOutcome | null =>
  workbook.kind === "read" && !workbook.isChecking && job === null ? workbook.outcome : null;

const sentence = (error: unknown): string =>
  error instanceof ExcelProblem
    ? `${error.happened} ${error.advice}`
    : "Excel gaf een onverwacht antwoord. Probeer het opnieuw.";

/** Looks at what sorting would do, and again after each check of the workbook. Nothing is written. */
export const usePreview = (pane: Pane): Preview => {
  const [preview, setPreview] = useState<Preview>({ registers: null, problem: null });
  const outcome = settled(pane);
  useEffect(() => {
    if (outcome === null) return;
    const leaving = new AbortController();
    const show = (next: (last: Preview) => Preview): void => {
      if (!leaving.signal.aborted) setPreview(next);
    };
    const look = async (): Promise<void> => {
      try {
        const registers = await previewSort(currentDay(), { signal: leaving.signal });
        show(() => ({ registers, problem: null }));
      } catch (error) {
        show(({ registers }) => ({ registers, problem: sentence(error) }));
      }
    };
    void look();
    return () => leaving.abort();
  }, [outcome]);
  return preview;
};
