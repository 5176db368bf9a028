import { registers } from "../../src/domain/registers";
import { tableName, type RegisterName } from "../../src/domain/registers/names";
import type { RegisterStructure } from "../../src/domain/snapshot/workbook-structure";

/** A register that stands as it was made: its own table on its own sheet, with nothing the matter. Its headers stand in B3 and on. */
export const wholeRegister = (name: RegisterName): RegisterStructure => ({
  sheet: name,
  as: "table",
  table: tableName(name),
  area: { row: 2, column: 1, rows: 4, columns: 6 },
  headers: registers[name].columns.map(({ header }) => header),
  withinTable: null,
  hasTotals: false,
  isFiltered: false,
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  strays: [],
  unreadRows: 0,
  rowsBelow: [],
  formulaHeaders: [],
});
