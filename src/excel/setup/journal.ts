import type { Contents } from "../read/contents";
import { actionBytes, type Batch } from "../payload";

/**
 * A workbook name that set-up adds before it changes anything and takes away at its end. It stays behind only when Excel stopped
 * half-way; then a next set-up knows that what looks half made is its own.
 */
const journalName = "Inrichten_begonnen";

/** True when an earlier set-up was stopped half-way. */
export const isResumed = ({ names }: Pick<Contents, "names">): boolean => names.has(journalName.toLowerCase());

/** To be queued before everything else. */
export const beginJournal = async (batch: Batch, contents: Pick<Contents, "names">): Promise<void> => {
  if (isResumed(contents)) return;
  await batch.reserve(2 * actionBytes);
  batch.context.workbook.names.add(journalName, "=TRUE");
};

/** To be queued after everything else. */
export const endJournal = async (batch: Batch): Promise<void> => {
  await batch.reserve(2 * actionBytes);
  batch.context.workbook.names.getItem(journalName).delete();
};
