import type { Area, Sheet, Table } from "../../model/workbook";
import { requireAllowed } from "../cells/protection";
import { bodyArea } from "../cells/tables";
import type { ExcelHost } from "../host";
import { type ExcelObject, type ObjectType, objectOf } from "../registry";
import { rangeOf } from "./range";

/** A filter of a table or of the sheet itself; null when the sheet has none. */
interface FilterSelf {
  sheet: Sheet;
  filter: { isFiltered: boolean } | null;
  area: Area | null;
  /** The rows that the filter may hide. */
  rows: Area | null;
}

/** Shows every row again. */
function clear({ sheet, filter, rows }: FilterSelf, host: ExcelHost): void {
  requireAllowed(sheet, "autoFilter");
  if (!filter || !rows) return;
  filter.isFiltered = false;
  for (const [row, format] of sheet.rows) {
    if (row >= rows.row && row < rows.row + rows.rowCount) sheet.rows.set(row, { ...format, hidden: false });
  }
  // SUBTOTAL and AGGREGATE leave hidden rows out.
  host.markDirty();
}

const filterType: ObjectType<FilterSelf> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: ({ area }) => area !== null },
    isDataFiltered: { get: ({ filter }) => filter?.isFiltered ?? false },
  },
  methods: {
    clearCriteria: (self, _args, host) => clear(self, host),
    getRange: ({ sheet, area }) => area && rangeOf(sheet, { ...area }),
    getRangeOrNullObject: ({ sheet, area }) => area && rangeOf(sheet, { ...area }),
  },
};

export const sheetFilterOf = (sheet: Sheet): ExcelObject => {
  const { autoFilter } = sheet;
  const rows = autoFilter && {
    ...autoFilter.area,
    row: autoFilter.area.row + 1,
    rowCount: autoFilter.area.rowCount - 1,
  };
  return objectOf(filterType, { sheet, filter: autoFilter, area: autoFilter?.area ?? null, rows });
};

export const tableFilterOf = (sheet: Sheet, table: Table): ExcelObject =>
  objectOf(filterType, {
    sheet,
    filter: table,
    area: table.showFilterButton ? table.area : null,
    rows: bodyArea(table),
  });

export const clearTableFilter = (sheet: Sheet, table: Table, host: ExcelHost): void =>
  clear({ sheet, filter: table, area: table.area, rows: bodyArea(table) }, host);
