import type { RegisterName } from "../registers/names";
import type { Kept, KeptLine, KeptWhat } from "./line";
import type { ReadLine } from "./line-cells";

/** What was done in one go, and can be turned back. */
export interface KeptAction {
  readonly id: string;
  /** Serial date and time here. */
  readonly moment: number;
  readonly what: KeptWhat;
  readonly registers: readonly RegisterName[];
  /** Cells that were changed. */
  readonly cells: number;
  /** Rows that were added. */
  readonly rows: number;
  /** Registers that were put in another order. */
  readonly orders: number;
  /** Serial date and time at which it was turned back; null when it was not. */
  readonly turnedBackOn: number | null;
  readonly isTurnedBack: boolean;
}

/** The actions that lines tell of, newest first. @param lines from top to bottom */
export const actionsIn = (lines: readonly ReadLine[]): readonly KeptAction[] => {
  const byId = new Map<string, KeptLine[]>();
  for (const { id, line } of lines) {
    if (line === null) continue;
    const known = byId.get(id);
    if (known) known.push(line);
    else byId.set(id, [line]);
  }
  const actions = [...byId.values()].flatMap((own) => actionOf(own) ?? []);
  return actions.sort((one, other) => other.moment - one.moment);
};

const actionOf = (own: readonly KeptLine[]): KeptAction | null => {
  const kept = own.map((line) => line.kept);
  const first = own.findLast((line) => line.kept.kind !== "turned-back");
  if (!first) return null;
  const { id, moment, what } = first.action;
  const turnedBackOn = kept.find((each) => each.kind === "turned-back")?.moment ?? null;
  const distinct = <T>(said: (each: Kept) => T | null): readonly T[] => [
    ...new Set(kept.flatMap((each) => said(each) ?? [])),
  ];
  return {
    id,
    moment,
    what,
    registers: distinct((each) => ("register" in each ? each.register : null)),
    cells: distinct((each) => (each.kind === "cell" ? `${each.register}\n${each.key}\n${each.header}` : null)).length,
    rows: distinct((each) => (each.kind === "row" ? `${each.register}\n${each.key}` : null)).length,
    orders: distinct((each) => (each.kind === "place" ? each.register : null)).length,
    turnedBackOn,
    isTurnedBack: turnedBackOn !== null,
  };
};
