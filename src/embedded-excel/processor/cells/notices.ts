import { formatArea, intersection } from "../../model/address";
import type { Area, Sheet, Table } from "../../model/workbook";
import { EventType, WORKBOOK_TARGET } from "../events";
import type { ExcelHost } from "../host";
import { tableId } from "./identity";

/** What happened to the cells, as events name it. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Tells the add-in's listeners that cells were changed by the add-in itself. */
export function raiseChanged(host: ExcelHost, sheet: Sheet, area: Area, changeType: ChangeType = "RangeEdited"): void {
  const shared = {
    address: formatArea(area),
    changeType,
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: sheet.id,
  };
  host.events.raise(EventType.worksheetChanged, [sheet.id, WORKBOOK_TARGET], { ...shared, shiftDirection: "None" });
  for (const table of sheet.tables) {
    const part = intersection(table.area, area);
    if (!part) continue;
    const id = tableId(table);
    host.events.raise(EventType.tableChanged, [id, sheet.id, WORKBOOK_TARGET], {
      ...shared,
      tableId: id,
      address: formatArea(part),
    });
  }
}

export function raiseSheet(host: ExcelHost, sheet: Sheet, type: "worksheetAdded" | "worksheetDeleted"): void {
  host.events.raise(EventType[type], [WORKBOOK_TARGET], { source: "Local", worksheetId: sheet.id });
}

export function raiseTable(host: ExcelHost, sheet: Sheet, table: Table, type: "tableAdded" | "tableDeleted"): void {
  const args = { source: "Local", worksheetId: sheet.id, tableId: tableId(table), tableName: table.name };
  host.events.raise(EventType[type], [WORKBOOK_TARGET, sheet.id], args);
}
