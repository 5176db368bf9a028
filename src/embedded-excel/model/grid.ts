import type { Cell } from "./cell";
import type { Area } from "./workbook";

type RowCells = (Cell | undefined)[];

/**
 * Sparse cells by zero-based row and column. Rows are found by number and walked in order without visiting empty ones, so a
 * lone cell in the last row costs no more than one in the first.
 */
export class CellGrid {
  readonly #rows = new Map<number, RowCells>();
  /** Row numbers ascending; null when a row came or went since it was made. */
  #order: number[] | null = [];

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    const cells = this.#rows.get(row);
    if (cells) {
      cells[column] = cell;
      return;
    }
    const fresh: RowCells = [];
    fresh[column] = cell;
    this.#rows.set(row, fresh);
    // Files and block writes come in order, so the order is nearly always extended and seldom sorted.
    if (this.#order && (this.#order.at(-1) ?? -1) < row) this.#order.push(row);
    else this.#order = null;
  }

  delete(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (cells?.[column] === undefined) return;
    cells[column] = undefined;
    this.#dropWhenEmpty(row, cells);
  }

  /** Numbers of the rows that hold cells, ascending. */
  rowNumbers(): readonly number[] {
    return (this.#order ??= [...this.#rows.keys()].sort((a, b) => a - b));
  }

  /** The cells of one row by column; holes are cells that are not stored. Not to be written to. */
  row(row: number): readonly (Cell | undefined)[] {
    return this.#rows.get(row) ?? [];
  }

  /** Every stored cell in row-major order. Cells may be changed meanwhile, not added or deleted. */
  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of this.rowNumbers()) {
      const cells = this.row(row);
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** Every stored cell of `area` in row-major order, without visiting what is empty. */
  *entriesIn(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of this.#rowsIn(area)) {
      const cells = this.row(row);
      const end = Math.min(cells.length, area.column + area.columnCount);
      for (let column = area.column; column < end; column += 1) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The smallest area around all stored cells, or around those with a value or formula; null when there are none. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const row of this.rowNumbers()) {
      const cells = this.row(row);
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (!cell || (valuesOnly && cell.value === null && cell.formula === null)) continue;
        if (row < top) top = row;
        bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Forgets every cell of `area`, formats included. */
  clear(area: Area): void {
    for (const row of this.#rowsIn(area)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      cut(cells, area.column, area.columnCount);
      this.#dropWhenEmpty(row, cells);
    }
  }

  /** Moves the cells of `area` so that its first cell lands on `row`, `column`; whatever stood there is gone. Formulas stay as they are. */
  move(area: Area, row: number, column: number): void {
    const taken: [row: number, cells: RowCells][] = [];
    for (const from of this.#rowsIn(area)) {
      const cells = this.#rows.get(from);
      if (cells) taken.push([from, cut(cells, area.column, area.columnCount)]);
    }
    this.clear({ ...area, row, column });
    for (const [from, cells] of taken) {
      const source = this.#rows.get(from);
      if (source) this.#dropWhenEmpty(from, source);
      this.#put(from - area.row + row, column, cells);
    }
  }

  /**
   * Puts the rows of `area` in another order: `order[i]` is the offset of the row that comes at offset `i`, a permutation of
   * 0 up to `rowCount`. Cells outside the area's columns stay where they are.
   */
  reorderRows(area: Area, order: readonly number[]): void {
    const taken = new Map<number, RowCells>();
    for (const row of this.#rowsIn(area)) {
      const cells = this.#rows.get(row);
      if (cells) taken.set(row - area.row, cut(cells, area.column, area.columnCount));
    }
    order.forEach((from, to) => this.#put(area.row + to, area.column, taken.get(from) ?? []));
    for (const row of this.#rowsIn(area)) this.#dropWhenEmpty(row, this.#rows.get(row) ?? []);
  }

  #put(row: number, column: number, cells: RowCells): void {
    cells.forEach((cell, offset) => {
      if (cell) this.set(row, column + offset, cell);
    });
  }

  #rowsIn(area: Area): number[] {
    const end = area.row + area.rowCount;
    if (area.rowCount > this.#rows.size) return this.rowNumbers().filter((row) => row >= area.row && row < end);
    const found: number[] = [];
    for (let row = area.row; row < end; row += 1) if (this.#rows.has(row)) found.push(row);
    return found;
  }

  #dropWhenEmpty(row: number, cells: RowCells): void {
    if (cells.some((cell) => cell !== undefined)) return;
    if (this.#rows.delete(row)) this.#order = null;
  }
}

/** Takes the cells of some columns out of a row, leaving holes. */
function cut(cells: RowCells, column: number, columnCount: number): RowCells {
  const taken = cells.slice(column, column + columnCount);
  const end = Math.min(cells.length, column + columnCount);
  for (let at = column; at < end; at += 1) cells[at] = undefined;
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.length -= 1;
  return taken;
}
