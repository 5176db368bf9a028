import { CellError, type Scalar } from "../model/cell";
import { DIV_ERROR, NUM_ERROR, VALUE_ERROR } from "./errors";
import type { BinaryOperator } from "./formula-node";
import { Comparison as LazyComparison, Multiple, Product, Sum } from "./lazy-numbers";
import { Kind, Matrix } from "./matrix";
import { compareFolded, fold } from "./text-order";
import { toNumber, toText } from "./values";

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";
type Arithmetic = "+" | "-" | "*" | "/" | "^";
export type ValueOperator = Exclude<BinaryOperator, ":">;

/** Excel compares and subtracts 15 digits, so that 0.1+0.2 equals 0.3. */
const RELATIVE = 1e-15;
export const sameNumber = (a: number, b: number): boolean => a === b || Math.abs(a - b) < Math.abs(a) * RELATIVE;

function add(a: number, b: number): number {
  const sum = a + b;
  // What is left of two amounts that cancel out is rounding noise.
  return Math.abs(sum) < Math.abs(a) * RELATIVE ? 0 : sum;
}

function calculate(operator: Arithmetic, a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return finite(add(a, b));
    case "-":
      return finite(add(a, -b));
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? DIV_ERROR : finite(a / b);
    case "^":
      if (a === 0 && b === 0) return NUM_ERROR;
      return a === 0 && b < 0 ? DIV_ERROR : finite(a ** b);
  }
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : NUM_ERROR);

/** Numbers come before texts, texts before booleans. */
const rank = (value: Scalar): number => (typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0);

/** A blank cell is equal to 0, to "" and to FALSE, whichever it is held against. */
function fillBlank(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** Negative when `left` comes first in Excel's order; neither may be an error. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const [a, b] = [fillBlank(left, right), fillBlank(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return compareFolded(fold(a), fold(b));
  const [x, y] = [Number(a), Number(b)];
  if (sameNumber(x, y)) return 0;
  return x < y ? -1 : 1;
}

function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

const isArithmetic = (operator: ValueOperator): operator is Arithmetic => "+-*/^".includes(operator);

function applyToScalars(operator: ValueOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (isArithmetic(operator)) {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (typeof a !== "number") return a;
    return typeof b === "number" ? calculate(operator, a, b) : b;
  }
  if (operator !== "&") return holds(operator, compareScalars(left, right));
  const [a, b] = [toText(left), toText(right)];
  return typeof a === "string" && typeof b === "string" ? a + b : VALUE_ERROR;
}

/** A column held against one number or text, by its order. Null when this cannot be done so. */
function compareColumn(operator: Comparison, matrix: Matrix, against: Scalar): Matrix | null {
  if (typeof against !== "number" && typeof against !== "string") return null;
  const { kinds, counts, hasErrors } = matrix.profile;
  if (hasErrors) return null;
  const isNumber = typeof against === "number";
  const [below, same, above] = [holds(operator, -1) ? 1 : 0, holds(operator, 0) ? 1 : 0, holds(operator, 1) ? 1 : 0];
  const blank = compareScalars(null, against);
  const byKind = [blank === 0 ? same : blank < 0 ? below : above, isNumber ? 0 : below, isNumber ? above : 0, above];
  const numbers = new LazyComparison({
    values: isNumber ? matrix.plainNumbers : matrix.textOrder.places,
    order: isNumber ? matrix.numberOrder : matrix.textPlaceOrder,
    place: isNumber ? against : placeOf(matrix, fold(against)),
    near: isNumber ? Math.abs(against) * RELATIVE : 0,
    below,
    same,
    above,
    other: (position) => byKind[kinds[position] ?? Kind.Blank] ?? 0,
    otherTotal: byKind.reduce((total, flag, kind) => total + flag * (counts[kind] ?? 0), 0),
  });
  return Matrix.ofLazy(matrix.rowCount, matrix.columnCount, numbers, true);
}

/** Where `text` stands among the texts: between two places when it is not one of them. */
function placeOf(matrix: Matrix, text: string): number {
  const { sorted } = matrix.textOrder;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareFolded(sorted[middle] ?? "", text) < 0) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === text ? low : low - 0.5;
}

