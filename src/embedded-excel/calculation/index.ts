export {
  createCalculator,
  type Calculator,
  type CalculatorOptions,
  type Outcome,
  type Uncalculated,
} from "./calculator";
