import { constantOf, isSame, type CellWrite, type PutBack } from "./cell-write";
import { looseKey, type RowsByKey } from "./keys";
import { isFormula, type TableState } from "./table-state";

/** Contents of colleagues in one register that must be put back. */
export class PutBacks implements Iterable<PutBack> {
  readonly #pending = new Set<PutBack>();

  /** @param keyHeader of the register */
  constructor(readonly keyHeader: string) {}

  [Symbol.iterator](): Iterator<PutBack> {
    return this.#pending.values();
  }

  get size(): number {
    return this.#pending.size;
  }

  /** Where we wrote over what we had written there before, what stood there before both is what belongs there. */
  add(putBack: PutBack): void {
    const earlier = [...this.#pending].find(
      ({ header, key, left }) =>
        header === putBack.header && key === putBack.key && isSame(constantOf(left), putBack.contents),
    );
    if (earlier) this.#pending.delete(earlier);
    this.#pending.add(earlier ? { ...putBack, contents: earlier.contents } : putBack);
  }

  /**
   * True when something in the row with this key must be put back; with a header, when it is that cell. A row of which we wrote over
   * the key itself is found by it again only afterwards.
   */
  touches(key: string, header?: string): boolean {
    const loose = looseKey(key);
    return [...this.#pending].some(
      (each) =>
        (each.key === loose && (header === undefined || each.header === header)) ||
        (each.header === this.keyHeader && looseKey(each.contents.value) === loose),
    );
  }

  clear(): void {
    this.#pending.clear();
  }

  /** What to write now. Where somebody typed since, or took the row or the column away, that stays. */
  writes(state: TableState, byKey: RowsByKey): readonly CellWrite[] {
    return [...this.#pending].flatMap((putBack) => {
      const row = rowOf(putBack, state, byKey);
      if (row !== undefined) return [this.#writeOf(putBack, row, state)];
      this.#pending.delete(putBack);
      return [];
    });
  }

  #writeOf(putBack: PutBack, row: number, { keys }: TableState): CellWrite {
    const { header, left, contents } = putBack;
    return {
      header,
      row,
      key: looseKey(keys[row] ?? ""),
      contents,
      format: null,
      kept: null,
      accepts: ({ formula, value }) => formula === null && value === left,
      // What else was there is somebody's newer contents, and is put back in turn.
      seen: (sight) => {
        if (sight.kind !== "moved") this.#pending.delete(putBack);
      },
    };
  }
}

/** The row in which what we wrote still stands; undefined when there is none. */
const rowOf = (putBack: PutBack, { keys, columns }: TableState, byKey: RowsByKey): number | undefined => {
  const { header, key, left } = putBack;
  const column = columns.get(header);
  const keyless = (): number[] => keys.flatMap((each, row) => (looseKey(each) === "" ? [row] : []));
  // A row that got another Nr since is looked for where it stood.
  const rows = key === "" ? keyless() : (byKey.get(key) ?? [putBack.row]);
  const candidates = rows.filter((row) => {
    const found = column?.values[row] ?? "";
    return found === left && !isFormula(column?.formulas[row] ?? "", found);
  });
  return candidates.includes(putBack.row) ? putBack.row : candidates[0];
};
