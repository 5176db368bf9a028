import { CellError, type Scalar } from "../model/cell";
import { DIV_ERROR, NUM_ERROR, VALUE_ERROR } from "./errors";
import type { BinaryOperator } from "./formula-node";
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

/** A column held against one number or text, without looking at the cells one by one. Null when this cannot be done so. */
function compareColumn(operator: Comparison, matrix: Matrix, against: Scalar): Matrix | null {
  const { kinds, numbers, hasErrors } = matrix.profile;
  if (hasErrors || (typeof against !== "number" && typeof against !== "string")) return null;
  const wanted = typeof against === "number" ? Kind.Number : Kind.Text;
  const [place, values] = typeof against === "number" ? [against, numbers] : placeOf(matrix, fold(against));
  const near = typeof against === "number" ? Math.abs(against) * RELATIVE : 0;
  const [below, same, above] = [holds(operator, -1) ? 1 : 0, holds(operator, 0) ? 1 : 0, holds(operator, 1) ? 1 : 0];
  const result = new Float64Array(kinds.length);
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? Kind.Blank;
    if (kind === wanted) {
      const difference = (values[at] ?? 0) - place;
      result[at] = difference > near ? above : difference < -near ? below : same;
    } else if (kind === Kind.Blank) {
      const order = compareScalars(null, against);
      result[at] = order === 0 ? same : order < 0 ? below : above;
    } else result[at] = kind > wanted ? above : below;
  }
  return Matrix.ofNumbers(matrix.rowCount, matrix.columnCount, result, Kind.Boolean);
}

/** The texts' places, and where `text` stands among them: between two places when it is not one of them. */
function placeOf(matrix: Matrix, text: string): [place: number, places: Float64Array] {
  const { sorted, places } = matrix.textOrder;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareFolded(sorted[middle] ?? "", text) < 0) low = middle + 1;
    else high = middle;
  }
  return [sorted[low] === text ? low : low - 0.5, places];
}

/** Sums and products of columns that hold nothing but numbers and booleans. */
function calculateColumns(operator: Arithmetic, left: Matrix | Scalar, right: Matrix | Scalar): Matrix | null {
  if (operator === "/" || operator === "^") return null;
  const a = left instanceof Matrix ? left : null;
  const b = right instanceof Matrix ? right : null;
  const shape = a ?? b;
  if (!shape || (a && !a.profile.isNumeric) || (b && !b.profile.isNumeric)) return null;
  if (a && b && (a.rowCount !== b.rowCount || a.columnCount !== b.columnCount)) return null;
  if ((!a && typeof left !== "number") || (!b && typeof right !== "number")) return null;
  const [x, y] = [a?.profile.numbers, b?.profile.numbers];
  const [fixedX, fixedY] = [Number(a ? 0 : left), Number(b ? 0 : right)];
  const result = new Float64Array(shape.size);
  for (let at = 0; at < result.length; at += 1) {
    const [p, q] = [x ? (x[at] ?? 0) : fixedX, y ? (y[at] ?? 0) : fixedY];
    const value = operator === "*" ? p * q : add(p, operator === "+" ? q : -q);
    if (!Number.isFinite(value)) return null;
    result[at] = value;
  }
  return Matrix.ofNumbers(shape.rowCount, shape.columnCount, result, Kind.Number);
}

const MIRRORED: Record<Comparison, Comparison> = { "=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

function applyToColumns(operator: ValueOperator, left: Matrix | Scalar, right: Matrix | Scalar): Matrix | null {
  if (operator === "&") return null;
  if (isArithmetic(operator)) return calculateColumns(operator, left, right);
  if (left instanceof Matrix) return right instanceof Matrix ? null : compareColumn(operator, left, right);
  return right instanceof Matrix ? compareColumn(MIRRORED[operator], right, left) : null;
}

/** Applies `compute` cell by cell; a single row, column or value is repeated to the size of the others. */
export function broadcast(given: readonly (Matrix | Scalar)[], compute: (...values: Scalar[]) => Scalar): Matrix | Scalar {
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
  return applyToColumns(operator, left, right) ?? broadcast([left, right], (a = null, b = null) => applyToScalars(operator, a, b));
}
