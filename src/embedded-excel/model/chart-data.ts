import { formatArea, intersection, quoteSheetName, sameName } from "./address";
import { type Scalar } from "./cell";
import type { ChartContent, ChartSeries } from "./charts";
import { tokenize } from "./formula-tokens";
import type { Area, Sheet, Workbook } from "./workbook";

/** A cell that a chart draws. */
export interface ChartCell {
  value: Scalar;
  numberFormat: string;
}

/** `Blad1!$A$1:$B$2`, as charts refer to cells. */
export const chartReference = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;

/** The cells that a chart's formula refers to; null when it is more than one reference, or none. */
function referred(workbook: Workbook, formula: string): { sheet: Sheet; area: Area } | null {
  const [token, ...rest] = tokenize(formula);
  if (token?.kind !== "reference" || rest.length > 0 || token.sheet === null) return null;
  const { sheet: name, reference } = token;
  const sheet = workbook.sheets.find((candidate) => sameName(candidate.name, name));
  if (!sheet) return null;
  const { from, to } = reference;
  const area: Area = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
  return { sheet, area };
}

/**
 * The cells of a chart's formula in reading order, without those of hidden rows and columns, which Excel does not draw. Null
 * when the formula refers to no cells of this workbook.
 */
export function chartCells(workbook: Workbook, formula: string): ChartCell[] | null {
  const found = referred(workbook, formula);
  if (!found) return null;
  const { sheet } = found;
  const used = sheet.cells.usedArea(false);
  // Of whole columns the cells beyond the last used one are not looked at.
  const area =
    found.area.rowCount * found.area.columnCount > 100_000 ? used && intersection(used, found.area) : found.area;
  const cells: ChartCell[] = [];
  if (!area) return cells;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (sheet.rows.get(row)?.hidden) continue;
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.columns.get(column)?.hidden) continue;
      const cell = sheet.cells.get(row, column);
      const style = cell?.style ?? sheet.columns.get(column)?.style ?? 0;
      cells.push({ value: cell?.value ?? null, numberFormat: workbook.styles.describe(style).numberFormat });
    }
  }
  return cells;
}

/** What a text or number of a cell is called in a legend. */
const asName = ({ value }: ChartCell): string => (typeof value === "object" ? "" : String(value));

/** The series' name as Excel shows it: `Reeks1` for the first without one. */
export function seriesName(workbook: Workbook, series: ChartSeries, position: number): string {
  const { name } = series;
  if (name === null) return `Reeks${position + 1}`;
  if ("text" in name) return name.text;
  return (chartCells(workbook, name.formula) ?? []).map(asName).join(" ");
}

/** The title as it is drawn; null when there is none. */
export function shownTitle(workbook: Workbook, { title, series }: ChartContent): string | null {
  if (title === null) return null;
  if (title.text !== null) return title.text;
  const [only, second] = series;
  return only && !second ? seriesName(workbook, only, 0) : "Grafiektitel";
}

/** The number format of an axis or of labels that follow the cells: that of the first cell with one. */
export function linkedFormat(workbook: Workbook, formula: string | null): string {
  const cells = formula === null ? null : chartCells(workbook, formula);
  return cells?.[0]?.numberFormat ?? "General";
}
