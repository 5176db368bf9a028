import { mapTableReferences } from "../../model/table-columns";
import { renameTable as renameInWorkbook } from "../../model/table-operations";
import type { Table } from "../../model/workbook";
import { notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import type { SheetTable } from "../types/tables";
import { raiseTable } from "./notices";

/** Renames a table; formulas follow. Excel has no event for it. */
export function renameTable(host: ExcelHost, table: Table, name: string): void {
  renameInWorkbook(host.workbook, table, name);
  host.markDirty();
}

/** Deletes a table with its cells; references to it become `#REF!`. */
export function deleteTable(host: ExcelHost, { sheet, table }: SheetTable): void {
  sheet.cells.clear(table.area);
  mapTableReferences(host.workbook, table, () => "#REF!");
  sheet.tables = sheet.tables.filter((other) => other !== table);
  host.markDirty();
  raiseTable(host, sheet, table, "tableDeleted");
}

/** Makes plain cells of a table. Excel turns references to it into addresses; a table that formulas refer to is refused here. */
export function convertTableToRange(host: ExcelHost, { sheet, table }: SheetTable): void {
  mapTableReferences(host.workbook, table, () => {
    throw notImplemented("Table.convertToRange of a table that formulas refer to");
  });
  sheet.tables = sheet.tables.filter((other) => other !== table);
  host.markDirty();
  raiseTable(host, sheet, table, "tableDeleted");
}
