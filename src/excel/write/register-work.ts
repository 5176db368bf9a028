import type { CellChange, RowAddition } from "../../domain/changes/changes";
import type { RegisterName } from "../../domain/registers/names";
import type { Kept } from "../../domain/way-back/line";
import type { Budget } from "./budget";
import { CellChanges } from "./cell-changes";
import { constantOf, isSame, type Contents } from "./cell-write";
import { formatsOfNewRows } from "./column-formats";
import { keyHeader, looseKey, rowsByKey } from "./keys";
import type { RefusedAddition, SkippedChange } from "./outcome";
import { PutBacks } from "./put-backs";
import { queueCells, takeRuns, type Run } from "./queue-cells";
import { queueRows, type NewRow, type TakenRow } from "./queue-rows";
import * as reasons from "./reasons";
import { RowAdditions } from "./row-additions";
import { RowEmptyings, type RefusedEmptying, type RowEmptying } from "./row-emptyings";
import { positionOf, type TableState, type Wanted } from "./table-state";

/** What of one register goes in the next request. */
export interface Decided {
  /** What that request must keep for the way back. */
  readonly kept: readonly Kept[];
  /** Queues a look at everything that is written, and answers what queues the writing and what comes after the request was sent. */
  readonly look: (context: Excel.RequestContext) => { readonly write: () => void; readonly seen: () => void };
}

/**
 * What is still to be written in one register, and what became of the rest. Each turn reads, decides, writes and reads back;
 * whatever a colleague came in between stays pending, and is decided again on what stands there then.
 */
export class RegisterWork {
  readonly #cells: CellChanges;
  readonly #rows: RowAdditions;
  readonly #emptyings: RowEmptyings;
  readonly #putBacks: PutBacks;
  readonly #notPutBack: SkippedChange[] = [];

  constructor(
    readonly register: RegisterName,
    changes: readonly CellChange[],
    additions: readonly RowAddition[],
    emptyings: readonly RowEmptying[],
    begun: Set<RowEmptying>,
  ) {
    this.#putBacks = new PutBacks(keyHeader(register));
    this.#cells = new CellChanges(register, changes);
    this.#rows = new RowAdditions(register, additions);
    this.#emptyings = new RowEmptyings(register, emptyings, begun);
  }

  get written(): readonly CellChange[] {
    return this.#cells.written;
  }

  get skipped(): readonly SkippedChange[] {
    return [...this.#cells.skipped, ...this.#rows.skipped, ...this.#notPutBack];
  }

  get added(): ReadonlyMap<RowAddition, string> {
    return this.#rows.added;
  }

  get notAdded(): readonly RefusedAddition[] {
    return this.#rows.notAdded;
  }

  get emptied(): readonly RowEmptying[] {
    return this.#emptyings.emptied;
  }

  get notEmptied(): readonly RefusedEmptying[] {
    return this.#emptyings.notEmptied;
  }

  /** How much is left to do. */
  get pending(): number {
    return this.#cells.pending + this.#rows.pending + this.#emptyings.pending + this.#putBacks.size;
  }

  get hasAdditions(): boolean {
    return this.#rows.room > 0;
  }

  /** The rows that were written in this turn and that nothing was seen against. */
  get sentRows(): readonly NewRow[] {
    return this.#rows.sentRows;
  }

  /** What must be read before the next turn. */
  wanted(): Wanted {
    const putBacks = [...this.#putBacks].map(({ header }) => header);
    const headers = new Set([...this.#cells.headers, ...putBacks, ...this.#rows.headers, ...this.#emptyings.headers]);
    return { register: this.register, headers, room: this.#rows.room, tail: this.#rows.tail };
  }

  /** The same, and the rows that were just written, where they must be. */
  wantedAfter(): Wanted {
    const { window } = this.#rows;
    return window ? { ...this.wanted(), window } : this.wanted();
  }

  /** Where new rows are looked for that are not where they were written; null when all are, or were looked for everywhere. */
  wantedElsewhere(state: TableState): Wanted | null {
    const window = this.#rows.windowElsewhere(state);
    return window && { ...this.wanted(), window };
  }

  /**
   * Decides what to write on what stands there, as far as the request has room.
   * @returns null when more must be read first: `wanted` says what
   */
  decide(state: TableState, budget: Budget): Decided | null {
    if (this.#mustReadMore(state)) return null;
    const byKey = rowsByKey(state.keys);
    const putBacks = this.#putBacks.writes(state, byKey);
    const changes = this.#cells.writes(state, byKey, this.#putBacks);
    const additions = this.#rows.decide(state, byKey, this.#putBacks);
    const writes = [...putBacks, ...changes, ...additions.writes];
    const runs = [
      ...takeRuns(writes, state.bodyRows, budget),
      // A row of which cells must be put back is not what it was.
      ...(this.#putBacks.size === 0 ? this.#emptyings.runs(state, byKey, budget) : []),
    ];
    const rows = additions.place(budget);
    return {
      kept: [...runs.flatMap((run) => run.writes.flatMap(({ kept }) => kept ?? [])), ...rows.map(({ kept }) => kept)],
      look: (context) => this.#look(context, state, runs, rows),
    };
  }

  #look(
    context: Excel.RequestContext,
    state: TableState,
    runs: readonly Run[],
    rows: readonly NewRow[],
  ): ReturnType<Decided["look"]> {
    const cells = queueCells(context, state, runs);
    const newRows = rows.length > 0 ? queueRows(context, state, rows, formatsOfNewRows(state)) : null;
    return {
      write: () => {
        cells.write();
        newRows?.write();
      },
      seen: () => {
        for (const putBack of cells.seen()) this.#putBacks.add(putBack);
        const taken: ReadonlyMap<NewRow, TakenRow> = newRows?.seen() ?? new Map();
        for (const [row, before] of taken) this.#putBackRow(row, before);
        this.#rows.sent(rows, taken);
      },
    };
  }

  /** Holds what was written against what stands there now. */
  confirm(state: TableState): void {
    const keys = [...state.keys];
    // Rows that the table did not grow over are known from the window alone.
    state.window?.keys.forEach((key, index) => (keys[(state.window?.start ?? 0) + index] ??= key));
    const byKey = rowsByKey(keys);
    this.#cells.confirm(state, byKey);
    this.#rows.confirm(state, byKey);
    this.#emptyings.confirm(byKey);
  }

  /** Gives up what is left, each with its reason. */
  giveUp(): void {
    for (const { contents, header, key, left } of this.#putBacks) {
      const change = { register: this.register, key, header, from: contents.value, to: left };
      const reason = reasons.notPutBack(String(contents.formula ?? contents.value));
      this.#notPutBack.push({ change, found: null, reason });
    }
    this.#putBacks.clear();
    this.#cells.giveUp();
    this.#rows.giveUp();
    this.#emptyings.giveUp();
  }

  #mustReadMore(state: TableState): boolean {
    if (this.#rows.mustReadMore(state, this.#putBacks)) return true;
    if (this.#emptyings.mustReadMore(state)) return true;
    return [...this.wanted().headers].some((header) => positionOf(state, header) >= 0 && !state.columns.has(header));
  }

  #putBackRow(row: NewRow, before: (header: string) => Contents): void {
    for (const [header, left] of row.cells) {
      const contents = before(header);
      if (isSame(contents, constantOf(left))) continue;
      this.#putBacks.add({ header, key: looseKey(row.key), row: row.row, left, contents });
    }
  }
}
