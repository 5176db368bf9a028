import { canonicalValue } from "../../domain/momentopnamen/canonical";
import { controlegetalOf, type Grid } from "../../domain/momentopnamen/checksum";
import { columnLetters } from "../../domain/values/address";
import type { CellValue } from "../../domain/values/cell-value";
import { cellsOf } from "../read/question";
import type { Question, Session } from "../session";
import { isFormula } from "../write/table-state";
import type { MadeCells } from "./made-cells";

/** What stands on a sheet, from its first cell on: constants as they are, and of a formula that it is one. */
export interface StandingSheet {
  readonly name: string;
  readonly cells: Grid;
  /** As typed; formulas too. */
  readonly typed: Grid;
}

/** In place of a formula: what it is may change by itself, when a table or a column gets another name. */
const someFormula = "\u0192";

/** First in the head of a sheet that is being written; the real head comes last, so that half a sheet never looks whole. */
export const unfinishedHead = "Dit werkblad is niet af: maak het opnieuw met Sturing op uitvoering.";

/** Loads the cells in use of a sheet. The function it gives reads them once the request was sent. */
export const lookAt = (sheet: Excel.Worksheet): (() => Pick<StandingSheet, "cells" | "typed">) => {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");
  return () => {
    if (used.isNullObject) return { cells: [], typed: [] };
    const [values, formulas] = [cellsOf(used, "values"), cellsOf(used, "formulas")];
    const placed = (contents: (row: number, column: number) => CellValue): Grid => [
      ...Array.from({ length: used.rowIndex }, () => []),
      ...values.map((line, row) => [
        ...Array.from({ length: used.columnIndex }, (): CellValue => ""),
        ...line.map((_, column) => contents(row, column)),
      ]),
    ];
    const typedAt = (row: number, column: number): CellValue => formulas[row]?.[column] ?? "";
    return {
      typed: placed(typedAt),
      cells: placed((row, column) => {
        const value = values[row]?.[column] ?? "";
        return isFormula(typedAt(row, column), value) ? someFormula : canonicalValue(value);
      }),
    };
  };
};

/** Asks for the sheets of these names that are there. */
export const askStanding =
  (names: readonly string[]): Question<readonly StandingSheet[]> =>
  ({ workbook }) => {
    const asked = [...new Set(names)].map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
      return { sheet, look: lookAt(sheet) };
    });
    return () => asked.flatMap(({ sheet, look }) => (sheet.isNullObject ? [] : [{ name: sheet.name, ...look() }]));
  };

/**
 * The sheets that are needed: those that came along with another request, and the rest in a request of their own.
 * @param along what was asked along; its request may have been too large and have been replaced by smaller ones
 */
export const standingSheets = async (
  session: Session,
  along: () => readonly StandingSheet[],
  needed: readonly string[],
): Promise<readonly StandingSheet[]> => {
  const known = answered(along);
  const missing = needed.filter((name) => standingNamed(known, name) === null);
  return missing.length === 0 ? known : [...known, ...(await session.ask(askStanding(missing)))];
};

export const standingNamed = (standing: readonly StandingSheet[], name: string | null): StandingSheet | null =>
  standing.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase()) ?? null;

/** Office.js raises an error for what was not loaded; nothing else can fail in reading an answer. */
const answered = (along: () => readonly StandingSheet[]): readonly StandingSheet[] => {
  try {
    return along();
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code !== "PropertyNotLoaded") throw error;
    return [];
  }
};

/** What a sheet of ours holds once it is written. */
const cellsOfMade = (rows: MadeCells): Grid =>
  rows.map((cells) =>
    cells.map((cell) => {
      if (!cell) return "";
      return "formula" in cell.content ? someFormula : canonicalValue(cell.content.constant);
    }),
  );

/** The number by which a sheet that we wrote is recognised as long as nobody typed on it. */
export const sumOfMade = (rows: MadeCells): string => controlegetalOf(cellsOfMade(rows));

/** True when every cell of the sheet is blank or holds what we would write there; of an unfinished sheet the head may differ. */
export const isBlankOrOurs = ({ cells }: StandingSheet, rows: MadeCells): boolean => {
  const made = cellsOfMade(rows);
  return cells.every((line, row) =>
    line.every(
      (value, column) =>
        value === "" || value === made[row]?.[column] || (row === 0 && column === 0 && value === unfinishedHead),
    ),
  );
};

/**
 * True when somebody typed on a sheet of ours since it was written.
 * @param sum by which it is recognised, as the workbook keeps it; null when it keeps none
 * @param rows what is going to be written
 */
export const isTouched = (standing: StandingSheet, sum: string | null, rows: MadeCells): boolean =>
  !sum?.includes(controlegetalOf(withHead(standing.cells, rows))) && !isBlankOrOurs(standing, rows);

/** The real head in place of the one that says that the sheet is not finished: below that nothing need have changed yet. */
const withHead = (cells: Grid, rows: MadeCells): Grid =>
  cells[0]?.[0] === unfinishedHead
    ? [[cellsOfMade(rows)[0]?.[0] ?? "", ...cells[0].slice(1)], ...cells.slice(1)]
    : cells;

export const isBlank = ({ cells }: StandingSheet): boolean =>
  cells.every((line) => line.every((value) => value === ""));

/** True for a sheet of ours that was not written to its end: its head says so, or there is nothing on it yet. */
export const isUnfinished = (standing: StandingSheet): boolean =>
  standing.cells[0]?.[0] === unfinishedHead || isBlank(standing);

/** A cell that somebody typed in. */
export interface Remark {
  readonly cell: string;
  readonly typed: CellValue;
}

/** What was typed on a sheet between two looks at it. */
export const typedBetween = (before: StandingSheet, after: Pick<StandingSheet, "typed">): readonly Remark[] =>
  after.typed.flatMap((line, row) =>
    line.flatMap((typed, column) =>
      typed === "" || typed === (before.typed[row]?.[column] ?? "")
        ? []
        : [{ cell: `${columnLetters(column)}${row + 1}`, typed }],
    ),
  );
