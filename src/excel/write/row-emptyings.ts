import type { RegisterName } from "../../domain/registers/names";
import { isEmpty, type CellValue } from "../../domain/values/cell-value";
import type { Budget } from "./budget";
import { constantOf, type CellWrite, type Sight } from "./cell-write";
import { looseKey, type RowsByKey } from "./keys";
import { takeTogether, type Run } from "./queue-cells";
import * as reasons from "./reasons";
import { isFormula, positionOf, type TableState } from "./table-state";

/** A row of which every cell is to be emptied, as long as it holds what we wrote and nothing else. */
export interface RowEmptying {
  readonly register: RegisterName;
  readonly key: string;
  /** True for a row that nobody touched since. @param cells by header as it stands; without formulas and empty cells */
  readonly isUntouched: (cells: ReadonlyMap<string, CellValue>) => boolean;
}

/** A row that was left as it is. */
export interface RefusedEmptying {
  readonly emptying: RowEmptying;
  /** Dutch, one sentence. */
  readonly reason: string;
}

/** The rows of one register that are still to be emptied, and what became of the others. A row is emptied whole or not at all. */
export class RowEmptyings {
  readonly emptied: RowEmptying[] = [];
  readonly notEmptied: RefusedEmptying[] = [];
  readonly #pending: Set<RowEmptying>;
  readonly #sent = new Set<RowEmptying>();
  #headers: readonly string[] = [];

  /** @param begun rows that an earlier attempt at the same work was emptying: such a row may be gone because of us */
  constructor(
    readonly register: RegisterName,
    emptyings: readonly RowEmptying[],
    readonly begun: Set<RowEmptying>,
  ) {
    this.#pending = new Set(emptyings);
  }

  get pending(): number {
    return this.#pending.size;
  }

  /** The columns that must be read: all of them, since a cell that somebody filled beside ours counts too. */
  get headers(): readonly string[] {
    return this.#headers;
  }

  /** True when more must be read before these rows can be decided: `headers` says what. */
  mustReadMore(state: TableState): boolean {
    if (this.#pending.size === 0) {
      this.#headers = [];
      return false;
    }
    this.#headers = state.headers;
    return state.headers.some((header) => positionOf(state, header) >= 0 && !state.columns.has(header));
  }

  /** As many rows as fit in the request, but one at least. */
  runs(state: TableState, byKey: RowsByKey, budget: Budget): readonly Run[] {
    const rows = [...this.#pending].flatMap((emptying) => this.#writesOf(emptying, state, byKey) ?? []);
    for (let count = rows.length; count > 0; count = Math.floor(count / 2)) {
      const taken = rows.slice(0, count);
      const runs = takeTogether(
        taken.flatMap(({ writes }) => writes),
        state.bodyRows,
        budget,
      );
      if (!runs) continue;
      for (const { emptying } of taken) this.begun.add(emptying);
      return runs;
    }
    return [];
  }

  /** Holds what was written against what stands there now. */
  confirm(byKey: RowsByKey): void {
    for (const emptying of this.#sent) {
      if (byKey.has(looseKey(emptying.key))) this.#refuse(emptying, reasons.rowTouched);
      else this.emptied.push(emptying);
    }
    this.#sent.clear();
  }

  giveUp(): void {
    for (const emptying of this.#pending) this.#refuse(emptying, reasons.tooBusy);
  }

  #refuse(emptying: RowEmptying, reason: string): null {
    this.#pending.delete(emptying);
    this.notEmptied.push({ emptying, reason });
    return null;
  }

  #writesOf(
    emptying: RowEmptying,
    state: TableState,
    byKey: RowsByKey,
  ): { readonly emptying: RowEmptying; readonly writes: readonly CellWrite[] } | null {
    const key = looseKey(emptying.key);
    const rows = byKey.get(key) ?? [];
    const [row] = rows;
    if (row === undefined) {
      if (!this.begun.has(emptying)) return this.#refuse(emptying, reasons.rowGone(this.register));
      this.#pending.delete(emptying);
      this.emptied.push(emptying);
      return null;
    }
    if (rows.length > 1) return this.#refuse(emptying, reasons.keyDoubled);
    const cells = constantsIn(state, row);
    if (!emptying.isUntouched(cells)) return this.#refuse(emptying, reasons.rowTouched);
    const blanks = blanksIn(state, row);
    const together = {};
    let left = cells.size + blanks.length;
    const seen = (sight: Sight): void => {
      if (sight.kind !== "as-expected") return;
      left -= 1;
      if (left > 0) return;
      this.#pending.delete(emptying);
      this.#sent.add(emptying);
    };
    const writeOf = (header: string, value: CellValue): CellWrite => ({
      header,
      row,
      key,
      contents: constantOf(""),
      format: null,
      kept: null,
      together,
      isOfWholeRow: true,
      accepts: (before) => before.formula === null && before.value === value,
      seen,
    });
    return {
      emptying,
      writes: [
        ...[...cells].map(([header, value]) => writeOf(header, value)),
        // What somebody types beside ours in that moment makes the row theirs too.
        ...blanks.map((header): CellWrite => ({ ...writeOf(header, ""), isLookOnly: true })),
      ],
    };
  }
}

/** Headers of the cells in which nothing stands, no formula either. */
const blanksIn = (state: TableState, row: number): readonly string[] =>
  state.headers.filter((header) => {
    const column = state.columns.get(header);
    return column?.values[row] === "" && column.formulas[row] === "";
  });

const constantsIn = (state: TableState, row: number): ReadonlyMap<string, CellValue> =>
  new Map(
    state.headers.flatMap((header) => {
      const column = state.columns.get(header);
      const value = column?.values[row] ?? "";
      return isEmpty(value) || isFormula(column?.formulas[row] ?? "", value) ? [] : [[header, value] as const];
    }),
  );
