import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { CellError, type Cell, type Scalar } from "../../../src/embedded-excel/model/cell";
import { bodyArea } from "../../../src/embedded-excel/processor/cells/tables";
import type { Sheet, Table, Workbook } from "../../../src/embedded-excel/model/workbook";

/** What a cell holds: a constant, or a formula with what it comes to. */
export interface Content {
  readonly formula: string | null;
  readonly value: string | number | boolean | null;
}

/** One sheet as text that can be compared: its cells, and its tables with their columns and places. */
export interface SheetPicture {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Content>;
  readonly tables: readonly TablePicture[];
}

export interface TablePicture {
  readonly name: string;
  readonly headers: readonly string[];
  /** Rows by header, in order. */
  readonly rows: readonly Readonly<Record<string, Content>>[];
  readonly place: string;
}

/** A workbook at one moment. */
export interface Picture {
  readonly sheets: readonly SheetPicture[];
  readonly names: readonly string[];
}

const blank: Content = { formula: null, value: null };

const plain = (value: Scalar): Content["value"] => (value instanceof CellError ? value.code : value);
const contentOf = (cell: Cell | undefined): Content =>
  cell ? { formula: cell.formula, value: cell.value === "" ? null : plain(cell.value) } : blank;

export const pictureOf = ({ host }: EmbeddedExcel): Picture => {
  host.calculate();
  const { workbook } = host;
  return { sheets: workbook.sheets.map(sheetPicture), names: namesOf(workbook) };
};

const namesOf = ({ names, sheets }: Workbook): readonly string[] =>
  names.map(
    ({ name, formula, sheetId }) => `${sheets.find(({ id }) => id === sheetId)?.name ?? ""}!${name}=${formula}`,
  );

const sheetPicture = (sheet: Sheet): SheetPicture => {
  const cells = new Map<string, Content>();
  for (const [row, column, cell] of sheet.cells.entries()) {
    const content = contentOf(cell);
    if (content.formula !== null || content.value !== null) cells.set(`${row},${column}`, content);
  }
  return { name: sheet.name, cells, tables: sheet.tables.map((table) => tablePicture(sheet, table)) };
};

const tablePicture = (sheet: Sheet, table: Table): TablePicture => {
  const body = bodyArea(table);
  const headers = table.columns.map(({ name }) => name);
  return {
    name: table.name,
    headers,
    rows: Array.from({ length: body.rowCount }, (_, at) =>
      Object.fromEntries(
        headers.map((header, offset) => [header, contentOf(sheet.cells.get(body.row + at, body.column + offset))]),
      ),
    ),
    place: `${sheet.name}!${JSON.stringify(table.area)}`,
  };
};

/** Where the old values are kept; their moment, the action's id and what both are checked by are new each time: of these only whether they are there is compared. */
const wayBack = "Terugdraaien";
const newEachTime = ["Actie", "Tijdstip", "Controle", "Teruggedraaid op"];

/**
 * What a workbook holds, a line each: on each sheet its place among the others, the same contents in the same cells, the same tables,
 * and the names. Of Terugdraaien only which lines there are counts, without the action's id and moment: work that was done in two
 * goes kept its old values in two goes.
 */
const holdings = ({ sheets, names }: Picture): readonly string[] => [
  ...sheets.flatMap((sheet, at) => [
    `${sheet.name} is sheet ${at}`,
    ...(sheet.name === wayBack ? linesOf(sheet) : cellsOf(sheet)),
    ...sheet.tables.map(({ name, place, headers }) => `${place} is ${name}: ${headers.join()}`),
  ]),
  ...names,
];

/** A text that is the same for two workbooks that hold the same. */
export const sameness = (picture: Picture): string => holdings(picture).join(separator);

const separator = "\u0000";

/** What two texts of `sameness` do not share, in a few lines. */
export const difference = (found: string, wanted: string): string => {
  const [here, there] = [new Set(found.split(separator)), new Set(wanted.split(separator))];
  const extra = [...here].filter((line) => !there.has(line)).map((line) => `+ ${line}`);
  const missing = [...there].filter((line) => !here.has(line)).map((line) => `- ${line}`);
  return [...extra.slice(0, 3), ...missing.slice(0, 3)].join("; ");
};

const cellsOf = ({ name, cells }: SheetPicture): readonly string[] =>
  [...cells].map(([place, { formula, value }]) => `${name} ${place}: ${formula ?? ""} ${JSON.stringify(value)}`).sort();

const linesOf = ({ name, cells }: SheetPicture): readonly string[] => {
  const [headers = [], ...lines] = gridOf(cells);
  const kept = lines.map((line) =>
    line.map((value, at) => (newEachTime.includes(String(headers[at])) && value !== "" ? "…" : value)).join(" | "),
  );
  // A row that was made room for and never written is no line.
  const lined = kept.filter((line) => /[^ |]/.test(line));
  return [...new Set([headers.join(" | "), ...lined])].sort().map((line) => `${name}: ${line}`);
};

const gridOf = (cells: ReadonlyMap<string, Content>): Content["value"][][] => {
  const grid: (Content["value"][] | undefined)[] = [];
  for (const [place, { value }] of cells) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    (grid[row] ??= [])[column] = value;
  }
  return Array.from(grid, (line) => Array.from(line ?? [], (value) => value ?? ""));
};

/** Everything the model holds, so that equal texts behave equally from here on. */
export const fingerprint = ({ sheets, names, structureProtected }: Workbook): string =>
  JSON.stringify([sheets.map(sheetModel), names, structureProtected]);

const sheetModel = ({ cells, columns, rows, notes, hyperlinks, id, ...rest }: Sheet): unknown => [
  id,
  [...cells.entries()],
  [...columns],
  [...rows],
  [...notes],
  [...hyperlinks],
  rest,
];
