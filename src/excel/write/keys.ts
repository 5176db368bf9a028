import { registers } from "../../domain/registers";
import type { RegisterName } from "../../domain/registers/names";
import { isEmpty, type CellValue } from "../../domain/values/cell-value";

/** Keys that differ only in case and outer spaces are one key to a reader. */
export const looseKey = (value: CellValue): string => String(value).trim().toLowerCase();

/** The column by which rows of a register are found: its key, and where it has none (Instellingen) its first column. */
export const keyHeader = (register: RegisterName): string => {
  const { columns } = registers[register];
  return (columns.find(({ kind }) => kind === "key") ?? columns[0])?.header ?? "";
};

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

/** Keys in use in a register, and the next free one above all of them: `AP-057`. */
export class UsedKeys {
  readonly #loose: Set<string>;
  readonly #prefix: string;
  readonly #width: number;
  readonly #pattern: RegExp | null;
  #highest = 0;

  /** @param keys loose keys */
  constructor(register: RegisterName, keys: Iterable<string>) {
    const column = registers[register].columns.find(({ kind }) => kind === "key");
    const [prefix = "", digits = ""] = column?.kind === "key" ? column.example.split("-") : [];
    this.#prefix = prefix;
    this.#width = digits.length;
    this.#pattern = prefix === "" ? null : new RegExp(`^${prefix}-(\\d{1,9})$`, "i");
    this.#loose = new Set();
    for (const key of keys) this.add(key);
  }

  has(key: CellValue): boolean {
    return this.#loose.has(looseKey(key));
  }

  add(key: CellValue): void {
    this.#loose.add(looseKey(key));
    this.reserve(key);
  }

  /** Keeps `take` from giving this key or one below it away. */
  reserve(key: CellValue): void {
    this.#highest = Math.max(this.#highest, Number(this.#pattern?.exec(looseKey(key))?.[1] ?? 0));
  }

  /** Takes the next free key; null in a register whose keys have no number. */
  take(): string | null {
    if (this.#pattern === null) return null;
    const key = `${this.#prefix}-${String(this.#highest + 1).padStart(this.#width, "0")}`;
    this.add(key);
    return key;
  }
}
