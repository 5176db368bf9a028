import type { CellChange, RowAddition } from "../../domain/changes/changes";
import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import type { Budget } from "./budget";
import { constantOf, isSame, type CellWrite, type Contents, type Sight } from "./cell-write";
import { formatFor, formatsOfNewRows, formulaColumns } from "./column-formats";
import { keyHeader, looseKey, rowsByKey, UsedKeys, type RowsByKey } from "./keys";
import { foundIn, isInPlace, isSameWindow, placeNewRows, rowsWithoutKey, standingRow } from "./new-rows";
import type { RefusedAddition, SkippedChange } from "./outcome";
import { PutBacks } from "./put-backs";
import { queueCells, takeRuns } from "./queue-cells";
import { queueRows, type NewRow } from "./queue-rows";
import * as reasons from "./reasons";
import { isFormula, positionOf, type RowWindow, type TableState, type Wanted } from "./table-state";

/** A row of ours that got a key that a colleague took in the same moment. */
interface Renumbering {
  readonly row: NewRow;
  readonly to: string;
}

/** Queues what was decided; the function that gives looks at what came of it once the request was sent. */
export type Decided = (context: Excel.RequestContext) => () => void;

/**
 * What is still to be written in one register, and what became of the rest. Each turn reads, decides, writes and reads back;
 * whatever a colleague came in between stays pending, and is decided again on what stands there then.
 */
export class RegisterWork {
  readonly written: CellChange[] = [];
  readonly skipped: SkippedChange[] = [];
  readonly added = new Map<RowAddition, string>();
  readonly notAdded: RefusedAddition[] = [];
  readonly #key: string;
  readonly #changes: Set<CellChange>;
  readonly #additions: Set<RowAddition>;
  readonly #putBacks = new PutBacks();
  readonly #renumberings = new Set<Renumbering>();
  /** Written, and not read back since. */
  readonly #sent = new Set<CellChange>();
  #rows: readonly NewRow[] = [];
  /** True once the cells of rows with a key of ours are needed, to tell our row from another. */
  #compares = false;
  #tail: RowWindow | null = null;
  #formulas: readonly string[] = [];

  constructor(
    readonly register: RegisterName,
    changes: readonly CellChange[],
    additions: readonly RowAddition[],
  ) {
    this.#key = keyHeader(register);
    this.#changes = new Set(changes);
    this.#additions = new Set();
    const own = new Set<string>();
    for (const addition of additions) {
      const loose = looseKey(addition.key);
      if (addition.hasOwnKey && own.has(loose))
        this.notAdded.push({ addition, reason: reasons.keyRepeated(addition.key) });
      else this.#additions.add(addition);
      if (addition.hasOwnKey) own.add(loose);
    }
  }

  /** How much is left to do. */
  get pending(): number {
    return this.#changes.size + this.#additions.size + this.#putBacks.size + this.#renumberings.size;
  }

  get hasAdditions(): boolean {
    return this.#additions.size > 0;
  }

  /** The rows that were written in this turn and that nothing was seen against. */
  get sentRows(): readonly NewRow[] {
    return this.#rows;
  }

