import type { FormulaNode } from "./formula-node";
import type { References } from "./references";

/** Functions whose result depends on the cell they stand in, or on what a text happens to name. */
const PLACED = new Set(["CELL", "INDIRECT", "OFFSET", "SUBTOTAL"]);

/** Says which expressions give the same whatever cell they stand in, so that they need working out only once. */
export class Placeless {
  readonly #known = new WeakMap<FormulaNode, boolean>();

  constructor(
    private readonly references: References,
    private readonly parse: (formula: string) => FormulaNode,
  ) {}

  includes(node: FormulaNode): boolean {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    // A name that uses itself must not be followed forever.
    this.#known.set(node, false);
    const found = this.#look(node);
    this.#known.set(node, found);
    return found;
  }

  #look(node: FormulaNode): boolean {
    switch (node.kind) {
      case "constant":
      case "array":
      case "missing":
        return true;
      case "reference": {
        const { from, to } = node.reference;
        return node.sheet !== null && [from, to].every((corner) => corner.rowAbsolute && corner.columnAbsolute);
      }
      case "structured":
        return node.table !== null && !node.parts.items.some((item) => item.toLowerCase() === "#this row");
      case "name":
        return this.#name(node);
      case "unary":
        return node.operator !== "@" && this.includes(node.operand);
      case "binary":
        return this.includes(node.left) && this.includes(node.right);
      case "call": {
        const looksAtItself = (node.name === "ROW" || node.name === "COLUMN") && node.arguments.length === 0;
        return !looksAtItself && !PLACED.has(node.name) && node.arguments.every((argument) => this.includes(argument));
      }
    }
  }

  #name({ sheet, name }: FormulaNode & { kind: "name" }): boolean {
    // A sheet's own name of the same spelling may mean something else elsewhere: only the workbook's are looked at.
    const defined = sheet === null ? this.references.commonName(name) : null;
    return defined !== null && this.includes(this.parse(defined.formula));
  }
}
