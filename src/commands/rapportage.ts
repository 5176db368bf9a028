import { currentDay } from "../excel/current-day";
import { showSheet } from "../excel/show";
import { writeReport } from "../excel/write-report";
import { reportText } from "./outcome-of-report";

/** The button Rapportage: writes the report as Concept and goes to it. */
export const rapportage = async (): Promise<string | null> => {
  const outcome = await writeReport(currentDay(), VERSION);
  await showSheet(outcome.sheet);
  return reportText(outcome);
};
