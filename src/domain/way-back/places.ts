import { looseKey } from "../import/free-keys";
import type { CellValue } from "../values/cell-value";
import type { KeptOrder } from "./restoration";

const loose = (key: CellValue): string => looseKey(String(key));

/**
 * The place that each row had, from 1, in an order that was seen before; rows that came since stood below all others.
 * @param before keys from top to bottom as they stood
 * @param now keys from top to bottom as they stand; of equal keys the first was first
 */
export const placesBefore = (before: readonly CellValue[], now: readonly CellValue[]): readonly number[] => {
  const left = new Map<string, number[]>();
  before.forEach((key, row) => {
    const rows = left.get(loose(key));
    if (rows) rows.push(row);
    else left.set(loose(key), [row]);
  });
  const found = now.map((key, row) => ({ row, at: left.get(loose(key))?.shift() ?? before.length }));
  const places: number[] = [];
  found.sort((one, other) => one.at - other.at).forEach(({ row }, index) => (places[row] = index + 1));
  return places;
};

/** How rows come back in the order they had. */
export type WayBack =
  | { readonly kind: "move"; readonly ranks: readonly number[] }
  /** They stand in the old order already. */
  | { readonly kind: "there" }
  /** They are not in the order that we gave them any more. */
  | { readonly kind: "changed" };

/**
 * The places that rows must get to stand where they stood before they were sorted. Rows that were added below since stay there.
 * @param now keys from top to bottom as they stand
 */
export const wayBackOf = ({ rows }: Pick<KeptOrder, "rows">, now: readonly CellValue[]): WayBack => {
  const standing = now.map(loose);
  const stand = (inOrder: KeptOrder["rows"]): boolean => inOrder.every(({ key }, row) => loose(key) === standing[row]);
  if (stand([...rows].sort((one, other) => one.before - other.before))) return { kind: "there" };
  if (!stand(rows)) return { kind: "changed" };
  return { kind: "move", ranks: now.map((_, row) => rows[row]?.before ?? row + 1) };
};
