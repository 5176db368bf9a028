import { cellAddress } from "../model/address";
import { CellError, type Cell, type Scalar } from "../model/cell";
import type { Sheet, Workbook } from "../model/workbook";
import { NUM_ERROR, UnsupportedFormula } from "./errors";
import { Evaluator, type Source } from "./evaluator";
import { type Extent, boundedSize, extentOf } from "./extent";
import type { FormulaNode } from "./formula-node";
import { Matrix } from "./matrix";
import { References } from "./references";
import { isRange, type RangeRef, type Value } from "./values";

/** A formula whose cell kept the value it had. */
export interface Uncalculated {
  /** The sheet's name. */
  sheet: string;
  /** For example `B3`. */
  address: string;
  formula: string;
  /** English, for whoever extends the calculation. */
  reason: string;
}

/** A cell with a formula and where it stands. */
interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: string;
}

/** Thrown to leave a long chain of formulas that wait for each other, so that its far end is worked out first. */
class Deferral extends Error {
  constructor(
    readonly first: FormulaCell,
    /** The cells that wait for it, each for the next. */
    readonly waiting: readonly Cell[],
  ) {
    super("deferred");
  }
}

const CIRCULAR = "the formula needs its own result";
/** So many formulas may wait for each other before the chain is left; each takes a dozen frames of the stack. */
const MAX_WAITING = 100;
/** Cells of ranges kept for formulas that look at the same range. */
const MAX_KEPT_CELLS = 8_000_000;

/** One calculation of all formulas of a workbook. */
export class Calculation implements Source {
  readonly references: References;
  readonly uncalculated: Uncalculated[] = [];
  readonly #evaluator: Evaluator;
  readonly #formulas = new Map<Cell, FormulaCell>();
  /** Array formulas by the cells that show their results. */
  readonly #arrays = new Map<Cell, FormulaCell>();
  readonly #done = new Set<Cell>();
  readonly #waiting = new Set<Cell>();
  readonly #circular = new Set<Cell>();
  readonly #used: Extent[];
  #matrices = new Map<string, Matrix>();
  #keptCells = 0;

  constructor(
    private readonly workbook: Workbook,
    readonly now: Date,
    readonly parse: (formula: string) => FormulaNode,
  ) {
    this.references = new References(workbook);
    this.#evaluator = new Evaluator(this);
    this.#used = workbook.sheets.map(extentOf);
    workbook.sheets.forEach((sheet, index) => this.#collect(sheet, index));
  }

  run(): void {
    for (const formula of this.#formulas.values()) this.#finish(formula);
  }

  cell(sheet: number, row: number, column: number): Scalar {
    const cell = this.workbook.sheets[sheet]?.cells.get(row, column);
    if (!cell) return null;
    const formula = this.#formulas.get(cell) ?? this.#arrays.get(cell);
    if (formula && !this.#done.has(formula.cell)) this.#calculate(formula);
    return cell.value;
  }

  matrix(range: RangeRef): Matrix {
    const { sheet, row, column } = range;
    const { rowCount, columnCount } = boundedSize(range, this.#used[sheet] ?? { rows: 0, columns: 0 });
    const key = `${sheet}:${row}:${column}:${rowCount}:${columnCount}`;
    const kept = this.#matrices.get(key);
    if (kept) return kept;
    const cells: Scalar[] = [];
    for (let down = 0; down < rowCount; down += 1) {
      for (let across = 0; across < columnCount; across += 1) cells.push(this.cell(sheet, row + down, column + across));
    }
    const matrix = Matrix.of(rowCount, columnCount, cells);
    this.#keep(key, matrix);
    return matrix;
  }

  #keep(key: string, matrix: Matrix): void {
    this.#keptCells += matrix.size;
    if (this.#keptCells > MAX_KEPT_CELLS) {
      this.#matrices = new Map();
      this.#keptCells = matrix.size;
    }
    this.#matrices.set(key, matrix);
  }

  #collect(sheet: Sheet, index: number): void {
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula === null) continue;
      const formula = { sheet: index, row, column, cell, formula: cell.formula };
      this.#formulas.set(cell, formula);
      for (let down = 0; down < (cell.array?.rowCount ?? 0); down += 1) {
        for (let across = 0; across < (cell.array?.columnCount ?? 0); across += 1) {
          const shown = sheet.cells.get(row + down, column + across);
          if (shown && shown !== cell) this.#arrays.set(shown, formula);
        }
      }
    }
  }

