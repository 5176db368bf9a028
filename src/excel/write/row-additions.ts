import type { RowAddition } from "../../domain/changes/changes";
import type { RegisterName } from "../../domain/registers/names";
import type { Budget } from "./budget";
import { constantOf, type CellWrite } from "./cell-write";
import { formatFor, formulaColumns } from "./column-formats";
import { keyHeader, looseKey, rowsByKey, UsedKeys, type RowsByKey } from "./keys";
import { foundIn, isInPlace, isSameWindow, placeNewRows, rowsWithoutKey, standingRow } from "./new-rows";
import type { RefusedAddition, SkippedChange } from "./outcome";
import type { PutBacks } from "./put-backs";
import type { NewRow, TakenRow } from "./queue-rows";
import * as reasons from "./reasons";
import { Renumberings } from "./renumberings";
import { positionOf, type RowWindow, type TableState, type Wanted } from "./table-state";

/** The rows that are still to be added to one register, and what became of the others. */
export class RowAdditions {
  readonly added = new Map<RowAddition, string>();
  readonly notAdded: RefusedAddition[] = [];
  /** Cells of new rows that hold something else right after they were written. */
  readonly skipped: SkippedChange[] = [];
  readonly #key: string;
  readonly #pending = new Set<RowAddition>();
  readonly #renumberings: Renumberings;
  #rows: readonly NewRow[] = [];
  /** True once the cells of rows with a key of ours are needed, to tell our row from another. */
  #compares = false;
  #tail: RowWindow | null = null;
  #formulaNames: readonly string[] = [];

