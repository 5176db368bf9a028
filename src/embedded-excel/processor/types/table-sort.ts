import { flag, integer, optional, record } from "../arguments";
import { sortRows } from "../cells/sorting";
import { bodyArea } from "../cells/tables";
import { ExcelError, invalidArgument, notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import type { SheetTable } from "./tables";

function apply({ sheet, table }: SheetTable, fields: Argument, matchCase: Argument, host: ExcelHost): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  // Excel sorts only the rows that the filter leaves visible; here it is refused, so that a test meets the mistake.
  if (table.isFiltered) throw new ExcelError("FilteredRangeConflict", "A filtered table cannot be sorted as a whole.");
  const keys = (fields as readonly Argument[]).map((field) => {
    const { key, ascending, sortOn } = record(field);
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value")
      throw notImplemented(`SortField.sortOn = ${JSON.stringify(sortOn)}`);
    return { column: integer(key, 0, table.columns.length - 1), descending: !optional(ascending, flag, true) };
  });
  sortRows(host, sheet, bodyArea(table), keys, optional(matchCase, flag, false));
  table.sort = keys;
}

const sortType: ObjectType<SheetTable> = {
  name: "TableSort",
  properties: {
    fields: {
      get: ({ table }) => (table.sort ?? []).map(({ column, descending }) => ({ key: column, ascending: !descending })),
    },
  },
  methods: {
    apply: (self, [fields, matchCase], host) => apply(self, fields, matchCase, host),
    clear: ({ table }) => {
      // The rows stay as they are: Excel only forgets by what they were sorted.
      table.sort = null;
    },
    reapply: ({ sheet, table }, _args, host) => {
      if (table.isFiltered)
        throw new ExcelError("FilteredRangeConflict", "A filtered table cannot be sorted as a whole.");
      if (table.sort) sortRows(host, sheet, bodyArea(table), table.sort, false);
    },
  },
};

export const sortOf = (self: SheetTable): ExcelObject => objectOf(sortType, self);
