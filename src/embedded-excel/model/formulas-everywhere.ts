import { contains } from "./address";
import type { Cell } from "./cell";
import type { ChartContent } from "./charts";
import type { Sheet, Table, Workbook } from "./workbook";

/** Where a formula stands: what its references without a sheet or table mean. */
export interface Home {
  /** Null for names of the workbook and for charts. */
  sheet: Sheet | null;
  /** The table the formula's cell lies in. */
  table: () => Table | null;
}

const NO_TABLE = (): null => null;

/** Rewrites every formula of the workbook: cells, names, tables, validations, conditional formats, extensions, charts. */
export function mapFormulas(workbook: Workbook, change: (formula: string, home: Home) => string): void {
  for (const sheet of workbook.sheets) mapSheetFormulas(sheet, change);
  workbook.names = workbook.names.map((name) => {
    const sheet = workbook.sheets.find(({ id }) => id === name.sheetId) ?? null;
    const formula = change(name.formula, { sheet, table: NO_TABLE });
    return formula === name.formula ? name : { ...name, formula };
  });
  for (const kept of workbook.keptParts.values())
    kept.formulas = kept.formulas.map((formula) => change(formula, { sheet: null, table: NO_TABLE }));
}

function mapSheetFormulas(sheet: Sheet, change: (formula: string, home: Home) => string): void {
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.formula === null) continue;
    const home: Home = { sheet, table: () => tableAt(sheet, row, column) };
    setFormula(cell, change(cell.formula, home));
  }
  const home: Home = { sheet, table: NO_TABLE };
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.calculatedFormula !== null)
        column.calculatedFormula = change(column.calculatedFormula, { sheet, table: () => table });
    }
  }
  for (const validation of sheet.validations) {
    validation.formula1 = change(validation.formula1, home);
    validation.formula2 = change(validation.formula2, home);
  }
  for (const format of sheet.conditionalFormats)
    format.formulas = format.formulas.map((formula) => change(formula, home));
  for (const { content } of sheet.charts) if (content) mapChartFormulas(content, change);
  sheet.extension.formulas = sheet.extension.formulas.map((formula) => change(formula, home));
}

function mapChartFormulas({ series }: ChartContent, change: (formula: string, home: Home) => string): void {
  // A reference in a chart always names its sheet.
  const home: Home = { sheet: null, table: NO_TABLE };
  for (const each of series) {
    if (each.name !== null && "formula" in each.name) each.name = { formula: change(each.name.formula, home) };
    if (each.values !== null) each.values = change(each.values, home);
    if (each.categories !== null) each.categories = change(each.categories, home);
  }
}

/** Gives a cell the same formula in other words: what the file said about it stays. */
function setFormula(cell: Cell, formula: string): void {
  if (formula === cell.formula) return;
  if (cell.origin?.formula === cell.formula) cell.origin = { ...cell.origin, formula };
  cell.formula = formula;
}

/** The table that has this cell; null when there is none. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  return sheet.tables.find(({ area }) => contains(area, { row, column, rowCount: 1, columnCount: 1 })) ?? null;
}
