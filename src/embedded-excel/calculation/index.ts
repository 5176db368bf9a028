export { createCalculator, type CalculatorOptions, type Outcome } from "./calculator";
