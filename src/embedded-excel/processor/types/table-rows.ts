import type { Area } from "../../model/workbook";
import { integer, isLeftOut } from "../arguments";
import { requireAllowed } from "../cells/protection";
import { readValues } from "../cells/reading";
import { deleteTableRows, insertTableRows } from "../cells/table-creation";
import { bodyArea } from "../cells/tables";
import { writeEntries } from "../cells/writing";
import { invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import { rangeOf } from "./range";
import type { SheetTable } from "./tables";

/** A row is a position: after a sort it is another record. */
interface RowSelf extends SheetTable {
  index: number;
}

function areaOf({ table, index }: RowSelf): Area {
  const body = bodyArea(table);
  if (index >= body.rowCount) throw invalidArgument();
  return { ...body, row: body.row + index, rowCount: 1 };
}

const rowType: ObjectType<RowSelf> = {
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self, host) => readValues(self.sheet, areaOf(self), host),
      set: (self, given, host) => writeEntries(host, self.sheet, areaOf(self), given),
    },
  },
  methods: {
    getRange: (self) => rangeOf(self.sheet, areaOf(self)),
    delete: (self, _args, host) => {
      requireAllowed(self.sheet);
      areaOf(self);
      deleteTableRows(host, self, self.index, 1);
    },
  },
};

const rowOf = (self: SheetTable, index: number): ExcelObject => objectOf<RowSelf>(rowType, { ...self, index });

function add(self: SheetTable, [index, values]: readonly Argument[], host: ExcelHost): ExcelObject {
  requireAllowed(self.sheet);
  const body = bodyArea(self.table);
  const at = isLeftOut(index) || index === -1 ? body.rowCount : integer(index, 0, body.rowCount);
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw invalidArgument();
  insertTableRows(host, self, at, count);
  if (!isLeftOut(values)) writeEntries(host, self.sheet, { ...body, row: body.row + at, rowCount: count }, values);
  return rowOf(self, at);
}

const rowsType: ObjectType<SheetTable> = {
  name: "TableRowCollection",
  properties: { count: { get: ({ table }) => bodyArea(table).rowCount } },
  items: (self) => Array.from({ length: bodyArea(self.table).rowCount }, (_, index) => rowOf(self, index)),
  methods: { add },
};

export const rowsOf = (self: SheetTable): ExcelObject => objectOf(rowsType, self);
