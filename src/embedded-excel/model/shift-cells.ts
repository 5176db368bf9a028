import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellAddress,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseArea,
} from "./address";
import { shiftPlace } from "./chart-places";
import { mapFormulas } from "./formulas-everywhere";
import { moveFormula } from "./reference-moves";
import { bandOf, isAcross, shiftArea, shiftAreas, shiftFormula, shiftSpan } from "./reference-shifts";
import type { Shift } from "./reference-shifts";
import { StructureError } from "./structure-error";
import { deleteTableColumnsIn, insertTableColumnsIn, mapTableReferences } from "./table-columns";
import type { Area, Sheet, Workbook } from "./workbook";

/**
 * Inserts empty cells in `area` of a sheet; what stood there moves down or right, and every reference in the workbook follows
 * as in Excel. An area of whole rows (columns) inserts rows (columns), formats and heights included. A table that the area
 * crosses from side to side grows. Throws `StructureError` where Excel refuses: cells would fall off the sheet, or part of a
 * table, array formula or merged area would move.
 */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "down" | "right"): void {
  const shift: Shift = { kind: "insert", area, vertical: direction === "down" };
  check(sheet, shift);
  checkEdge(sheet, shift);
  apply(workbook, sheet, shift);
}

/** Deletes the cells of `area`; what stands below moves up, or to the right moves left. Otherwise as `insertCells`. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "up" | "left"): void {
  const shift: Shift = { kind: "delete", area, vertical: direction === "up" };
  check(sheet, shift);
  apply(workbook, sheet, shift);
}

function check(sheet: Sheet, shift: Shift): void {
  const band = bandOf(shift);
  for (const table of sheet.tables) {
    if (!intersection(table.area, band)) continue;
    if (!isAcross(shift, table.area))
      throw new StructureError("InsertDeleteConflict", `This would shift part of table ${table.name}.`);
    const headers = { ...table.area, rowCount: 1 };
    const cutsHeaders =
      shift.kind === "delete" &&
      shift.vertical &&
      table.hasHeaders &&
      intersection(headers, shift.area) &&
      shiftArea(shift, table.area);
    if (cutsHeaders)
      throw new StructureError("InsertDeleteConflict", `This would delete the headers of table ${table.name}.`);
  }
  for (const merge of sheet.merges) {
    if (intersection(merge, band) && !isAcross(shift, merge))
      throw new StructureError(
        "InsertDeleteConflict",
        `This would shift part of the merged area ${formatArea(merge)}.`,
      );
  }
  for (const [row, column, { array }] of sheet.cells.entries()) {
    if (!array || (array.rowCount === 1 && array.columnCount === 1)) continue;
    const area = { row, column, ...array };
    const moved = shiftArea(shift, area);
    const isWhole =
      isAcross(shift, area) &&
      (moved === null || (moved.rowCount === area.rowCount && moved.columnCount === area.columnCount));
    if (intersection(area, band) && !isWhole)
      throw new StructureError(
        "InsertDeleteConflict",
        `This would change part of the array formula at ${cellAddress(row, column)}.`,
      );
  }
}

function checkEdge({ cells }: Sheet, { area, vertical }: Shift): void {
  const edge: Area = vertical
    ? { ...area, row: MAX_ROWS - area.rowCount, rowCount: area.rowCount }
    : { ...area, column: MAX_COLUMNS - area.columnCount, columnCount: area.columnCount };
  if (isWholeRows(area) && isWholeColumns(area))
    throw new StructureError("InvalidArgument", "The whole sheet cannot be inserted.");
  for (const [, , cell] of cells.entriesIn(edge)) {
    if (cell.value !== null || cell.formula !== null)
      throw new StructureError("NonBlankCellOffSheet", "Cells that hold something would fall off the sheet.");
  }
}

function apply(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  if (!shift.vertical && shift.kind === "delete") deleteTableColumnsIn(workbook, sheet, shift.area);
  rebaseRules(sheet, shift);
  const cache = new Map<string, string>();
  mapFormulas(workbook, (formula, home) => {
    const isHome = home.sheet === sheet;
    const key = isHome ? `=${formula}` : formula;
    let shifted = cache.get(key);
    if (shifted === undefined) {
      const homeName = home.sheet?.name ?? null;
      shifted = isHome || mentions(formula, sheet.name) ? shiftFormula(formula, homeName, sheet.name, shift) : formula;
      cache.set(key, shifted);
    }
    return shifted;
  });
  moveCells(sheet, shift);
  moveKeys(sheet.notes, shift);
  moveKeys(sheet.hyperlinks, shift);
  moveFormats(sheet, shift);
  sheet.merges = sheet.merges
    .map((area) => shiftArea(shift, area))
    .filter((area) => area !== null && area.rowCount * area.columnCount > 1) as Area[];
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = shiftAreas(shift, rule.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.extension.areas = sheet.extension.areas.map((areas) => shiftAreas(shift, areas));
  if (sheet.autoFilter) {
    const area = shiftArea(shift, sheet.autoFilter.area);
    sheet.autoFilter = area && { ...sheet.autoFilter, area };
  }
  shiftPrintArea(sheet, shift);
  for (const chart of sheet.charts) chart.place = shiftPlace(shift, chart.place);
  moveTables(workbook, sheet, shift);
}

function mentions(formula: string, sheetName: string): boolean {
  return formula.toLowerCase().includes(sheetName.replaceAll("'", "''").toLowerCase());
}

/** A rule's formulas are meant for the first cell of its areas: when that cell goes, they must be told from the first that stays. */
function rebaseRules(sheet: Sheet, shift: Shift): void {
  if (shift.kind !== "delete") return;
  const offsetOf = (areas: readonly Area[]): [number, number] => {
    const [first] = areas;
    if (!first || !isAcross(shift, first)) return [0, 0];
    const { area } = shift;
    const down =
      shift.vertical && first.row >= area.row && first.row < area.row + area.rowCount
        ? area.row + area.rowCount - first.row
        : 0;
    const right =
      !shift.vertical && first.column >= area.column && first.column < area.column + area.columnCount
        ? area.column + area.columnCount - first.column
        : 0;
    return [down, right];
  };
  for (const format of sheet.conditionalFormats) {
    const [rows, columns] = offsetOf(format.areas);
    format.formulas = format.formulas.map((formula) => moveFormula(formula, rows, columns));
  }
  for (const validation of sheet.validations) {
    const [rows, columns] = offsetOf(validation.areas);
    validation.formula1 = moveFormula(validation.formula1, rows, columns);
    validation.formula2 = moveFormula(validation.formula2, rows, columns);
  }
}

