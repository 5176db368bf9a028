import { CellError } from "../model/cell";
import type { Corner, Reference, StructuredParts } from "../model/formula-tokens";
import type { Area, DefinedName, Sheet, Table, Workbook } from "../model/workbook";
import { REF_ERROR, VALUE_ERROR } from "./errors";
import type { RangeRef } from "./values";

/** The cell a formula stands in. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The rows of a table that the items of a structured reference name; null when it has none of them. */
function tableRows(
  table: Table,
  items: readonly string[],
  place: Place | null,
): { row: number; rowCount: number } | null {
  const { row, rowCount } = table.area;
  const dataStart = row + (table.hasHeaders ? 1 : 0);
  const dataEnd = row + rowCount - (table.hasTotals ? 1 : 0);
  const bands = (items.length === 0 ? ["#Data"] : items).map((item): [number, number] | null => {
    switch (item.toLowerCase()) {
      case "#all":
        return [row, row + rowCount];
      case "#data":
        return [dataStart, dataEnd];
      case "#headers":
        return table.hasHeaders ? [row, dataStart] : null;
      case "#totals":
        return table.hasTotals ? [dataEnd, row + rowCount] : null;
      case "#this row":
        return place && place.row >= dataStart && place.row < dataEnd ? [place.row, place.row + 1] : null;
      default:
        return null;
    }
  });
  const present = bands.filter((band) => band !== null);
  if (present.length < bands.length) return null;
  const start = Math.min(...present.map(([from]) => from));
  return { row: start, rowCount: Math.max(...present.map(([, to]) => to)) - start };
}

/**
 * The cells that a structured reference names. `place` is the formula's cell when it stands on the table's sheet, else null.
 * `#REF!` when the table lacks the column, the headers or the totals; `#VALUE!` for "this row" outside the data.
 */
export function structuredArea(
  table: Table,
  { items, columns }: StructuredParts,
  place: Place | null,
  columnsOf = columnPositions,
): Area | CellError {
  const span = columnSpan(table, columns, columnsOf);
  if (!span) return REF_ERROR;
  const rows = tableRows(table, items, place);
  if (!rows) return items.some((item) => item.toLowerCase() === "#this row") ? VALUE_ERROR : REF_ERROR;
  return { ...rows, ...span };
}

/** The columns of the sheet from the first to the last that is named; all when none is, null when one is not there. */
function columnSpan(
  table: Table,
  columns: readonly string[],
  columnsOf: typeof columnPositions,
): Pick<Area, "column" | "columnCount"> | null {
  if (columns.length === 0) return { column: table.area.column, columnCount: table.columns.length };
  const positions = columnsOf(table);
  const indexes = columns.map((name) => positions.get(key(name)) ?? -1);
  if (indexes.includes(-1)) return null;
  const first = Math.min(...indexes);
  return { column: table.area.column + first, columnCount: Math.max(...indexes) - first + 1 };
}

/** Where each column of a table is, by its name in small letters; the first of two of one name. */
const columnPositions = (table: Table): ReadonlyMap<string, number> =>
  new Map(table.columns.map(({ name }, at) => [key(name), at] as const).reverse());

const THIS_ROW = ["#This Row"];
const isThisRow = ({ items }: StructuredParts): boolean =>
  items.length === 1 && items[0]?.toLowerCase() === "#this row";

const key = (name: string): string => name.toLowerCase();

/** Finds what formulas name: sheets, tables and defined names. Made anew for each calculation. */
export class References {
  readonly #sheets = new Map<string, number>();
  readonly #tables = new Map<string, { sheet: number; table: Table }>();
  readonly #names = new Map<string, DefinedName>();
  /** Whole parts of tables by the node that names them: the rows of a table share their formulas' trees. */
  readonly #wholes = new Map<StructuredParts, { table: Table; range: RangeRef }>();

  readonly #columns = new Map<Table, ReadonlyMap<string, number>>();

