import type { CellChange } from "../../domain/changes/changes";
import type { RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { constantOf, type CellWrite, type Sight } from "./cell-write";
import { formatFor } from "./column-formats";
import { keyHeader, looseKey, type RowsByKey } from "./keys";
import type { SkippedChange } from "./outcome";
import type { PutBacks } from "./put-backs";
import * as reasons from "./reasons";
import { isFormula, type TableState } from "./table-state";

/** The cells of one register that are still to be changed, and what became of the others. */
export class CellChanges {
  readonly written: CellChange[] = [];
  readonly skipped: SkippedChange[] = [];
  readonly #key: string;
  readonly #pending: Set<CellChange>;
  /** Written, and not read back since. */
  readonly #sent = new Set<CellChange>();
  /** Rows of which the key itself was changed: the loose key that each has since, by the loose key it had. */
  readonly #renamed = new Map<string, string>();

  constructor(
    readonly register: RegisterName,
    changes: readonly CellChange[],
  ) {
    this.#key = keyHeader(register);
    this.#pending = new Set(changes);
  }

  /** How much is left to do. */
  get pending(): number {
    return this.#pending.size;
  }

  /** The columns that must be read to decide, and to see what came of what was written. */
  get headers(): readonly string[] {
    return [...this.#pending, ...this.#sent].map(({ header }) => header);
  }

  /**
   * The cells to write as they stand now; what must not be written is left alone, with its reason.
   * @param putBacks where we wrote a cell for another row, what it held shows when that is put back: such a cell waits
   */
  writes(state: TableState, byKey: RowsByKey, putBacks: PutBacks): readonly CellWrite[] {
    return [...this.#pending]
      .filter(({ key, header }) => !putBacks.touches(key, header))
      .flatMap((change) => this.#writeOf(change, state, byKey));
  }

  /** Holds what was written against what stands there now. */
  confirm(state: TableState, byKey: RowsByKey): void {
    for (const change of this.#sent) this.#confirm(change, state, byKey);
    this.#sent.clear();
  }

  giveUp(): void {
    for (const change of this.#pending) this.skipped.push({ change, found: null, reason: reasons.tooBusy });
    this.#pending.clear();
  }

  #rowsOf({ key }: CellChange, byKey: RowsByKey): readonly number[] {
    const loose = looseKey(key);
    return byKey.get(this.#renamed.get(loose) ?? loose) ?? [];
  }

  #skip(change: CellChange, found: CellValue | null, reason: string): readonly [] {
    this.#pending.delete(change);
    this.skipped.push({ change, found, reason });
    return [];
  }

  #writeOf(change: CellChange, state: TableState, byKey: RowsByKey): readonly CellWrite[] {
    const { header, key, from, to } = change;
    const rows = this.#rowsOf(change, byKey);
    const column = state.columns.get(header);
    const [row] = rows;
    if (!column) return this.#skip(change, null, reasons.columnGone(this.register, header));
    if (row === undefined) return this.#skip(change, null, reasons.rowGone(this.register));
    if (rows.length > 1) return this.#skip(change, null, reasons.keyDoubled);
    const found = column.values[row] ?? "";
    if (isFormula(column.formulas[row] ?? "", found)) return this.#skip(change, found, reasons.holdsFormula);
    if (found === to) {
      this.#pending.delete(change);
      this.written.push(change);
      return [];
    }
    if (found !== from) return this.#skip(change, found, reasons.changedByColleague);
    return [
      {
        header,
        row,
        key: looseKey(state.keys[row] ?? ""),
        contents: constantOf(to),
        format: typeof to === "number" ? formatFor(this.register, header, column.formats[row], key) : null,
        kept: { kind: "cell", register: this.register, key, header, from, to },
        accepts: ({ formula, value }) => formula === null && (value === from || value === to),
        seen: (sight) => this.#seen(change, sight),
      },
    ];
  }

  /** A change that landed in another row is decided again: there it is put back. */
  #seen(change: CellChange, sight: Sight): void {
    if (sight.kind === "moved") return;
    if (sight.kind === "no-column") this.#skip(change, null, reasons.columnGone(this.register, change.header));
    else if (sight.kind === "as-expected") {
      this.#pending.delete(change);
      this.#sent.add(change);
      if (change.header === this.#key) this.#renamed.set(looseKey(change.key), looseKey(change.to));
    } else {
      const { value, formula } = sight.found;
      this.#skip(change, value, formula === null ? reasons.changedByColleague : reasons.holdsFormula);
    }
  }

  #confirm(change: CellChange, state: TableState, byKey: RowsByKey): void {
    const rows = this.#rowsOf(change, byKey);
    const [row] = rows;
    const column = state.columns.get(change.header);
    const found = row === undefined || rows.length > 1 || !column ? null : (column.values[row] ?? "");
    if (found === change.to) this.written.push(change);
    else this.skipped.push({ change, found, reason: reasons.changedRightAfter });
  }
}
