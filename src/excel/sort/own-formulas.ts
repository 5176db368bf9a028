import { sortedRegisters, type RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { cellsOf } from "../read/question";
import type { Question, Session } from "../session";

/** The cells of a table's first row as the user typed them, and the row of the sheet (one-based) they stand in. */
export interface FirstRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

export type FirstRows = ReadonlyMap<RegisterName, FirstRow>;

/** One row tells: a formula column has the same formula in every row. */
const question: Question<FirstRows> = ({ workbook: { tables } }) => {
  const rows = sortedRegisters.map((name) => {
    const range = tables.getItemOrNullObject(name).getDataBodyRange().getRow(0).load("formulas,rowIndex");
    return { name, range };
  });
  return () =>
    new Map(
      rows
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => [name, { row: range.rowIndex + 1, cells: cellsOf(range, "formulas")[0] ?? [] }]),
    );
};

/**
 * Asks for the first rows along with the next request. The function it gives answers when that request was sent; where Excel
 * refused that one as too large, it asks again.
 */
export const askFirstRows = (session: Session): (() => Promise<FirstRows>) => {
  const answer = question(session.context);
  return async () => {
    try {
      return answer();
    } catch {
      // What a refused request was to load is not there to be read.
      return session.ask(question);
    }
  };
};

const beside = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
const cellReference = /(?:(!)|(?<![\p{L}\p{N}_.$!]))\$?[A-Z]{1,3}(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/**
 * True for a formula that points, without `$`, at another row or at a row of another sheet: when its row moves, Excel moves what
 * it points at along, and it shows something else.
 * @param row one-based row of the sheet in which the formula stands
 */
export const pointsAtOtherRows = (formula: string, row: number): boolean =>
  formula.startsWith("=") &&
  [...formula.replaceAll(beside, "").matchAll(cellReference)].some(
    ([, sheet, fixed, digits]) => fixed === "" && (sheet === "!" || Number(digits) !== row),
  );
