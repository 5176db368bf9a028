import { CellError, type Scalar } from "../model/cell";
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
  const numbers = new Float64Array(cells.length);
  let hasErrors = false;
  let isNumeric = true;
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? null;
    const kind = kindOf(value);
    kinds[at] = kind;
    if (kind === Kind.Number || kind === Kind.Boolean) numbers[at] = Number(value);
    else {
      numbers[at] = Number.NaN;
      isNumeric = false;
      if (kind === Kind.Error) hasErrors = true;
    }
  }
  return { kinds, numbers, hasErrors, isNumeric };
}

function orderTexts(cells: readonly Scalar[]): TextOrder {
  const folded = cells.map((value) => (typeof value === "string" ? fold(value) : null));
  const sorted = [...new Set(folded.filter((text) => text !== null))].sort(compareFolded);
  const places = new Map(sorted.map((text, place) => [text, place]));
  return { sorted, places: Float64Array.from(folded, (text) => (text === null ? Number.NaN : (places.get(text) ?? Number.NaN))) };
}

/** The cells of a matrix that holds nothing but numbers, or nothing but booleans (as 0 and 1). */
export type Numbers = Float64Array | Uint8Array;

/** Values in rows and columns, row-major. What is known about them as a whole is worked out once, when first asked for. */
export class Matrix {
  #cells: readonly Scalar[] | null;
  readonly #numbers: Numbers | null;
  #profile: Profile | null = null;
  #order: TextOrder | null = null;
  #positions: Map<string | number, number[]> | null = null;

  private constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    cells: readonly Scalar[] | null,
    numbers: Numbers | null,
  ) {
    this.#cells = cells;
    this.#numbers = numbers;
  }

  static of(rowCount: number, columnCount: number, cells: readonly Scalar[]): Matrix {
    return new Matrix(rowCount, columnCount, cells, null);
  }

  /** Of finite numbers, or of booleans where they are bytes. */
  static ofNumbers(rowCount: number, columnCount: number, numbers: Numbers): Matrix {
    return new Matrix(rowCount, columnCount, null, numbers);
  }

  get size(): number {
    return this.rowCount * this.columnCount;
  }

  get cells(): readonly Scalar[] {
    if (this.#cells) return this.#cells;
    const numbers = this.#numbers ?? new Float64Array(0);
    return (this.#cells = numbers instanceof Uint8Array ? Array.from(numbers, (flag) => flag !== 0) : Array.from(numbers));
  }

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columnCount + column] ?? null;
  }

  /** What arithmetic may count with as it stands; null when a cell is blank, text or an error. */
  get numbers(): Numbers | null {
    if (this.#numbers) return this.#numbers;
    return this.profile.isNumeric ? this.profile.numbers : null;
  }

  /** True when the values came one by one, false when they were calculated as numbers or flags. */
  get hasOwnCells(): boolean {
    return this.#numbers === null;
  }

  /** True for a matrix of booleans that a comparison gave. */
  get isFlags(): boolean {
    return this.#numbers instanceof Uint8Array;
  }

  get profile(): Profile {
    return (this.#profile ??= profileOf(this.cells));
  }

  get textOrder(): TextOrder {
    return (this.#order ??= orderTexts(this.cells));
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
