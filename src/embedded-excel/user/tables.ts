import type { Table } from "../model/workbook";
import type { ExcelHost } from "../processor/host";
import type { Editor, Refusal } from "./editor";

/**
 * Filters a table by what a column (zero-based within the table) shows; null shows all rows again.
 */
export function filterTable(
  _host: ExcelHost,
  _table: Table,
  _column: number,
  _keep: ((text: string) => boolean) | null,
): Refusal | null {
  return null;
}

/** Sorts the rows of a table by one column (zero-based within the table). */
export function sortTable(
  _host: ExcelHost,
  _table: Table,
  _column: number,
  _descending: boolean,
  _by: Editor,
): Refusal | null {
  return null;
}
