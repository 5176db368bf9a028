import { registers } from "../../domain/registers";
import type { RegisterName, SortedRegister } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import { adaptFormula } from "../adapt-formula";
import { actualHeaderIn } from "../read/actual-header";
import type { PlacedRegister } from "../read/locate";
import { pointsAtOtherRows, type TypedCells, type TypedTables } from "./own-formulas";
import { rankHeader, sortKeyHeader, type SortPlan } from "./sort-plan";

/** A register of which the rows can be moved: all of the plan but the order. */
export interface Sortable extends Omit<SortPlan, "ranks"> {
  /** Cells of the rank column as they were typed. */
  readonly typedRanks: readonly CellValue[];
}

/**
 * What a register's rows can be moved by, or why they must not be.
 * @returns Dutch, where something stands in the way: what, and what to do
 */
export const sortableOf = (
  name: SortedRegister,
  found: Partial<Record<RegisterName, PlacedRegister>>,
  typed: TypedTables,
): Sortable | string => {
  const place = found[name];
  if (!place) return `${name} staat niet in deze werkmap. Richt de werkmap eerst in.`;
  if (place.as !== "table") return `${name} is nog geen tabel met die naam. Richt de werkmap eerst in.`;
  if (place.isProtected)
    return `Het werkblad van ${name} is beveiligd. Hef de beveiliging op (tabblad Controleren van Excel) en sorteer dan.`;
  if (place.isFiltered) return `${name} is gefilterd. Wis het filter en sorteer dan.`;
  if (place.unreadRows > 0)
    return `De tabel ${name} loopt door tot ver onder de laatste rij met inhoud. Maak de tabel kleiner (Tabelontwerp > Tabelformaat wijzigen) en sorteer dan.`;
  const cells = typed.get(name);
  const torn = cells ? columnThatWouldTear(name, place, cells) : null;
  if (torn !== null)
    return `De formules in uw kolom ${torn} verwijzen naar andere rijen en zouden na het sorteren iets anders tonen. Zet een $ voor de rijnummers in die formules en sorteer dan.`;
  const headers = place.headers.map(String);
  const names = headers.map(normaliseHeader);
  const [rankAt, keyAt] = [rankHeader, sortKeyHeader].map((header) => names.indexOf(normaliseHeader(header)));
  const [rank, key] = [headers[rankAt ?? -1], headers[keyAt ?? -1]];
  if (rank === undefined || key === undefined)
    return `${name} mist de kolom ${rank === undefined ? rankHeader : sortKeyHeader}. Richt de werkmap eerst in.`;
  if (cells?.cells.some((line) => String(line[keyAt ?? -1] ?? "").startsWith("=")))
    return `De kolom ${key} van ${name} bevat formules: na het sorteren zouden rijen een ander ${key} krijgen. Plak die kolom als waarden (Plakken speciaal > Waarden) en sorteer dan.`;
  return {
    register: name,
    headers,
    rank,
    key,
    formula: adaptFormula(rankFormula(name), name, actualHeaderIn(found)),
    keys: place.body.map((row) => row.values[keyAt ?? -1] ?? ""),
    typedRanks: place.body.map((_, row) => cells?.cells[row]?.[rankAt ?? -1] ?? ""),
  };
};

/**
 * A column in which some formula of the user's does not survive a move of its row; null when there is none. Formulas that a register
 * declares name their columns.
 */
const columnThatWouldTear = (name: SortedRegister, { headers }: PlacedRegister, { row, cells }: TypedCells) => {
  const computed = new Set(
    registers[name].columns.filter(({ kind }) => kind === "formula").map(({ header }) => normaliseHeader(header)),
  );
  const torn = headers.find(
    (header, position) =>
      !computed.has(normaliseHeader(header)) &&
      cells.some((line, index) => pointsAtOtherRows(String(line[position] ?? ""), row + index)),
  );
  return torn === undefined ? null : String(torn);
};

const rankFormula = (name: SortedRegister): string => {
  const column = registers[name].columns.find(({ header }) => header === rankHeader);
  if (column?.kind !== "formula") throw new Error(`${name} declares no formula for ${rankHeader}`);
  return column.formula;
};

/**
 * True when a rank column holds the ranks of a sort that was stopped half-way, and not its formula: a different one in every row.
 * @param typed the column as it was typed
 */
export const holdsRanks = (typed: readonly CellValue[]): boolean => {
  const ranks = new Set(typed.filter((cell) => typeof cell === "number"));
  return (
    typed.length > 0 &&
    ranks.size === typed.length &&
    [...ranks].every((rank) => Number.isInteger(rank) && rank >= 1 && rank <= typed.length)
  );
};
