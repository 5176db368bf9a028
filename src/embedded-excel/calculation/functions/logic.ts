import { CellError, type Scalar } from "../../model/cell";
import { Failure, notAvailable, orFail, type Call, type CallFunction } from "../call";
import { NA_ERROR, VALUE_ERROR } from "../errors";
import { Matrix } from "../matrix";
import { broadcast, compareScalars } from "../operators";
import { toBoolean, type Value } from "../values";

const operand = (call: Call, index: number): Matrix | Scalar =>
  call.evaluator.toOperand(call.value(index), call.surroundings);

function choose(call: Call): Value {
  const condition = operand(call, 0);
  if (!(condition instanceof Matrix)) {
    const isTrue = orFail(toBoolean(condition));
    if (isTrue) return call.count > 1 ? (call.has(1) ? call.value(1) : 0) : true;
    return call.count > 2 ? (call.has(2) ? call.value(2) : 0) : false;
  }
  const whenTrue = call.count > 1 ? operand(call, 1) : true;
  const whenFalse = call.count > 2 ? operand(call, 2) : false;
  return broadcast([condition, whenTrue, whenFalse], (test = null, yes = null, no = null) => {
    const isTrue = toBoolean(test);
    if (isTrue instanceof CellError) return isTrue;
    return (isTrue ? yes : no) ?? 0;
  });
}

/** `IFERROR` and `IFNA`: the second argument where `replaces` the first. */
const instead =
  (replaces: (error: CellError) => boolean): CallFunction =>
  (call) => {
    const value = call.value(0);
    const given = call.evaluator.toOperand(value, call.surroundings);
    if (!(given instanceof Matrix))
      return given instanceof CellError && replaces(given) ? (call.has(1) ? call.value(1) : "") : value;
    if (!given.profile.hasErrors) return value;
    return broadcast([given, operand(call, 1)], (one = null, other = null) =>
      one instanceof CellError && replaces(one) ? other : one,
    );
  };

/** The truth values that `AND` and `OR` look at: texts and blanks in references do not count. */
function truths(call: Call): boolean[] {
  const found: boolean[] = [];
  for (const { values, isDirect } of call.values()) {
    for (const value of values) {
      if (value instanceof CellError) throw new Failure(value);
      if (isDirect) found.push(orFail(toBoolean(value)));
      else if (typeof value === "boolean" || typeof value === "number") found.push(Boolean(value));
    }
  }
  if (found.length === 0) throw new Failure(VALUE_ERROR);
  return found;
}

export const logicCalls: Record<string, CallFunction> = {
  IF: choose,
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.code === NA_ERROR.code),
  IFS: (call) => {
    for (let index = 0; index + 1 < call.count; index += 2) if (call.boolean(index)) return call.value(index + 1);
    return notAvailable();
  },
  SWITCH: (call) => {
    const wanted = orFail(call.scalar(0));
    for (let index = 1; index + 1 < call.count; index += 2) {
      if (compareScalars(wanted, orFail(call.scalar(index))) === 0) return call.value(index + 1);
    }
    return call.count % 2 === 0 ? call.value(call.count - 1) : notAvailable();
  },
  CHOOSE: (call) => {
    const index = call.integer(0);
    return index >= 1 && index < call.count ? call.value(index) : VALUE_ERROR;
  },
  AND: (call) => truths(call).every(Boolean),
  OR: (call) => truths(call).some(Boolean),
  XOR: (call) => truths(call).filter(Boolean).length % 2 === 1,
  NOT: (call) => !call.boolean(0),
  TRUE: () => true,
  FALSE: () => false,
};
