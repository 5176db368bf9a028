import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalValue } from "../momentopnamen/canonical";
import { normaliseHeader } from "../snapshot/register-snapshot";
import { isEmpty, type CellValue } from "../values/cell-value";

const encoder = new TextEncoder();

/** Eight hexadecimal digits that tell a slip of somebody's pen; whoever means to can compute them anew. */
export const sumOf = (values: readonly CellValue[]): string =>
  [...sha256(encoder.encode(JSON.stringify(values.map(canonicalValue)))).slice(0, 4)]
    .map((byte) => byte.toString(16).padStart(2, "0").toUpperCase())
    .join("");

/**
 * Of the cells of a row that hold something, whatever the order of its columns.
 * @param cells by header, without formulas
 */
export const sumOfRow = (cells: Iterable<readonly [header: string, value: CellValue]>): string => {
  const filled = [...cells].filter(([, value]) => !isEmpty(value));
  const byHeader = filled.map(([header, value]) => [normaliseHeader(header), value] as const);
  return sumOf(byHeader.sort(([one], [other]) => (one < other ? -1 : 1)).flat());
};
