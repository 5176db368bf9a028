import type { Table } from "../model/workbook";
import { dutchText } from "../processor/cells/cell-text";
import { requireAllowed, styleAt } from "../processor/cells/protection";
import { sheetOf } from "../processor/cells/ranges";
import { sortRows } from "../processor/cells/sorting";
import { bodyArea } from "../processor/cells/tables";
import type { ExcelHost } from "../processor/host";
import { type Editor, PROTECTED_SHEET, type Refusal, attempt, refusal } from "./editor";

/**
 * Filters a table by the text that a column (zero-based within the table) shows, in place of the filter it had; null shows
 * all rows again. A filter is everybody's, so it does not matter who sets it.
 */
export function filterTable(
  host: ExcelHost,
  table: Table,
  column: number,
  keep: ((text: string) => boolean) | null,
): Refusal | null {
  return attempt(host, "user", { AccessDenied: PROTECTED_SHEET }, () => {
    const { workbook } = host;
    const sheet = sheetOf(workbook, table);
    requireAllowed(sheet, "autoFilter");
    host.ensureCalculated();
    const body = bodyArea(table);
    const at = body.column + column;
    for (let row = body.row; row < body.row + body.rowCount; row += 1) {
      const { numberFormat } = workbook.styles.describe(styleAt(sheet, row, at));
      const shown = dutchText(sheet.cells.get(row, at)?.value ?? null, numberFormat, workbook.date1904);
      const hidden = keep !== null && !keep(shown);
      const format = sheet.rows.get(row);
      if (format ? format.hidden !== hidden : hidden) sheet.rows.set(row, { ...(format ?? { height: null }), hidden });
    }
    table.isFiltered = keep !== null;
    // SUBTOTAL and AGGREGATE leave hidden rows out.
    host.markDirty();
  });
}

/** Sorts the rows of a table by one column (zero-based within the table). */
export function sortTable(
  host: ExcelHost,
  table: Table,
  column: number,
  descending: boolean,
  by: Editor,
): Refusal | null {
  if (table.isFiltered) return refusal("Wis eerst het filter van de tabel. Daarna kunt u alle rijen sorteren.");
  return attempt(host, by, { AccessDenied: PROTECTED_SHEET }, () => {
    sortRows(host, sheetOf(host.workbook, table), bodyArea(table), [{ column, descending }], false);
    table.sort = [{ column, descending }];
  });
}
