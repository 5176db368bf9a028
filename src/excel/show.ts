import { inExcel, type Stage } from "./session";

const stages: readonly Stage[] = [{ says: "Naar het werkblad gaan", phase: "reading" }];

/**
 * Goes to a sheet and selects a cell of it.
 * @param cell address without the sheet: "H12"
 * @throws ExcelProblem `gone` when there is no such sheet any more
 */
export const selectCell = (sheet: string, cell: string): Promise<void> =>
  inExcel({}, stages, async (session) => {
    const worksheet = session.context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await session.send();
  });

/** Goes to a sheet. @throws ExcelProblem `gone` when there is no such sheet any more */
export const showSheet = (sheet: string): Promise<void> =>
  inExcel({}, stages, async (session) => {
    session.context.workbook.worksheets.getItem(sheet).activate();
    await session.send();
  });
