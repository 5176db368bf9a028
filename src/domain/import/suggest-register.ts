import { registers } from "../registers";
import type { Column } from "../registers/column";
import type { Register } from "../registers/register";
import { registerNames, type RegisterName } from "../registers/names";
import { findHeaderRow } from "./header-row";
import { headerText } from "./header-text";
import { mapHeaders } from "./map-headers";
import { exactMatch } from "./match-header";
import type { SourceList } from "./source-list";

/** The registers that a list can be brought into: those whose rows a person can tell apart. */
export const importableRegisters: readonly RegisterName[] = registerNames.filter(
  (name) => registers[name].recognition !== undefined,
);

/** What a header says for a register: its own name more than another word, and what its rows need most of all. */
const weights = { name: 3, synonym: 2, similar: 1 } as const;
const titleWeight = 3;
const requiredWeight = 1;

/** How much further the first must be than the second. */
const clearLead = 1.2;
/** Fewer headers than this could be of any list. */
const fewest = 2;

interface Score {
  readonly register: RegisterName;
  readonly headers: number;
  readonly points: number;
}

const weightOf = ({ recognition }: Register, { header, required }: Column): number =>
  (header === recognition?.title ? titleWeight : 0) + (required ? requiredWeight : 0);

const scoreOf = (list: SourceList, register: RegisterName): Score => {
  const headers = list.cells[findHeaderRow(list.cells, register)] ?? [];
  const found = new Map<string, number>();
  for (const header of headers) {
    const match = exactMatch(headerText(header), register);
    if (match === null) continue;
    const points = weights[match.how] + weightOf(registers[register], match.column);
    found.set(match.column.header, Math.max(points, found.get(match.column.header) ?? 0));
  }
  return { register, headers: found.size, points: [...found.values()].reduce((sum, points) => sum + points, 0) };
};

/**
 * The register that most headers of a list point to; null when that is not clear, or when the list could not be brought into it, as
 * when nothing tells its rows apart.
 */
export const suggestRegister = (list: SourceList): RegisterName | null => {
  const scores = importableRegisters.map((register) => scoreOf(list, register));
  const leader = scores.find(
    (one) => one.headers >= fewest && scores.every((other) => other === one || one.points >= clearLead * other.points),
  );
  return leader !== undefined && mapHeaders(list, leader.register).obstacle === null ? leader.register : null;
};
