import { countBelow, type ColumnOrder } from "./column-order";

/**
 * Whole numbers that are worked out only when asked for. Formulas that count rows (`SUMPRODUCT((keys<key)*…)`) ask only for
 * their total, which costs next to nothing once a column is sorted: so a rank over 10,000 rows is no work of a square.
 */
export interface LazyNumbers {
  readonly size: number;
  at(position: number): number;
  total(): number;
  /** Positions outside which every number is 0; null when they are not known. */
  sparse(): Uint32Array | null;
}

/** Which cells of a column stand in some relation to a value: 1 where they do. */
export interface Relation {
  /** The column's numbers, or its texts' places among each other. */
  readonly values: Float64Array;
  readonly order: ColumnOrder;
  readonly place: number;
  /** Values within this distance of `place` count as the same. */
  readonly near: number;
  readonly below: number;
  readonly same: number;
  readonly above: number;
  /** What cells without such a value give, by position; and how many of them give 1. */
  readonly other: (position: number) => number;
  readonly otherTotal: number;
}

export class Comparison implements LazyNumbers {
  /** Sorted values up to `#low` come before the place, from `#high` on after it. */
  readonly #low: number;
  readonly #high: number;

  constructor(private readonly relation: Relation) {
    const { order, place, near } = relation;
    this.#low = countBelow(order.sorted, place - near, false);
    this.#high = countBelow(order.sorted, place + near, true);
  }

  get size(): number {
    return this.relation.values.length;
  }

  at(position: number): number {
    const { values, place, near, below, same, above, other } = this.relation;
    const difference = (values[position] ?? Number.NaN) - place;
    if (Number.isNaN(difference)) return other(position);
    return difference > near ? above : difference < -near ? below : same;
  }

  total(): number {
    const { order, below, same, above, otherTotal } = this.relation;
    return (
      otherTotal + below * this.#low + same * (this.#high - this.#low) + above * (order.sorted.length - this.#high)
    );
  }

  sparse(): Uint32Array | null {
    const { order, below, same, above, otherTotal } = this.relation;
    // `<>` is true at both ends, and not where it matters: it is never sparse.
    if (otherTotal > 0 || (below === 1 && above === 1)) return null;
    const from = below === 1 ? 0 : same === 1 ? this.#low : this.#high;
    const to = above === 1 ? order.positions.length : same === 1 ? this.#high : this.#low;
    return order.positions.subarray(from, to);
  }
}

export class Product implements LazyNumbers {
  constructor(
    private readonly left: LazyNumbers,
    private readonly right: LazyNumbers,
  ) {}

  get size(): number {
    return this.left.size;
  }

  at(position: number): number {
    const factor = this.left.at(position);
    return factor === 0 ? 0 : factor * this.right.at(position);
  }

  total(): number {
    const positions = this.sparse();
    let total = 0;
    if (positions) for (const position of positions) total += this.at(position);
    else for (let at = 0; at < this.size; at += 1) total += this.at(at);
    return total;
  }

  sparse(): Uint32Array | null {
    const [a, b] = [this.left.sparse(), this.right.sparse()];
    if (!a || !b) return a ?? b;
    return a.length < b.length ? a : b;
  }
}

export class Sum implements LazyNumbers {
  constructor(
    private readonly left: LazyNumbers,
    private readonly right: LazyNumbers,
  ) {}

  get size(): number {
    return this.left.size;
  }

  at(position: number): number {
    return this.left.at(position) + this.right.at(position);
  }

  total(): number {
    return this.left.total() + this.right.total();
  }

  sparse(): null {
    return null;
  }
}

/** Each number times a whole number. */
export class Multiple implements LazyNumbers {
  constructor(
    private readonly numbers: LazyNumbers,
    private readonly factor: number,
  ) {}

  get size(): number {
    return this.numbers.size;
  }

  at(position: number): number {
    return this.numbers.at(position) * this.factor;
  }

  total(): number {
    return this.numbers.total() * this.factor;
  }

  sparse(): Uint32Array | null {
    return this.numbers.sparse();
  }
}
