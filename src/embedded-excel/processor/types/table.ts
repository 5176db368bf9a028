import type { Area } from "../../model/workbook";
import { flag, text } from "../arguments";
import { tableId } from "../cells/identity";
import { requireAllowed } from "../cells/protection";
import { checkedArea, sheetOf } from "../cells/ranges";
import { convertTableToRange, deleteTable, renameTable } from "../cells/table-changes";
import { resizeTable, setHeaders, setTotals } from "../cells/table-creation";
import { bodyArea } from "../cells/tables";
import { invalidArgument, itemNotFound } from "../errors";
import { EventType } from "../events";
import { type ExcelObject, type ObjectType, type Property, objectOf } from "../registry";
import { clearTableFilter, tableFilterOf } from "./auto-filter";
import { rangeOf, wholeSheet } from "./range";
import { rangeArgument } from "./range-geometry";
import { columnsOf } from "./table-columns";
import { rowsOf } from "./table-rows";
import { sortOf } from "./table-sort";
import type { SheetTable } from "./tables";
import { worksheetOf } from "./worksheet";

const toggle = (name: "showFilterButton" | "showBandedRows"): Property<SheetTable> => ({
  get: ({ table }) => table[name],
  set: ({ sheet, table }, given) => {
    requireAllowed(sheet);
    table[name] = flag(given);
  },
});

/** A part of the table that Excel refuses to give when it is not there. */
function part({ sheet }: SheetTable, area: Area | null): ExcelObject {
  if (!area) throw itemNotFound();
  return rangeOf(sheet, { ...area });
}

const tableType: ObjectType<SheetTable> = {
  name: "Table",
  identity: ({ table }) => ({ Id: tableId(table) }),
  properties: {
    id: { get: ({ table }) => tableId(table) },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, given, host) => {
        requireAllowed(sheet);
        renameTable(host, table, text(given));
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, given) => {
        requireAllowed(sheet);
        const style = text(given);
        if (style !== "" && !/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/.test(style))
          throw invalidArgument();
        table.style = style;
      },
    },
    showHeaders: {
      get: ({ table }) => table.hasHeaders,
      set: (self, given, host) => setHeaders(host, self, flag(given)),
    },
    showTotals: { get: ({ table }) => table.hasTotals, set: (self, given, host) => setTotals(host, self, flag(given)) },
    showFilterButton: toggle("showFilterButton"),
    showBandedRows: toggle("showBandedRows"),
  },
  children: {
    worksheet: ({ table }, { workbook }) => worksheetOf(sheetOf(workbook, table)),
    columns: (self) => columnsOf(self),
    rows: (self) => rowsOf(self),
    sort: (self) => sortOf(self),
    autoFilter: ({ sheet, table }) => tableFilterOf(sheet, table),
  },
  methods: {
    getRange: (self) => part(self, self.table.area),
    getHeaderRowRange: (self) => part(self, self.table.hasHeaders ? { ...self.table.area, rowCount: 1 } : null),
    getDataBodyRange: (self) => part(self, bodyArea(self.table)),
    getTotalRowRange: (self) => {
      const { area, hasTotals } = self.table;
      return part(self, hasTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null);
    },
    resize: ({ sheet, table }, [range], host) => {
      requireAllowed(sheet);
      const wanted = rangeArgument(range, { sheet, area: wholeSheet() }, host);
      if (wanted.sheet !== sheet) throw invalidArgument();
      resizeTable(host, { sheet, table }, checkedArea({ ...wanted.area }));
    },
    clearFilters: ({ sheet, table }, _args, host) => clearTableFilter(sheet, table, host),
    delete: (self, _args, host) => {
      requireAllowed(self.sheet);
      deleteTable(host, self);
    },
    convertToRange: (self, _args, host) => {
      requireAllowed(self.sheet);
      const { area } = self.table;
      convertTableToRange(host, self);
      return rangeOf(self.sheet, { ...area });
    },
    _RegisterDataChangedEvent: ({ table }, _args, { events }) =>
      events.register(EventType.tableChanged, tableId(table)),
    _UnregisterDataChangedEvent: ({ table }, _args, { events }) =>
      events.unregister(EventType.tableChanged, tableId(table)),
  },
};

export const tableOf = (self: SheetTable): ExcelObject => objectOf(tableType, self);
