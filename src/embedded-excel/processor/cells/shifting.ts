import { contains, intersection, isWholeColumns, isWholeRows } from "../../model/address";
import { ExcelError } from "../errors";
import type { ExcelHost } from "../host";
import { raiseChanged } from "./notices";
import { requireAllowed } from "./protection";
import type { SheetArea } from "./ranges";
import { deleteCells, insertCells } from "./structure";

/** `Range.insert` and `Range.delete`: cells make room or close the gap, references follow. */
export function shiftCells(host: ExcelHost, self: SheetArea, direction: "Down" | "Right" | "Up" | "Left"): void {
  const { sheet, area } = self;
  const isInsert = direction === "Down" || direction === "Right";
  const [rows, columns] = isInsert ? ["insertRows", "insertColumns"] : ["deleteRows", "deleteColumns"];
  requireAllowed(sheet, isWholeRows(area) ? rows : isWholeColumns(area) ? columns : undefined);
  for (const table of sheet.tables) requireWhole(self, table.area, direction);
  if (isInsert) insertCells(host, sheet, { ...area }, direction);
  else deleteCells(host, sheet, { ...area }, direction);
  host.markDirty();
  raiseChanged(host, sheet, area, isInsert ? "CellInserted" : "CellDeleted");
}

/** Excel refuses to shift a part of a table: the shift must leave it alone, move it whole, or take in its full width or height. */
function requireWhole({ area }: SheetArea, table: SheetArea["area"], direction: string): void {
  const isVertical = direction === "Down" || direction === "Up";
  const band = isVertical
    ? { ...area, rowCount: Number.MAX_SAFE_INTEGER - area.row }
    : { ...area, columnCount: Number.MAX_SAFE_INTEGER - area.column };
  const common = intersection(band, table);
  if (!common || contains(band, table)) return;
  const isFull = isVertical ? common.columnCount === table.columnCount : common.rowCount === table.rowCount;
  if (!isFull) throw new ExcelError("InvalidOperation", "This would move a part of a table.");
}
