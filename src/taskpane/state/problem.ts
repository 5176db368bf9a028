import type { ExcelProblem } from "../../excel";
import type { ShownProblem } from "./pane";

/** By name, not by class: the class is in the script that is loaded after the first paint. */
const isExcelProblem = (error: unknown): error is ExcelProblem =>
  error instanceof Error && error.name === "ExcelProblem" && "happened" in error;

/** Which of the known problems it is; null for any other error. */
export const codeOf = (error: unknown): ExcelProblem["code"] | null => (isExcelProblem(error) ? error.code : null);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Any failure in three sentences. What is unexpected carries the error's own words, for whoever is asked to help. */
export const problemFrom = (error: unknown): ShownProblem =>
  isExcelProblem(error)
    ? { happened: error.happened, unchanged: error.unchanged, advice: error.advice }
    : {
        happened: `Er ging onverwacht iets mis: ${messageOf(error)}`,
        unchanged: "Het is niet zeker of er iets in de werkmap is gewijzigd.",
        advice: "Kijk wat er staat en probeer het opnieuw; blijft het misgaan, sluit dit paneel en open het opnieuw.",
      };