  constructor(
    readonly register: RegisterName,
    additions: readonly RowAddition[],
  ) {
    this.#key = keyHeader(register);
    this.#renumberings = new Renumberings(this.#key, {
      done: (addition, key) => this.added.set(addition, key),
      lost: (addition, key) => this.notAdded.push({ addition, reason: reasons.keyDoubledNow(key) }),
    });
    const own = new Set<string>();
    for (const addition of additions) {
      const loose = looseKey(addition.key);
      if (addition.hasOwnKey && own.has(loose))
        this.notAdded.push({ addition, reason: reasons.keyRepeated(addition.key) });
      else this.#pending.add(addition);
      if (addition.hasOwnKey) own.add(loose);
    }
  }

  /** How much is left to do. */
  get pending(): number {
    return this.#pending.size + this.#renumberings.size;
  }

  /** Rows for which there must be room below. */
  get room(): number {
    return this.#pending.size;
  }

  /** The rows that were written in this turn and that nothing was seen against. */
  get sentRows(): readonly NewRow[] {
    return this.#rows;
  }

  /** Rows at the end of the table that must be read whole. */
  get tail(): RowWindow | null {
    return this.#tail;
  }

  /** The columns that must be read to decide. */
  get headers(): readonly string[] {
    const compared = this.#compares ? [...this.#pending, ...this.#rows.map(({ addition }) => addition)] : [];
    return [...this.#renumberings.headers, ...compared.flatMap(({ cells }) => cells.map(({ header }) => header))];
  }

  /** The rows that were just written, where they must be; null when there are none. */
  get window(): NonNullable<Wanted["window"]> | null {
    return this.#windowFrom(this.#rows[0]?.row ?? 0);
  }

  /**
   * Where new rows are looked for when they are not where they were written, because others inserted, deleted or sorted: anywhere in
   * the table, and right below it where it did not grow. Null when all are in their place, or were looked for there.
   */
  windowElsewhere(state: TableState): NonNullable<Wanted["window"]> | null {
    if (this.#rows.every((row) => isInPlace(row, state))) return null;
    if (this.#compares && state.window?.start === state.bodyRows) return null;
    this.#compares = true;
    return this.#windowFrom(state.bodyRows);
  }

  #windowFrom(start: number): NonNullable<Wanted["window"]> | null {
    if (this.#rows.length === 0) return null;
    const headers = new Set(this.#rows.flatMap(({ cells }) => [...cells.keys()]));
    headers.delete(this.#key);
    return { start, count: this.#rows.length, headers, formulas: this.#formulaNames };
  }

  /** True when more must be read before these rows can be decided: `headers` and `tail` say what. */
  mustReadMore(state: TableState, putBacks: PutBacks): boolean {
    const isRead = (header: string): boolean => positionOf(state, header) < 0 || state.columns.has(header);
    const used = this.#usedKeys(state);
    const standing = this.#decidable(putBacks).filter(({ key }) => used.has(key));
    if (standing.some(({ cells }) => !cells.every(({ header }) => isRead(header)))) {
      this.#compares = true;
      return true;
    }
    const withoutKey = this.#pending.size === 0 ? null : rowsWithoutKey(state);
    if (!withoutKey || withoutKey.count === 1 || isSameWindow(withoutKey, state.tail)) return false;
    this.#tail = withoutKey;
    return true;
  }

  /** The cells to write in rows that stand there already, and what gives the new rows once it is known what room is left. */
  decide(
    state: TableState,
    byKey: RowsByKey,
    putBacks: PutBacks,
  ): { readonly writes: readonly CellWrite[]; readonly place: (budget: Budget) => readonly NewRow[] } {
    const used = this.#usedKeys(state);
    const writes = [
      ...this.#renumberings.writes(state, byKey, used),
      ...this.#decidable(putBacks).flatMap((addition) => this.#completionOf(addition, state, byKey, used)),
    ];
    const fresh = this.#decidable(putBacks).filter(
      (addition) => !used.has(addition.key) || standingRow(addition, state, byKey) === null,
    );
    return {
      writes,
      place: (budget) => {
        this.#formulaNames = formulaColumns(state);
        this.#rows = placeNewRows(fresh, state, used, budget);
        return this.#rows;
      },
    };
  }

  /** New rows were written; those that were not free after all are decided again. */
  sent(rows: readonly NewRow[], taken: ReadonlyMap<NewRow, TakenRow>): void {
    this.#rows = rows.filter((row) => !taken.has(row));
    for (const { addition } of this.#rows) this.#pending.delete(addition);
  }

  /** Holds what was written against what stands there now. */
  confirm(state: TableState, byKey: RowsByKey): void {
    for (const row of this.#rows) this.#confirm(row, state, byKey);
    this.#rows = [];
    this.#compares = false;
  }

  giveUp(): void {
    for (const addition of this.#pending) this.notAdded.push({ addition, reason: reasons.tooBusy });
    this.#pending.clear();
    this.#renumberings.giveUp();
  }

  /** Not those of which the row is somebody else's that we wrote in: what belongs to whom shows when that is put back. */
  #decidable(putBacks: PutBacks): readonly RowAddition[] {
    return [...this.#pending].filter(({ key }) => !putBacks.touches(key));
  }

  /** Keys that no new row may get. */
  #usedKeys({ keys }: TableState): UsedKeys {
    const loose = new Set(rowsByKey(keys).keys());
    for (const key of this.#renumberings.keys) loose.add(looseKey(key));
    return new UsedKeys(this.register, loose);
  }

  /** What is missing in a row of ours that was written half before; a row that is whole counts as added. */
  #completionOf(addition: RowAddition, state: TableState, byKey: RowsByKey, used: UsedKeys): readonly CellWrite[] {
    if (!used.has(addition.key)) return [];
    const standing = standingRow(addition, state, byKey);
    if (!standing && addition.hasOwnKey) {
      this.#pending.delete(addition);
      this.notAdded.push({ addition, reason: reasons.keyTaken(this.register, addition.key) });
    }
    if (standing?.missing.length === 0) {
      this.#pending.delete(addition);
      this.added.set(addition, addition.key);
    }
    return (standing?.missing ?? []).map(({ header, value }) => ({
      header,
      row: standing?.row ?? 0,
      key: looseKey(addition.key),
      contents: constantOf(value),
      format: formatFor(this.register, header, state.columns.get(header)?.formats[standing?.row ?? 0], addition.key),
      kept: { kind: "cell", register: this.register, key: addition.key, header, from: "", to: value },
      accepts: (before) => before.formula === null && before.value === "",
      seen: () => undefined,
    }));
  }

  #confirm(row: NewRow, state: TableState, byKey: RowsByKey): void {
    const { addition, key } = row;
    const rows = byKey.get(looseKey(key)) ?? [];
    const [at] = rows;
    if (at === undefined) {
      this.notAdded.push({ addition, reason: reasons.rowVanished(key) });
      return;
    }
    if (rows.length > 1) {
      const to = addition.hasOwnKey ? null : this.#usedKeys(state).take();
      if (to === null) this.notAdded.push({ addition, reason: reasons.keyDoubledNow(key) });
      else this.#renumberings.add(row, to);
      return;
    }
    this.added.set(addition, key);
    for (const [header, to] of row.cells) {
      const found = header === this.#key ? undefined : foundIn(state, header, at);
      if (found === undefined || found === to) continue;
      const change = { register: this.register, key, header, from: "", to };
      this.skipped.push({ change, found, reason: reasons.changedRightAfter });
    }
  }
}