/** Sums and products of columns that hold nothing but numbers and booleans. */
function calculateColumns(operator: Arithmetic, left: Matrix | Scalar, right: Matrix | Scalar): Matrix | null {
  if (operator === "/" || operator === "^") return null;
  if (!(left instanceof Matrix))
    return typeof left === "number" && right instanceof Matrix ? withConstant(operator, right, left, true) : null;
  if (!(right instanceof Matrix)) return typeof right === "number" ? withConstant(operator, left, right, false) : null;
  return left.rowCount === right.rowCount && left.columnCount === right.columnCount
    ? cellByCell(operator, left, right)
    : null;
}

type Plain = "+" | "-" | "*";

function withConstant(operator: Plain, matrix: Matrix, constant: number, isLeft: boolean): Matrix | null {
  if (operator === "*" && matrix.lazy && Number.isSafeInteger(constant)) {
    return Matrix.ofLazy(matrix.rowCount, matrix.columnCount, new Multiple(matrix.lazy, constant), false);
  }
  const { numbers } = matrix;
  if (!numbers) return null;
  const result = new Float64Array(numbers.length);
  for (let at = 0; at < result.length; at += 1) {
    const value = numbers[at] ?? 0;
    if (operator === "*") result[at] = value * constant;
    else if (operator === "+") result[at] = add(value, constant);
    else result[at] = isLeft ? add(constant, -value) : add(value, -constant);
  }
  return ofFinite(matrix, result);
}

function cellByCell(operator: Plain, left: Matrix, right: Matrix): Matrix | null {
  if (left.lazy && right.lazy && operator !== "-") {
    const numbers = operator === "*" ? new Product(left.lazy, right.lazy) : new Sum(left.lazy, right.lazy);
    return Matrix.ofLazy(left.rowCount, left.columnCount, numbers, false);
  }
  const [a, b] = [left.numbers, right.numbers];
  if (!a || !b) return null;
  const result = new Float64Array(a.length);
  if (operator === "*") for (let at = 0; at < result.length; at += 1) result[at] = (a[at] ?? 0) * (b[at] ?? 0);
  else {
    const sign = operator === "+" ? 1 : -1;
    for (let at = 0; at < result.length; at += 1) result[at] = add(a[at] ?? 0, sign * (b[at] ?? 0));
  }
  return ofFinite(left, result);
}

/** Null when a number grew out of bounds, so that its cell shows an error. */
function ofFinite(shape: Matrix, numbers: Float64Array): Matrix | null {
  let total = 0;
  for (const number of numbers) total += number * 0;
  return total === 0 ? Matrix.ofNumbers(shape.rowCount, shape.columnCount, numbers) : null;
}

const MIRRORED: Record<Comparison, Comparison> = { "=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

function applyToColumns(operator: ValueOperator, left: Matrix | Scalar, right: Matrix | Scalar): Matrix | null {
  if (operator === "&") return null;
  if (isArithmetic(operator)) return calculateColumns(operator, left, right);
  if (left instanceof Matrix) return right instanceof Matrix ? null : compareColumn(operator, left, right);
  return right instanceof Matrix ? compareColumn(MIRRORED[operator], right, left) : null;
}

/** Applies `compute` cell by cell; a single row, column or value is repeated to the size of the others. */
export function broadcast(
  given: readonly (Matrix | Scalar)[],
  compute: (...values: Scalar[]) => Scalar,
): Matrix | Scalar {
  const matrices = given.filter((value) => value instanceof Matrix);
  if (matrices.length === 0) return compute(...(given as Scalar[]));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  const cells: Scalar[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const values = given.map((value) => (value instanceof Matrix ? cellOf(value, row, column) : value));
      const outside = values.includes(undefined);
      cells.push(outside ? new CellError("#N/A") : compute(...(values as Scalar[])));
    }
  }
  return Matrix.of(rowCount, columnCount, cells);
}

function cellOf(matrix: Matrix, row: number, column: number): Scalar | undefined {
  const [r, c] = [matrix.rowCount === 1 ? 0 : row, matrix.columnCount === 1 ? 0 : column];
  return r < matrix.rowCount && c < matrix.columnCount ? matrix.at(r, c) : undefined;
}

/** The result of an infix operator on values or, cell by cell, on matrices. */
export function applyOperator(operator: ValueOperator, left: Matrix | Scalar, right: Matrix | Scalar): Matrix | Scalar {
  if (!(left instanceof Matrix) && !(right instanceof Matrix)) return applyToScalars(operator, left, right);
  return (
    applyToColumns(operator, left, right) ??
    broadcast([left, right], (a = null, b = null) => applyToScalars(operator, a, b))
  );
}
