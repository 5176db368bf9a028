import type { CallFunction, ScalarFunction } from "../call";
import { criteriaFunctions } from "./criteria";
import { dateCalls, dateFunctions } from "./dates";
import { informationCalls, informationFunctions } from "./information";
import { logicCalls } from "./logic";
import { lookupCalls } from "./lookup";
import { mathCalls, mathFunctions } from "./math";
import { statisticsCalls } from "./statistics";
import { textCalls, textFunctions } from "./text";

/** Functions of single values, by name. */
export const scalarFunctions: ReadonlyMap<string, ScalarFunction> = new Map(
  Object.entries({ ...dateFunctions, ...informationFunctions, ...mathFunctions, ...textFunctions }),
);

/** Functions that look at their arguments themselves, by name. */
export const callFunctions: ReadonlyMap<string, CallFunction> = new Map(
  Object.entries({
    ...criteriaFunctions,
    ...dateCalls,
    ...informationCalls,
    ...logicCalls,
    ...lookupCalls,
    ...mathCalls,
    ...statisticsCalls,
    ...textCalls,
  }),
);
