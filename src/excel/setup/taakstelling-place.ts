import { taakstellingBlockRows } from "../../domain/report/taakstelling-block";
import { columnLetters } from "../../domain/values/address";
import { outsideStrings } from "../adapt-formula";
import { cut, type PlacedRegister } from "../read/locate";
import type { MadeCells } from "../report/made-cells";
import type { RegisterPlan } from "./register-plan";

/** Workbook name over the block of figures of Taakstelling: by it an existing block is recognised. */
export const blockName = "Taakstelling_blok";

/** Where the block's first cell goes; zero-based. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
}

/** Above the table where there is room; otherwise to the right of everything beside it: no row of the user's is moved. */
export const placeBlock = (place: PlacedRegister | undefined, plan: RegisterPlan): BlockPlace => {
  if (!place) return { row: 0, column: 0 };
  const { surroundings } = place;
  const right = surroundings.column + surroundings.columns;
  const above = cut(surroundings, { row: 0, column: 0, rows: plan.headerRow, columns: right });
  const isFree = above.every((cells) => cells.every((cell) => cell === ""));
  if (isFree && plan.headerRow >= taakstellingBlockRows) return { row: 0, column: 0 };
  // What stands right of the table moves along with the columns that are added to it.
  const tableRight = plan.firstColumn + plan.headers.length;
  return { row: plan.headerRow, column: Math.max(tableRight, right + plan.added.length) + 1 };
};

const absolute = /(?<![!\p{L}\p{N}_.])\$([A-Z]{1,3})\$(\d+)/gu;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The same cells for another place: the block is laid out from A1 and its formulas refer to its own cells. */
export const movedTo = (cells: MadeCells, { row, column }: BlockPlace): MadeCells => {
  if (row === 0 && column === 0) return cells;
  const move = (part: string): string =>
    part.replaceAll(
      absolute,
      (_, letters: string, digits: string) => `$${columnLetters(columnOf(letters) + column)}$${Number(digits) + row}`,
    );
  return cells.map((line) =>
    line.map((cell) => {
      if (!cell || !("formula" in cell.content)) return cell;
      return { ...cell, content: { ...cell.content, formula: outsideStrings(cell.content.formula, move) } };
    }),
  );
};
