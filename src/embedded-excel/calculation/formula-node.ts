import type { Reference, StructuredParts } from "../model/formula-tokens";
import type { Scalar } from "../model/cell";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":";

/** A formula as a tree. */
export type FormulaNode =
  | { kind: "constant"; value: Scalar }
  | { kind: "array"; rows: Scalar[][] }
  | { kind: "reference"; sheet: string | null; reference: Reference }
  | { kind: "name"; sheet: string | null; name: string }
  | { kind: "structured"; table: string | null; parts: StructuredParts }
  | { kind: "call"; name: string; arguments: FormulaNode[] }
  | { kind: "unary"; operator: "-" | "+" | "%" | "@"; operand: FormulaNode }
  | { kind: "binary"; operator: BinaryOperator; left: FormulaNode; right: FormulaNode }
  /** An argument that is left out, as the second of `IF(A1,,3)`. */
  | { kind: "missing" };
