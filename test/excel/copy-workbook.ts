import { CellGrid } from "../../src/embedded-excel/model/grid";
import type { Sheet, Workbook } from "../../src/embedded-excel/model/workbook";
import { remember, sourceOf } from "../../src/embedded-excel/xlsx/source";

/**
 * A workbook that holds the same, and of which nothing changes when the first one is changed. Reading the file again would do, at
 * some fifty times the price. Styles are only ever added to, so these are shared.
 */
export const copyWorkbook = (workbook: Workbook): Workbook => {
  const copy = {
    ...workbook,
    sheets: workbook.sheets.map(copySheet),
    names: workbook.names.map((name) => ({ ...name })),
    keptParts: structuredClone(workbook.keptParts),
  };
  remember(copy, sourceOf(workbook));
  return copy;
};

const copySheet = ({ cells, ...rest }: Sheet): Sheet => ({ ...structuredClone(rest), cells: copyGrid(cells) });

const copyGrid = (cells: CellGrid): CellGrid => {
  const copy = new CellGrid();
  for (const [row, column, cell] of cells.entries()) copy.set(row, column, { ...cell });
  return copy;
};
