import type { CellValue } from "../../src/domain/values/cell-value";
import type { ReportFault } from "./fault";

/**
 * Where a figure of an adopted report stands; zero-based.
 * @param cells of its sheet, from A1 on
 * @throws Error when the report has no such row: a slip in the demo
 */
export const cellOfFault = (
  cells: readonly (readonly CellValue[])[],
  { sheet, label }: ReportFault,
): { row: number; column: number } => {
  const row = cells.findIndex(([first]) => first === label);
  const column = (cells[row] ?? []).findIndex((value) => typeof value === "number");
  if (column < 0) throw new Error(`${sheet} has no figure ${label}`);
  return { row, column };
};
