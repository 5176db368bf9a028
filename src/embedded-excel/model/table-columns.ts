import { intersection, sameName } from "./address";
import { mapFormulas } from "./formulas-everywhere";
import { formatStructured, parseStructured } from "./formula-tokens";
import type { Token } from "./formula-tokens";
import { rewriteFormula } from "./reference-moves";
import type { Area, Sheet, Table, TableColumn, Workbook } from "./workbook";

type Structured = Extract<Token, { kind: "structured" }>;

/** Rewrites the references to one table in all formulas; null leaves a reference as it is written. */
export function mapTableReferences(
  workbook: Workbook,
  table: Table,
  change: (token: Structured) => string | null,
): void {
  mapFormulas(workbook, (formula, home) => {
    if (!formula.includes("[")) return formula;
    return rewriteFormula(formula, (token) => {
      if (token.kind !== "structured") return null;
      const isMeant = token.table === null ? home.table() === table : sameName(token.table, table.name);
      return isMeant ? change(token) : null;
    });
  });
}

/** All references to a table's column follow its new name. */
export function renameColumnReferences(workbook: Workbook, table: Table, from: string, to: string): void {
  mapTableReferences(workbook, table, (token) => {
    const { items, columns } = parseStructured(token.specifier);
    if (!columns.some((column) => sameName(column, from))) return null;
    return (
      (token.table ?? "") +
      formatStructured({ items, columns: columns.map((column) => (sameName(column, from) ? to : column)) })
    );
  });
}

/** References to columns that are gone become `#REF!`. */
export function dropColumnReferences(workbook: Workbook, table: Table, gone: readonly string[]): void {
  mapTableReferences(workbook, table, (token) =>
    parseStructured(token.specifier).columns.some((column) => gone.some((name) => sameName(name, column)))
      ? "#REF!"
      : null,
  );
}

/** A name for a new column that the table does not have: the Dutch Excel's own `Kolom1`, `Kolom2`, … */
export function freeColumnName(columns: readonly TableColumn[]): string {
  let next = 1;
  while (columns.some(({ name }) => sameName(name, `Kolom${next}`))) next += 1;
  return `Kolom${next}`;
}

/** Makes `count` columns at `at` in a table whose area has already grown, and writes their headers. */
export function insertTableColumnsIn(sheet: Sheet, table: Table, at: number, count: number): void {
  for (let offset = 0; offset < count; offset += 1) {
    const name = freeColumnName(table.columns);
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(at + offset, 0, {
      id,
      name,
      calculatedFormula: null,
      totalsFunction: null,
      totalsLabel: null,
    });
    moveSortKeys(table, (column) => (column >= at + offset ? column + 1 : column));
    if (!table.hasHeaders) continue;
    const { row, column } = table.area;
    const style = sheet.cells.get(row, column + (at + offset === 0 ? count : at - 1))?.style ?? 0;
    sheet.cells.set(row, column + at + offset, { value: name, formula: null, style });
  }
}

/** Takes the columns of tables that lie in deleted cells out of their tables. */
export function deleteTableColumnsIn(workbook: Workbook, sheet: Sheet, deleted: Area): void {
  for (const table of sheet.tables) {
    const common = intersection(table.area, deleted);
    if (common?.rowCount !== table.area.rowCount || common.columnCount === table.area.columnCount) continue;
    const first = common.column - table.area.column;
    const gone = table.columns.slice(first, first + common.columnCount).map(({ name }) => name);
    dropColumnReferences(workbook, table, gone);
    table.columns.splice(first, common.columnCount);
    moveSortKeys(table, (column) =>
      column < first ? column : column < first + common.columnCount ? null : column - common.columnCount,
    );
  }
}

function moveSortKeys(table: Table, to: (column: number) => number | null): void {
  if (!table.sort) return;
  table.sort = table.sort.flatMap((key) => {
    const column = to(key.column);
    return column === null ? [] : [{ ...key, column }];
  });
}
