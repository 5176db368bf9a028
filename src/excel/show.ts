/**
 * Goes to a sheet and selects a cell of it.
 * @param cell address without the sheet: "H12"
 * @throws ExcelProblem
 */
export const selectCell = (sheet: string, cell: string): Promise<void> => {
  throw new Error(`still to come: ${sheet} ${cell}`);
};

/** Goes to a sheet. @throws ExcelProblem */
export const showSheet = (sheet: string): Promise<void> => {
  throw new Error(`still to come: ${sheet}`);
};
