import { mapTableReferences } from "../../model/table-columns";
import type { Sheet, Table, Workbook } from "../../model/workbook";
import { notImplemented } from "../errors";

/** Deletes a table with its cells; references to it become `#REF!`. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  sheet.cells.clear(table.area);
  mapTableReferences(workbook, table, () => "#REF!");
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

/** Makes plain cells of a table. Excel turns references to it into addresses; a table that formulas refer to is refused here. */
export function convertTableToRange(workbook: Workbook, sheet: Sheet, table: Table): void {
  mapTableReferences(workbook, table, () => {
    throw notImplemented("Table.convertToRange of a table that formulas refer to");
  });
  sheet.tables = sheet.tables.filter((other) => other !== table);
}
