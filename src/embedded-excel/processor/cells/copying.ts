import { moveFormula } from "../../model/reference-moves";
import { invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import { raiseChanged } from "./notices";
import { requireUnlocked, styleAt } from "./protection";
import type { SheetArea } from "./ranges";
import { followWrite } from "./table-effects";
import { putContents } from "./writing";

/**
 * `Range.copyFrom` of kind Formulas, from one cell: formulas and constants without their formats. Relative references go along
 * with the cell they are copied to.
 */
export function copyFormulas(host: ExcelHost, source: SheetArea, target: SheetArea): void {
  const { row, column, rowCount, columnCount } = source.area;
  if (rowCount !== 1 || columnCount !== 1) throw invalidArgument("Only one cell can be copied here.");
  const { sheet, area } = target;
  requireUnlocked(host, sheet, area);
  const from = source.sheet.cells.get(row, column);
  for (let r = area.row; r < area.row + area.rowCount; r += 1) {
    for (let c = area.column; c < area.column + area.columnCount; c += 1) {
      const formula = from?.formula ? moveFormula(from.formula, r - row, c - column) : null;
      putContents(sheet, r, c, formula === null ? (from?.value ?? null) : null, formula, styleAt(sheet, r, c));
    }
  }
  followWrite(host, sheet, area);
  host.markDirty();
  raiseChanged(host, sheet, area);
}
