import { contains } from "../../model/address";
import { moveFormula } from "../../model/reference-moves";
import type { Area, Sheet, Table } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { styleAt } from "./protection";
import { bodyArea, columnArea } from "./tables";
import { putContents } from "./writing";

/** Gives a table `rowCount` rows, header and totals included; new rows at its end take what the table gives its rows. */
export function growToRows(host: ExcelHost, { sheet, table }: { sheet: Sheet; table: Table }, rowCount: number): void {
  const old = bodyArea(table);
  table.area = { ...table.area, rowCount };
  furnishRows(host, sheet, table, old, {
    ...old,
    row: old.row + old.rowCount,
    rowCount: bodyArea(table).rowCount - old.rowCount,
  });
}

/**
 * Rows that are new in a table take the formats of the row above them, its validations and conditional formats, and in empty
 * cells the formula of a calculated column.
 */
export function furnishRows(host: ExcelHost, sheet: Sheet, table: Table, old: Area, added: Area): void {
  if (added.rowCount <= 0 || old.rowCount <= 0) return;
  const model = old.row < added.row ? added.row - 1 : added.row + added.rowCount;
  for (const column of table.columns) {
    const cells = columnArea(table, column, added);
    const at = cells.column;
    const style = styleAt(sheet, model, at);
    for (let row = cells.row; row < cells.row + cells.rowCount; row += 1) {
      const cell = sheet.cells.get(row, at);
      const isEmpty = cell === undefined || (cell.value === null && cell.formula === null);
      const formula =
        isEmpty && column.calculatedFormula !== null
          ? moveFormula(column.calculatedFormula, row - old.row, 0)
          : (cell?.formula ?? null);
      putContents(sheet, row, at, cell?.value ?? null, formula, grownStyle(host, sheet, { row, column: at }, style));
    }
  }
  extendRules(sheet.validations, old, added);
  extendRules(sheet.conditionalFormats, old, added);
  host.markDirty();
}

/** What entering a value gave the cell (text kept text, a date's format) stays; the rest comes from the row above. */
function grownStyle(
  { workbook: { styles } }: ExcelHost,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  model: number,
): number {
  const own = styleAt(sheet, row, column);
  const plain = sheet.columns.get(column)?.style ?? 0;
  if (own === plain) return model;
  const { quotePrefix, numberFormat } = styles.describe(own);
  const bare = styles.describe(plain);
  const isOnlyEntry = styles.derive(own, { quotePrefix: bare.quotePrefix, numberFormat: bare.numberFormat }) === plain;
  if (!isOnlyEntry) return own;
  return styles.derive(model, { quotePrefix, ...(numberFormat === bare.numberFormat ? {} : { numberFormat }) });
}

/** Rules that reach down to the last row above the new ones go on over these. */
function extendRules(rules: readonly { areas: Area[] }[], old: Area, added: Area): void {
  const bottom = old.row + old.rowCount;
  if (added.row !== bottom) return;
  for (const rule of rules) {
    rule.areas = rule.areas.map((area) => {
      const isOfTable = contains({ ...old, row: 0, rowCount: bottom }, area) && area.row + area.rowCount === bottom;
      return isOfTable ? { ...area, rowCount: area.rowCount + added.rowCount } : area;
    });
  }
}