  constructor(private readonly workbook: Workbook) {
    workbook.sheets.forEach((sheet, index) => {
      this.#sheets.set(key(sheet.name), index);
      for (const table of sheet.tables) this.#tables.set(key(table.name), { sheet: index, table });
    });
    for (const name of workbook.names) this.#names.set(`${name.sheetId ?? ""}|${key(name.name)}`, name);
  }

  sheetAt(index: number): Sheet | undefined {
    return this.workbook.sheets[index];
  }

  sheetIndex(name: string): number | null {
    return this.#sheets.get(key(name)) ?? null;
  }

  /** A name as seen from a sheet: the sheet's own before the workbook's. */
  name(sheet: number, name: string): DefinedName | null {
    const own = this.#names.get(`${this.workbook.sheets[sheet]?.id ?? ""}|${key(name)}`);
    return own ?? this.#names.get(`|${key(name)}`) ?? null;
  }

  /** A name of the workbook that no sheet has one of its own beside; else null. */
  commonName(name: string): DefinedName | null {
    const isOwnSomewhere = this.workbook.names.some((one) => one.sheetId !== null && key(one.name) === key(name));
    return isOwnSomewhere ? null : (this.#names.get(`|${key(name)}`) ?? null);
  }

  /** The range an A1 reference means. Parts without `$` move along with `offset`: only names, written as seen from A1, have one. */
  area(
    sheetName: string | null,
    { from, to }: Reference,
    place: Place,
    offset: { row: number; column: number },
  ): RangeRef | CellError {
    const sheet = sheetName === null ? place.sheet : this.sheetIndex(sheetName);
    if (sheet === null) return REF_ERROR;
    const row = (corner: Corner): number => corner.row + (corner.rowAbsolute ? 0 : offset.row);
    const column = (corner: Corner): number => corner.column + (corner.columnAbsolute ? 0 : offset.column);
    const [top, left] = [Math.min(row(from), row(to)), Math.min(column(from), column(to))];
    return {
      sheet,
      row: top,
      column: left,
      rowCount: Math.abs(row(to) - row(from)) + 1,
      columnCount: Math.abs(column(to) - column(from)) + 1,
    };
  }

  /** The range a structured reference means; without a table name that of the table the formula stands in. */
  structured(tableName: string | null, parts: StructuredParts, place: Place): RangeRef | CellError {
    const found = tableName === null ? this.#tableAround(place) : this.#tables.get(key(tableName));
    if (!found) return REF_ERROR;
    const known = this.#wholes.get(parts);
    if (known?.table === found.table) return isThisRow(parts) ? this.#inRow(known, place, found.sheet) : known.range;
    const area = structuredArea(found.table, parts, found.sheet === place.sheet ? place : null, this.#columnsOf);
    if (area instanceof CellError) return area;
    const range = { sheet: found.sheet, ...area };
    this.#wholes.set(parts, { table: found.table, range });
    return range;
  }

  #inRow({ table, range }: { table: Table; range: RangeRef }, place: Place, sheet: number): RangeRef | CellError {
    const rows = sheet === place.sheet ? tableRows(table, THIS_ROW, place) : null;
    return rows ? { ...range, ...rows } : VALUE_ERROR;
  }

  /** All data of a table, when there is one of this name. */
  table(name: string): RangeRef | null {
    const found = this.#tables.get(key(name));
    if (!found) return null;
    const area = structuredArea(found.table, { items: [], columns: [] }, null, this.#columnsOf);
    return area instanceof CellError ? null : { sheet: found.sheet, ...area };
  }

  readonly #columnsOf = (table: Table): ReadonlyMap<string, number> => {
    const known = this.#columns.get(table);
    if (known) return known;
    const positions = columnPositions(table);
    this.#columns.set(table, positions);
    return positions;
  };

  #tableAround({ sheet, row, column }: Place): { sheet: number; table: Table } | undefined {
    const table = this.workbook.sheets[sheet]?.tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
    return table && { sheet, table };
  }
}
