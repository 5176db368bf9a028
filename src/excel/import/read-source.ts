import type { SourceList } from "../../domain/import";
import { isResponseTooLarge } from "../explain";
import { ExcelProblem, nothingChanged } from "../problem";
import type { Area } from "../read/contents";
import { cellsOf } from "../read/question";
import { assumedBytesPerCell, readCells } from "../read/read-cells";
import { inExcel, type Question, type Session, type Stage } from "../session";
import type { Work } from "../work";
import type { ImportSource } from "./find-sources";

const stages: readonly Stage[] = [{ says: "Lijst lezen", phase: "reading" }];

/** A list of ten thousand rows and a hundred columns; a sheet that uses more holds something else, far to the right or below. */
const mostCells = 1_000_000;

/**
 * Reads a list as it stands now; of a sheet all cells in use, rows that were added since included. One request for the size and one
 * for the cells; more only where the answer is over 5 MB.
 * @throws ExcelProblem also when it is gone, empty, or too large to be a list
 */
export const readSource = (source: ImportSource, work: Work = {}): Promise<SourceList> =>
  inExcel(work, stages, async (session) => {
    const area = await session.ask(askArea(source));
    if (area === null) throw noList(source);
    if (area.rows * area.columns > mostCells) throw tooLarge(source, area);
    return {
      name: source.kind === "sheet" ? `werkblad ${source.sheet}` : `selectie ${source.address} op ${source.sheet}`,
      cells: await cellsIn(session, source.sheet, area),
      firstRow: area.row + 1,
      firstColumn: area.column,
    };
  });

const askArea =
  ({ kind, sheet, address }: ImportSource): Question<Area | null> =>
  ({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const range = (
      kind === "sheet"
        ? worksheet.getUsedRangeOrNullObject(true)
        : worksheet.getRange(address).getUsedRangeOrNullObject(true)
    ).load("rowIndex,columnIndex,rowCount,columnCount");
    return () =>
      range.isNullObject
        ? null
        : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  };

const cellsIn = async (session: Session, sheet: string, area: Area) => {
  const range = session.context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .load("values");
  try {
    await session.send();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    const [block] = await readCells(session, [
      { sheet, ...area, bytesPerCell: assumedBytesPerCell, reading: "values" },
    ]);
    return block?.cells ?? [];
  }
  return cellsOf(range, "values");
};

const noList = ({ sheet }: ImportSource): ExcelProblem =>
  new ExcelProblem("gone", {
    happened: `Op werkblad ${sheet} staat daar niets meer, of het werkblad is er niet meer.`,
    unchanged: nothingChanged,
    advice: "Kies een andere bron.",
  });

const tooLarge = ({ sheet }: ImportSource, { rows, columns }: Area): ExcelProblem =>
  new ExcelProblem("too-large", {
    happened: `Werkblad ${sheet} gebruikt cellen in ${rows} rijen en ${columns} kolommen: dat is te veel voor één lijst.`,
    unchanged: nothingChanged,
    advice: "Selecteer alleen de lijst met haar kopregel en kies de selectie als bron.",
  });
