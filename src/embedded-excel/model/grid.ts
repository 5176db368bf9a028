import type { Cell } from "./cell";

/** Sparse cells by zero-based row and column. */
export class CellGrid {
  readonly #rows: (Cell | undefined)[][] = [];

  get(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    (this.#rows[row] ??= [])[column] = cell;
  }

  delete(row: number, column: number): void {
    const cells = this.#rows[row];
    if (cells) delete cells[column];
  }

  /** Every stored cell in row-major order. */
  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of Object.keys(this.#rows)) {
      const cells = this.#rows[Number(row)] ?? [];
      for (const column of Object.keys(cells)) {
        const cell = cells[Number(column)];
        if (cell) yield [Number(row), Number(column), cell];
      }
    }
  }
}
