import { CellError, type Scalar } from "../../model/cell";
import { Failure, type Call, type CallFunction } from "../call";
import { matchingPositions, prepareTest, type Test } from "../criteria";
import { DIV_ERROR, VALUE_ERROR } from "../errors";
import type { Matrix } from "../matrix";
import { broadcast } from "../operators";
import type { RangeRef } from "../values";

/** The positions that meet all criteria, and how many empty cells beyond the used part of the sheet do. */
interface Matches {
  positions: readonly number[];
  beyond: number;
}

interface Condition {
  range: RangeRef;
  matrix: Matrix;
  criterion: Matrix | Scalar;
}

function readConditions(call: Call, from: number): Condition[] {
  const conditions: Condition[] = [];
  for (let index = from; index < call.count; index += 2) {
    const range = call.range(index);
    const matrix = call.evaluator.source.matrix(range);
    conditions.push({ range, matrix, criterion: call.evaluator.toOperand(call.value(index + 1), call.surroundings) });
  }
  const [first] = conditions;
  if (!first) throw new Failure(VALUE_ERROR);
  const differs = ({ range }: Condition): boolean =>
    range.rowCount !== first.range.rowCount || range.columnCount !== first.range.columnCount;
  if (conditions.some(differs)) throw new Failure(VALUE_ERROR);
  return conditions;
}

function matching(tests: readonly Test[], { range, matrix }: Condition): Matches {
  const beyond = tests.every((test) => test.matchesBlank) ? range.rowCount * range.columnCount - matrix.size : 0;
  return { positions: matchingPositions(tests, matrix.size), beyond };
}

/** Works out `summarize` for the criteria; a criterion that is an array gives an array of results. */
function perCriterion(conditions: readonly Condition[], summarize: (matches: Matches) => Scalar): Matrix | Scalar {
  const [first] = conditions;
  if (!first) return VALUE_ERROR;
  return broadcast(
    conditions.map(({ criterion }) => criterion),
    (...criteria) =>
      summarize(
        matching(
          conditions.map(({ matrix }, index) => prepareTest(matrix, criteria[index] ?? null)),
          first,
        ),
      ),
  );
}

/** A range of the size of `shape` that begins where `range` does: so `SUMIF` takes its sum range. */
function resized(range: RangeRef, { rowCount, columnCount }: RangeRef): RangeRef {
  return { ...range, rowCount, columnCount };
}

/** The numbers at the positions. @throws {Failure} with the first error among them. */
function numbersAt(matrix: Matrix, positions: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const at of positions) {
    const value = matrix.cells[at];
    if (value instanceof CellError) throw new Failure(value);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

type Summary = (numbers: readonly number[]) => Scalar;

const guarded = (summary: Summary, matrix: Matrix, positions: readonly number[]): Scalar => {
  try {
    return summary(numbersAt(matrix, positions));
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
};

/** `SUMIFS` and the like: the range to sum up first, then ranges and criteria. */
const ofMany =
  (summary: Summary): CallFunction =>
  (call) => {
    const range = call.range(0);
    const conditions = readConditions(call, 1);
    if (conditions.some((one) => one.range.rowCount !== range.rowCount || one.range.columnCount !== range.columnCount))
      return VALUE_ERROR;
    const matrix = call.evaluator.source.matrix(range);
    return perCriterion(conditions, ({ positions }) => guarded(summary, matrix, positions));
  };

/** `SUMIF` and `AVERAGEIF`: one range and criterion, then perhaps the range to sum up. */
const ofOne =
  (summary: Summary): CallFunction =>
  (call) => {
    const range = call.range(0);
    const matrix = call.evaluator.source.matrix(range);
    const criterion = call.evaluator.toOperand(call.value(1), call.surroundings);
    const summed = call.has(2) ? call.evaluator.source.matrix(resized(call.range(2), range)) : matrix;
    return perCriterion([{ range, matrix, criterion }], ({ positions }) => guarded(summary, summed, positions));
  };

const total: Summary = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const average: Summary = (numbers) => (numbers.length === 0 ? DIV_ERROR : Number(total(numbers)) / numbers.length);
const least: Summary = (numbers) => numbers.reduce((found, number) => Math.min(found, number), numbers[0] ?? 0);
const most: Summary = (numbers) => numbers.reduce((found, number) => Math.max(found, number), numbers[0] ?? 0);

const countAll: CallFunction = (call) =>
  perCriterion(readConditions(call, 0), ({ positions, beyond }) => positions.length + beyond);

export const criteriaFunctions: Record<string, CallFunction> = {
  COUNTIF: countAll,
  COUNTIFS: countAll,
  SUMIF: ofOne(total),
  AVERAGEIF: ofOne(average),
  SUMIFS: ofMany(total),
  AVERAGEIFS: ofMany(average),
  MINIFS: ofMany(least),
  MAXIFS: ofMany(most),
};