  /** What must be read before the next turn. */
  wanted(): Wanted {
    const headers = new Set<string>();
    for (const { header } of [...this.#changes, ...this.#putBacks, ...this.#sent]) headers.add(header);
    for (const { row } of this.#renumberings) for (const header of row.cells.keys()) headers.add(header);
    const compared = this.#compares ? [...this.#additions, ...this.#rows.map(({ addition }) => addition)] : [];
    for (const { cells } of compared) for (const { header } of cells) headers.add(header);
    return { register: this.register, headers, room: this.#additions.size, tail: this.#tail };
  }

  /** The same, and the rows that were just written, where they must be. */
  wantedAfter(): Wanted {
    return this.#withWindow(this.#rows[0]?.row ?? 0);
  }

  /**
   * Where new rows are looked for when they are not where they were written, because others inserted, deleted or sorted: anywhere in
   * the table, and right below it where it did not grow. Null when all are in their place, or were looked for there.
   */
  wantedElsewhere(state: TableState): Wanted | null {
    if (this.#rows.every((row) => isInPlace(row, state))) return null;
    if (this.#compares && state.window?.start === state.bodyRows) return null;
    this.#compares = true;
    return this.#withWindow(state.bodyRows);
  }

  #withWindow(start: number): Wanted {
    if (this.#rows.length === 0) return this.wanted();
    const headers = new Set(this.#rows.flatMap(({ cells }) => [...cells.keys()]));
    headers.delete(this.#key);
    return { ...this.wanted(), window: { start, count: this.#rows.length, headers, formulas: this.#formulas } };
  }

  /**
   * Decides what to write on what stands there, as far as the request has room.
   * @returns null when more must be read first: `wanted` says what
   */
  decide(state: TableState, budget: Budget): Decided | null {
    if (this.#mustReadMore(state)) return null;
    const byKey = rowsByKey(state.keys);
    const used = this.#usedKeys(state);
    const writes = [
      ...this.#putBacks.writes(state, byKey),
      ...this.#decidableChanges().flatMap((change) => this.#changeOf(change, state, byKey)),
      ...[...this.#renumberings].flatMap((renumbering) => this.#renumberingOf(renumbering, state, byKey, used)),
      ...this.#decidable().flatMap((addition) => this.#completionOf(addition, state, byKey, used)),
    ];
    const runs = takeRuns(writes, state.bodyRows, budget);
    const fresh = this.#decidable().filter(
      (addition) => !used.has(addition.key) || standingRow(addition, state, byKey) === null,
    );
    const rows = placeNewRows(fresh, state, used, budget);
    const formats = rows.length > 0 ? formatsOfNewRows(state) : new Map<string, string>();
    this.#formulas = formulaColumns(state);
    this.#rows = rows;
    return (context) => {
      const cellsSeen = queueCells(context, state, runs);
      const rowsTaken = rows.length > 0 ? queueRows(context, state, rows, formats) : null;
      return () => {
        for (const putBack of cellsSeen()) this.#putBacks.add(putBack);
        const taken = rowsTaken?.();
        for (const [row, before] of taken ?? []) this.#putBackRow(row, before);
        this.#rows = rows.filter((row) => !taken?.has(row));
        for (const { addition } of this.#rows) this.#additions.delete(addition);
      };
    };
  }

  /** Holds what was written against what stands there now. */
  confirm(state: TableState): void {
    const keys = [...state.keys];
    // Rows that the table did not grow over are known from the window alone.
    state.window?.keys.forEach((key, index) => (keys[(state.window?.start ?? 0) + index] ??= key));
    const byKey = rowsByKey(keys);
    for (const change of this.#sent) this.#confirmChange(change, state, byKey);
    for (const row of this.#rows) this.#confirmRow(row, state, byKey);
    this.#sent.clear();
    this.#rows = [];
    this.#compares = false;
  }

  /** Gives up what is left, each with its reason. */
  giveUp(): void {
    for (const { contents, header, key, left } of this.#putBacks) {
      const change = { register: this.register, key, header, from: contents.value, to: left };
      const reason = reasons.notPutBack(String(contents.formula ?? contents.value));
      this.skipped.push({ change, found: null, reason });
    }
    for (const change of this.#changes) this.skipped.push({ change, found: null, reason: reasons.tooBusy });
    for (const addition of this.#additions) this.notAdded.push({ addition, reason: reasons.tooBusy });
    for (const { row } of this.#renumberings)
      this.notAdded.push({ addition: row.addition, reason: reasons.keyDoubledNow(row.key) });
    for (const each of [this.#putBacks, this.#changes, this.#additions, this.#renumberings]) each.clear();
  }

  /** Not those of which we wrote the cell for another row: what it held shows when that is put back. */
  #decidableChanges(): readonly CellChange[] {
    return [...this.#changes].filter(({ key, header }) => !this.#putBacks.touches(key, header));
  }

  /** Not those of which the row is somebody else's that we wrote in: what belongs to whom shows when that is put back. */
  #decidable(): readonly RowAddition[] {
    return [...this.#additions].filter(({ key }) => !this.#putBacks.touches(key));
  }

  /** Keys that no new row may get. */
  #usedKeys({ keys }: TableState): UsedKeys {
    const loose = new Set(rowsByKey(keys).keys());
    for (const { to } of this.#renumberings) loose.add(looseKey(to));
    return new UsedKeys(this.register, loose);
  }

  #mustReadMore(state: TableState): boolean {
    const isRead = (header: string): boolean => positionOf(state, header) < 0 || state.columns.has(header);
    const used = this.#usedKeys(state);
    const standing = this.#decidable().filter(({ key }) => used.has(key));
    if (standing.some(({ cells }) => !cells.every(({ header }) => isRead(header)))) {
      this.#compares = true;
      return true;
    }
    const withoutKey = this.#additions.size === 0 ? null : rowsWithoutKey(state);
    if (withoutKey && withoutKey.count > 1 && !isSameWindow(withoutKey, state.tail)) {
      this.#tail = withoutKey;
      return true;
    }
    return [...this.wanted().headers].some((header) => !isRead(header));
  }

  #skip(change: CellChange, found: CellValue | null, reason: string): readonly [] {
    this.#changes.delete(change);
    this.skipped.push({ change, found, reason });
    return [];
  }

  #changeOf(change: CellChange, state: TableState, byKey: RowsByKey): readonly CellWrite[] {
    const { header, key, from, to } = change;
    const rows = byKey.get(looseKey(key)) ?? [];
    const column = state.columns.get(header);
    const [row] = rows;
    if (!column) return this.#skip(change, null, reasons.columnGone(this.register, header));
    if (row === undefined) return this.#skip(change, null, reasons.rowGone(this.register));
    if (rows.length > 1) return this.#skip(change, null, reasons.keyDoubled);
    const found = column.values[row] ?? "";
    if (isFormula(column.formulas[row] ?? "", found)) return this.#skip(change, found, reasons.holdsFormula);
    if (found === to) {
      this.#changes.delete(change);
      this.written.push(change);
      return [];
    }
    if (found !== from) return this.#skip(change, found, reasons.changedByColleague);
    return [
      {
        header,
        row,
        key: looseKey(key),
        contents: constantOf(to),
        format: typeof to === "number" ? formatFor(this.register, header, column.formats[row]) : null,
        accepts: ({ formula, value }) => formula === null && (value === from || value === to),
        seen: (sight) => this.#changeSeen(change, sight),
      },
    ];
  }

  /** A change that landed in another row is decided again: there it is put back. */
  #changeSeen(change: CellChange, sight: Sight): void {
    if (sight.kind === "moved") return;
    if (sight.kind === "no-column") this.#skip(change, null, reasons.columnGone(this.register, change.header));
    else if (sight.kind === "as-expected") {
      this.#changes.delete(change);
      this.#sent.add(change);
    } else {
      const { value, formula } = sight.found;
      this.#skip(change, value, formula === null ? reasons.changedByColleague : reasons.holdsFormula);
    }
  }

  #putBackRow(row: NewRow, before: (header: string) => Contents): void {
    for (const [header, left] of row.cells) {
      const contents = before(header);
      if (isSame(contents, constantOf(left))) continue;
      this.#putBacks.add({ header, key: looseKey(row.key), row: row.row, left, contents });
    }
  }

  /** What is missing in a row of ours that was written half before; a row that is whole counts as added. */
  #completionOf(addition: RowAddition, state: TableState, byKey: RowsByKey, used: UsedKeys): readonly CellWrite[] {
    if (!used.has(addition.key)) return [];
    const standing = standingRow(addition, state, byKey);
    if (!standing && addition.hasOwnKey) {
      this.#additions.delete(addition);
      this.notAdded.push({ addition, reason: reasons.keyTaken(this.register, addition.key) });
    }
    if (standing?.missing.length === 0) {
      this.#additions.delete(addition);
      this.added.set(addition, addition.key);
    }
    return (standing?.missing ?? []).map(({ header, value }) => ({
      header,
      row: standing?.row ?? 0,
      key: looseKey(addition.key),
      contents: constantOf(value),
      format: formatFor(this.register, header, state.columns.get(header)?.formats[standing?.row ?? 0]),
      accepts: (before) => before.formula === null && before.value === "",
      seen: () => undefined,
    }));
  }

  #renumberingOf(renumbering: Renumbering, state: TableState, byKey: RowsByKey, used: UsedKeys): readonly CellWrite[] {
    const { row: ours, to } = renumbering;
    const rows = byKey.get(looseKey(ours.key)) ?? [];
    const guard = new Map([...ours.cells].filter(([header]) => header !== this.#key));
    const row = rows.findLast((at) =>
      [...guard].every(([header, value]) => state.columns.get(header)?.values[at] === value),
    );
    const done = (key: string): readonly [] => {
      this.#renumberings.delete(renumbering);
      this.added.set(ours.addition, key);
      return [];
    };
    if (rows.length < 2) return done(ours.key);
    if (row === undefined) {
      this.#renumberings.delete(renumbering);
      this.notAdded.push({ addition: ours.addition, reason: reasons.keyDoubledNow(ours.key) });
      return [];
    }
    const free = byKey.has(looseKey(to)) ? (used.take() ?? to) : to;
    return [
      {
        header: this.#key,
        row,
        key: looseKey(ours.key),
        contents: constantOf(free),
        format: null,
        accepts: ({ formula }) => formula === null,
        guard,
        seen: (sight) => {
          if (sight.kind === "as-expected") done(free);
        },
      },
    ];
  }

  #confirmChange(change: CellChange, state: TableState, byKey: RowsByKey): void {
    const key = change.header === this.#key ? change.to : change.key;
    const rows = byKey.get(looseKey(key)) ?? [];
    const [row] = rows;
    const column = state.columns.get(change.header);
    const found = row === undefined || rows.length > 1 || !column ? null : (column.values[row] ?? "");
    if (found === change.to) this.written.push(change);
    else this.skipped.push({ change, found, reason: reasons.changedRightAfter });
  }

  #confirmRow(row: NewRow, state: TableState, byKey: RowsByKey): void {
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
      else this.#renumberings.add({ row, to });
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
