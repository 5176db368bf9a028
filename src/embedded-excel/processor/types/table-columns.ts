import { sameName } from "../../model/address";
import type { Area, TableColumn } from "../../model/workbook";
import { integer, isLeftOut, optional, text } from "../arguments";
import { requireAllowed } from "../cells/protection";
import { readValues } from "../cells/reading";
import { addTableColumn, deleteTableColumn } from "../cells/table-creation";
import { bodyArea, columnArea } from "../cells/tables";
import { writeEntries } from "../cells/writing";
import { invalidArgument, itemNotFound } from "../errors";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import { rangeOf } from "./range";
import type { SheetTable } from "./tables";

interface ColumnSelf extends SheetTable {
  column: TableColumn;
}

const areaWithin = ({ table, column }: ColumnSelf, of: Area): Area => columnArea(table, column, of);
const whole = (self: ColumnSelf): Area => areaWithin(self, self.table.area);

function headerCell(self: ColumnSelf): Area {
  if (!self.table.hasHeaders) throw itemNotFound();
  return areaWithin(self, { ...self.table.area, rowCount: 1 });
}

const columnType: ObjectType<ColumnSelf> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: ({ table, column }) => table.columns.indexOf(column) },
    name: {
      get: ({ column }) => column.name,
      set: (self, given, host) => {
        const { sheet, table, column } = self;
        const name = text(given);
        // Unlike a header typed in its cell, a name that is taken is refused here.
        if (name === "" || table.columns.some((other) => other !== column && sameName(other.name, name)))
          throw invalidArgument();
        // A name such as `=x` must not become a formula in the header.
        writeEntries(host, sheet, headerCell(self), `'${name}`);
      },
    },
    values: {
      get: (self, host) => readValues(self.sheet, whole(self), host),
      set: (self, given, host) => writeEntries(host, self.sheet, whole(self), given),
    },
  },
  methods: {
    getRange: (self) => rangeOf(self.sheet, whole(self)),
    getDataBodyRange: (self) => rangeOf(self.sheet, areaWithin(self, bodyArea(self.table))),
    getHeaderRowRange: (self) => rangeOf(self.sheet, headerCell(self)),
    getTotalRowRange: (self) => {
      const { area, hasTotals } = self.table;
      if (!hasTotals) throw itemNotFound();
      return rangeOf(self.sheet, areaWithin(self, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }));
    },
    delete: ({ sheet, table, column }, _args, host) => {
      requireAllowed(sheet);
      deleteTableColumn(host, { sheet, table }, column);
    },
  },
};

const columnOf = (self: SheetTable, column: TableColumn): ExcelObject =>
  objectOf<ColumnSelf>(columnType, { ...self, column });

/** By id or name. */
function find({ table }: SheetTable, key: Argument): TableColumn {
  const column = table.columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : sameName(name, text(key)),
  );
  if (!column) throw itemNotFound();
  return column;
}

function add(self: SheetTable, [index, values, name]: readonly Argument[], host: ExcelHost): ExcelObject {
  requireAllowed(self.sheet);
  const { table } = self;
  const at = isLeftOut(index) || index === -1 ? table.columns.length : integer(index, 0, table.columns.length);
  const column = addTableColumn(host, self, at, optional(name, text, null));
  const made = { ...self, column };
  if (!isLeftOut(values)) {
    const rows = Array.isArray(values) ? values.length : 1;
    const { rowCount } = table.area;
    // Excel takes the values with or without the header above them.
    const body = areaWithin(made, bodyArea(table));
    writeEntries(host, self.sheet, rows === rowCount || !Array.isArray(values) ? whole(made) : body, values);
    if (!isLeftOut(name)) writeEntries(host, self.sheet, headerCell(made), `'${column.name}`);
  }
  return columnOf(self, column);
}

const columnsType: ObjectType<SheetTable> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ table }) => table.columns.length } },
  items: (self) => self.table.columns.map((column) => columnOf(self, column)),
  item: (self, key) => columnOf(self, find(self, key)),
  methods: { add },
};

export const columnsOf = (self: SheetTable): ExcelObject => objectOf(columnsType, self);
