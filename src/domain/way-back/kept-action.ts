import type { RegisterName } from "../registers/names";
import type { KeptWhat } from "./line";
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
  const byId = new Map<string, ReadLine[]>();
  for (const line of lines) {
    if (line.line === null) continue;
    const known = byId.get(line.id);
    if (known) known.push(line);
    else byId.set(line.id, [line]);
  }
  const actions = [...byId.values()].flatMap((own) => actionOf(own) ?? []);
  return actions.sort((one, other) => other.moment - one.moment);
};

const actionOf = (lines: readonly ReadLine[]): KeptAction | null => {
  const own = lines.flatMap(({ line }) => line ?? []);
  const kept = own.map((line) => line.kept);
  const first = own.findLast((line) => line.kept.kind !== "turned-back");
  if (!first) return null;
  const { id, moment, what } = first.action;
  const turnedBackOn = kept.find((each) => each.kind === "turned-back")?.moment ?? null;
  const distinct = (kind: "cell" | "row"): number =>
    new Set(kept.flatMap((each) => (each.kind === kind ? [`${each.register}\n${each.key}\n${headerOf(each)}`] : [])))
      .size;
  const registersOf = (kind?: "place"): Set<RegisterName> =>
    new Set(kept.flatMap((each) => (each.kind === (kind ?? each.kind) && "register" in each ? [each.register] : [])));
  return {
    id,
    moment,
    what,
    registers: [...registersOf()],
    cells: distinct("cell"),
    rows: distinct("row"),
    orders: registersOf("place").size,
    turnedBackOn,
    isTurnedBack: turnedBackOn !== null,
  };
};

const headerOf = (kept: { readonly kind: string; readonly header?: string }): string => kept.header ?? "";
