import { type Shift, shiftArea } from "../../model/reference-shifts";
import type { Sheet } from "../../model/workbook";
import type { ExcelHost } from "../host";
import { selfOf } from "../registry";
import { rangeType } from "../types/range";

/** Lets the ranges that the client holds follow their cells; a range whose cells are deleted is no longer valid. */
export function trackRanges(host: ExcelHost, sheet: Sheet, shift: Shift): void {
  for (const [id, object] of host.references.all()) {
    const range = selfOf(object, rangeType);
    if (range?.sheet !== sheet) continue;
    const area = shiftArea(shift, range.area);
    if (area) range.area = area;
    else host.references.remove(id);
  }
}
