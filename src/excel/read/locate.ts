import { registers } from "../../domain/registers";
import { registerNames, tableName, type RegisterName } from "../../domain/registers/names";
import type { FoundRegister } from "../../domain/snapshot/create-snapshot";
import type { AdoptedReport } from "../../domain/snapshot/workbook-snapshot";
import { normaliseHeader } from "../../domain/snapshot/register-snapshot";
import type { WorkbookStructure } from "../../domain/snapshot/workbook-structure";
import { isEmpty, type CellValue } from "../../domain/values/cell-value";
import { adoptedReports } from "./adopted";
import { standsAtHome, type Area, type Block, type Contents, type TableEntry } from "./contents";
import { widestGap } from "./extents";
import { findHeaderRow, isHeaderRow } from "../../domain/snapshot/header-row";
import { structureOf } from "./structure";

/** A register where it was found, and as what: its own table, a table under another name, or plain cells. */
export interface PlacedRegister extends FoundRegister {
  readonly as: "table" | "otherTable" | "cells";
  /** Name of the table as it is now; null for plain cells. */
  readonly table: string | null;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  /** Everything in use on its sheet that was read; for a table that stands elsewhere that is the table itself. */
  readonly surroundings: Block;
  /** Another table, in which the plain cells of the register stand; null when there is none. */
  readonly withinTable: string | null;
  /** Rows of the table below those in `body`: blank ones without end, or more than is ever read. */
  readonly unreadRows: number;
}

export interface Located {
  readonly found: Partial<Record<RegisterName, PlacedRegister>>;
  /** Registers whose sheet holds something else: its cells are nobody's business. */
  readonly unrecognised: readonly RegisterName[];
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  /** Adopted reports, where they were asked for. */
  readonly adopted: readonly AdoptedReport[];
  readonly structure: WorkbookStructure;
}

/** Finds each register: by its table's name wherever it stands, failing that by its sheet's name and header row. */
export const locate = (contents: Contents): Located => {
  const found: Partial<Record<RegisterName, PlacedRegister>> = {};
  const unrecognised: RegisterName[] = [];
  for (const name of registerNames) {
    const place = byTable(name, contents) ?? bySheet(name, contents);
    if (place) found[name] = place;
    else if (contents.registerSheets[name]?.used) unrecognised.push(name);
  }
  return {
    found,
    unrecognised,
    sheets: contents.sheets.map(({ name }) => name),
    adopted: adoptedReports(contents),
    structure: structureOf(contents, found),
  };
};

const byTable = (name: RegisterName, contents: Contents): PlacedRegister | null => {
  const table = contents.registerTables[name];
  const sheet = contents.registerSheets[name];
  if (!table?.hasHeaders) return null;
  const around = standsAtHome(table, sheet) ? sheet?.used : contents.elsewhere[name];
  const { area, hasTotals, isFiltered, isProtected } = table;
  const surroundings = around ?? { sheet: table.sheet, ...area, cells: [] };
  const headers = cut(surroundings, { ...area, rows: 1 })[0] ?? [];
  const { body, unreadRows } = readPart(
    { ...area, row: area.row + 1, rows: area.rows - 1 - Number(hasTotals) },
    surroundings,
  );
  if (
    !isHeaderRow(registers[name], headers) &&
    (hasHeadersInside(name, surroundings, body) || isOfAnother(name, headers))
  )
    return null;
  return {
    as: "table",
    table: tableName(name),
    hasTotals,
    isFiltered,
    isProtected,
    surroundings,
    location: { sheet: table.sheet, headerRow: area.row, firstColumn: area.column },
    withinTable: null,
    unreadRows,
    headers,
    body: cut(surroundings, body).map((values, row) => ({ index: body.row + row, values })),
  };
};

/** Longer ends of a table that hold nothing are left out: whoever makes a table of whole columns has a million rows. */
const longestBlankEnd = 10_000;

/** The rows of a table that are worth having: all of them, unless it goes on far below what is in use, or was not read to its end. */
const readPart = (body: Area, { row, cells }: Block): { body: Area; unreadRows: number } => {
  const rows = Math.max(1, row + cells.length - body.row);
  const unreadRows = body.rows - rows;
  return unreadRows > longestBlankEnd ? { body: { ...body, rows }, unreadRows } : { body, unreadRows: 0 };
};

/** Rows below the headers of a table in which the register's own headers may turn out to stand. */
const rowsWithHeaders = 50;

