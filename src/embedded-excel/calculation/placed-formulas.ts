import type { Scalar } from "../model/cell";
import type { Sheet, Workbook } from "../model/workbook";
import { UnsupportedFormula } from "./errors";
import { Evaluator, type Source } from "./evaluator";
import { type Extent, boundedSize, extentOf } from "./extent";
import type { FormulaNode } from "./formula-node";
import { Matrix } from "./matrix";
import { References } from "./references";
import { type RangeRef, type Value, isRange } from "./values";

/** The cell for which a formula is worked out. */
export interface PlaceOnSheet {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The first cell of the rule that a formula belongs to: its references without `$` are written as seen from there. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/**
 * Works out formulas that stand in no cell: those of conditional formats and data validations. They are array formulas to
 * Excel. Of what is not calculated here the answer is null.
 */
export class PlacedFormulas implements Source {
  readonly references: References;
  readonly #evaluator: Evaluator;
  readonly #extents = new Map<number, Extent>();
  readonly #matrices = new Map<string, Matrix>();

  constructor(
    private readonly workbook: Workbook,
    readonly now: Date,
    readonly parse: (formula: string) => FormulaNode,
  ) {
    this.references = new References(workbook);
    this.#evaluator = new Evaluator(this);
  }

  /** What a formula gives in a cell; of several values the first. */
  value(formula: string, place: PlaceOnSheet, origin: Origin): Scalar {
    const value = this.#evaluate(formula, place, origin);
    if (value instanceof Matrix) return value.at(0, 0);
    return isRange(value) ? this.cell(value.sheet, value.row, value.column) : value;
  }

  /** Everything a formula gives in a cell, row by row. */
  values(formula: string, place: PlaceOnSheet, origin: Origin): readonly Scalar[] {
    return this.#evaluator.toMatrix(this.#evaluate(formula, place, origin)).cells;
  }

  cell(sheet: number, row: number, column: number): Scalar {
    return this.workbook.sheets[sheet]?.cells.get(row, column)?.value ?? null;
  }

  matrix(range: RangeRef): Matrix {
    const { rowCount, columnCount } = boundedSize(range, this.#extent(range.sheet));
    const key = `${range.sheet}:${range.row}:${range.column}:${rowCount}:${columnCount}`;
    const known = this.#matrices.get(key);
    if (known) return known;
    const cells: Scalar[] = new Array<Scalar>(rowCount * columnCount).fill(null);
    const { cells: grid } = this.workbook.sheets[range.sheet] ?? {};
    for (const [row, column, { value }] of grid?.entriesIn({ ...range, rowCount, columnCount }) ?? [])
      cells[(row - range.row) * columnCount + column - range.column] = value;
    const matrix = Matrix.of(rowCount, columnCount, cells);
    this.#matrices.set(key, matrix);
    return matrix;
  }

  #evaluate(formula: string, { sheet, row, column }: PlaceOnSheet, origin: Origin): Value {
    try {
      return this.#evaluator.evaluate(this.parse(formula), {
        place: { sheet: this.workbook.sheets.indexOf(sheet), row, column },
        isArray: true,
        offset: { row: row - origin.row, column: column - origin.column },
      });
    } catch (error) {
      if (error instanceof UnsupportedFormula) return null;
      throw error;
    }
  }

  #extent(sheet: number): Extent {
    const known = this.#extents.get(sheet);
    if (known) return known;
    const found = this.workbook.sheets[sheet];
    const extent = found ? extentOf(found) : { rows: 0, columns: 0 };
    this.#extents.set(sheet, extent);
    return extent;
  }
}
