import type { Workbook } from "../model/workbook";
import { Calculation, type Uncalculated } from "./calculation";
import type { FormulaNode } from "./formula-node";
import { parseFormula } from "./parse-formula";
import { PlacedFormulas } from "./placed-formulas";

export type { Uncalculated } from "./calculation";

export interface Outcome {
  /** Formulas that use something not calculated here; their cells kept the values they had. */
  unsupported: Uncalculated[];
}

export interface Calculator {
  /** Gives every cell with a formula its value, whatever it holds: a number to the double, text, a truth value or an error. */
  recalculate(workbook: Workbook): Outcome;
  /** For formulas that stand in no cell. It goes by what the cells hold, and is good until the workbook changes. */
  placed(workbook: Workbook): PlacedFormulas;
}

export interface CalculatorOptions {
  /** The instant that TODAY and NOW tell, in local time. The system's clock when left out. */
  clock?: () => Date;
}

/** Formulas of tables repeat from row to row, from calculation to calculation and from workbook to workbook, so their trees are kept. */
const MAX_KEPT_FORMULAS = 100_000;

const trees = new Map<string, FormulaNode>();

const parse = (formula: string): FormulaNode => {
  const known = trees.get(formula);
  if (known) return known;
  const tree = parseFormula(formula);
  if (trees.size >= MAX_KEPT_FORMULAS) trees.clear();
  trees.set(formula, tree);
  return tree;
};

/** A calculator that knows Excel's functions, references and coercions as far as `functions/` goes. */
export function createCalculator({ clock = () => new Date() }: CalculatorOptions = {}): Promise<Calculator> {
  return Promise.resolve({
    recalculate: (workbook) => {
      const calculation = new Calculation(workbook, clock(), parse);
      calculation.run();
      return { unsupported: calculation.uncalculated };
    },
    placed: (workbook) => new PlacedFormulas(workbook, clock(), parse),
  });
}
