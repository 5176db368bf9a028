import { MAX_ROWS, intersection, sameName } from "./address";
import { CellError } from "./cell";
import type { Scalar } from "./cell";
import { mapFormulas } from "./formulas-everywhere";
import { moveFormula, rewriteFormula } from "./reference-moves";
import { deleteCells, insertCells } from "./shift-cells";
import { StructureError } from "./structure-error";
import { dropColumnReferences, freeColumnName, mapTableReferences, renameColumnReferences } from "./table-columns";
import type { Area, Sheet, Table, TableColumn, Workbook } from "./workbook";

/** The sheet and table of that name, whatever its case. */
export function tableByName(workbook: Workbook, name: string): { sheet: Sheet; table: Table } | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((other) => sameName(other.name, name));
    if (table) return { sheet, table };
  }
  return undefined;
}

/** An id that no table of the workbook has. */
export const freeTableId = (workbook: Workbook): number =>
  Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))) + 1;

/** A name as Excel gives it to a new table: `Tabel1`, `Tabel2`, … */
export function freeTableName(workbook: Workbook): string {
  let next = 1;
  while (tableByName(workbook, `Tabel${next}`) || workbook.names.some(({ name }) => sameName(name, `Tabel${next}`)))
    next += 1;
  return `Tabel${next}`;
}

/** The rows between headers and totals; null when there are none. */
export function dataAreaOf({ area, hasHeaders, hasTotals }: Table): Area | null {
  const rowCount = area.rowCount - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  return rowCount > 0 ? { ...area, row: area.row + (hasHeaders ? 1 : 0), rowCount } : null;
}

/** Renames a table; every formula that names it follows. Throws `StructureError` for a name Excel does not take. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  checkTableName(workbook, name, table);
  mapTableReferences(workbook, table, (token) => (token.table === null ? null : name + token.specifier));
  mapFormulas(workbook, (formula) =>
    formula.toLowerCase().includes(table.name.toLowerCase())
      ? rewriteFormula(formula, (token) =>
          token.kind === "name" && token.sheet === null && sameName(token.name, table.name) ? name : null,
        )
      : formula,
  );
  table.name = name;
}

/** Throws `StructureError` unless `name` is free and of the form that Excel takes for tables and names. */
export function checkTableName(workbook: Workbook, name: string, except: Table | null = null): void {
  const isForm =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    !/^(?:[A-Za-z]{1,3}\d+|[RCrc]|[Rr]\d*[Cc]\d*)$/.test(name);
  if (!isForm) throw new StructureError("InvalidArgument", `A table cannot be called ${name}.`);
  const taken = tableByName(workbook, name)?.table;
  if ((taken && taken !== except) || workbook.names.some((other) => sameName(other.name, name))) {
    throw new StructureError("ItemAlreadyExists", `There is already something called ${name}.`);
  }
}

/** Renames a column of a table in its header cell and in every structured reference. */
export function renameTableColumn(workbook: Workbook, sheet: Sheet, table: Table, at: number, name: string): void {
  const column = table.columns[at];
  if (!column) throw new StructureError("ItemNotFound", "The table has no such column.");
  if (name === "" || table.columns.some((other) => other !== column && sameName(other.name, name))) {
    throw new StructureError("InvalidArgument", `A column of this table cannot be called ${name}.`);
  }
  renameColumnReferences(workbook, table, column.name, name);
  column.name = name;
  if (!table.hasHeaders) return;
  const cell = sheet.cells.get(table.area.row, table.area.column + at);
  sheet.cells.set(table.area.row, table.area.column + at, { value: name, formula: null, style: cell?.style ?? 0 });
}

/** Adds a column at position `at`; cells to the right of it in the table's rows move one to the right. */
export function addTableColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  at: number,
  name: string | null = null,
): TableColumn {
  const { area } = table;
  if (at < 0 || at > table.columns.length)
    throw new StructureError("InvalidArgument", "There is no such position in the table.");
  const free =
    name !== null && !table.columns.some((other) => sameName(other.name, name)) ? name : freeColumnName(table.columns);
  insertCells(
    workbook,
    sheet,
    { row: area.row, column: area.column + at, rowCount: area.rowCount, columnCount: 1 },
    "right",
  );
  // Cells put in at either end are beside the table, not in it.
  if (at === 0 || at === table.columns.length) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.area = { ...area, columnCount: area.columnCount + 1 };
    table.columns.splice(at, 0, { id, name: free, calculatedFormula: null, totalsFunction: null, totalsLabel: null });
    if (at === 0 && table.sort) table.sort = table.sort.map((key) => ({ ...key, column: key.column + 1 }));
  }
  const column = table.columns[at];
  if (!column) throw new StructureError("InvalidOperation", "The column was not made.");
  column.name = free;
  const neighbour = sheet.cells.get(area.row, area.column + (at === 0 ? 1 : at - 1));
  if (table.hasHeaders)
    sheet.cells.set(area.row, area.column + at, { value: free, formula: null, style: neighbour?.style ?? 0 });
  return column;
}

/** Deletes a column; cells to the right of it in the table's rows move one to the left. */
export function deleteTableColumn(workbook: Workbook, sheet: Sheet, table: Table, at: number): void {
  if (!table.columns[at]) throw new StructureError("ItemNotFound", "The table has no such column.");
  if (table.columns.length === 1) throw new StructureError("InvalidOperation", "A table keeps at least one column.");
  const { row, column, rowCount } = table.area;
  deleteCells(workbook, sheet, { row, column: column + at, rowCount, columnCount: 1 }, "left");
}

