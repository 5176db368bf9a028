import type { RegisterName } from "../../domain/registers/names";
import { rowRanges, someOf } from "../../domain/rules/workbook/wording";
import { columnLetters } from "../../domain/values/address";
import type { Area, Block } from "../read/contents";
import type { PlacedRegister } from "../read/locate";
import { rowsBelow } from "../read/structure";
import {
  hasCellsBelow,
  hasRowsBelow,
  hasTotalsRow,
  isFilteredTable,
  isProtectedSheet,
  notThere,
} from "../write/refusals";

/**
 * What keeps a register from being written.
 * @param additions how many rows are to be added
 */
export const obstaclesOf = (
  register: RegisterName,
  place: PlacedRegister | undefined,
  additions: number,
): readonly string[] => {
  if (place?.as !== "table") return [notThere(register)];
  return [
    ...(place.isProtected ? [isProtectedSheet(register)] : []),
    ...(place.isFiltered ? [isFilteredTable(register)] : []),
    ...(additions > 0 ? roomProblems(register, place, additions) : []),
  ];
};

const roomProblems = (register: RegisterName, place: PlacedRegister, additions: number): readonly string[] => {
  if (place.hasTotals) return [hasTotalsRow(register)];
  const fallen = rowsBelow(register, place);
  if (fallen.length > 0) return [hasRowsBelow(register, someOf(rowRanges(fallen)))];
  const { location, headers, body, surroundings } = place;
  const taken = usedIn(surroundings, {
    row: location.headerRow + 1 + body.length,
    column: location.firstColumn,
    rows: additions,
    columns: headers.length,
  });
  return taken === null ? [] : [hasCellsBelow(register, taken)];
};

/** The first cell with contents in an area; null when it is empty. */
const usedIn = ({ row, column, cells }: Block, area: Area): string | null => {
  const last = Math.min(area.row + area.rows, row + cells.length);
  for (let at = area.row; at < last; at += 1) {
    const line = cells[at - row] ?? [];
    for (let offset = 0; offset < area.columns; offset += 1) {
      const value = line[area.column + offset - column] ?? "";
      if (value !== "") return `${columnLetters(area.column + offset)}${at + 1}`;
    }
  }
  return null;
};
