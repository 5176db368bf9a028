import {
  blockLayout,
  blockNames,
  blockParts,
  reconciliationPart,
  standingPart,
  type BlockPart,
} from "../../domain/report/taakstelling-block";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import type { CellRange } from "../../domain/report/sheet";
import { columnLetters } from "../../domain/values/address";
import { outsideStrings } from "../adapt-formula";
import type { Area, Contents } from "../read/contents";
import { cut, type PlacedRegister } from "../read/locate";
import type { MadeCells } from "../report/made-cells";
import type { RegisterPlan } from "./register-plan";

/** Where a part's first cell goes; zero-based. */
export interface PartPlace {
  readonly row: number;
  readonly column: number;
}

interface PartPlan {
  readonly part: BlockPart;
  readonly place: PartPlace;
  /** True when its name is there. */
  readonly hasName: boolean;
  /** True when an earlier set-up was stopped while it wrote this part. */
  readonly isBegun: boolean;
}

/** What of the block has to be written, and where. */
export interface BlockPlan {
  readonly parts: readonly PartPlan[];
  /** The figures that the chart draws and the cells it covers; null where there is none to add. */
  readonly chart: { readonly standing: PartPlace; readonly place: CellRange } | null;
  /** True when the parts stand on columns of the table; beside it they need widths of their own. */
  readonly isAbove: boolean;
}

/** Cells beside the table that the chart takes: of the sheet's standard width. */
const chartBeside = { rows: 20, columns: 9 } as const;

const absoluteArea = /!\$([A-Z]{1,3})\$(\d+):\$([A-Z]{1,3})\$(\d+)$/u;

/** The cells that a name of one of the parts stands for; null for anything else that a user made of it. */
export const areaOf = (formula: string): Area | null => {
  const [, left = "", top = "", right = "", bottom = ""] = absoluteArea.exec(formula) ?? [];
  if (left === "") return null;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
};

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of each part, laid out from A1. */
export type BlockCells = Readonly<Record<BlockPart, MadeCells>>;

export const blockCells = (snapshot: WorkbookSnapshot): BlockCells => ({
  standing: standingPart(snapshot),
  reconciliation: reconciliationPart(snapshot),
});

/**
 * What of the block is missing, and where there is room for it: no cell of the user's is moved or written over.
 * @param begun the cells of the parts when an earlier set-up was stopped half-way; a part of which its name stands on cells that
 * are blank or ours was not finished, and is written again
 */
export const planBlock = (
  place: PlacedRegister | undefined,
  plan: RegisterPlan,
  { names }: Contents,
  begun: BlockCells | null,
): BlockPlan => {
  const formulaOf = (part: BlockPart): string | undefined => names.get(blockNames[part].toLowerCase());
  const isUnnamed = (part: BlockPart): boolean => formulaOf(part)?.includes("#REF!") ?? true;
  const areaBegun = (part: BlockPart): Area | null => {
    const area = begun && place && !isUnnamed(part) ? areaOf(formulaOf(part) ?? "") : null;
    return area && place && isBegun(area, place, movedTo(begun?.[part] ?? [], area)) ? area : null;
  };
  const [standingBegun, reconciliationBegun] = [areaBegun("standing"), areaBegun("reconciliation")];
  const missing = blockParts.filter(
    (part) => isUnnamed(part) || (part === "standing" ? standingBegun : reconciliationBegun) !== null,
  );
  const standing = isUnnamed("standing") ? null : areaOf(formulaOf("standing") ?? "");
  const { rows, standingRows, columns } = blockLayout;
  const { left, rowsAbove } = roomFor(place, plan, [standing, reconciliationBegun]);
  const isAtHome = standing === null || (standing.row === 0 && standing.column === 0 && isWhole(standing));
  const isAbove = rowsAbove >= rows && isAtHome;
  const isStandingAbove = rowsAbove >= standingRows;
  const beside = (row: number): PartPlace => ({ row, column: left });
  const places: Readonly<Record<BlockPart, PartPlace>> = {
    standing: standingBegun ?? (isAbove || isStandingAbove ? { row: 0, column: 0 } : beside(0)),
    reconciliation:
      reconciliationBegun ??
      (isAbove
        ? { row: standingRows, column: 0 }
        : (belowBegun(standingBegun, place) ??
          beside(missing.includes("standing") && !isStandingAbove ? standingRows : 0))),
  };
  const hasChart = missing.includes("reconciliation") && (standing === null || isWhole(standing));
  return {
    parts: missing.map((part) => ({
      part,
      place: places[part],
      hasName: formulaOf(part) !== undefined,
      isBegun: (part === "standing" ? standingBegun : reconciliationBegun) !== null,
    })),
    chart: hasChart
      ? {
          standing: standing ? movedBy(standing, plan, place) : places.standing,
          place: isAbove
            ? { ...blockLayout.chart, column: columns }
            : { ...chartBeside, row: 0, column: left + columns + 1 },
        }
      : null,
    isAbove,
  };
};

