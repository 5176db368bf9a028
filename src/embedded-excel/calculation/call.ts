import { CellError, type Scalar } from "../model/cell";
import { NA_ERROR, VALUE_ERROR } from "./errors";
import type { Evaluator, Surroundings } from "./evaluator";
import type { FormulaNode } from "./formula-node";
import { Matrix } from "./matrix";
import { isRange, toBoolean, toNumber, toText, type RangeRef, type Value } from "./values";

/** Ends the evaluation of a function with an error value. */
export class Failure extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** One function call: its arguments, each evaluated when it is asked for and in the way it is asked for. */
export class Call {
  constructor(
    readonly evaluator: Evaluator,
    readonly surroundings: Surroundings,
    private readonly given: readonly FormulaNode[],
  ) {}

  get count(): number {
    return this.given.length;
  }

  /** False for an argument that is not there or left out. */
  has(index: number): boolean {
    const node = this.given[index];
    return node !== undefined && node.kind !== "missing";
  }

  node(index: number): FormulaNode {
    return this.given[index] ?? { kind: "missing" };
  }

  /** The argument as it is: a reference stays one. */
  value(index: number): Value {
    return this.evaluator.evaluate(this.node(index), this.surroundings);
  }

  /** The argument evaluated cell by cell over whatever ranges stand in it. */
  arrayValue(index: number): Value {
    return this.evaluator.evaluate(this.node(index), { ...this.surroundings, isArray: true });
  }

  matrix(index: number): Matrix {
    return this.evaluator.toMatrix(this.arrayValue(index));
  }

  scalar(index: number): Scalar {
    return this.evaluator.toScalar(this.value(index), this.surroundings);
  }

  /** @throws {Failure} when the argument is no reference. */
  range(index: number): RangeRef {
    const value = this.value(index);
    if (isRange(value)) return value;
    throw new Failure(value instanceof CellError ? value : VALUE_ERROR);
  }

  /** @throws {Failure} when the argument is no number and does not read as one. */
  number(index: number, whenMissing?: number): number {
    if (whenMissing !== undefined && !this.has(index)) return whenMissing;
    return orFail(toNumber(this.scalar(index)));
  }

  /** As `number`, without what comes behind the decimal point. */
  integer(index: number, whenMissing?: number): number {
    return Math.trunc(this.number(index, whenMissing));
  }

  text(index: number, whenMissing?: string): string {
    if (whenMissing !== undefined && !this.has(index)) return whenMissing;
    return orFail(toText(this.scalar(index)));
  }

  boolean(index: number, whenMissing?: boolean): boolean {
    if (whenMissing !== undefined && !this.has(index)) return whenMissing;
    return orFail(toBoolean(this.scalar(index)));
  }

  /** Every value of the arguments from `from` on; `isDirect` is false for what comes out of a reference or an array. */
  *values(from = 0): Generator<{ values: readonly Scalar[]; isDirect: boolean; matrix: Matrix | null }> {
    for (let index = from; index < this.count; index += 1) {
      const value = this.value(index);
      if (isRange(value) || value instanceof Matrix) {
        const matrix = this.evaluator.toMatrix(value);
        yield { values: matrix.cells, isDirect: false, matrix };
      } else yield { values: [value], isDirect: true, matrix: null };
    }
  }

  /**
   * The numbers that `SUM` counts: all in references and arrays, and what reads as a number where it stands as an argument.
   * @throws {Failure} with the first error met.
   */
  numbers(from = 0): number[] {
    const found: number[] = [];
    for (const { values, isDirect } of this.values(from)) {
      for (const value of values) {
        if (value instanceof CellError) throw new Failure(value);
        if (isDirect) found.push(orFail(toNumber(value)));
        else if (typeof value === "number") found.push(value);
      }
    }
    return found;
  }
}

/** @throws {Failure} for an error value. */
export function orFail<T>(value: T | CellError): T {
  if (value instanceof CellError) throw new Failure(value);
  return value;
}

export const notAvailable = (): never => {
  throw new Failure(NA_ERROR);
};

/** Works out a call of a function. */
export type CallFunction = (call: Call) => Value;

/** A function of single values; given ranges or arrays where arrays are wanted, it works cell by cell. */
export interface ScalarFunction {
  /** Least and largest number of arguments. */
  readonly arity: readonly [number, number];
  /** True when errors are arguments like any other; else the first error is the result. */
  readonly takesErrors?: boolean;
  readonly compute: (...values: Scalar[]) => Scalar;
}
