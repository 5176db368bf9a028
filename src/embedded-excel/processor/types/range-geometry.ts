import { MAX_COLUMNS, MAX_ROWS, intersection } from "../../model/address";
import type { Area } from "../../model/workbook";
import { integer, optional } from "../arguments";
import { type SheetArea, areaOf, checkedArea } from "../cells/ranges";
import { ExcelError, invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import { type Argument, type ObjectType, selfOf } from "../registry";
import { rangeOf, rangeType } from "./range";

type Methods = NonNullable<ObjectType<SheetArea>["methods"]>;

/** A method that answers another rectangle of the same sheet; null makes a null object. */
const area =
  (derive: (from: Area, args: readonly Argument[]) => Area | null): Methods[string] =>
  ({ sheet, area: from }, args) => {
    const derived = derive(from, args);
    return derived === null ? null : rangeOf(sheet, checkedArea(derived));
  };

/** The rectangle beside `from`: `count` columns or rows, those on the other side when negative. */
const beside = (count: number, after: Area, before: Area): Area => {
  if (count === 0) throw invalidArgument();
  return count > 0 ? after : before;
};

const columnsBeside = (from: Area, count: number): Area =>
  beside(
    count,
    { ...from, column: from.column + from.columnCount, columnCount: count },
    { ...from, column: from.column + count, columnCount: -count },
  );

const rowsBeside = (from: Area, count: number): Area =>
  beside(
    count,
    { ...from, row: from.row + from.rowCount, rowCount: count },
    { ...from, row: from.row + count, rowCount: -count },
  );

const countOf = ([count]: readonly Argument[]): number => optional(count, integer, 1);

/** The range that an argument is: a range of the batch, an address or a name. */
export function rangeArgument(argument: Argument, near: SheetArea, host: ExcelHost): SheetArea {
  if (typeof argument === "string") return areaOf(host.workbook, near.sheet, argument);
  const range = selfOf(argument, rangeType);
  if (!range) throw invalidArgument();
  return range;
}

const intersect = (from: SheetArea, args: readonly Argument[], host: ExcelHost): SheetArea | null => {
  const other = rangeArgument(args[0], from, host);
  if (other.sheet !== from.sheet) throw invalidArgument();
  const common = intersection(from.area, other.area);
  return common && { sheet: from.sheet, area: common };
};

/** The members of Range that answer another range. */
export const geometryMethods: Methods = {
  getCell: area((from, [row, column]) => ({
    row: from.row + integer(row),
    column: from.column + integer(column),
    rowCount: 1,
    columnCount: 1,
  })),
  getRow: area((from, [row]) => ({ ...from, row: from.row + integer(row, 0), rowCount: 1 })),
  getColumn: area((from, [column]) => ({ ...from, column: from.column + integer(column, 0), columnCount: 1 })),
  getLastRow: area((from) => ({ ...from, row: from.row + from.rowCount - 1, rowCount: 1 })),
  getLastColumn: area((from) => ({ ...from, column: from.column + from.columnCount - 1, columnCount: 1 })),
  getLastCell: area((from) => ({
    row: from.row + from.rowCount - 1,
    column: from.column + from.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  getEntireRow: area((from) => ({ ...from, column: 0, columnCount: MAX_COLUMNS })),
  getEntireColumn: area((from) => ({ ...from, row: 0, rowCount: MAX_ROWS })),
  getOffsetRange: area((from, [rows, columns]) => ({
    ...from,
    row: from.row + integer(rows),
    column: from.column + integer(columns),
  })),
  getResizedRange: area((from, [rows, columns]) => ({
    ...from,
    rowCount: from.rowCount + integer(rows),
    columnCount: from.columnCount + integer(columns),
  })),
  getAbsoluteResizedRange: area((from, [rows, columns]) => ({
    ...from,
    rowCount: integer(rows, 1),
    columnCount: integer(columns, 1),
  })),
  getRowsAbove: area((from, args) => rowsBeside(from, -countOf(args))),
  getRowsBelow: area((from, args) => rowsBeside(from, countOf(args))),
  getColumnsBefore: area((from, args) => columnsBeside(from, -countOf(args))),
  getColumnsAfter: area((from, args) => columnsBeside(from, countOf(args))),
  getBoundingRect: (from, args, host) => {
    const other = rangeArgument(args[0], from, host);
    if (other.sheet !== from.sheet) throw invalidArgument();
    const [a, b] = [from.area, other.area];
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    const bottom = Math.max(a.row + a.rowCount, b.row + b.rowCount);
    const right = Math.max(a.column + a.columnCount, b.column + b.columnCount);
    return rangeOf(from.sheet, { row, column, rowCount: bottom - row, columnCount: right - column });
  },
  getIntersection: (from, args, host) => {
    const common = intersect(from, args, host);
    if (!common) throw new ExcelError("ItemNotFound", "The ranges have no cell in common.");
    return rangeOf(common.sheet, common.area);
  },
  getIntersectionOrNullObject: (from, args, host) => {
    const common = intersect(from, args, host);
    return common && rangeOf(common.sheet, common.area);
  },
  getUsedRange: (from, [valuesOnly]) => {
    const used = usedWithin(from, valuesOnly === true);
    // Excel answers the first cell of a range in which nothing is used.
    return rangeOf(from.sheet, used ?? { ...from.area, rowCount: 1, columnCount: 1 });
  },
  getUsedRangeOrNullObject: (from, [valuesOnly]) => {
    const used = usedWithin(from, valuesOnly === true);
    return used && rangeOf(from.sheet, used);
  },
};

/** The smallest rectangle around the used cells of a range; null when there are none. */
export function usedWithin({ sheet, area: within }: SheetArea, valuesOnly: boolean): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, column, cell] of sheet.cells.entriesIn(within)) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    [top, bottom, left, right] = [
      Math.min(top, row),
      Math.max(bottom, row),
      Math.min(left, column),
      Math.max(right, column),
    ];
  }
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
