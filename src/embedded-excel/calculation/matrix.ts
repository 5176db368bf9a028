import { CellError, type Scalar } from "../model/cell";
import { orderOf, type ColumnOrder } from "./column-order";
import type { LazyNumbers } from "./lazy-numbers";
import { compareFolded, fold } from "./text-order";

export enum Kind {
  Blank,
  Number,
  Text,
  Boolean,
  Error,
}

/** Cells by what they hold; `numbers` is NaN where there is no number (of a boolean it is 0 or 1). */
export interface Profile {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  /** How many cells there are of each kind. */
  readonly counts: Uint32Array;
  readonly hasErrors: boolean;
  /** True when every cell is a number or a boolean. */
  readonly isNumeric: boolean;
}

/** The distinct texts in order, and each cell's place among them (NaN where there is no text). */
export interface TextOrder {
  readonly sorted: readonly string[];
  readonly places: Float64Array;
}

function kindOf(value: Scalar): Kind {
  if (value === null) return Kind.Blank;
  if (typeof value === "number") return Kind.Number;
  if (typeof value === "string") return Kind.Text;
  return typeof value === "boolean" ? Kind.Boolean : Kind.Error;
}

function profileOf(cells: readonly Scalar[]): Profile {
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length).fill(Number.NaN);
  const counts = new Uint32Array(5);
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? null;
    const kind = kindOf(value);
    kinds[at] = kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind === Kind.Number || kind === Kind.Boolean) numbers[at] = Number(value);
  }
  const [blanks = 0, , texts = 0, , errors = 0] = counts;
  return { kinds, numbers, counts, hasErrors: errors > 0, isNumeric: blanks + texts + errors === 0 };
}

function orderTexts(cells: readonly Scalar[]): TextOrder {
  const folded = cells.map((value) => (typeof value === "string" ? fold(value) : null));
  const sorted = [...new Set(folded.filter((text) => text !== null))].sort(compareFolded);
  const places = new Map(sorted.map((text, place) => [text, place]));
  return {
    sorted,
    places: Float64Array.from(folded, (text) => (text === null ? Number.NaN : (places.get(text) ?? Number.NaN))),
  };
}

/** Values in rows and columns, row-major. What is known about them as a whole is worked out once, when first asked for. */
export class Matrix {
  #cells: readonly Scalar[] | null = null;
  #numbers: Float64Array | null = null;
  #profile: Profile | null = null;
  #texts: TextOrder | null = null;
  #plainNumbers: Float64Array | null = null;
  #numberOrder: ColumnOrder | null = null;
  #textPlaceOrder: ColumnOrder | null = null;
  #positions: Map<string | number, number[]> | null = null;

  private constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    /** Numbers that are not worked out yet; null when the cells are there. */
    readonly lazy: LazyNumbers | null,
    /** True when the numbers stand for truth values. */
    readonly isFlags: boolean,
  ) {}

  static of(rowCount: number, columnCount: number, cells: readonly Scalar[]): Matrix {
    const matrix = new Matrix(rowCount, columnCount, null, false);
    matrix.#cells = cells;
    return matrix;
  }

  /** Of finite numbers. */
  static ofNumbers(rowCount: number, columnCount: number, numbers: Float64Array): Matrix {
    const matrix = new Matrix(rowCount, columnCount, null, false);
    matrix.#numbers = numbers;
    return matrix;
  }

  static ofLazy(rowCount: number, columnCount: number, numbers: LazyNumbers, isFlags: boolean): Matrix {
    return new Matrix(rowCount, columnCount, numbers, isFlags);
  }

  get size(): number {
    return this.rowCount * this.columnCount;
  }

  get cells(): readonly Scalar[] {
    if (this.#cells) return this.#cells;
    const numbers = Array.from(this.numbers ?? []);
    return (this.#cells = this.isFlags ? numbers.map((flag) => flag !== 0) : numbers);
  }

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columnCount + column] ?? null;
  }

  /** What arithmetic may count with as it stands, truth values as 0 and 1; null when a cell is blank, text or an error. */
  get numbers(): Float64Array | null {
    if (this.#numbers) return this.#numbers;
    const { lazy } = this;
    if (lazy) return (this.#numbers = Float64Array.from({ length: lazy.size }, (_, at) => lazy.at(at)));
    return this.profile.isNumeric ? this.profile.numbers : null;
  }

  /** NaN for whatever is no number, truth values too. */
  get plainNumbers(): Float64Array {
    const { numbers, kinds, counts } = this.profile;
    if (counts[Kind.Boolean] === 0) return numbers;
    return (this.#plainNumbers ??= numbers.map((number, at) => (kinds[at] === Kind.Number ? number : Number.NaN)));
  }

  /** The plain numbers in order. */
  get numberOrder(): ColumnOrder {
    return (this.#numberOrder ??= orderOf(this.plainNumbers));
  }

  /** The texts' places in order. */
  get textPlaceOrder(): ColumnOrder {
    return (this.#textPlaceOrder ??= orderOf(this.textOrder.places));
  }

  get profile(): Profile {
    return (this.#profile ??= profileOf(this.cells));
  }

  get textOrder(): TextOrder {
    return (this.#texts ??= orderTexts(this.cells));
  }

  /** Where each number and each folded text stands. */
  get positions(): ReadonlyMap<string | number, readonly number[]> {
    if (this.#positions) return this.#positions;
    const positions = new Map<string | number, number[]>();
    this.cells.forEach((value, at) => {
      if (value === null || typeof value === "boolean" || value instanceof CellError) return;
      const key = typeof value === "string" ? fold(value) : value;
      const found = positions.get(key);
      if (found) found.push(at);
      else positions.set(key, [at]);
    });
    return (this.#positions = positions);
  }
}
