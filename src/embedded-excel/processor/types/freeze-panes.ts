import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { integer, optional } from "../arguments";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, objectOf } from "../registry";
import { wholeSheet, rangeOf } from "./range";
import { rangeArgument } from "./range-geometry";

function freeze({ view }: Sheet, rows: number, columns: number): void {
  view.frozenRows = rows;
  view.frozenColumns = columns;
}

/** The frozen cells; whole rows or columns when only these are frozen. */
function frozen({ view }: Sheet): Area | null {
  const { frozenRows, frozenColumns } = view;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return {
    row: 0,
    column: 0,
    rowCount: frozenRows === 0 ? MAX_ROWS : frozenRows,
    columnCount: frozenColumns === 0 ? MAX_COLUMNS : frozenColumns,
  };
}

/** Freezes everything above and left of the range's last cell, that cell included. */
function freezeAt(sheet: Sheet, argument: Argument, host: ExcelHost): void {
  const { area } = rangeArgument(argument, { sheet, area: wholeSheet() }, host);
  const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
  freeze(sheet, rows, area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount);
}

const freezePanesType: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, [count]) => freeze(sheet, optional(count, integer, 1), 0),
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, optional(count, integer, 1)),
    freezeAt: (sheet, [range], host) => freezeAt(sheet, range, host),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => rangeOf(sheet, frozen(sheet) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    getLocationOrNullObject: (sheet) => {
      const area = frozen(sheet);
      return area && rangeOf(sheet, area);
    },
  },
};

export const freezePanesOf = (sheet: Sheet): ExcelObject => objectOf(freezePanesType, sheet);
