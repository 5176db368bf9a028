import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { formatReference, tokenize } from "./formula-tokens";
import type { Corner, Reference, Token } from "./formula-tokens";

/** Rewrites the tokens of a formula; a token for which `change` gives null stays as it is written. */
export function rewriteFormula(formula: string, change: (token: Token) => string | null): string {
  return tokenize(formula)
    .map((token) => change(token) ?? token.text)
    .join("");
}

// Excel wraps relative references around the sheet's edges in shared formulas and conditional formats.
const wrap = (value: number, limit: number): number => ((value % limit) + limit) % limit;

function moveCorner(corner: Corner, shape: Reference["shape"], rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.rowAbsolute || shape === "columns" ? corner.row : wrap(corner.row + rows, MAX_ROWS),
    column: corner.columnAbsolute || shape === "rows" ? corner.column : wrap(corner.column + columns, MAX_COLUMNS),
  };
}

/** The formula as it reads when copied `rows` down and `columns` to the right: relative references go along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (token) => {
    if (token.kind !== "reference") return null;
    const { shape, from, to } = token.reference;
    const moved: Reference = {
      shape,
      from: moveCorner(from, shape, rows, columns),
      to: moveCorner(to, shape, rows, columns),
    };
    const prefix = token.text.slice(0, token.text.lastIndexOf("!") + 1);
    return prefix + formatReference(moved);
  });
}
