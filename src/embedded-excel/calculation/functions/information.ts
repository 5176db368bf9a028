import { CellError, type Scalar } from "../../model/cell";
import type { CallFunction, ScalarFunction } from "../call";
import { NA_ERROR } from "../errors";
import { isRange, toNumber } from "../values";

const about = (compute: (value: Scalar) => Scalar): ScalarFunction => ({
  arity: [1, 1],
  takesErrors: true,
  compute: (value = null) => compute(value),
});

const even = (value: Scalar, wanted: 0 | 1): Scalar => {
  const number = toNumber(value);
  return typeof number === "number" ? Math.abs(Math.trunc(number) % 2) === wanted : number;
};

export const informationFunctions: Record<string, ScalarFunction> = {
  ISNUMBER: about((value) => typeof value === "number"),
  ISTEXT: about((value) => typeof value === "string"),
  ISNONTEXT: about((value) => typeof value !== "string"),
  ISBLANK: about((value) => value === null),
  ISLOGICAL: about((value) => typeof value === "boolean"),
  ISERROR: about((value) => value instanceof CellError),
  ISERR: about((value) => value instanceof CellError && value.code !== NA_ERROR.code),
  ISNA: about((value) => value instanceof CellError && value.code === NA_ERROR.code),
  ISEVEN: about((value) => even(value, 0)),
  ISODD: about((value) => even(value, 1)),
};

export const informationCalls: Record<string, CallFunction> = {
  // N and T look at the first cell of a reference, whatever row they stand in.
  N: (call) => {
    const value = call.evaluator.toMatrix(call.value(0)).at(0, 0);
    if (typeof value === "number" || value instanceof CellError) return value;
    return value === true ? 1 : 0;
  },
  T: (call) => {
    const value = call.evaluator.toMatrix(call.value(0)).at(0, 0);
    return typeof value === "string" || value instanceof CellError ? value : "";
  },
  NA: () => NA_ERROR,
  ISREF: (call) => isRange(call.value(0)),
};
