import { CellError, type Scalar } from "../../model/cell";
import { Failure, notAvailable, orFail, type Call, type CallFunction } from "../call";
import { DIV_ERROR, NUM_ERROR, UnsupportedFormula } from "../errors";
import { toNumber } from "../values";

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** The value at a fraction (0-1) of the sorted numbers, between two of them where it falls between. */
function quantile(numbers: readonly number[], fraction: number): Scalar {
  if (numbers.length === 0 || fraction < 0 || fraction > 1) return NUM_ERROR;
  const sorted = ascending(numbers);
  const place = fraction * (sorted.length - 1);
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (place - Math.floor(place)) * (high - low);
}

function variance(numbers: readonly number[], ofSample: boolean): Scalar {
  const divisor = numbers.length - (ofSample ? 1 : 0);
  if (divisor <= 0) return DIV_ERROR;
  const middle = mean(numbers);
  return numbers.reduce((total, number) => total + (number - middle) ** 2, 0) / divisor;
}

const root = (value: Scalar): Scalar => (typeof value === "number" ? Math.sqrt(value) : value);

const ofMatrix = (call: Call, index: number): number[] => {
  const { cells, profile } = call.matrix(index);
  if (profile.hasErrors) cells.forEach(orFail<Scalar>);
  return cells.filter((value) => typeof value === "number");
};

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), -Infinity);
const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);

/** Summaries by the number `SUBTOTAL` knows them by. */
const summaries: Record<number, (numbers: readonly number[], filled: number) => Scalar> = {
  1: (numbers) => (numbers.length === 0 ? DIV_ERROR : mean(numbers)),
  2: (numbers) => numbers.length,
  3: (_, filled) => filled,
  4: (numbers) => (numbers.length === 0 ? 0 : largest(numbers)),
  5: (numbers) => (numbers.length === 0 ? 0 : smallest(numbers)),
  6: (numbers) => numbers.reduce((product, number) => product * number, 1),
  7: (numbers) => root(variance(numbers, true)),
  8: (numbers) => root(variance(numbers, false)),
  9: (numbers) => numbers.reduce((total, number) => total + number, 0),
  10: (numbers) => variance(numbers, true),
  11: (numbers) => variance(numbers, false),
};

/** Rows that a filter hides never count, rows hidden by hand only below 100; other subtotals in the range do not count either. */
function subtotal(call: Call): Scalar {
  const wanted = call.integer(0);
  const summary = summaries[wanted > 100 ? wanted - 100 : wanted];
  if (!summary) throw new UnsupportedFormula(`SUBTOTAL(${wanted}, …)`);
  const values: Scalar[] = [];
  for (let index = 1; index < call.count; index += 1) {
    const range = call.range(index);
    const sheet = call.evaluator.source.references.sheetAt(range.sheet);
    const isFiltered =
      Boolean(sheet?.autoFilter?.isFiltered) || Boolean(sheet?.tables.some((table) => table.isFiltered));
    const matrix = call.evaluator.source.matrix(range);
    matrix.cells.forEach((value, at) => {
      const row = range.row + Math.floor(at / matrix.columnCount);
      const isHidden = Boolean(sheet?.rows.get(row)?.hidden) && (wanted > 100 || isFiltered);
      const formula = sheet?.cells.get(row, range.column + (at % matrix.columnCount))?.formula ?? "";
      if (!isHidden && !/^\s*(?:SUBTOTAL|AGGREGATE)\(/i.test(formula)) values.push(value);
    });
  }
  const isCounting = wanted % 100 === 2 || wanted % 100 === 3;
  if (!isCounting) values.forEach(orFail<Scalar>);
  return summary(
    values.filter((value) => typeof value === "number"),
    values.filter((value) => value !== null).length,
  );
}

function rank(call: Call): Scalar {
  const wanted = call.number(0);
  const numbers = ofMatrix(call, 1);
  if (!numbers.includes(wanted)) return notAvailable();
  const isAscending = call.has(2) && call.number(2) !== 0;
  return 1 + numbers.filter((number) => (isAscending ? number < wanted : number > wanted)).length;
}

const nth = (call: Call, pick: (sorted: readonly number[], place: number) => number | undefined): Scalar => {
  const numbers = ofMatrix(call, 0);
  return pick(ascending(numbers), Math.ceil(call.number(1))) ?? NUM_ERROR;
};

function countBlank(call: Call): Scalar {
  const range = call.range(0);
  const { cells, size } = call.evaluator.source.matrix(range);
  return range.rowCount * range.columnCount - size + cells.filter((value) => value === null || value === "").length;
}

/** How many of the arguments' values count; a direct argument counts when it reads as a number. */
function count(call: Call): Scalar {
  let total = 0;
  for (const { values, isDirect } of call.values()) {
    for (const value of values) {
      if (
        typeof value === "number" ||
        (isDirect && !(value instanceof CellError) && typeof toNumber(value) === "number")
      )
        total += 1;
    }
  }
  return total;
}

function countFilled(call: Call): Scalar {
  let total = 0;
  for (const { values, isDirect } of call.values())
    for (const value of values) if (isDirect || value !== null) total += 1;
  return total;
}

const quantileOf: CallFunction = (call) => quantile(ofMatrix(call, 0), call.number(1));
const quarter: CallFunction = (call) => quantile(ofMatrix(call, 0), call.integer(1) / 4);

export const statisticsCalls: Record<string, CallFunction> = {
  COUNT: count,
  COUNTA: countFilled,
  COUNTBLANK: countBlank,
  AVERAGE: (call) => {
    const numbers = call.numbers();
    if (numbers.length === 0) throw new Failure(DIV_ERROR);
    return mean(numbers);
  },
  MIN: (call) => summaries[5]?.(call.numbers(), 0) ?? 0,
  MAX: (call) => summaries[4]?.(call.numbers(), 0) ?? 0,
  MEDIAN: (call) => quantile(call.numbers(), 0.5),
  LARGE: (call) => nth(call, (sorted, place) => sorted[sorted.length - place]),
  SMALL: (call) => nth(call, (sorted, place) => sorted[place - 1]),
  RANK: rank,
  "RANK.EQ": rank,
  PERCENTILE: quantileOf,
  "PERCENTILE.INC": quantileOf,
  QUARTILE: quarter,
  "QUARTILE.INC": quarter,
  STDEV: (call) => root(variance(call.numbers(), true)),
  "STDEV.S": (call) => root(variance(call.numbers(), true)),
  STDEVP: (call) => root(variance(call.numbers(), false)),
  "STDEV.P": (call) => root(variance(call.numbers(), false)),
  VAR: (call) => variance(call.numbers(), true),
  "VAR.S": (call) => variance(call.numbers(), true),
  VARP: (call) => variance(call.numbers(), false),
  "VAR.P": (call) => variance(call.numbers(), false),
  SUBTOTAL: subtotal,
};
