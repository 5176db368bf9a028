import { CellError, type Scalar } from "../model/cell";
import { Call, Failure } from "./call";
import { NAME_ERROR, REF_ERROR, UnsupportedFormula, VALUE_ERROR } from "./errors";
import type { FormulaNode } from "./formula-node";
import { callFunctions, scalarFunctions } from "./functions";
import { Matrix } from "./matrix";
import { applyOperator, broadcast } from "./operators";
import type { Place, References } from "./references";
import { Placeless } from "./placeless";
import { isRange, toNumber, type RangeRef, type Value } from "./values";

/** Where and how an expression is evaluated. */
export interface Surroundings {
  readonly place: Place;
  /** True in array formulas, names and arguments that take arrays; else a range stands for its one cell in this row or column. */
  readonly isArray: boolean;
  /** How far references without `$` are moved: inside a name they are written as seen from A1. */
  readonly offset: { readonly row: number; readonly column: number };
}

/** What an evaluator needs to know of the workbook. */
export interface Source {
  readonly references: References;
  /** The instant that TODAY and NOW tell, in local time. */
  readonly now: Date;
  cell(sheet: number, row: number, column: number): Scalar;
  /** The cells of a range, of whole columns and rows only as far as the sheet is used. */
  matrix(range: RangeRef): Matrix;
  /** @throws {UnsupportedFormula} */
  parse(formula: string): FormulaNode;
}

/** Deep enough for names that use names, and an end to names that use themselves. */
const MAX_NAMES = 20;

/** Gives expressions their values. */
export class Evaluator {
  #names = 0;
  readonly #placeless: Placeless;
  /** What array expressions gave that are the same wherever they stand. */
  readonly #arrays = new Map<FormulaNode, Value>();

  constructor(readonly source: Source) {
    this.#placeless = new Placeless(source.references, (formula) => source.parse(formula));
  }

  evaluate(node: FormulaNode, at: Surroundings): Value {
    const mayRepeat = at.isArray && (node.kind === "call" || node.kind === "binary") && this.#placeless.includes(node);
    if (!mayRepeat) return this.#work(node, at);
    const known = this.#arrays.get(node);
    if (known !== undefined) return known;
    const value = this.#work(node, at);
    this.#arrays.set(node, value);
    return value;
  }

  #work(node: FormulaNode, at: Surroundings): Value {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "missing":
        return null;
      case "array":
        return Matrix.of(node.rows.length, node.rows[0]?.length ?? 0, node.rows.flat());
      case "reference":
        return this.source.references.area(node.sheet, node.reference, at.place, at.offset);
      case "structured":
        return this.source.references.structured(node.table, node.parts, at.place);
      case "name":
        return this.#name(node.sheet, node.name, at);
      case "unary":
        return this.#unary(node.operator, node.operand, at);
      case "binary":
        return this.#binary(node, at);
      case "call":
        return this.#call(node.name, node.arguments, at);
    }
  }

  /** One value out of whatever an expression gave: of a range the cell in this row or column, of an array the first. */
  toScalar(value: Value, at: Surroundings): Scalar {
    if (value instanceof Matrix) return value.at(0, 0);
    return isRange(value) ? this.#intersect(value, at.place) : value;
  }

  toMatrix(value: Value): Matrix {
    if (value instanceof Matrix) return value;
    return isRange(value) ? this.source.matrix(value) : Matrix.of(1, 1, [value]);
  }

  /** What an operator or a function of single values works on. */
  toOperand(value: Value, at: Surroundings): Matrix | Scalar {
    if (!isRange(value)) return value;
    const isCell = value.rowCount === 1 && value.columnCount === 1;
    return at.isArray && !isCell ? this.source.matrix(value) : this.#intersect(value, at.place);
  }

  #intersect({ sheet, row, column, rowCount, columnCount }: RangeRef, place: Place): Scalar {
    const oneRow = rowCount === 1;
    const oneColumn = columnCount === 1;
    if (oneRow && oneColumn) return this.source.cell(sheet, row, column);
    const isBeside = oneColumn && place.row >= row && place.row < row + rowCount;
    const isBelow = oneRow && place.column >= column && place.column < column + columnCount;
    if (isBeside) return this.source.cell(sheet, place.row, column);
    return isBelow ? this.source.cell(sheet, row, place.column) : VALUE_ERROR;
  }

  #unary(operator: "-" | "+" | "%" | "@", operand: FormulaNode, at: Surroundings): Value {
    const value = this.evaluate(operand, at);
    if (operator === "@") return this.toScalar(value, at);
    if (operator === "+") return value;
    const given = this.toOperand(value, at);
    if (operator === "-") return applyOperator("*", given, -1);
    return broadcast([given], (one = null) => {
      const number = toNumber(one);
      return typeof number === "number" ? number / 100 : number;
    });
  }

  #binary({ operator, left, right }: FormulaNode & { kind: "binary" }, at: Surroundings): Value {
    const [a, b] = [this.evaluate(left, at), this.evaluate(right, at)];
    if (operator === ":") return this.#span(a, b);
    return applyOperator(operator, this.toOperand(a, at), this.toOperand(b, at));
  }

  /** The smallest range around two. */
  #span(a: Value, b: Value): Value {
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    if (!isRange(a) || !isRange(b) || a.sheet !== b.sheet) return REF_ERROR;
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    return {
      sheet: a.sheet,
      row,
      column,
      rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
      columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
    };
  }

  #name(sheetName: string | null, name: string, at: Surroundings): Value {
    const { references } = this.source;
    const sheet = sheetName === null ? at.place.sheet : references.sheetIndex(sheetName);
    if (sheet === null) return REF_ERROR;
    const defined = references.name(sheet, name);
    if (!defined) return references.table(name) ?? NAME_ERROR;
    if (this.#names >= MAX_NAMES) throw new UnsupportedFormula(`names within names: ${name}`);
    this.#names += 1;
    try {
      const { row, column } = at.place;
      return this.evaluate(this.source.parse(defined.formula), {
        place: at.place,
        isArray: true,
        offset: { row, column },
      });
    } finally {
      this.#names -= 1;
    }
  }

  #call(name: string, given: readonly FormulaNode[], at: Surroundings): Value {
    try {
      const scalarFunction = scalarFunctions.get(name);
      if (scalarFunction) {
        const [least, most] = scalarFunction.arity;
        if (given.length < least || given.length > most)
          throw new UnsupportedFormula(`wrong number of arguments: ${name}`);
        const operands = given.map((node) => this.toOperand(this.evaluate(node, at), at));
        const { compute, takesErrors = false } = scalarFunction;
        return broadcast(
          operands,
          takesErrors ? compute : (...values) => firstError(values) ?? guarded(compute, values),
        );
      }
      const callFunction = callFunctions.get(name);
      if (!callFunction) throw new UnsupportedFormula(`function ${name}`);
      return callFunction(new Call(this, at, given));
    } catch (error) {
      if (error instanceof Failure) return error.error;
      throw error;
    }
  }
}

const firstError = (values: readonly Scalar[]): CellError | undefined =>
  values.find((value) => value instanceof CellError);

/** One cell that fails must not take the others of its array along. */
function guarded(compute: (...values: Scalar[]) => Scalar, values: readonly Scalar[]): Scalar {
  try {
    return compute(...values);
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
}
