import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { inExcel, type Session } from "../../../src/excel/session";
import { askKeepingSheet, type KeepingSheet } from "../../../src/excel/way-back/keeping-sheet";
import { readLines, type KeptLines } from "../../../src/excel/way-back/read-lines";
import { writeStages } from "../../../src/excel/write/write-changes";
import { measured } from "../workbook";
import { hurried } from "./kept";

/** Does one thing in a session of its own. */
export const inSession = <Result>(
  embedded: EmbeddedExcel,
  action: (session: Session) => Promise<Result>,
): Promise<{ result: Result; requests: number }> =>
  measured(embedded, () => inExcel(hurried, writeStages("Cellen schrijven"), action));

export const placeIn = async (embedded: EmbeddedExcel): Promise<KeepingSheet> =>
  (await inSession(embedded, (session) => session.ask(askKeepingSheet))).result;

export const linesIn = async (embedded: EmbeddedExcel): Promise<KeptLines> =>
  (await inSession(embedded, readLines)).result;

/** The sheet of this name, as the embedded Excel has it. */
export const sheetNamed = ({ workbook }: EmbeddedExcel, name: string) => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Somebody deletes the workbook name of the sheet. */
export const unmark = ({ workbook }: EmbeddedExcel): void => {
  workbook.names = workbook.names.filter(({ name }) => name !== "Terugdraaien");
};
