import { prioritise } from "../../domain/order/prioritise";
import { registers } from "../../domain/registers";
import type { SortedRegister } from "../../domain/registers/names";
import type { WorkbookSnapshot } from "../../domain/snapshot/workbook-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import { adaptFormula, type ActualHeader } from "../adapt-formula";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { PlacedRegister } from "../read/locate";
import { pointsAtOtherRows, type FirstRow } from "./own-formulas";

const rankHeader = "Rang";

/** What to write to put one register in order. */
export interface SortPlan {
  readonly register: SortedRegister;
  readonly sheet: string;
  readonly firstRow: number;
  /** One for each row of the table's body, rows that are wholly empty included; 1 comes first. */
  readonly ranks: readonly number[];
  /** Place of the columns within the table. */
  readonly rankColumn: number;
  readonly keyColumn: number;
  readonly firstColumn: number;
  /** What goes back into the rank column. */
  readonly formula: string;
  /** The keys from top to bottom, once the rows are in order. */
  readonly expectedKeys: readonly CellValue[];
}

export type SortDecision =
  | { readonly kind: "sort"; readonly plan: SortPlan }
  | { readonly kind: "in-order" }
  /** Dutch: why the register is left as it is, and what to do. */
  | { readonly kind: "refused"; readonly reason: string };

const refused = (reason: string): SortDecision => ({ kind: "refused", reason });

/** Decides how one register comes in order of priority; nothing is written for one that is in order, or that cannot be sorted safely. */
export const planSort = (
  name: SortedRegister,
  place: PlacedRegister | undefined,
  firstRow: FirstRow | undefined,
  snapshot: WorkbookSnapshot,
  actual: ActualHeader,
): SortDecision => {
  if (!place) return refused(`${name} staat niet in deze werkmap. Richt de werkmap eerst in.`);
  if (place.as !== "table") return refused(`${name} is nog geen tabel met die naam. Richt de werkmap eerst in.`);
  if (place.isProtected) {
    return refused(
      `Het werkblad van ${name} is beveiligd. Hef de beveiliging op (tabblad Controleren van Excel) en sorteer dan.`,
    );
  }
  if (place.isFiltered) {
    return refused(`${name} is gefilterd. Wis het filter en sorteer dan.`);
  }
  const torn = columnThatWouldTear(name, place, firstRow);
  if (torn !== null) {
    return refused(
      `De formules in uw kolom ${torn} verwijzen naar andere rijen en zouden na het sorteren iets anders tonen. Zet een $ voor de rijnummers in die formules en sorteer dan.`,
    );
  }
  const register = snapshot.registers[name];
  const [rankColumn, keyColumn] = [register.position(rankHeader), register.position("Nr")];
  if (rankColumn === null || keyColumn === null) {
    return refused(`${name} mist de kolom ${rankColumn === null ? rankHeader : "Nr"}. Richt de werkmap eerst in.`);
  }
  const ranks = ranksOf(name, place, snapshot);
  if (ranks.every((rank, row) => rank === row + 1)) return { kind: "in-order" };
  const keys = place.body.map((row) => row.values[keyColumn] ?? "");
  const expectedKeys = new Array<CellValue>(keys.length).fill("");
  ranks.forEach((rank, row) => (expectedKeys[rank - 1] = keys[row] ?? ""));
  const { location } = place;
  return {
    kind: "sort",
    plan: {
      register: name,
      sheet: location.sheet,
      firstRow: location.headerRow + 1,
      firstColumn: location.firstColumn,
      ranks,
      rankColumn,
      keyColumn,
      formula: adaptFormula(rankFormula(name), name, actual),
      expectedKeys,
    },
  };
};

/** A column of the user's own whose formulas do not survive a move of their row; null when there is none. */
const columnThatWouldTear = (
  name: SortedRegister,
  { headers }: PlacedRegister,
  firstRow: FirstRow | undefined,
): string | null => {
  if (!firstRow) return null;
  const declared = new Set(registers[name].columns.map(({ header }) => normaliseHeader(header)));
  const torn = headers.find(
    (header, position) =>
      !declared.has(normaliseHeader(header)) && pointsAtOtherRows(String(firstRow.cells[position] ?? ""), firstRow.row),
  );
  return torn === undefined ? null : String(torn);
};

/** Rows without contents of the register's own come after all others, in the order they have. */
const ranksOf = (name: SortedRegister, place: PlacedRegister, snapshot: WorkbookSnapshot): readonly number[] => {
  const order = prioritise(snapshot.registers[name], snapshot);
  const ranks = new Map(order.map((row, index) => [row.index, index + 1]));
  let next = order.length;
  return place.body.map((row) => ranks.get(row.index) ?? (next += 1));
};

const rankFormula = (name: SortedRegister): string => {
  const column = registers[name].columns.find(({ header }) => header === rankHeader);
  if (column?.kind !== "formula") throw new Error(`${name} declares no formula for ${rankHeader}`);
  return column.formula;
};
