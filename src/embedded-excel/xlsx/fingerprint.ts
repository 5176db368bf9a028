import { CellError } from "../model/cell";
import type { Scalar } from "../model/cell";
import type { Sheet } from "../model/workbook";

/**
 * A number that changes when cells or rows of the sheet do: 53 bits of a non-cryptographic hash, so that a sheet that nobody
 * changed can go out as it came in without keeping a second copy of its cells.
 */
export function fingerprint({ cells, rows }: Pick<Sheet, "cells" | "rows">): string {
  const hash = new Hash();
  for (const row of cells.rowNumbers()) {
    cells.row(row).forEach((cell, column) => {
      if (!cell) return;
      hash.add(row);
      hash.add(column);
      hash.add(cell.style);
      addScalar(hash, cell.value);
      if (cell.formula !== null) hash.addText(cell.formula);
      if (cell.array) hash.addText(`${cell.array.rowCount}x${cell.array.columnCount}`);
    });
  }
  for (const [row, format] of [...rows].sort(([a], [b]) => a - b)) hash.addText(`${row} ${JSON.stringify(format)}`);
  return hash.text();
}

function addScalar(hash: Hash, value: Scalar): void {
  if (typeof value === "number") {
    hash.add(1);
    if (Number.isInteger(value) && Math.abs(value) < 0x7fffffff) hash.add(value);
    else hash.addText(String(value));
  } else if (typeof value === "string") {
    hash.add(2);
    hash.addText(value);
  } else if (typeof value === "boolean") hash.add(value ? 3 : 4);
  else if (value instanceof CellError) hash.addText(`!${value.code}`);
  else hash.add(5);
}

class Hash {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  add(value: number): void {
    this.#a = Math.imul(this.#a ^ value, 2654435761);
    this.#b = Math.imul(this.#b ^ value, 1597334677);
    this.#a ^= this.#b >>> 15;
    this.#b ^= this.#a >>> 13;
  }

  addText(text: string): void {
    this.add(text.length);
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at));
  }

  text(): string {
    return `${(this.#a >>> 0).toString(16)}-${(this.#b >>> 0).toString(16)}`;
  }
}
