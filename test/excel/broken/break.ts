import { parseArea } from "../../../src/embedded-excel/model/address";
import type { Scalar } from "../../../src/embedded-excel/model/cell";
import { sheetByName } from "../../../src/embedded-excel/model/sheets";
import type { Area, Sheet, Table, Workbook } from "../../../src/embedded-excel/model/workbook";

/* What users and other programs do to a workbook, done to the model as a file would hold it. */

export const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

export const areaOf = (address: string): Area => {
  const area = parseArea(address);
  if (!area) throw new Error(`no area ${address}`);
  return area;
};

export const put = (
  workbook: Workbook,
  sheet: string,
  address: string,
  value: Scalar,
  formula: string | null = null,
): void => {
  const { row, column } = areaOf(address);
  sheetOf(workbook, sheet).cells.set(row, column, { value, formula, style: 0 });
};

export const tableOn = (workbook: Workbook, sheet: string): Table => {
  const [table] = sheetOf(workbook, sheet).tables;
  if (!table) throw new Error(`no table on ${sheet}`);
  return table;
};

/** The table goes, its cells stay: what some programs make of a file. */
export const dropTable = (workbook: Workbook, sheet: string): void => {
  sheetOf(workbook, sheet).tables = [];
};

export const growTable = (workbook: Workbook, sheet: string, rows: number): Table => {
  const table = tableOn(workbook, sheet);
  table.area = { ...table.area, rowCount: table.area.rowCount + rows };
  return table;
};

/** Everything on the sheet, tables too, stands lower. */
export const pushDown = (workbook: Workbook, name: string, rows: number): void => {
  const { cells, tables } = sheetOf(workbook, name);
  const used = cells.usedArea(false);
  if (used) cells.move(used, used.row + rows, used.column);
  for (const table of tables) table.area = { ...table.area, row: table.area.row + rows };
};

export const hideRow = (workbook: Workbook, sheet: string, row: number): void =>
  void sheetOf(workbook, sheet).rows.set(row - 1, { height: null, hidden: true });

export const hideColumn = (workbook: Workbook, sheet: string, column: number): void =>
  void sheetOf(workbook, sheet).columns.set(column - 1, { width: null, hidden: true, style: 0 });

export const pointNowhere = (workbook: Workbook, name: string): void => {
  const found = workbook.names.find((each) => each.name === name);
  if (found) found.formula = "#REF!";
  else workbook.names.push({ name, formula: "#REF!", sheetId: null, hidden: false, comment: "" });
};

/** Gives a header another text, in the cell and in the table. */
export const renameHeader = (workbook: Workbook, sheet: string, from: string, to: string): void => {
  const table = tableOn(workbook, sheet);
  const at = table.columns.findIndex(({ name }) => name === from);
  const column = table.columns[at];
  if (!column) throw new Error(`no column ${from} on ${sheet}`);
  column.name = to;
  sheetOf(workbook, sheet).cells.set(table.area.row, table.area.column + at, { value: to, formula: null, style: 0 });
};

/** The cell of a setting. */
export const putSetting = (workbook: Workbook, key: string, value: Scalar): void => {
  for (const [row, column, cell] of [...sheetOf(workbook, "Instellingen").cells.entries()])
    if (column === 0 && cell.value === key)
      sheetOf(workbook, "Instellingen").cells.set(row, 1, { value, formula: null, style: 0 });
};

/** One-based row below the last of the table on a sheet. */
export const rowBelow = (workbook: Workbook, sheet: string): number => {
  const { area } = tableOn(workbook, sheet);
  return area.row + area.rowCount + 1;
};