const isWhole = ({ rows, columns }: Area): boolean =>
  rows === blockLayout.standingRows && columns === blockLayout.columns;

/** Free rows above the table, and the first column right of everything that stands beside it. */
const roomFor = (
  place: PlacedRegister | undefined,
  plan: RegisterPlan,
  ours: readonly (Area | null)[],
): { left: number; rowsAbove: number } => {
  const tableRight = plan.firstColumn + plan.headers.length;
  if (!place) return { left: tableRight + 1, rowsAbove: plan.headerRow };
  const { surroundings } = place;
  const right = surroundings.column + surroundings.columns;
  const isOurs = (row: number, column: number): boolean =>
    ours.some(
      (area) =>
        area !== null &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const above = cut(surroundings, { row: 0, column: 0, rows: plan.headerRow, columns: right });
  const isFree = above.every((cells, row) => cells.every((cell, column) => cell === "" || isOurs(row, column)));
  return {
    // What stands right of the table moves along with the columns that are added to it.
    left: Math.max(tableRight, right + insertedColumns(plan)) + 1,
    rowsAbove: isFree ? plan.headerRow : 0,
  };
};

/** A part beside the table moves along with the columns that are added to the table. */
const movedBy = ({ row, column }: Area, plan: RegisterPlan, place: PlacedRegister | undefined): PartPlace => {
  const isBeside = place !== undefined && column >= plan.firstColumn + place.headers.length;
  return { row, column: isBeside ? column + insertedColumns(plan) : column };
};

/** Below the first part where an earlier set-up was stopped after that; null where something stands by now. */
const belowBegun = (standing: Area | null, place: PlacedRegister | undefined): PartPlace | null => {
  if (!standing || !place || standing.row + standing.column === 0) return null;
  const below = { ...standing, row: standing.row + standing.rows, rows: blockLayout.reconciliationRows };
  const isFree = cut(place.surroundings, below).every((cells) => cells.every((cell) => cell === ""));
  return isFree ? { row: below.row, column: below.column } : null;
};

const insertedColumns = ({ added, hasHeadersBeside }: RegisterPlan): number => (hasHeadersBeside ? 0 : added.length);

/** True when every cell of an area is blank or holds what is written there; of a formula only that it is one. */
const isBegun = (area: Area, { surroundings }: PlacedRegister, cells: MadeCells): boolean =>
  cut(surroundings, area).every((line, row) =>
    line.every((found, column) => {
      if (found === "") return true;
      const content = cells[row]?.[column]?.content;
      if (!content) return false;
      return "formula" in content ? String(found).startsWith("=") : found === content.constant;
    }),
  );

const absolute = /(?<![!\p{L}\p{N}_.])\$([A-Z]{1,3})\$(\d+)/gu;

/** The same cells for another place: each part is laid out from A1 and its formulas refer to its own cells. */
export const movedTo = (cells: MadeCells, { row, column }: PartPlace): MadeCells => {
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
