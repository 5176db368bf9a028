import { parseArea } from "../../model/address";
import type { Sheet } from "../../model/workbook";
import { integer } from "../arguments";
import { invalidArgument, itemNotFound } from "../errors";
import { type Argument, type ExcelObject, type ObjectType, objectOf, selfOf } from "../registry";
import { rangeOf, rangeType } from "./range";

interface BreakSelf {
  sheet: Sheet;
  row: number;
}

const breakType: ObjectType<BreakSelf> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: row }),
  properties: {
    rowIndex: { get: ({ row }) => row },
    columnIndex: { get: () => 0 },
  },
  methods: {
    delete: ({ sheet, row }) => {
      sheet.pageLayout.rowBreaks = sheet.pageLayout.rowBreaks.filter((other) => other !== row);
    },
    getCellAfterBreak: ({ sheet, row }) => rangeOf(sheet, { row, column: 0, rowCount: 1, columnCount: 1 }),
  },
};

function rowOf(argument: Argument): number {
  const row = typeof argument === "string" ? parseArea(argument)?.row : selfOf(argument, rangeType)?.area.row;
  // There is no page before the first row.
  if (row === undefined || row === 0) throw invalidArgument();
  return row;
}

const breaksType: ObjectType<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.pageLayout.rowBreaks.map((row) => objectOf(breakType, { sheet, row })),
  item: (sheet, key) => {
    const row = integer(key);
    if (!sheet.pageLayout.rowBreaks.includes(row)) throw itemNotFound();
    return objectOf(breakType, { sheet, row });
  },
  methods: {
    add: (sheet, [range]) => {
      const row = rowOf(range);
      sheet.pageLayout.rowBreaks = [...new Set([...sheet.pageLayout.rowBreaks, row])].sort((a, b) => a - b);
      return objectOf(breakType, { sheet, row });
    },
    removePageBreaks: ({ pageLayout }) => {
      pageLayout.rowBreaks = [];
    },
  },
};

export const rowBreaksOf = (sheet: Sheet): ExcelObject => objectOf(breaksType, sheet);
