import type { EmbeddedExcel } from "../../../src/embedded-excel";
import { addTableColumn, deleteTableRows } from "../../../src/embedded-excel/processor/cells/table-creation";
import { bodyArea } from "../../../src/embedded-excel/processor/cells/tables";
import { typeInCell } from "../../../src/embedded-excel/user";
import { tableIn, type Row } from "./register";

/** A colleague inserts a column before all others. */
export const insertTableColumn = (embedded: EmbeddedExcel, name: string): void =>
  embedded.host.as("colleague", () => void addTableColumn(embedded.host, tableIn(embedded), 0, name));

/** A colleague deletes the row that stands at this place. */
export const deleteRow = (embedded: EmbeddedExcel, at: number): void =>
  embedded.host.as("colleague", () => deleteTableRows(embedded.host, tableIn(embedded), at, 1));

/** A colleague types a row directly below the table. */
export const typeRowBelow = (embedded: EmbeddedExcel, cells: Row): void => {
  const { sheet, table } = tableIn(embedded);
  const { row, column, rowCount } = bodyArea(table);
  for (const [header, value] of Object.entries(cells)) {
    const at = column + table.columns.findIndex(({ name }) => name === header);
    typeInCell(embedded.host, sheet, row + rowCount, at, String(value), "colleague");
  }
};
