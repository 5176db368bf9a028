import { CellError, type Scalar } from "../../model/cell";
import { cellAddress, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { notAvailable, orFail, type Call, type CallFunction } from "../call";
import { wildcardPattern } from "../criteria";
import { NA_ERROR, REF_ERROR, UnsupportedFormula, VALUE_ERROR } from "../errors";
import { Matrix } from "../matrix";
import { broadcast, compareScalars } from "../operators";
import { fold } from "../text-order";
import { isRange, type RangeRef, type Value } from "../values";

const sameKind = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && a !== null && !(a instanceof CellError);

/** Where a value stands, exactly: by number, or by text without regard to case and with wildcards. -1 when it does not. */
function exactPlace(matrix: Matrix, wanted: Scalar): number {
  if (typeof wanted === "string") {
    const pattern = wildcardPattern(wanted);
    if (pattern) return matrix.cells.findIndex((value) => typeof value === "string" && pattern.test(value));
    return matrix.positions.get(fold(wanted))?.[0] ?? -1;
  }
  if (typeof wanted === "number") return matrix.positions.get(wanted)?.[0] ?? -1;
  return matrix.cells.indexOf(wanted);
}

/** The last place of a sorted list that does not come after `wanted` (`direction` 1) or before it (-1); other kinds of value are passed over. */
function sortedPlace(matrix: Matrix, wanted: Scalar, direction: 1 | -1): number {
  let found = -1;
  for (const [at, value] of matrix.cells.entries()) {
    if (!sameKind(value, wanted)) continue;
    if (compareScalars(value, wanted) * direction > 0) break;
    found = at;
  }
  return found;
}

function placeOf(matrix: Matrix, wanted: Scalar, mode: number): number {
  if (mode === 0) return exactPlace(matrix, wanted);
  return sortedPlace(matrix, wanted, mode > 0 ? 1 : -1);
}

const operand = (call: Call, index: number): Matrix | Scalar =>
  call.evaluator.toOperand(call.value(index), call.surroundings);

/** What `MATCH`, `VLOOKUP` and the like look for: a blank cell is looked for as 0. */
function lookedFor(call: Call, find: (wanted: Scalar) => Scalar): Matrix | Scalar {
  return broadcast([operand(call, 0)], (wanted = null) => (wanted instanceof CellError ? wanted : find(wanted ?? 0)));
}

function match(call: Call): Value {
  const matrix = call.matrix(1);
  if (matrix.rowCount > 1 && matrix.columnCount > 1) return NA_ERROR;
  const mode = call.number(2, 1);
  // A blank cell is found by nothing but other blanks in Excel's own way: never.
  return broadcast([operand(call, 0)], (wanted = null) => {
    if (wanted instanceof CellError) return wanted;
    const place = wanted === null ? -1 : placeOf(matrix, wanted, mode);
    return place < 0 ? NA_ERROR : place + 1;
  });
}

/** One row (0 for all) and column (0 for all) of a reference or an array; a reference stays one. */
function index(call: Call): Value {
  const source = call.arrayValue(0);
  if (source instanceof CellError) return source;
  const [rowCount, columnCount] =
    isRange(source) || source instanceof Matrix ? [source.rowCount, source.columnCount] : [1, 1];
  const oneNumber = call.count < 3 && rowCount === 1 && columnCount > 1;
  const row = oneNumber ? 1 : call.integer(1, 0);
  const column = oneNumber ? call.integer(1, 0) : call.integer(2, columnCount === 1 ? 1 : 0);
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > rowCount || column > columnCount) return REF_ERROR;
  const part = {
    row: Math.max(row - 1, 0),
    column: Math.max(column - 1, 0),
    rowCount: row === 0 ? rowCount : 1,
    columnCount: column === 0 ? columnCount : 1,
  };
  if (isRange(source))
    return { ...part, sheet: source.sheet, row: source.row + part.row, column: source.column + part.column };
  return slice(call.evaluator.toMatrix(source), part);
}

function slice(matrix: Matrix, part: { row: number; column: number; rowCount: number; columnCount: number }): Value {
  if (part.rowCount === 1 && part.columnCount === 1) return matrix.at(part.row, part.column);
  const cells: Scalar[] = [];
  for (let row = 0; row < part.rowCount; row += 1) {
    for (let column = 0; column < part.columnCount; column += 1)
      cells.push(matrix.at(part.row + row, part.column + column));
  }
  return Matrix.of(part.rowCount, part.columnCount, cells);
}

const columnOf = (matrix: Matrix, column: number): Value =>
  slice(matrix, { row: 0, column, rowCount: matrix.rowCount, columnCount: 1 });
const rowOf = (matrix: Matrix, row: number): Value =>
  slice(matrix, { row, column: 0, rowCount: 1, columnCount: matrix.columnCount });

/** `VLOOKUP`, and `HLOOKUP` when `isAcross`. */
const lookupIn =
  (isAcross: boolean): CallFunction =>
  (call) => {
    const matrix = call.matrix(1);
    const wantedLine = call.integer(2);
    if (wantedLine < 1) return VALUE_ERROR;
    if (wantedLine > (isAcross ? matrix.rowCount : matrix.columnCount)) return REF_ERROR;
    const mode = call.has(3) && !call.boolean(3) ? 0 : call.count > 3 && !call.has(3) ? 0 : 1;
    const keys = call.evaluator.toMatrix(isAcross ? rowOf(matrix, 0) : columnOf(matrix, 0));
    return lookedFor(call, (wanted) => {
      const place = placeOf(keys, wanted, mode);
      if (place < 0) return NA_ERROR;
      return (isAcross ? matrix.at(wantedLine - 1, place) : matrix.at(place, wantedLine - 1)) ?? 0;
    });
  };

