import { statedIn } from "../../domain/momentopnamen/adopted-sheet";
import { canonicalValue } from "../../domain/momentopnamen/canonical";
import { controlegetalOf, type Grid } from "../../domain/momentopnamen/checksum";
import { controlTexts } from "../../domain/momentopnamen/control-column";
import { columnLetters } from "../../domain/values/address";
import type { MadeSheet, SheetCell } from "../../domain/report/sheet";
import { ExcelProblem } from "../problem";
import { widthOf, type MadeCells } from "./made-cells";

/** In characters: the white column before Controle, and Controle itself in its small letters. */
const [whiteWidth, controlWidth] = [2, 30];

/** A report as values, and the controlegetal that it states. */
export interface FrozenSheet {
  readonly made: MadeSheet;
  readonly controlegetal: string;
}

/** What every cell holds, every row equally long. */
const valuesOf = (rows: MadeCells, values: Grid): Grid =>
  rows.map((cells, row) =>
    Array.from({ length: widthOf(rows) }, (_, column) => {
      const content = cells[column]?.content;
      if (!content) return "";
      return canonicalValue("formula" in content ? (values[row]?.[column] ?? "") : content.constant);
    }),
  );

const withCell = (cells: Grid, row: number, column: number, value: string): Grid =>
  cells.map((line, index) => (index === row ? line.map((each, at) => (at === column ? value : each)) : line));

/**
 * The same sheet with values in place of formulas, its controlegetal in the head, and the column Controle to the right of what is
 * printed: by that column a check names the cells that were changed since.
 * @param values what Excel made of the cells
 * @throws Error for a report without a place for the controlegetal: a slip of the programmer
 */
export const frozenSheet = (made: MadeSheet, name: string, values: Grid): FrozenSheet => {
  const written = valuesOf(made.rows, values);
  const place = statedIn(written);
  if (!place) throw new Error("the report states no controlegetal");
  const controlled = withCell(written, place.row, place.column, "");
  const controlegetal = controlegetalOf(controlled);
  const texts = controlTexts(controlled);
  const final = withCell(written, place.row, place.column, controlegetal);
  const rows = final.map((line, row): (SheetCell | null)[] => [
    ...line.map((value, column): SheetCell | null => {
      const cell = made.rows[row]?.[column] ?? null;
      return cell && { ...cell, content: { constant: value } };
    }),
    null,
    { look: "fingerprint", content: { constant: texts[row] ?? "" } },
  ]);
  const widths = Array.from({ length: widthOf(made.rows) }, (_, column) => made.columnWidths[column] ?? 10);
  return {
    made: { ...made, name, rows, columnWidths: [...widths, whiteWidth, controlWidth] },
    controlegetal,
  };
};

/** What the frozen sheet must hold once it is written. */
export const frozenValues = ({ rows }: Pick<MadeSheet, "rows">): Grid =>
  rows.map((cells) => cells.map((cell) => (cell && "constant" in cell.content ? cell.content.constant : "")));

/** The cells that are printed: all but the column Controle. */
export const printedArea = ({ made }: FrozenSheet): string =>
  `A1:${columnLetters(made.columnWidths.length - 3)}${made.rows.length}`;

/** @param unchanged Dutch */
export const alreadyAdopted = (frozen: string, unchanged: string): ExcelProblem =>
  new ExcelProblem("refused", {
    happened: `Het werkblad ${frozen} bestaat al: dit kwartaal is al vastgesteld.`,
    unchanged,
    advice:
      "Een vastgestelde rapportage wordt nooit overschreven. Kies Concept, of geef dat werkblad eerst een andere naam.",
  });

/**
 * Holds the copy against the report it was made of.
 * @throws ExcelProblem when a cell differs
 */
export const requireSameValues = (frozen: string, quarter: string, expected: Grid, found: Grid): void => {
  const isSame = expected.every((cells, row) =>
    cells.every((value, column) => value === canonicalValue(found[row]?.[column] ?? "")),
  );
  if (isSame) return;
  throw new ExcelProblem("not-verified", {
    happened: `Het werkblad ${frozen} is niet gelijk aan de rapportage: er is tijdens het vaststellen in gewijzigd.`,
    unchanged: "De rapportage zelf is goed geschreven.",
    advice: `Verwijder het werkblad ${frozen} en de rijen van ${quarter} in Momentopnamen, en stel opnieuw vast.`,
  });
};
