import { changesSinceAdoption } from "../../src/domain/momentopnamen/changes";
import { adoptedQuarterIn } from "../../src/domain/report/report-name";
import type { CellValue } from "../../src/domain/values/cell-value";
import { CellError } from "../../src/embedded-excel/model/cell";
import type { Workbook } from "../../src/embedded-excel/model/workbook";

const cellsOf = (sheet: Workbook["sheets"][number]): CellValue[][] => {
  const cells: CellValue[][] = [];
  for (const [row, column, { value }] of sheet.cells.entries()) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value instanceof CellError ? value.code : (value ?? "");
  }
  return cells;
};

/** The sheets of adopted reports, each with what was changed on it, a line each. */
export const adoptedReports = ({ sheets }: Workbook): readonly string[] =>
  sheets
    .filter(({ name }) => adoptedQuarterIn(name) !== null)
    .flatMap((sheet) => [
      sheet.name,
      ...changesSinceAdoption({ row: 0, column: 0, cells: cellsOf(sheet) }).map(({ says }) => says),
    ]);
