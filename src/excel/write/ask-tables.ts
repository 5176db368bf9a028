import { tableName, type RegisterName } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { CellValue } from "../../domain/values/cell-value";
import { cellsOf } from "../read/question";
import type { Question } from "../session";
import { keyHeader } from "./keys";
import { actualHeaderOf, type ColumnCells, type TableState, type Wanted, type WindowCells } from "./table-state";

/** The header of a register's column as it stands. */
export type Spelling = (register: RegisterName, header: string) => string;

export const asDeclared: Spelling = (_register, header) => header;

/** The spelling of headers in tables that were read. */
export const spellingIn = (states: readonly (TableState | null)[]): Spelling => {
  const byRegister = new Map(states.flatMap((state) => (state ? [[state.register, state] as const] : [])));
  return (register, header) => {
    const state = byRegister.get(register);
    return (state && actualHeaderOf(state, header)) ?? header;
  };
};

/** Asks for several tables in one request. */
export const askTables =
  (wanted: readonly Wanted[], spelling: Spelling): Question<readonly (TableState | null)[]> =>
  (context) => {
    const answers = wanted.map((each) => askTable(context, each, spelling));
    return () => answers.map((answer) => answer());
  };

const askTable = (context: Excel.RequestContext, wanted: Wanted, spelling: Spelling): (() => TableState | null) => {
  const { register } = wanted;
  const table = context.workbook.tables.getItemOrNullObject(tableName(register)).load("showHeaders,showTotals");
  const protection = table.worksheet.protection.load("protected");
  const filter = table.autoFilter.load("isDataFiltered");
  const range = table.getRange();
  const headers = range.getRow(0).load("values");
  const body = table.getDataBodyRange().load("rowCount");
  const first = body.getRow(0).load("formulas");
  const last = body.getLastRow().load("formulas,numberFormat");
  const tail = wanted.tail
    ? body
        .getRow(0)
        .getOffsetRange(wanted.tail.start, 0)
        .getResizedRange(wanted.tail.count - 1, 0)
        .load("formulas")
    : null;
  const below = wanted.room > 0 ? range.getRowsBelow(wanted.room).getUsedRangeOrNullObject(true).load("address") : null;
  const column = (header: string): Excel.Range =>
    table.columns.getItemOrNullObject(spelling(register, header)).getDataBodyRange();
  const keys = column(keyHeader(register)).load("values");
  const columns = [...wanted.headers].map(
    (header) => [header, column(header).load("values,formulas,numberFormat")] as const,
  );
  const window = askWindow(table, wanted, spelling);
  return () => {
    if (table.isNullObject || !table.showHeaders) return null;
    return {
      register,
      isProtected: protection.protected,
      isFiltered: filter.isDataFiltered,
      hasTotals: table.showTotals,
      headers: (headers.values[0] ?? []).map(String),
      bodyRows: body.rowCount,
      keys: keys.isNullObject ? [] : firstOfEach(cellsOf(keys, "values")),
      firstRow: cellsOf(first, "formulas")[0] ?? [],
      lastRow: cellsOf(last, "formulas")[0] ?? [],
      lastFormats: formatsOf(last)[0] ?? [],
      tail: wanted.tail && tail ? { ...wanted.tail, rows: cellsOf(tail, "formulas") } : null,
      taken: below && !below.isNullObject ? withoutSheet(below.address) : null,
      columns: new Map(
        columns.flatMap(([header, cells]) => (cells.isNullObject ? [] : [[header, columnCells(cells)]])),
      ),
      window: window(),
    };
  };
};

const askWindow = (
  table: Excel.Table,
  { register, window }: Wanted,
  spelling: Spelling,
): (() => WindowCells | null) => {
  if (!window) return () => null;
  const { start, count } = window;
  // From the header down, so that rows are found that the table did not grow over.
  const cells = (name: string): Excel.Range =>
    table.columns
      .getItemOrNullObject(name)
      .getRange()
      .getCell(1 + start, 0)
      .getResizedRange(count - 1, 0);
  const keys = cells(spelling(register, keyHeader(register))).load("values");
  const columns = [...window.headers].map(
    (header) => [header, cells(spelling(register, header)).load("values")] as const,
  );
  const types = window.formulas.map((name) => [name, cells(name).load("valueTypes")] as const);
  return () => ({
    start,
    count,
    keys: keys.isNullObject ? [] : firstOfEach(cellsOf(keys, "values")),
    columns: new Map(
      columns.flatMap(([header, range]) =>
        range.isNullObject ? [] : [[header, firstOfEach(cellsOf(range, "values"))]],
      ),
    ),
    blanks: new Map(
      types.flatMap(([name, range]) =>
        range.isNullObject ? [] : [[name, range.valueTypes.map(([type]) => type === Excel.RangeValueType.empty)]],
      ),
    ),
  });
};

const firstOfEach = (cells: readonly (readonly CellValue[])[]): readonly CellValue[] =>
  cells.map(([cell]) => cell ?? "");

const formatsOf = (range: Excel.Range): string[][] => range.numberFormat as string[][];

const columnCells = (range: Excel.Range): ColumnCells => ({
  values: firstOfEach(cellsOf(range, "values")),
  formulas: firstOfEach(cellsOf(range, "formulas")),
  formats: formatsOf(range).map(([format]) => format ?? ""),
});

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** True when rows and columns stand in the same places. */
export const isSameLayout = (one: TableState, other: TableState): boolean =>
  one.headers.map(normaliseHeader).join("\n") === other.headers.map(normaliseHeader).join("\n") &&
  one.keys.length === other.keys.length &&
  one.keys.every((key, row) => key === other.keys[row]);