function moveCells({ cells }: Sheet, shift: Shift): void {
  const { area, vertical, kind } = shift;
  const band = bandOf(shift);
  if (kind === "insert") {
    const moving = vertical
      ? { ...band, rowCount: band.rowCount - area.rowCount }
      : { ...band, columnCount: band.columnCount - area.columnCount };
    cells.move(moving, area.row + (vertical ? area.rowCount : 0), area.column + (vertical ? 0 : area.columnCount));
    return;
  }
  cells.clear(area);
  const rest = vertical
    ? { ...band, row: area.row + area.rowCount, rowCount: band.rowCount - area.rowCount }
    : { ...band, column: area.column + area.columnCount, columnCount: band.columnCount - area.columnCount };
  if (rest.rowCount > 0 && rest.columnCount > 0) cells.move(rest, area.row, area.column);
}

function moveKeys<Content>(map: Map<string, Content>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, content] of entries) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const moved = shiftArea(shift, { row, column, rowCount: 1, columnCount: 1 });
    if (moved) map.set(`${moved.row},${moved.column}`, content);
  }
}

/** Heights, widths and page breaks move only with whole rows and columns. */
function moveFormats(sheet: Sheet, { area, vertical, kind }: Shift): void {
  if (vertical && isWholeRows(area)) {
    moveNumbers(sheet.rows, (row) => shiftSpan([row, row], area.row, area.rowCount, kind, MAX_ROWS)?.[0] ?? null);
    sheet.pageLayout.rowBreaks = sheet.pageLayout.rowBreaks
      .map((row) => shiftSpan([row, row], area.row, area.rowCount, kind, MAX_ROWS)?.[0] ?? null)
      .filter((row) => row !== null);
    const titles = sheet.pageLayout.printTitleRows;
    const span = titles && shiftSpan([titles.first, titles.last], area.row, area.rowCount, kind, MAX_ROWS);
    sheet.pageLayout.printTitleRows = span ? { first: span[0], last: span[1] } : null;
  }
  if (!vertical && isWholeColumns(area)) {
    moveNumbers(
      sheet.columns,
      (column) => shiftSpan([column, column], area.column, area.columnCount, kind, MAX_COLUMNS)?.[0] ?? null,
    );
    const titles = sheet.pageLayout.printTitleColumns;
    const span = titles && shiftSpan([titles.first, titles.last], area.column, area.columnCount, kind, MAX_COLUMNS);
    if (titles) sheet.pageLayout.printTitleColumns = span ? { first: span[0], last: span[1] } : null;
  }
}

function moveNumbers<Format>(formats: Map<number, Format>, to: (at: number) => number | null): void {
  const entries = [...formats];
  formats.clear();
  for (const [at, format] of entries) {
    const moved = to(at);
    if (moved !== null) formats.set(moved, format);
  }
}

function shiftPrintArea({ pageLayout }: Sheet, shift: Shift): void {
  if (pageLayout.printArea === null) return;
  const areas = pageLayout.printArea
    .split(",")
    .map(parseArea)
    .map((area) => area && shiftArea(shift, area))
    .filter((area) => area !== null);
  pageLayout.printArea = areas.length > 0 ? areas.map((area) => formatArea(area)).join(",") : null;
}

function moveTables(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = shiftArea(shift, table.area);
    if (!area) {
      mapTableReferences(workbook, table, () => "#REF!");
      return false;
    }
    const grown = area.columnCount - table.area.columnCount;
    const at = shift.area.column - table.area.column;
    table.area = area;
    if (grown > 0) insertTableColumnsIn(sheet, table, at, grown);
    return true;
  });
}
