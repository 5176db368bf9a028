import { freeKeys, looseKey as looseText } from "../../domain/import/free-keys";
import { registers } from "../../domain/registers";
import type { RegisterName } from "../../domain/registers/names";
import { isEmpty, type CellValue } from "../../domain/values/cell-value";

export { keyHeader } from "../../domain/registers/key-header";

/** Keys that differ only in case and outer spaces are one key to a reader. */
export const looseKey = (value: CellValue): string => looseText(String(value));

export type RowsByKey = ReadonlyMap<string, readonly number[]>;

/** Rows by loose key; rows without a key are left out. */
export const rowsByKey = (keys: readonly CellValue[]): RowsByKey => {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (isEmpty(key)) return;
    const loose = looseKey(key);
    const known = rows.get(loose);
    if (known) known.push(row);
    else rows.set(loose, [row]);
  });
  return rows;
};

/** Keys in use in a register, and the next free ones. */
export class UsedKeys {
  readonly #example: string | null;
  /** In use, or kept for who brought it along. */
  readonly #taken: Set<string>;
  readonly #inUse: Set<string>;
  #next: (() => string) | null = null;

  /** @param keys loose keys */
  constructor(register: RegisterName, keys: Iterable<string>) {
    const column = registers[register].columns.find(({ kind }) => kind === "key");
    this.#example = column?.kind === "key" ? column.example : null;
    this.#inUse = new Set(keys);
    this.#taken = new Set(this.#inUse);
  }

  has(key: CellValue): boolean {
    return this.#inUse.has(looseKey(key));
  }

  add(key: CellValue): void {
    this.#inUse.add(looseKey(key));
    this.reserve(key);
  }

  /** Keeps `take` from giving this key away. */
  reserve(key: CellValue): void {
    this.#taken.add(looseKey(key));
  }

  /** Takes the next free key; null in a register whose keys have no number. */
  take(): string | null {
    if (this.#example === null) return null;
    this.#next ??= freeKeys(this.#example, this.#taken);
    const key = this.#next();
    this.add(key);
    return key;
  }
}
