import { useEffect, useState } from "react";
import { ExcelProblem } from "../../excel";

/** Asks something of Excel; nothing is written. */
export type Question<Answer> = (signal: AbortSignal) => Promise<Answer>;

export interface Asked<Answer> {
  /** The last answer, perhaps to an earlier question; null until there was one. */
  readonly answer: Answer | null;
  /** Dutch: why the last question could not be answered; null when it could, or when the pane says so by itself. */
  readonly problem: string | null;
}

const sentence = (error: unknown): string | null => {
  if (!(error instanceof ExcelProblem)) return "Excel gaf een onverwacht antwoord. Probeer het opnieuw.";
  // Whoever has finished the cell comes back to a fresh look.
  return error.code === "cell-edit-mode" ? null : `${error.happened} ${error.advice}`;
};

/**
 * Asks again for each new question, and keeps the last answer meanwhile.
 * @param question the same function for the same question; null while there is nothing to ask
 */
export const useAsked = <Answer>(question: Question<Answer> | null): Asked<Answer> => {
  const [asked, setAsked] = useState<Asked<Answer>>({ answer: null, problem: null });
  useEffect(() => {
    if (question === null) return;
    const leaving = new AbortController();
    question(leaving.signal).then(
      (answer) => {
        if (!leaving.signal.aborted) setAsked({ answer, problem: null });
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setAsked(({ answer }) => ({ answer, problem: sentence(error) }));
      },
    );
    return () => leaving.abort();
  }, [question]);
  return asked;
};
