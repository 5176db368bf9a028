import type { RowAddition } from "../../domain/changes/changes";
import { constantOf, type CellWrite } from "./cell-write";
import { keptRow } from "./kept-row";
import { looseKey, type RowsByKey, type UsedKeys } from "./keys";
import type { NewRow } from "./queue-rows";
import type { TableState } from "./table-state";

/** A row of ours that got a key that a colleague took in the same moment. */
interface Renumbering {
  readonly row: NewRow;
  readonly to: string;
}

/** Hears what became of a renumbering. */
export interface RenumberingListener {
  /** The row stands there with this key alone. */
  readonly done: (addition: RowAddition, key: string) => void;
  /** Which of the rows with the key is ours cannot be told. */
  readonly lost: (addition: RowAddition, key: string) => void;
}

/** The new rows of one register that need another key. */
export class Renumberings {
  readonly #pending = new Set<Renumbering>();

  /** @param key header of the key's column */
  constructor(
    readonly key: string,
    readonly listener: RenumberingListener,
  ) {}

  get size(): number {
    return this.#pending.size;
  }

  /** Keys that are promised. */
  get keys(): readonly string[] {
    return [...this.#pending].map(({ to }) => to);
  }

  /** The columns by which our row is told from the other with its key. */
  get headers(): readonly string[] {
    return [...this.#pending].flatMap(({ row }) => [...row.cells.keys()]);
  }

  add(row: NewRow, to: string): void {
    this.#pending.add({ row, to });
  }

  /** @param used keys that no row may get; those that are given away are added */
  writes(state: TableState, byKey: RowsByKey, used: UsedKeys): readonly CellWrite[] {
    return [...this.#pending].flatMap((renumbering) => this.#writeOf(renumbering, state, byKey, used));
  }

  giveUp(): void {
    for (const { row } of this.#pending) this.listener.lost(row.addition, row.key);
    this.#pending.clear();
  }

  #writeOf(renumbering: Renumbering, state: TableState, byKey: RowsByKey, used: UsedKeys): readonly CellWrite[] {
    const { row: ours, to } = renumbering;
    const rows = byKey.get(looseKey(ours.key)) ?? [];
    const guard = new Map([...ours.cells].filter(([header]) => header !== this.key));
    const row = rows.findLast((at) =>
      [...guard].every(([header, value]) => state.columns.get(header)?.values[at] === value),
    );
    if (rows.length < 2) return this.#done(renumbering, ours.key);
    if (row === undefined) {
      this.#pending.delete(renumbering);
      this.listener.lost(ours.addition, ours.key);
      return [];
    }
    const free = byKey.has(looseKey(to)) ? (used.take() ?? to) : to;
    return [
      {
        header: this.key,
        row,
        key: looseKey(ours.key),
        contents: constantOf(free),
        format: null,
        kept: keptRow(ours.addition.register, free, new Map(ours.cells).set(this.key, free)),
        accepts: ({ formula }) => formula === null,
        guard,
        seen: (sight) => {
          if (sight.kind === "as-expected") this.#done(renumbering, free);
        },
      },
    ];
  }

  #done(renumbering: Renumbering, key: string): readonly [] {
    this.#pending.delete(renumbering);
    this.listener.done(renumbering.row.addition, key);
    return [];
  }
}
