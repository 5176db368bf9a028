import { CellError, type Scalar } from "../model/cell";
import { Kind, type Matrix } from "./matrix";
import { sameNumber } from "./operators";
import { compareFolded, fold } from "./text-order";
import { numberInText } from "./values";

/** One condition of `COUNTIFS` and the like, prepared for the cells of one range. */
export interface Test {
  readonly matches: (at: number) => boolean;
  /** Where the cells can be that match, when that is known beforehand. */
  readonly candidates: readonly number[] | null;
  /** True when a cell without contents matches. */
  readonly matchesBlank: boolean;
}

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

const OPERATOR = /^(<=|>=|<>|<|>|=)?/;
const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/** A pattern with Excel's wildcards `*`, `?` and the escape `~`; null when the text has none. */
export function wildcardPattern(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(
    /~([*?~])|([*?])|[.+^${}()|[\]\\]/g,
    (found, escaped: string | undefined, wildcard: string | undefined) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (wildcard !== undefined) return wildcard === "*" ? "[^]*" : "[^]";
      return `\\${found}`;
    },
  );
  return new RegExp(`^${source}$`, "iu");
}

const EMPTY: readonly number[] = [];

const not = ({ matches, matchesBlank }: Test): Test => ({
  matches: (at) => !matches(at),
  candidates: null,
  matchesBlank: !matchesBlank,
});

function equalsNumber(matrix: Matrix, wanted: number): Test {
  // Text that reads as the number counts too: that is Excel's way (LibreOffice's only when the criterion is text).
  const { numbers, kinds } = matrix.profile;
  const { cells } = matrix;
  const matches = (at: number): boolean => {
    if (kinds[at] === Kind.Number) return sameNumber(numbers[at] ?? 0, wanted);
    const value = kinds[at] === Kind.Text ? cells[at] : null;
    return typeof value === "string" && numberInText(value) === wanted;
  };
  return { matches, candidates: null, matchesBlank: false };
}

function equalsText(matrix: Matrix, wanted: string): Test {
  const { cells } = matrix;
  const pattern = wildcardPattern(wanted);
  if (pattern) {
    return {
      matches: (at) => typeof cells[at] === "string" && pattern.test(cells[at]),
      candidates: null,
      matchesBlank: false,
    };
  }
  const folded = fold(wanted);
  const matches = (at: number): boolean => {
    const value = cells[at];
    return typeof value === "string" && (value === wanted || fold(value) === folded);
  };
  return { matches, candidates: matrix.positions.get(folded) ?? EMPTY, matchesBlank: false };
}

function equalsBlank({ cells }: Matrix, withEmptyText: boolean): Test {
  return {
    matches: (at) => cells[at] === null || (withEmptyText && cells[at] === ""),
    candidates: null,
    matchesBlank: true,
  };
}

function holds(operator: Operator, order: number): boolean {
  if (operator.startsWith("<")) return order < 0 || (operator === "<=" && order === 0);
  return order > 0 || (operator === ">=" && order === 0);
}

function ordersNumber(matrix: Matrix, operator: Operator, wanted: number): Test {
  const { numbers, kinds } = matrix.profile;
  const matches = (at: number): boolean => {
    if (kinds[at] !== Kind.Number) return false;
    const value = numbers[at] ?? 0;
    return holds(operator, sameNumber(value, wanted) ? 0 : value - wanted);
  };
  return { matches, candidates: null, matchesBlank: false };
}

function ordersText({ cells }: Matrix, operator: Operator, wanted: string): Test {
  const folded = fold(wanted);
  const matches = (at: number): boolean => {
    const value = cells[at];
    return typeof value === "string" && holds(operator, compareFolded(fold(value), folded));
  };
  return { matches, candidates: null, matchesBlank: false };
}

const equalsValue = ({ cells }: Matrix, wanted: boolean): Test => ({
  matches: (at) => cells[at] === wanted,
  candidates: null,
  matchesBlank: false,
});

const equalsError = ({ cells }: Matrix, code: string): Test => ({
  matches: (at) => {
    const value = cells[at];
    return value instanceof CellError && value.code === code;
  },
  candidates: null,
  matchesBlank: false,
});

function equals(matrix: Matrix, rest: string): Test {
  const number = numberInText(rest);
  if (number !== null) return equalsNumber(matrix, number);
  if (/^(?:true|false)$/i.test(rest)) return equalsValue(matrix, fold(rest) === "true");
  return ERROR_TEXT.test(rest) ? equalsError(matrix, rest.toUpperCase()) : equalsText(matrix, rest);
}

/** Prepares a criterion as `COUNTIFS` reads it: `"<>Gereed"`, `">=5"`, `"AP*"`, a number, a cell's value. */
export function prepareTest(matrix: Matrix, criterion: Scalar): Test {
  if (criterion instanceof CellError) return equalsError(matrix, criterion.code);
  if (typeof criterion === "boolean") return equalsValue(matrix, criterion);
  if (typeof criterion === "number" || criterion === null) return equalsNumber(matrix, criterion ?? 0);
  const sign = OPERATOR.exec(criterion)?.[1];
  const rest = criterion.slice(sign?.length ?? 0);
  const operator = (sign ?? "=") as Operator;
  if (operator === "=") return rest === "" ? equalsBlank(matrix, sign === undefined) : equals(matrix, rest);
  if (operator === "<>") return not(rest === "" ? equalsBlank(matrix, false) : equals(matrix, rest));
  const number = numberInText(rest);
  return number === null ? ordersText(matrix, operator, rest) : ordersNumber(matrix, operator, number);
}

/** The positions (ascending) at which every test matches; all tests are of ranges of one size. */
export function matchingPositions(tests: readonly Test[], size: number): number[] {
  const known = tests.map((test) => test.candidates).filter((candidates) => candidates !== null);
  const fewest = known.reduce<readonly number[] | null>(
    (best, next) => (best === null || next.length < best.length ? next : best),
    null,
  );
  const found: number[] = [];
  const consider = (at: number): void => {
    for (const test of tests) if (!test.matches(at)) return;
    found.push(at);
  };
  if (fewest) fewest.forEach(consider);
  else for (let at = 0; at < size; at += 1) consider(at);
  return found;
}
