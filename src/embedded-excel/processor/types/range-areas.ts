import { isWholeColumns, isWholeRows } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { addressOf } from "../cells/ranges";
import { type ExcelObject, type ObjectType, objectOf } from "../registry";
import { rangeOf } from "./range";
import { worksheetOf } from "./worksheet";

/** Several rectangles of one sheet, of which there is one at least. */
interface AreasSelf {
  sheet: Sheet;
  areas: readonly Area[];
}

const areasType: ObjectType<AreasSelf> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, { ...area })),
};

const rangeAreasType: ObjectType<AreasSelf> = {
  name: "RangeAreas",
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  children: {
    areas: (self) => objectOf(areasType, self),
    worksheet: ({ sheet }) => worksheetOf(sheet),
  },
};

export const rangeAreasOf = (self: AreasSelf): ExcelObject => objectOf(rangeAreasType, self);
