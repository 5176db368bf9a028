import { tableName, type RegisterName } from "../../domain/registers/names";
import type { CellValue } from "../../domain/values/cell-value";
import { isResponseTooLarge } from "../explain";
import { cellsOf } from "../read/question";
import { assumedBytesPerCell, readCells } from "../read/read-cells";
import type { Question, Session } from "../session";

/** The cells of a table as the user typed them, and the row of the sheet (one-based) that the first of them stands in. */
export interface TypedCells {
  readonly row: number;
  readonly cells: readonly (readonly CellValue[])[];
}

export type TypedTables = ReadonlyMap<RegisterName, TypedCells>;

const question =
  (names: readonly RegisterName[]): Question<TypedTables> =>
  ({ workbook: { tables } }) => {
    const bodies = names.map((name) => {
      const range = tables.getItemOrNullObject(tableName(name)).getDataBodyRange().load("formulas,rowIndex");
      return { name, range };
    });
    return () =>
      new Map(
        bodies
          .filter(({ range }) => !range.isNullObject)
          .map(({ name, range }) => [name, { row: range.rowIndex + 1, cells: cellsOf(range, "formulas") }]),
      );
  };

/**
 * Asks for the cells of these tables as they were typed, along with the next request. The function it gives answers when that request
 * was sent; where Excel refused that one as too large, it asks again.
 */
export const askTyped = (session: Session, names: readonly RegisterName[]): (() => Promise<TypedTables>) => {
  const answer = question(names)(session.context);
  return async () => {
    try {
      return answer();
    } catch {
      // What a refused request was to load is not there to be read.
      return askApart(session, names);
    }
  };
};

const askApart = async (session: Session, names: readonly RegisterName[]): Promise<TypedTables> => {
  try {
    return await session.ask(question(names));
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    return askInParts(session, names);
  }
};

const askInParts = async (session: Session, names: readonly RegisterName[]): Promise<TypedTables> => {
  const places = await session.ask(({ workbook: { tables } }) => {
    const bodies = names.map((name) => {
      const table = tables.getItemOrNullObject(tableName(name));
      const range = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, range, sheet: table.worksheet.load("name") };
    });
    return () => bodies.filter(({ range }) => !range.isNullObject);
  });
  const blocks = await readCells(
    session,
    places.map(({ range, sheet }) => ({
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      bytesPerCell: 4 * assumedBytesPerCell,
      reading: "formulas" as const,
    })),
  );
  return new Map(
    places.map(({ name, range }, index) => [name, { row: range.rowIndex + 1, cells: blocks[index]?.cells ?? [] }]),
  );
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
