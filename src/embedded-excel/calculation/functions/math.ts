import type { CellError } from "../../model/cell";
import { type Scalar } from "../../model/cell";
import { orFail, type Call, type CallFunction, type ScalarFunction } from "../call";
import { DIV_ERROR, NUM_ERROR, VALUE_ERROR } from "../errors";
import { Kind, type Matrix } from "../matrix";
import { toNumber } from "../values";

/** `value` with its decimal point moved by `places`, without the noise of multiplying: 1.005 by 2 is 100.5. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds the size of a number to `places` decimals by `rule`, keeping its sign. */
function rounded(value: number, places: number, rule: (size: number) => number): number {
  const result = Math.sign(value) * shift(rule(shift(Math.abs(value), Math.trunc(places))), -Math.trunc(places));
  return result === 0 ? 0 : result;
}

const halfUp = (size: number): number => Math.floor(size + 0.5);

const numeric = (
  least: number,
  most: number,
  compute: (...numbers: number[]) => number | CellError,
): ScalarFunction => ({
  arity: [least, most],
  compute: (...values) => {
    const result = compute(...values.map((value) => orFail(toNumber(value))));
    return typeof result === "number" && !Number.isFinite(result) ? NUM_ERROR : result;
  },
});

const toStep = (rule: (quotient: number) => number) =>
  numeric(2, 2, (value = 0, step = 0) => {
    if (step === 0) return 0;
    if (value > 0 && step < 0) return NUM_ERROR;
    return rule(Number((value / step).toPrecision(15))) * step;
  });

export const mathFunctions: Record<string, ScalarFunction> = {
  ABS: numeric(1, 1, (value = 0) => Math.abs(value)),
  SIGN: numeric(1, 1, (value = 0) => Math.sign(value)),
  INT: numeric(1, 1, (value = 0) => Math.floor(value)),
  ROUND: numeric(2, 2, (value = 0, places = 0) => rounded(value, places, halfUp)),
  ROUNDUP: numeric(2, 2, (value = 0, places = 0) => rounded(value, places, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (value = 0, places = 0) => rounded(value, places, Math.floor)),
  TRUNC: numeric(1, 2, (value = 0, places = 0) => rounded(value, places, Math.floor)),
  MOD: numeric(2, 2, (value = 0, divisor = 0) =>
    divisor === 0 ? DIV_ERROR : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: numeric(2, 2, (value = 0, divisor = 0) => (divisor === 0 ? DIV_ERROR : Math.trunc(value / divisor))),
  SQRT: numeric(1, 1, (value = 0) => (value < 0 ? NUM_ERROR : Math.sqrt(value))),
  POWER: numeric(2, 2, (value = 0, power = 0) => (value === 0 && power === 0 ? NUM_ERROR : value ** power)),
  EXP: numeric(1, 1, (value = 0) => Math.exp(value)),
  LN: numeric(1, 1, (value = 0) => (value <= 0 ? NUM_ERROR : Math.log(value))),
  LOG10: numeric(1, 1, (value = 0) => (value <= 0 ? NUM_ERROR : Math.log10(value))),
  LOG: numeric(1, 2, (value = 0, base = 10) =>
    value <= 0 || base <= 0 ? NUM_ERROR : Math.log(value) / Math.log(base),
  ),
  PI: { arity: [0, 0], compute: () => Math.PI },
  CEILING: toStep(Math.ceil),
  FLOOR: toStep(Math.floor),
  MROUND: numeric(2, 2, (value = 0, step = 0) => {
    if (step === 0) return 0;
    return value * step < 0
      ? NUM_ERROR
      : Math.sign(value) * halfUp(Number(Math.abs(value / step).toPrecision(15))) * Math.abs(step);
  }),
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function sumOf(call: Call): number {
  let total = 0;
  for (const { values, isDirect, matrix } of call.values()) {
    if (isDirect) total += orFail(toNumber(values[0] ?? null));
    else if (matrix) total += sumOfMatrix(matrix);
  }
  return total;
}

function sumOfMatrix(matrix: Matrix): number {
  const { kinds, numbers, hasErrors } = matrix.profile;
  if (hasErrors) matrix.cells.forEach(orFail<Scalar>);
  let total = 0;
  for (let at = 0; at < kinds.length; at += 1) if (kinds[at] === Kind.Number) total += numbers[at] ?? 0;
  return total;
}

/** Of one array its numbers added up, truth values not counted; of several their products. */
function sumProduct(call: Call): Scalar {
  const matrices = Array.from({ length: call.count }, (_, index) => call.matrix(index));
  const [first, ...others] = matrices;
  if (!first) return VALUE_ERROR;
  if (others.some((other) => other.rowCount !== first.rowCount || other.columnCount !== first.columnCount))
    return VALUE_ERROR;
  if (!others.length && first.lazy && !first.isFlags) return first.lazy.total();
  const factors = matrices.map(countedNumbers);
  let total = 0;
  for (let at = 0; at < first.size; at += 1)
    total += factors.reduce((product, numbers) => product * (numbers[at] ?? 0), 1);
  return total;
}

/** The numbers of a matrix with 0 for whatever is no number, truth values too. @throws {Failure} with the first error in it. */
function countedNumbers(matrix: Matrix): Float64Array {
  const { profile, cells } = matrix;
  if (profile.hasErrors) cells.forEach(orFail<Scalar>);
  return profile.numbers.map((number, at) => (profile.kinds[at] === Kind.Number ? number : 0));
}

export const mathCalls: Record<string, CallFunction> = {
  SUM: sumOf,
  PRODUCT: (call) => {
    const numbers = call.numbers();
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  },
  SUMSQ: (call) => sum(call.numbers().map((number) => number * number)),
  SUMPRODUCT: sumProduct,
};
