import { lineHeaders } from "../../domain/way-back/line";
import { readLine, type LineCells, type ReadLine } from "../../domain/way-back/line-cells";
import type { CellValue } from "../../domain/values/cell-value";
import { isResponseTooLarge } from "../explain";
import { cellsOf } from "../read/question";
import { assumedBytesPerCell, readCells } from "../read/read-cells";
import type { Question, Session } from "../session";
import { askKeepingSheet, keepingMark, keepingSheetName, type KeepingSheet } from "./keeping-sheet";

/** The sheet that keeps old values with what stands on it. */
export interface KeptLines {
  readonly place: KeepingSheet;
  /** From top (newest) to bottom; rows without contents are left out. */
  readonly lines: readonly ReadLine[];
}

/** Cells of a sheet as they were read; zero-based. */
interface Cells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Reads everything that is kept: one request, more only where the answer is over 5 MB. @throws ExcelProblem */
export const readLines = async (session: Session): Promise<KeptLines> => {
  const ask = askWithCells(session);
  try {
    const [place, cells] = await ask();
    return { place, lines: linesIn(place, cells) };
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
  }
  const [place, area] = await session.ask(askArea);
  if (place.kind === "absent" || !area) return { place, lines: [] };
  const [block] = await readCells(session, [
    { sheet: place.sheet, ...area, bytesPerCell: 2 * assumedBytesPerCell, reading: "values" },
  ]);
  return { place, lines: linesIn(place, { row: area.row, column: area.column, values: block?.cells ?? [] }) };
};

const askWithCells = (session: Session) => (): Promise<readonly [KeepingSheet, Cells | null]> =>
  session.ask((context) => {
    const place = askKeepingSheet(context);
    const answers = usedCells(context).map((used) => used.load("rowIndex,columnIndex,values"));
    return () => {
      const found = place();
      const used = usedOf(found, answers);
      if (!used || used.isNullObject) return [found, null];
      return [found, { row: used.rowIndex, column: used.columnIndex, values: cellsOf(used, "values") }];
    };
  });

const askArea: Question<
  readonly [KeepingSheet, { row: number; column: number; rows: number; columns: number } | null]
> = (context) => {
  const place = askKeepingSheet(context);
  const answers = usedCells(context).map((used) => used.load("rowIndex,columnIndex,rowCount,columnCount"));
  return () => {
    const found = place();
    const used = usedOf(found, answers);
    if (!used || used.isNullObject) return [found, null];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    return [found, { row, column, rows, columns }];
  };
};

/** The cells in use of the sheet with the mark, and of the one with our name: the first that is ours counts. */
const usedCells = ({ workbook }: Excel.RequestContext): readonly Excel.Range[] => [
  workbook.names.getItemOrNullObject(keepingMark).getRangeOrNullObject().worksheet.getUsedRangeOrNullObject(true),
  workbook.worksheets.getItemOrNullObject(keepingSheetName).getUsedRangeOrNullObject(true),
];

const usedOf = (place: KeepingSheet, [marked, named]: readonly Excel.Range[]): Excel.Range | undefined => {
  if (place.kind === "absent") return undefined;
  return place.isMarked ? marked : named;
};

const linesIn = (place: KeepingSheet, cells: Cells | null): readonly ReadLine[] => {
  if (place.kind === "absent" || !cells) return [];
  const { headerRow, markColumn, columns } = place;
  const positions = lineHeaders.map((header) => {
    const offset = columns.get(header);
    return [header, offset === undefined ? -1 : markColumn + offset - cells.column] as const;
  });
  return cells.values.flatMap((row, index) => {
    const at = cells.row + index;
    if (at <= headerRow) return [];
    const line = Object.fromEntries(positions.map(([header, position]) => [header, row[position] ?? ""])) as LineCells;
    return lineHeaders.every((header) => line[header] === "") ? [] : [readLine(line, at + 1)];
  });
};
