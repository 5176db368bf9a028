import { registers } from "../../domain/registers";
import { registerNames, type RegisterName } from "../../domain/registers/names";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type {
  RegisterStructure,
  StrayCell,
  StructureArea,
  WorkbookStructure,
} from "../../domain/snapshot/workbook-structure";
import { calendarDay, isDateSerial } from "../../domain/values/date";
import type { Contents } from "./contents";
import { filledCells, isWithin, widestGap } from "./extents";
import type { PlacedRegister } from "./locate";

type Found = Partial<Record<RegisterName, PlacedRegister>>;

/** Columns to the right of a register beyond which nothing of it or beside it is expected. */
const farColumns = 100;

/** What can be broken about a workbook, of all that was read. */
export const structureOf = (contents: Contents, found: Found): WorkbookStructure => ({
  isReadOnly: contents.isReadOnly,
  isProtected: contents.isProtected,
  counts1904: counts1904(contents, found),
  sheets: contents.sheets,
  tables: contents.tables.map(({ name, sheet, headers, hasHeaders }) => ({ name, sheet, headers, hasHeaders })),
  names: contents.visibleNames,
  block: contents.block,
  registers: Object.fromEntries(
    registerNames.flatMap((name) => {
      const place = found[name];
      return place ? [[name, registerStructure(name, place, contents)] as const] : [];
    }),
  ),
});

const registerStructure = (name: RegisterName, place: PlacedRegister, contents: Contents): RegisterStructure => {
  const { location, headers, body, as, table, hasTotals, isFiltered, isProtected, withinTable, unreadRows } = place;
  const area: StructureArea = {
    row: location.headerRow,
    column: location.firstColumn,
    rows: 1 + body.length,
    columns: headers.length,
  };
  const hidden = contents.hiddenParts[name] ?? { rows: [], columns: [] };
  const isOfArea = (first: number, count: number) => (index: number) => index >= first && index < first + count;
  return {
    sheet: location.sheet,
    as,
    table,
    area,
    headers,
    withinTable,
    hasTotals,
    isFiltered,
    isProtected,
    hiddenRows: hidden.rows === "unknown" ? hidden.rows : hidden.rows.filter(isOfArea(area.row + 1, area.rows - 1)),
    hiddenColumns: hidden.columns.filter(isOfArea(area.column, area.columns)).map((column) => column - area.column),
    merges: mergesOf(name, location.sheet, contents).filter((merge) => touches(merge, area)),
    strays: straysOf(place, area, contents),
    unreadRows,
    rowsBelow: rowsBelow(name, place),
    formulaHeaders: as === "table" ? formulaHeaders(name, headers, contents) : [],
  };
};

const mergesOf = (name: RegisterName, sheet: string, { registerSheets }: Contents): readonly StructureArea[] => {
  const at = registerSheets[name];
  return at?.name === sheet ? at.merges : [];
};

const touches = (one: StructureArea, other: StructureArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Cells with contents far below or far to the right of the register. */
const straysOf = (
  { surroundings, location }: PlacedRegister,
  area: StructureArea,
  { farCells }: Contents,
): readonly StrayCell[] => {
  const near: StructureArea = {
    row: 0,
    column: 0,
    rows: area.row + area.rows + widestGap,
    columns: area.column + area.columns + farColumns,
  };
  const { row, column, cells } = surroundings;
  const isLarge = row + cells.length > near.rows || column + (cells[0]?.length ?? 0) > near.columns;
  const beyond = farCells.filter(({ sheet }) => sheet === location.sheet).flatMap((far) => far.cells);
  return [...(isLarge ? filledCells(surroundings, (at) => !isWithin(near, at.row, at.column)) : []), ...beyond];
};

/** Rows below a table whose key has the register's form; a total or a note there has none. */
export const rowsBelow = (name: RegisterName, place: PlacedRegister): readonly number[] => {
  const { as, location, headers, body, hasTotals, unreadRows, surroundings } = place;
  const key = registers[name].columns.find(({ kind }) => kind === "key");
  if (as === "cells" || unreadRows > 0 || key?.kind !== "key") return [];
  const position = headers.findIndex((header) => normaliseHeader(header) === normaliseHeader(key.header));
  if (position < 0) return [];
  const column = location.firstColumn + position - surroundings.column;
  const first = location.headerRow + 1 + body.length + Number(hasTotals);
  return surroundings.cells.flatMap((cells, index) => {
    const row = surroundings.row + index;
    return row >= first && key.pattern.test(String(cells[column] ?? "").trim()) ? [row] : [];
  });
};

const formulaHeaders = (
  name: RegisterName,
  headers: PlacedRegister["headers"],
  { registerTables }: Contents,
): readonly string[] =>
  (registerTables[name]?.firstRow.formulas ?? []).flatMap((formula, position) =>
    typeof formula === "string" && formula.startsWith("=") ? [String(headers[position] ?? "")] : [],
  );

/** Serial days between 1900 and 1904 as the first day. */
const daysTo1904 = 1462;

const dayPattern = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

const sameDay = (serial: number, [, day, month, year]: RegExpExecArray): boolean => {
  const shown = calendarDay(serial);
  return shown.year === Number(year) && shown.month === Number(month) && shown.day === Number(day);
};

/** Office.js does not say from when a workbook counts its days; a date that is shown does. */
const counts1904 = ({ registerTables }: Contents, found: Found): boolean | null => {
  for (const name of registerNames) {
    const [place, table] = [found[name], registerTables[name]];
    if (place?.as !== "table" || !table) continue;
    const dates = new Set(
      registers[name].columns.filter(({ kind }) => kind === "date").map(({ header }) => normaliseHeader(header)),
    );
    for (const [position, header] of place.headers.entries()) {
      const value = place.body[0]?.values[position];
      const shown = dayPattern.exec(table.firstRow.text[position]?.trim() ?? "");
      if (shown === null || typeof value !== "number" || !dates.has(normaliseHeader(header))) continue;
      if (isDateSerial(value) && sameDay(value, shown)) return false;
      if (isDateSerial(value + daysTo1904) && sameDay(value + daysTo1904, shown)) return true;
    }
  }
  return null;
};
