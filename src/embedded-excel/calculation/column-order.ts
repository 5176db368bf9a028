/** The numbers of a column in ascending order with where they stand; NaN is left out. */
export interface ColumnOrder {
  readonly sorted: Float64Array;
  readonly positions: Uint32Array;
}

export function orderOf(numbers: Float64Array): ColumnOrder {
  const positions = new Uint32Array(numbers.length);
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (Number.isNaN(numbers[at])) continue;
    positions[count] = at;
    count += 1;
  }
  const found = positions.slice(0, count).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
  return { sorted: Float64Array.from(found, (at) => numbers[at] ?? 0), positions: found };
}

/** How many of the sorted numbers are below `limit`, or not above it when `including`. */
export function countBelow(sorted: Float64Array, limit: number, including: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < limit || (including && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
