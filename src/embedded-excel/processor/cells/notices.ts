import { formatArea, intersection } from "../../model/address";
import type { Area, Sheet, Table } from "../../model/workbook";
import { EventType, WORKBOOK_TARGET } from "../events";
import type { ExcelHost } from "../host";
import { tableId } from "./identity";

/** What happened to the cells, as events name it. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Excel names the add-in only to itself, and of colleagues only that it was not this Excel. */
const triggerSource = (host: ExcelHost): string => (host.actor === "add-in" ? "ThisLocalAddin" : "Unknown");
const isRemote = (host: ExcelHost): boolean => host.actor === "colleague";
const source = (host: ExcelHost): string => (isRemote(host) ? "Remote" : "Local");

/** Tells the add-in's listeners that cells were changed, and by whom. */
export function raiseChanged(host: ExcelHost, sheet: Sheet, area: Area, changeType: ChangeType = "RangeEdited"): void {
  const shared = {
    address: formatArea(area),
    changeType,
    source: source(host),
    triggerSource: triggerSource(host),
    worksheetId: sheet.id,
  };
  const args = { ...shared, shiftDirection: "None" };
  host.events.raise(EventType.worksheetChanged, [sheet.id, WORKBOOK_TARGET], args, isRemote(host));
  for (const table of sheet.tables) {
    const part = intersection(table.area, area);
    if (!part) continue;
    const id = tableId(table);
    const tableArgs = { ...shared, tableId: id, address: formatArea(part) };
    host.events.raise(EventType.tableChanged, [id, sheet.id, WORKBOOK_TARGET], tableArgs, isRemote(host));
  }
}

export function raiseSheet(host: ExcelHost, sheet: Sheet, type: "worksheetAdded" | "worksheetDeleted"): void {
  host.events.raise(
    EventType[type],
    [WORKBOOK_TARGET],
    { source: source(host), worksheetId: sheet.id },
    isRemote(host),
  );
}

export function raiseRenamed(host: ExcelHost, sheet: Sheet, nameBefore: string): void {
  const args = { source: source(host), worksheetId: sheet.id, nameBefore, nameAfter: sheet.name };
  host.events.raise(EventType.worksheetNameChanged, [sheet.id, WORKBOOK_TARGET], args, isRemote(host));
}

export function raiseTable(host: ExcelHost, sheet: Sheet, table: Table, type: "tableAdded" | "tableDeleted"): void {
  const args = { source: source(host), worksheetId: sheet.id, tableId: tableId(table), tableName: table.name };
  host.events.raise(EventType[type], [WORKBOOK_TARGET, sheet.id], args, isRemote(host));
}