function lookup(call: Call): Value {
  const keys = call.matrix(1);
  const isWide = keys.columnCount > keys.rowCount;
  const [first, last] = isWide
    ? [rowOf(keys, 0), rowOf(keys, keys.rowCount - 1)]
    : [columnOf(keys, 0), columnOf(keys, keys.columnCount - 1)];
  const results = call.has(2) ? call.matrix(2) : call.evaluator.toMatrix(last);
  return lookedFor(call, (wanted) => {
    const place = sortedPlace(call.evaluator.toMatrix(first), wanted, 1);
    return place < 0 ? NA_ERROR : (results.cells[place] ?? 0);
  });
}

/** `XLOOKUP` with exact match from the top; other ways of matching are not done here. */
function xlookup(call: Call): Value {
  if (call.number(4, 0) !== 0 || call.number(5, 1) !== 1)
    throw new UnsupportedFormula("XLOOKUP with a match or search mode");
  const keys = call.matrix(1);
  const results = call.matrix(2);
  const wanted = orFail(call.scalar(0));
  const place =
    wanted === null ? keys.cells.findIndex((value) => value === null || value === "") : exactPlace(keys, wanted);
  if (place < 0) return call.has(3) ? call.value(3) : notAvailable();
  return keys.columnCount === 1 ? rowOf(results, place) : columnOf(results, place);
}

function offset(call: Call): Value {
  const range = call.range(0);
  const [rows, columns] = [call.integer(1, 0), call.integer(2, 0)];
  const [rowCount, columnCount] = [call.integer(3, range.rowCount), call.integer(4, range.columnCount)];
  if (rowCount === 0 || columnCount === 0) return REF_ERROR;
  const moved: RangeRef = {
    sheet: range.sheet,
    row: range.row + rows + Math.min(rowCount + 1, 0),
    column: range.column + columns + Math.min(columnCount + 1, 0),
    rowCount: Math.abs(rowCount),
    columnCount: Math.abs(columnCount),
  };
  const isInside =
    moved.row >= 0 &&
    moved.column >= 0 &&
    moved.row + moved.rowCount <= MAX_ROWS &&
    moved.column + moved.columnCount <= MAX_COLUMNS;
  return isInside ? moved : REF_ERROR;
}

function indirect(call: Call): Value {
  if (call.has(1) && !call.boolean(1)) throw new UnsupportedFormula("INDIRECT in R1C1 style");
  const node = call.evaluator.source.parse(call.text(0));
  const isReference = node.kind === "reference" || node.kind === "name" || node.kind === "structured";
  return isReference ? call.evaluator.evaluate(node, call.surroundings) : REF_ERROR;
}

function address(call: Call): Value {
  const [row, column, kind] = [call.integer(0), call.integer(1), call.integer(2, 1)];
  if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return VALUE_ERROR;
  if (call.count > 3) throw new UnsupportedFormula("ADDRESS with a style or a sheet");
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellAddress(row - 1, column - 1)) ?? [];
  return `${kind === 1 || kind === 3 ? "$" : ""}${letters}${kind === 1 || kind === 2 ? "$" : ""}${digits}`;
}

/** `ROW` and `COLUMN`: of every row or column where arrays are wanted, else of the first. */
const position =
  (axis: "row" | "column"): CallFunction =>
  (call) => {
    if (!call.has(0)) return call.surroundings.place[axis] + 1;
    const range = call.range(0);
    const length = axis === "row" ? range.rowCount : range.columnCount;
    if (!call.surroundings.isArray || length === 1) return range[axis] + 1;
    const numbers = Array.from({ length }, (_, at) => range[axis] + 1 + at);
    return axis === "row" ? Matrix.of(length, 1, numbers) : Matrix.of(1, length, numbers);
  };

const extent =
  (axis: "rowCount" | "columnCount"): CallFunction =>
  (call) => {
    const value = call.arrayValue(0);
    if (value instanceof CellError) return value;
    return isRange(value) || value instanceof Matrix ? value[axis] : 1;
  };

function transpose(call: Call): Value {
  const matrix = call.matrix(0);
  const cells: Scalar[] = [];
  for (let column = 0; column < matrix.columnCount; column += 1)
    for (let row = 0; row < matrix.rowCount; row += 1) cells.push(matrix.at(row, column));
  return Matrix.of(matrix.columnCount, matrix.rowCount, cells);
}

export const lookupCalls: Record<string, CallFunction> = {
  ADDRESS: address,
  COLUMN: position("column"),
  COLUMNS: extent("columnCount"),
  HLOOKUP: lookupIn(true),
  HYPERLINK: (call) => (call.has(1) ? call.scalar(1) : call.scalar(0)),
  INDEX: index,
  INDIRECT: indirect,
  LOOKUP: lookup,
  MATCH: match,
  OFFSET: offset,
  ROW: position("row"),
  ROWS: extent("rowCount"),
  TRANSPOSE: transpose,
  VLOOKUP: lookupIn(false),
  XLOOKUP: xlookup,
  XMATCH: (call) => {
    if (call.number(2, 0) !== 0 || call.number(3, 1) !== 1)
      throw new UnsupportedFormula("XMATCH with a match or search mode");
    const place = exactPlace(call.matrix(1), orFail(call.scalar(0)));
    return place < 0 ? NA_ERROR : place + 1;
  },
};
