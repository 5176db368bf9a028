import type { CellChange } from "../../domain/changes/changes";
import type { RegisterName } from "../../domain/registers/names";
import { formatDate } from "../../domain/values/date";
import { sumOfRow } from "../../domain/way-back/control";
import { actionsIn, type KeptAction } from "../../domain/way-back/kept-action";
import { restorationOf, type AddedRow } from "../../domain/way-back/restoration";
import { isDisturbance } from "../explain";
import { ExcelProblem, nothingChanged } from "../problem";
import type { Session } from "../session";
import { Ordering } from "../sort/ordering";
import { restoreOrders } from "../sort/restore-order";
import type { SkippedChange } from "../write/outcome";
import * as reasons from "../write/reasons";
import type { RowEmptying } from "../write/row-emptyings";
import { writeUndoing } from "../write/write-changes";
import { currentMoment } from "./keep-as";
import { requireUsable } from "./keeper";
import { askKeepingSheet, type KeepingSheet } from "./keeping-sheet";
import { queueLines } from "./queue-lines";
import { readLines, type KeptLines } from "./read-lines";

/** What turning back an action did. */
export interface TurnBackOutcome {
  readonly id: string;
  /** Cells that hold again what they held, from what we had written to that. */
  readonly restored: readonly CellChange[];
  /** Cells that were left alone, mostly because somebody changed them since. */
  readonly skipped: readonly SkippedChange[];
  /** Rows that the action added and that are blank again. */
  readonly emptied: readonly { readonly register: RegisterName; readonly key: string }[];
  readonly notEmptied: readonly { readonly register: RegisterName; readonly key: string; readonly reason: string }[];
  /** Registers whose rows stand again where they stood. */
  readonly reordered: readonly RegisterName[];
  readonly notReordered: readonly { readonly register: RegisterName; readonly reason: string }[];
  /** Dutch sentences: lines on the sheet Terugdraaien that could not be relied on. */
  readonly unreadable: readonly string[];
}

const [reading, writing] = [0, 1] as const;

/** How often the mark is tried again when the sheet was moved or renamed in that moment. */
const mostMarks = 3;

/**
 * Turns one action back. It may be run more than once: each time it reads what is kept and what stands there, and completes what is
 * not yet as it was.
 */
export class TurningBack {
  /** True once an attempt found that the action was not turned back yet. */
  #hasBegun = false;
  readonly #emptyings = new Map<string, RowEmptying>();
  readonly #ordering = new Ordering(null);
  readonly #begun = new Set<RowEmptying>();

  constructor(readonly id: string) {}

  /** @throws ExcelProblem also when the action is not there, or was turned back before */
  async run(session: Session): Promise<TurnBackOutcome> {
    const kept = await readLines(session);
    const action = this.#require(kept);
    requireUsable(kept.place);
    this.#hasBegun = true;
    const { changes, rows, orders, unreadable } = restorationOf(kept.lines, this.id);
    const { written, skipped, emptied, notEmptied } = await writeUndoing(session, {
      changes,
      emptyings: rows.map((row) => this.#emptyingOf(row)),
      begun: this.#begun,
    });
    const reordering = await restoreOrders(session, this.#ordering, orders);
    if (!action.isTurnedBack) await mark(session, kept.place, action);
    return {
      id: this.id,
      restored: written,
      skipped: skipped.map((each) => ({ ...each, reason: reasonOf(each.reason) })),
      emptied: emptied.map(({ register, key }) => ({ register, key })),
      notEmptied: notEmptied.map(({ emptying: { register, key }, reason }) => ({ register, key, reason })),
      ...reordering,
      unreadable,
    };
  }

  #require({ lines }: KeptLines): KeptAction {
    const action = actionsIn(lines).find(({ id }) => id === this.id);
    if (!action)
      throw new ExcelProblem("gone", {
        happened: "De oude waarden van deze actie staan niet (meer) op het blad Terugdraaien.",
        unchanged: nothingChanged,
        advice: "Ververs de lijst met acties; wat er niet meer staat, kan niet worden teruggedraaid.",
      });
    if (action.turnedBackOn !== null && !this.#hasBegun)
      throw new ExcelProblem("refused", {
        happened: `Deze actie is al teruggedraaid, op ${formatDate(Math.floor(action.turnedBackOn))}.`,
        unchanged: nothingChanged,
        advice: "Ververs de lijst met acties; wilt u het resultaat van de actie terug, voer haar dan opnieuw uit.",
      });
    return action;
  }

  /** The same for each attempt: the write path remembers by it what an earlier attempt was doing. */
  #emptyingOf({ register, key, sum }: AddedRow): RowEmptying {
    const place = `${register}\n${key}`;
    const known = this.#emptyings.get(place);
    if (known) return known;
    const emptying: RowEmptying = { register, key, isUntouched: (cells) => sumOfRow(cells) === sum };
    this.#emptyings.set(place, emptying);
    return emptying;
  }
}

/** Who changed a cell since may be the user as well as a colleague. */
const reasonOf = (reason: string): string => (reason === reasons.changedByColleague ? reasons.changedSince : reason);

/** Keeps on the sheet that the action was turned back. @throws ExcelProblem */
const mark = async (session: Session, found: KeepingSheet, { id, moment, what }: KeptAction): Promise<void> => {
  let place = found;
  for (let attempt = 1; ; attempt += 1) {
    session.enter(writing);
    const kept = { kind: "turned-back", moment: currentMoment() } as const;
    queueLines(session.context, place, [{ action: { id, moment, what }, kept }]);
    try {
      await session.send();
      return;
    } catch (error) {
      if (!isDisturbance(error) || attempt === mostMarks) throw error;
      session.enter(reading);
      place = await session.ask(askKeepingSheet);
    }
  }
};
