import { subtract } from "../../model/address";
import type { Area, Sheet } from "../../model/workbook";
import { oneOf } from "../arguments";
import type { ExcelHost } from "../host";
import type { Argument } from "../registry";
import { raiseChanged } from "./notices";
import { requireUnlocked } from "./protection";
import type { SheetArea } from "./ranges";
import { applyStyle } from "./styling";
import { followWrite } from "./table-effects";
import { putContents } from "./writing";

/** What `Range.clear` takes away; as in Excel, formats include conditional formats and `All` also validations and notes. */
export function clearCells(host: ExcelHost, self: SheetArea, applyTo: Argument): void {
  const what = oneOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
  const { sheet, area } = self;
  requireStored(host, sheet, area);
  if (what === "All" || what === "Contents") clearContents(host, sheet, area);
  if (what === "All" || what === "Formats") clearFormats(host, sheet, area);
  if (what === "All") {
    sheet.validations = withoutArea(sheet.validations, area);
    forget(sheet.notes, area);
  }
  if (what !== "Contents" && what !== "Formats") forget(sheet.hyperlinks, area);
  host.markDirty();
  raiseChanged(host, sheet, area);
}

/** Of a protected sheet only the cells in use are looked at: a whole column has a million. */
function requireStored(host: ExcelHost, sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  for (const [row, column] of sheet.cells.entriesIn(area))
    requireUnlocked(host, sheet, { row, column, rowCount: 1, columnCount: 1 });
}

function clearContents(host: ExcelHost, sheet: Sheet, area: Area): void {
  for (const [row, column, cell] of [...sheet.cells.entriesIn(area)])
    putContents(sheet, row, column, null, null, cell.style);
  followWrite(host, sheet, area);
}

function clearFormats(host: ExcelHost, sheet: Sheet, area: Area): void {
  applyStyle(host, sheet, area, host.workbook.styles.describe(0));
  for (const [row, column, cell] of [...sheet.cells.entriesIn(area)])
    putContents(sheet, row, column, cell.value, cell.formula, cell.style);
  sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
}

/** Takes `hole` out of the areas of each rule; answers the rules that have an area left. */
export function withoutArea<Rule extends { areas: Area[] }>(rules: readonly Rule[], hole: Area): Rule[] {
  for (const rule of rules) rule.areas = rule.areas.flatMap((area) => subtract(area, hole));
  return rules.filter(({ areas }) => areas.length > 0);
}

function forget(byCell: Map<string, unknown>, { row, column, rowCount, columnCount }: Area): void {
  for (const key of [...byCell.keys()]) {
    const [atRow = -1, atColumn = -1] = key.split(",").map(Number);
    if (atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount)
      byCell.delete(key);
  }
}
