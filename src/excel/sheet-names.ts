import { inExcel, type Question, type Stage } from "./session";

const stages: readonly Stage[] = [{ says: "Werkbladen lezen", phase: "reading" }];

/** Asks for the name of each sheet by its id. */
export const askSheetNames: Question<ReadonlyMap<string, string>> = ({ workbook }) => {
  const sheets = workbook.worksheets.load("items/id,items/name");
  return () => new Map(sheets.items.map(({ id, name }) => [id, name]));
};

/** The names by id as they are now; as they were when Excel will not say, for a change is worth telling without its sheet. */
export const sheetNamesNow = (before: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> =>
  inExcel({}, stages, (session) => session.ask(askSheetNames)).catch(() => before);