const hasHeadersInside = (name: RegisterName, surroundings: Block, body: Area): boolean =>
  findHeaderRow(registers[name], cut(surroundings, { ...body, rows: Math.min(rowsWithHeaders, body.rows) })) !== null;

/** True for headers of another register: the tables of two registers were given each other's names. */
const isOfAnother = (name: RegisterName, headers: readonly CellValue[]): boolean =>
  registerNames.some((other) => other !== name && isHeaderRow(registers[other], headers));

const bySheet = (name: RegisterName, contents: Contents): PlacedRegister | null => {
  const sheet = contents.registerSheets[name];
  const used = sheet?.used;
  if (!used) return null;
  const row = findHeaderRow(registers[name], used.cells);
  if (row === null) return null;
  const headerRow = used.row + row;
  const table = tableAt(used, row, contents.tables);
  const span = table ?? headerSpan(name, used.cells[row] ?? []);
  const [first, last] = [span.first, span.first + span.count];
  const end = table ? row + 1 + table.entry.bodyRows : endOfCells(used, row + 1, first, last);
  return {
    as: table ? "otherTable" : "cells",
    table: table?.entry.name ?? null,
    hasTotals: table?.entry.hasTotals ?? false,
    isFiltered: false,
    isProtected: sheet.isProtected,
    surroundings: used,
    withinTable: table ? null : tableAround(used, row, span, contents.tables),
    unreadRows: 0,
    location: { sheet: sheet.name, headerRow, firstColumn: used.column + first },
    headers: (used.cells[row] ?? []).slice(first, last),
    body: used.cells
      .slice(row + 1, end)
      .map((values, index) => ({ index: headerRow + 1 + index, values: values.slice(first, last) })),
  };
};

/** Plain cells end where so many blank rows follow that what comes after belongs to something else. */
const endOfCells = ({ cells }: Block, start: number, first: number, last: number): number => {
  let end = start;
  for (let row = start; row < cells.length && row - end < widestGap; row += 1) {
    if (cells[row]?.slice(first, last).some((cell) => !isEmpty(cell)) === true) end = row + 1;
  }
  return end;
};

/** The table in which these headers stand as ordinary cells: of plain cells within a table no table can be made. */
const tableAround = (used: Block, headerRow: number, span: Span, tables: readonly TableEntry[]): string | null => {
  const around = tables.find((entry) => {
    if (entry.sheet !== used.sheet) return false;
    if (!entry.hasHeaders) return true;
    for (let row = headerRow; row >= Math.max(0, headerRow - entry.bodyRows); row -= 1) {
      const table = tableAt(used, row, [entry]);
      if (table) return table.first < span.first + span.count && span.first < table.first + table.count;
    }
    return false;
  });
  return around?.name ?? null;
};

interface Span {
  readonly first: number;
  readonly count: number;
}

/** The table, under whatever name, whose headers stand in this row. */
const tableAt = (
  { sheet, cells }: Block,
  row: number,
  tables: readonly TableEntry[],
): (Span & { entry: TableEntry }) | null => {
  const headers = (cells[row] ?? []).map(normaliseHeader);
  for (const entry of tables) {
    if (entry.sheet !== sheet || !entry.hasHeaders) continue;
    const names = entry.headers.map(normaliseHeader);
    const first = headers.findIndex((_, start) => names.every((header, index) => headers[start + index] === header));
    if (first >= 0) return { entry, first, count: names.length };
  }
  return null;
};

/** The columns of plain cells: from the first to the last header of the register, and whatever adjoins them. */
const headerSpan = (name: RegisterName, headers: readonly CellValue[]): Span => {
  const declared = new Set(registers[name].columns.map((column) => normaliseHeader(column.header)));
  const isOurs = (header: CellValue): boolean => declared.has(normaliseHeader(header));
  let first = headers.findIndex(isOurs);
  let last = headers.findLastIndex(isOurs);
  while (first > 0 && !isEmpty(headers[first - 1] ?? "")) first -= 1;
  while (last + 1 < headers.length && !isEmpty(headers[last + 1] ?? "")) last += 1;
  return { first, count: last - first + 1 };
};

/** Cells of an area out of those in use; what is not in use is empty. */
export const cut = (block: Block, area: Area): CellValue[][] =>
  Array.from({ length: Math.max(0, area.rows) }, (_, row) => {
    const cells = block.cells[area.row + row - block.row] ?? [];
    return Array.from({ length: area.columns }, (_, column) => cells[area.column + column - block.column] ?? "");
  });