  /** Works out a formula and, first, those at the far end of what it waits for. */
  #finish(formula: FormulaCell): void {
    const chain: { first: FormulaCell; waiting: readonly Cell[] }[] = [{ first: formula, waiting: [] }];
    for (let next = chain.at(-1); next; next = chain.at(-1)) {
      try {
        if (!this.#done.has(next.first.cell)) this.#calculate(next.first);
        chain.pop();
      } catch (error) {
        if (!(error instanceof Deferral)) throw error;
        // What waits for itself is a circle that is longer than the chain may get at once.
        const start = chain.findIndex(({ first }) => first.cell === error.first.cell);
        if (start < 0) chain.push(error);
        else this.#leaveCircle([...chain.splice(start + 1), error].flatMap(({ waiting }) => waiting));
      }
    }
  }

  #calculate(formula: FormulaCell): void {
    const { cell } = formula;
    if (this.#waiting.has(cell)) {
      const circle = [...this.#waiting.keys()];
      for (const member of circle.slice(circle.indexOf(cell))) this.#circular.add(member);
      return;
    }
    if (this.#waiting.size >= MAX_WAITING) throw new Deferral(formula, [...this.#waiting]);
    this.#waiting.add(cell);
    try {
      const value = this.#evaluate(formula);
      if (this.#circular.has(cell)) this.#leave(formula, CIRCULAR);
      else this.#put(formula, value);
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      this.#leave(formula, error.message);
    } finally {
      this.#waiting.delete(cell);
    }
    this.#done.add(cell);
  }

  #leaveCircle(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const formula = this.#formulas.get(cell);
      if (formula) this.#leave(formula, CIRCULAR);
    }
  }

  /** The formula's cell keeps the value it had. */
  #leave({ sheet, row, column, cell, formula }: FormulaCell, reason: string): void {
    this.#done.add(cell);
    this.uncalculated.push({
      sheet: this.workbook.sheets[sheet]?.name ?? "",
      address: cellAddress(row, column),
      formula,
      reason,
    });
  }

  #evaluate({ sheet, row, column, cell, formula }: FormulaCell): Value {
    const surroundings = {
      place: { sheet, row, column },
      isArray: cell.array !== undefined,
      offset: { row: 0, column: 0 },
    };
    const value = this.#evaluator.evaluate(this.parse(formula), surroundings);
    if (cell.array) return isRange(value) ? this.matrix(value) : value;
    return this.#evaluator.toScalar(value, surroundings);
  }

  #put({ sheet, row, column, cell }: FormulaCell, value: Value): void {
    if (!cell.array) {
      cell.value = shown(isRange(value) || value instanceof Matrix ? null : value);
      return;
    }
    const { cells } = this.workbook.sheets[sheet] ?? {};
    for (let down = 0; down < cell.array.rowCount; down += 1) {
      for (let across = 0; across < cell.array.columnCount; across += 1) {
        const target = cells?.get(row + down, column + across);
        if (target) target.value = shown(partOf(value, down, across));
        else
          cells?.set(row + down, column + across, {
            value: shown(partOf(value, down, across)),
            formula: null,
            style: 0,
          });
      }
    }
  }
}

function partOf(value: Value, row: number, column: number): Scalar {
  if (!(value instanceof Matrix)) return isRange(value) ? null : value;
  const [r, c] = [value.rowCount === 1 ? 0 : row, value.columnCount === 1 ? 0 : column];
  return r < value.rowCount && c < value.columnCount ? value.at(r, c) : new CellError("#N/A");
}

/** What a cell shows of a result: nothing becomes 0, as in Excel. */
function shown(value: Scalar): Scalar {
  if (value === null) return 0;
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return NUM_ERROR;
  return value === 0 ? 0 : value;
}
