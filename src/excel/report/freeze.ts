import type { MadeSheet } from "../../domain/report/sheet";
import type { CellValue } from "../../domain/values/cell-value";
import { ExcelProblem, nothingChanged } from "../problem";
import type { Contents } from "../read/contents";

/** The same sheet with values in place of formulas. */
export const frozenSheet = (made: MadeSheet, name: string, values: readonly (readonly CellValue[])[]): MadeSheet => ({
  ...made,
  name,
  rows: made.rows.map((cells, row) =>
    cells.map(
      (cell, column) =>
        cell && {
          ...cell,
          content: "formula" in cell.content ? { constant: values[row]?.[column] ?? "" } : cell.content,
        },
    ),
  ),
});

/** Refuses when the sheet is there: what was adopted is never written over. @throws ExcelProblem */
export const requireFree = (frozen: string, { sheets }: Pick<Contents, "sheets">): void => {
  if (!sheets.some(({ name }) => name.toLowerCase() === frozen.toLowerCase())) return;
  throw new ExcelProblem("refused", {
    happened: `Het werkblad ${frozen} bestaat al: dit kwartaal is al vastgesteld.`,
    unchanged: nothingChanged,
    advice:
      "Een vastgestelde rapportage wordt nooit overschreven. Kies Concept, of geef dat werkblad eerst een andere naam.",
  });
};

/**
 * Holds the copy against the report it was made of.
 * @throws ExcelProblem when a cell differs
 */
export const requireSameValues = (
  frozen: string,
  expected: readonly (readonly CellValue[])[],
  found: readonly (readonly CellValue[])[],
): void => {
  const isSame = expected.every((cells, row) => cells.every((value, column) => value === (found[row]?.[column] ?? "")));
  if (isSame) return;
  throw new ExcelProblem("not-verified", {
    happened: `Het werkblad ${frozen} is niet gelijk aan de rapportage: er is tijdens het vaststellen in gewijzigd.`,
    unchanged: "De rapportage zelf is goed geschreven.",
    advice: `Verwijder het werkblad ${frozen} en stel opnieuw vast.`,
  });
};
