import { chartReference } from "../../model/chart-data";
import { type ChartContent, type ChartKind, type ChartSeries, newContent, newSeries } from "../../model/charts";
import type { Area, Sheet } from "../../model/workbook";
import type { SheetArea } from "./ranges";

/** One of the two directions in which a range is read: a series for each column, or for each row. */
type Direction = "Columns" | "Rows";

/**
 * The chart that Excel makes of a range. A first row or column without numbers gives names and categories, and so does one
 * beside an empty corner.
 */
export function contentOf(
  source: SheetArea,
  kind: ChartKind,
  marks: boolean,
  seriesBy: Direction | "Auto",
): ChartContent {
  const { sheet, area } = source;
  const content = newContent(kind);
  const direction = seriesBy === "Auto" ? (area.rowCount >= area.columnCount ? "Columns" : "Rows") : seriesBy;
  const { firstRow, firstColumn } = headings(sheet, area);
  const [row, column] = [area.row + (firstRow ? 1 : 0), area.column + (firstColumn ? 1 : 0)];
  const [rows, columns] = [area.rowCount - (firstRow ? 1 : 0), area.columnCount - (firstColumn ? 1 : 0)];
  const reference = (at: number, left: number, rowCount: number, columnCount: number): string =>
    chartReference(sheet, { row: at, column: left, rowCount, columnCount });
  const one = (name: string | null, values: string, categories: string | null): ChartSeries => ({
    ...newSeries(marks ? "Automatic" : "None"),
    name: name === null ? null : { formula: name },
    values,
    categories,
  });
  content.series =
    direction === "Columns"
      ? Array.from({ length: columns }, (_, at) =>
          one(
            firstRow ? reference(area.row, column + at, 1, 1) : null,
            reference(row, column + at, rows, 1),
            firstColumn ? reference(row, area.column, rows, 1) : null,
          ),
        )
      : Array.from({ length: rows }, (_, at) =>
          one(
            firstColumn ? reference(row + at, area.column, 1, 1) : null,
            reference(row + at, column, 1, columns),
            firstRow ? reference(area.row, column, 1, columns) : null,
          ),
        );
  // Excel puts no legend beside a single series; its name is the title.
  if (content.series.length < 2) content.legend = null;
  return content;
}

function headings(sheet: Sheet, area: Area): { firstRow: boolean; firstColumn: boolean } {
  const holds = (row: number, column: number): "nothing" | "number" | "text" => {
    const value = sheet.cells.get(row, column)?.value ?? null;
    return value === null || value === "" ? "nothing" : typeof value === "number" ? "number" : "text";
  };
  const across = Array.from({ length: area.columnCount }, (_, at) => holds(area.row, area.column + at));
  const down = Array.from({ length: area.rowCount }, (_, at) => holds(area.row + at, area.column));
  const isEmptyCorner = across[0] === "nothing" && area.rowCount > 1 && area.columnCount > 1;
  const isHeading = (cells: readonly string[]): boolean => cells.includes("text") && !cells.includes("number");
  // Of a corner between two headings the text says nothing.
  const rest = (cells: readonly string[]): readonly string[] => (cells.length > 1 ? cells.slice(1) : cells);
  return {
    firstRow: area.rowCount > 1 && (isEmptyCorner || isHeading(area.columnCount > 1 ? rest(across) : across)),
    firstColumn: area.columnCount > 1 && (isEmptyCorner || isHeading(area.rowCount > 1 ? rest(down) : down)),
  };
}
