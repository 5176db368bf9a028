import { intersection, contains, sameName } from "../../model/address";
import type { Sheet, Table } from "../../model/workbook";
import { isLeftOut, flag, text } from "../arguments";
import { tableId } from "../cells/identity";
import { raiseTable } from "../cells/notices";
import { requireAllowed } from "../cells/protection";
import type { SheetArea } from "../cells/ranges";
import { areaOf } from "../cells/ranges";
import { createTable } from "../cells/table-creation";
import { itemNotFound } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, objectOf, selfOf } from "../registry";
import { rangeType } from "./range";
import { tableOf } from "./table";

interface TablesSelf {
  /** Whose tables; null for all of the workbook. */
  sheet: Sheet | null;
  /** Further condition, of the tables that touch a range. */
  includes?: (table: Table) => boolean;
}

export interface SheetTable {
  sheet: Sheet;
  table: Table;
}

function all({ sheet, includes }: TablesSelf, { workbook }: ExcelHost): SheetTable[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) =>
    each.tables.filter((table) => includes?.(table) ?? true).map((table) => ({ sheet: each, table })),
  );
}

/** By id or name. */
function find(self: TablesSelf, key: Argument, host: ExcelHost): SheetTable {
  // Ids of tables are small numbers in older files; Office.js takes these too.
  const wanted = typeof key === "number" ? String(key) : text(key);
  const found = all(self, host).find(({ table }) => tableId(table) === wanted || sameName(table.name, wanted));
  if (!found) throw itemNotFound();
  return found;
}

function add(self: TablesSelf, address: Argument, hasHeaders: Argument, host: ExcelHost): ExcelObject {
  const range: SheetArea =
    selfOf(address, rangeType) ?? areaOf(host.workbook, self.sheet ?? host.activeSheet, text(address));
  requireAllowed(range.sheet);
  const table = createTable(host, range.sheet, range.area, isLeftOut(hasHeaders) ? false : flag(hasHeaders));
  host.markDirty();
  raiseTable(host, range.sheet, table, "tableAdded");
  return tableOf({ sheet: range.sheet, table });
}

const target = ({ sheet }: TablesSelf): string => sheet?.id ?? WORKBOOK_TARGET;

const tablesType: ObjectType<TablesSelf> = {
  name: "TableCollection",
  properties: { count: { get: (self, host) => all(self, host).length } },
  items: (self, host) => all(self, host).map(tableOf),
  item: (self, key, host) => tableOf(find(self, key, host)),
  methods: {
    add: (self, [address, hasHeaders], host) => add(self, address, hasHeaders, host),
    _RegisterDataChangedEvent: (self, _args, { events }) => events.register(EventType.tableChanged, target(self)),
    _UnregisterDataChangedEvent: (self, _args, { events }) => events.unregister(EventType.tableChanged, target(self)),
    _RegisterAddedEvent: (self, _args, { events }) => events.register(EventType.tableAdded, target(self)),
    _UnregisterAddedEvent: (self, _args, { events }) => events.unregister(EventType.tableAdded, target(self)),
    _RegisterDeletedEvent: (self, _args, { events }) => events.register(EventType.tableDeleted, target(self)),
    _UnregisterDeletedEvent: (self, _args, { events }) => events.unregister(EventType.tableDeleted, target(self)),
  },
};

/** The tables of a sheet, or with null those of the workbook. */
export const tablesOf = (sheet: Sheet | null): ExcelObject => objectOf<TablesSelf>(tablesType, { sheet });

/** The tables that lie wholly (`fully`) or partly in a range. */
export const tablesTouching = ({ sheet, area }: SheetArea, fully: boolean): ExcelObject =>
  objectOf<TablesSelf>(tablesType, {
    sheet,
    includes: (table) => (fully ? contains(area, table.area) : intersection(area, table.area) !== null),
  });
