import { CellError, type Scalar } from "../model/cell";
import { parseStructured, tokenize, type Token } from "../model/formula-tokens";
import { UnsupportedFormula } from "./errors";
import type { BinaryOperator, FormulaNode } from "./formula-node";

/** How tightly an infix operator binds; Excel has no right-associative one. */
const BINDING: Record<BinaryOperator, number> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 8,
};
/** Excel lets a sign bind tighter than a power: `-2^2` is 4. */
const SIGN_BINDING = 6;

const isInfix = (text: string): text is BinaryOperator => Object.hasOwn(BINDING, text);

/** Names of newer functions carry a prefix in the file. */
const plainFunctionName = (name: string): string => name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLL\.)+/, "");

class Parser {
  #at = 0;
  readonly #tokens: Token[];

  constructor(private readonly formula: string) {
    // A space between two references is an operator (intersection): it is met as two operands in a row, and refused.
    this.#tokens = tokenize(formula).filter((token) => token.kind !== "whitespace");
  }

  whole(): FormulaNode {
    const node = this.#expression(0);
    if (this.#at < this.#tokens.length) this.#refuse();
    return node;
  }

  #expression(binding: number): FormulaNode {
    let left = this.#postfix(this.#operand());
    for (let token = this.#peek(); token?.kind === "operator" && isInfix(token.text); token = this.#peek()) {
      const operator = token.text;
      if (BINDING[operator] <= binding) break;
      this.#at += 1;
      left = this.#postfix({ kind: "binary", operator, left, right: this.#expression(BINDING[operator]) });
    }
    return left;
  }

  #postfix(operand: FormulaNode): FormulaNode {
    let node = operand;
    while (this.#skip("operator", "%")) node = { kind: "unary", operator: "%", operand: node };
    return node;
  }

  #operand(): FormulaNode {
    const token = this.#peek();
    if (!token) return this.#refuse();
    this.#at += 1;
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "string":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "boolean":
        return { kind: "constant", value: token.text.toUpperCase() === "TRUE" };
      case "error":
        return { kind: "constant", value: new CellError(token.code.toUpperCase()) };
      case "reference":
        return { kind: "reference", sheet: token.sheet, reference: token.reference };
      case "name":
        return { kind: "name", sheet: token.sheet, name: token.name };
      case "structured":
        return { kind: "structured", table: token.table, parts: parseStructured(token.specifier) };
      case "function":
        return this.#call(token.text);
      case "operator":
        return this.#signed(token.text);
      case "open":
        return token.text === "{" ? this.#array() : this.#bracketed();
      default:
        return this.#refuse();
    }
  }

  #signed(operator: string): FormulaNode {
    if (operator !== "-" && operator !== "+" && operator !== "@") return this.#refuse();
    return { kind: "unary", operator, operand: this.#expression(SIGN_BINDING) };
  }

  #bracketed(): FormulaNode {
    const node = this.#expression(0);
    if (!this.#skip("close", ")")) this.#refuse();
    return node;
  }

  #call(name: string): FormulaNode {
    if (!this.#skip("open", "(")) this.#refuse();
    const given: FormulaNode[] = [];
    if (!this.#skip("close", ")")) {
      do given.push(this.#argument());
      while (this.#skip("separator", ","));
      if (!this.#skip("close", ")")) this.#refuse();
    }
    return { kind: "call", name: plainFunctionName(name), arguments: given };
  }

  #argument(): FormulaNode {
    const next = this.#peek();
    return next?.kind === "separator" || next?.kind === "close" ? { kind: "missing" } : this.#expression(0);
  }

  #array(): FormulaNode {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do row.push(this.#arrayConstant());
      while (this.#skip("separator", ","));
      rows.push(row);
    } while (this.#skip("separator", ";"));
    if (!this.#skip("close", "}") || rows.some((row) => row.length !== rows[0]?.length)) this.#refuse();
    return { kind: "array", rows };
  }

  #arrayConstant(): Scalar {
    const sign = this.#skip("operator", "-") ? -1 : 1;
    const node = this.#operand();
    if (node.kind !== "constant") return this.#refuse();
    return typeof node.value === "number" ? sign * node.value : node.value;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #skip(kind: Token["kind"], text: string): boolean {
    const token = this.#peek();
    if (token?.kind !== kind || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #refuse(): never {
    throw new UnsupportedFormula(`cannot read: ${this.formula}`);
  }
}

/**
 * The tree of a formula in English file form without `=`.
 * @throws {UnsupportedFormula} when it holds what is not read here: unions, intersections, spilled ranges, other workbooks.
 */
export const parseFormula = (formula: string): FormulaNode => new Parser(formula).whole();
