import { isWholeColumns, isWholeRows } from "../../model/address";
import { deleteCells, insertCells } from "../../model/shift-cells";
import type { ExcelHost } from "../host";
import { raiseChanged } from "./notices";
import { requireAllowed } from "./protection";
import type { SheetArea } from "./ranges";
import { trackRanges } from "./tracking";

/** `Range.insert` and `Range.delete`: cells make room or close the gap, references follow. */
export function shiftCells(
  host: ExcelHost,
  { sheet, area: given }: SheetArea,
  direction: "Down" | "Right" | "Up" | "Left",
): void {
  const { workbook } = host;
  const area = { ...given };
  const isInsert = direction === "Down" || direction === "Right";
  const [rows, columns] = isInsert ? ["insertRows", "insertColumns"] : ["deleteRows", "deleteColumns"];
  requireAllowed(sheet, isWholeRows(area) ? rows : isWholeColumns(area) ? columns : undefined);
  if (direction === "Down") insertCells(workbook, sheet, area, "down");
  else if (direction === "Right") insertCells(workbook, sheet, area, "right");
  else deleteCells(workbook, sheet, area, direction === "Up" ? "up" : "left");
  trackRanges(host, sheet, {
    kind: isInsert ? "insert" : "delete",
    area,
    vertical: direction === "Down" || direction === "Up",
  });
  host.markDirty();
  raiseChanged(host, sheet, area, isInsert ? "CellInserted" : "CellDeleted");
}
