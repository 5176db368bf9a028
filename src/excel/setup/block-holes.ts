import { blockNames, blockParts, lostFormulas, type BlockPart } from "../../domain/report/taakstelling-block";
import { formulaInput, writeBlock } from "../cell-input";
import { adaptFormula, type ActualHeader } from "../adapt-formula";
import { requireEmpty, requireEnd } from "../guards";
import { actionBytes, bytesOf, type Batch } from "../payload";
import type { Area, Contents } from "../read/contents";
import { sheetIn } from "../read/sheet-in-formula";
import { cut, type PlacedRegister } from "../read/locate";
import { areaOf, movedTo, type BlockCells } from "./taakstelling-place";

/** A cell of the block that was emptied and gets its formula back; zero-based on the sheet. */
interface BlockHole {
  readonly row: number;
  readonly column: number;
  /** English, with `=`. */
  readonly formula: string;
}

/** Emptied cells of one part of the block. */
export interface BlockHoles {
  readonly part: BlockPart;
  readonly area: Area;
  readonly holes: readonly BlockHole[];
}

/**
 * The cells of the block that were emptied. What somebody typed over a formula is the user's own, and stays until he empties it.
 * @param cells of the parts, laid out from A1
 * @param written parts that are written as a whole
 */
export const blockHoles = (
  place: PlacedRegister | undefined,
  cells: BlockCells,
  { names }: Contents,
  written: readonly BlockPart[],
): readonly BlockHoles[] => {
  if (!place) return [];
  return blockParts.flatMap((part) => {
    const formula = names.get(blockNames[part].toLowerCase()) ?? "";
    const area = sheetIn(formula)?.toLowerCase() === place.location.sheet.toLowerCase() ? areaOf(formula) : null;
    if (!area || written.includes(part)) return [];
    const laidOut = movedTo(cells[part], area);
    const holes = lostFormulas(laidOut, cut(place.surroundings, area)).blank.flatMap(({ row, column }): BlockHole[] => {
      const content = laidOut[row]?.[column]?.content;
      return content && "formula" in content
        ? [{ row: area.row + row, column: area.column + column, formula: content.formula }]
        : [];
    });
    return holes.length > 0 ? [{ part, area, holes }] : [];
  });
};

/** Queues what stops the request when the block stands elsewhere by now, or when somebody filled one of the cells in. */
export const guardHoles = async (batch: Batch, sheetName: string, parts: readonly BlockHoles[]): Promise<void> => {
  const { worksheets, names } = batch.context.workbook;
  for (const { part, area, holes } of parts) {
    const sheet = worksheets.getItem(sheetName);
    await batch.reserve((10 + 2 * holes.length) * actionBytes);
    requireEnd(sheet, names.getItem(blockNames[part]).getRange(), area.row + area.rows, area.column + area.columns);
    for (const { row, column } of holes) requireEmpty(sheet.getRangeByIndexes(row, column, 1, 1), 1);
  }
};

/** Puts the formulas back; looks stay as they are. */
export const writeHoles = async (
  batch: Batch,
  sheetName: string,
  parts: readonly BlockHoles[],
  actual: ActualHeader,
): Promise<void> => {
  const { worksheets } = batch.context.workbook;
  for (const { row, column, formula } of parts.flatMap(({ holes }) => holes)) {
    const input = formulaInput(adaptFormula(formula, null, actual));
    await batch.reserve(2 * actionBytes + bytesOf(input));
    writeBlock(worksheets.getItem(sheetName).getRangeByIndexes(row, column, 1, 1), [[input]]);
  }
};
