import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { cellAddress } from "../../src/embedded-excel/model/address";
import { CellError, type Scalar } from "../../src/embedded-excel/model/cell";
import type { Sheet } from "../../src/embedded-excel/model/workbook";

/** Cells of a sheet that are not empty, by address: a constant, or a formula with its `=`. */
export type SavedCells = Readonly<Record<string, Scalar>>;

/** A saved .xlsx as plain data. */
export interface SavedWorkbook {
  readonly sheets: Readonly<Record<string, SavedCells>>;
  /** Last calculated results, where `sheets` has the formulas. */
  readonly shown: Readonly<Record<string, SavedCells>>;
}

const cellsOf = ({ cells }: Sheet, what: "formulas" | "results"): SavedCells =>
  Object.fromEntries(
    cells.rowNumbers().flatMap((row) =>
      cells.row(row).flatMap((cell, column): [string, Scalar][] => {
        if (cell === undefined) return [];
        const value = cell.value instanceof CellError ? cell.value.code : cell.value;
        const content = what === "formulas" && cell.formula !== null ? `=${cell.formula}` : value;
        return content === null || content === "" ? [] : [[cellAddress(row, column), content]];
      }),
    ),
  );

/** Reads a file that "Opslaan" gave with the embedded Excel's own loader. */
export const readSaved = (bytes: Uint8Array): SavedWorkbook => {
  const { sheets } = loadWorkbook(bytes);
  const bySheet = (what: "formulas" | "results") =>
    Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet, what)]));
  return { sheets: bySheet("formulas"), shown: bySheet("results") };
};
