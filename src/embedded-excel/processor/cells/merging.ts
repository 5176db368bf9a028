import { contains, intersection } from "../../model/address";
import type { Area } from "../../model/workbook";
import { ExcelError } from "../errors";
import type { ExcelHost } from "../host";
import { raiseChanged } from "./notices";
import { requireAllowed } from "./protection";
import type { SheetArea } from "./ranges";
import { putContents } from "./writing";

/** Merges the range, or with `across` each of its rows; only the first cell of a merge keeps its contents. */
export function mergeCells(host: ExcelHost, { sheet, area }: SheetArea, across: boolean): void {
  requireAllowed(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new ExcelError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const parts: Area[] = across
    ? Array.from({ length: area.rowCount }, (_, offset) => ({ ...area, row: area.row + offset, rowCount: 1 }))
    : [{ ...area }];
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  for (const part of parts) {
    if (part.rowCount * part.columnCount === 1) continue;
    sheet.merges.push(part);
    for (const [row, column, cell] of [...sheet.cells.entriesIn(part)]) {
      if (row !== part.row || column !== part.column) putContents(sheet, row, column, null, null, cell.style);
    }
  }
  host.markDirty();
  raiseChanged(host, sheet, area);
}

/** Takes every merge apart that touches the range. */
export function unmergeCells({ sheet, area }: SheetArea): void {
  requireAllowed(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** The merges that lie wholly in the range. */
export const mergesWithin = ({ sheet, area }: SheetArea): Area[] =>
  sheet.merges.filter((merge) => contains(area, merge));