/**
 * Inserts rows before the data row at `at`, or behind the last one; cells below the table move down. As in Excel the new rows
 * take formats and calculated columns, and rules that reached the last row reach the new last row.
 */
export function insertTableRows(workbook: Workbook, sheet: Sheet, table: Table, at: number, count: number): void {
  const { area } = table;
  const row = area.row + (table.hasHeaders ? 1 : 0) + at;
  const isBehind = row >= area.row + area.rowCount;
  const rows: Area = { row, column: area.column, rowCount: count, columnCount: area.columnCount };
  // Where nothing stands below, growing is no insertion and no reference moves.
  if (!isBehind || !isFreeBelow(sheet, rows)) insertCells(workbook, sheet, rows, "down");
  table.area = { ...area, rowCount: area.rowCount + count };
  if (isBehind) extendRules(sheet, area, count);
  fillRows(sheet, table, rows);
}

/** Excel lets rules that cover a table's column down to its last row grow with the table. */
function extendRules(sheet: Sheet, before: Area, count: number): void {
  const end = before.row + before.rowCount;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.map((area) => {
      const isInTable =
        area.column >= before.column &&
        area.column + area.columnCount <= before.column + before.columnCount &&
        area.row >= before.row;
      return isInTable && area.row + area.rowCount === end ? { ...area, rowCount: area.rowCount + count } : area;
    });
  }
}

/** Formats of the row above (of the row below for the first), and the formula of every calculated column. */
function fillRows({ cells }: Sheet, table: Table, rows: Area): void {
  const first = table.area.row + (table.hasHeaders ? 1 : 0);
  const model = rows.row > first ? rows.row - 1 : rows.row + rows.rowCount;
  if (model >= table.area.row + table.area.rowCount) return;
  table.columns.forEach(({ calculatedFormula }, at) => {
    const column = table.area.column + at;
    const like = cells.get(model, column);
    for (let row = rows.row; row < rows.row + rows.rowCount; row += 1) {
      const formula =
        calculatedFormula === null ? null : moveFormula(like?.formula ?? calculatedFormula, row - model, 0);
      if (formula !== null || (like && like.style !== 0))
        cells.set(row, column, { value: null, formula, style: like?.style ?? 0 });
    }
  });
}

function isFreeBelow(sheet: Sheet, rows: Area): boolean {
  const below: Area = { ...rows, rowCount: MAX_ROWS - rows.row };
  if (
    sheet.tables.some((other) => intersection(other.area, below)) ||
    sheet.merges.some((merge) => intersection(merge, below))
  )
    return false;
  for (const [, , cell] of sheet.cells.entriesIn(below)) if (cell.value !== null || cell.formula !== null) return false;
  return true;
}

/** Deletes data rows; cells below the table move up. A table keeps one empty data row, as in Excel. */
export function deleteTableRows(workbook: Workbook, sheet: Sheet, table: Table, at: number, count: number): void {
  const data = dataAreaOf(table);
  if (!data || at < 0 || count < 1 || at + count > data.rowCount)
    throw new StructureError("InvalidArgument", "The table has no such rows.");
  const keepsOne = count === data.rowCount;
  if (keepsOne) {
    for (const [, , cell] of sheet.cells.entriesIn({ ...data, rowCount: 1 })) {
      cell.value = null;
      cell.formula = null;
    }
  }
  const rows: Area = { ...data, row: data.row + at + (keepsOne ? 1 : 0), rowCount: count - (keepsOne ? 1 : 0) };
  if (rows.rowCount > 0) deleteCells(workbook, sheet, rows, "up");
}

/** What Excel makes of a cell's contents when the cell becomes a header. */
const headerText = (value: Scalar): string => (value instanceof CellError ? value.code : String(value ?? ""));

/** Gives a table another area with the same header row. New columns take their names from the header cells or get `Kolom1`, … */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const overlapsRows = area.row === table.area.row && intersection(area, table.area) !== null;
  if (!overlapsRows || area.rowCount < (table.hasHeaders ? 2 : 1))
    throw new StructureError("InvalidArgument", "The headers must stay in the same row, and the areas must overlap.");
  if (sheet.tables.some((other) => other !== table && intersection(other.area, area)))
    throw new StructureError("InvalidOperation", "A table cannot overlap another.");
  const old = new Map(table.columns.map((column, at) => [table.area.column + at, column]));
  const gone = [...old]
    .filter(([column]) => column < area.column || column >= area.column + area.columnCount)
    .map(([, { name }]) => name);
  if (gone.length > 0) dropColumnReferences(workbook, table, gone);
  const shift = area.column - table.area.column;
  const columns: TableColumn[] = [];
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    const known = old.get(column);
    if (known) {
      columns.push(known);
      continue;
    }
    const cell = sheet.cells.get(area.row, column);
    const written = table.hasHeaders ? headerText(cell?.value ?? null) : "";
    const all = [...old.values(), ...columns];
    const name = written !== "" && !all.some((other) => sameName(other.name, written)) ? written : freeColumnName(all);
    if (table.hasHeaders) sheet.cells.set(area.row, column, { value: name, formula: null, style: cell?.style ?? 0 });
    columns.push({ id: nextId, name, calculatedFormula: null, totalsFunction: null, totalsLabel: null });
    nextId += 1;
  }
  if (table.sort && shift !== 0)
    table.sort = table.sort.map((key) => ({ ...key, column: key.column - shift })).filter(({ column }) => column >= 0);
  if (area.rowCount > table.area.rowCount) extendRules(sheet, table.area, area.rowCount - table.area.rowCount);
  table.columns = columns;
  table.area = area;
}
