import { chartCells } from "./chart-data";
import { type ChartContent, isStackedKind } from "./charts";
import type { Workbook } from "./workbook";

/** Values of a chart by series, then by category. Null where the cell holds no number. */
export function chartValues(workbook: Workbook, { series }: ChartContent): (number | null)[][] {
  return series.map(({ values }) =>
    (values === null ? [] : (chartCells(workbook, values) ?? [])).map(({ value }) =>
      typeof value === "number" ? value : null,
    ),
  );
}

/** The ends of a value axis that Excel chooses itself: whole steps around what is drawn, from zero where that is near. */
export function automaticScale(workbook: Workbook, content: ChartContent): { minimum: number; maximum: number } {
  const all = chartValues(workbook, content);
  if (content.kind.endsWith("100")) return { minimum: 0, maximum: 1 };
  const drawn = isStackedKind(content.kind) ? stacked(all) : all.flat().filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  if (low === high) return { minimum: 0, maximum: 1 };
  const rough = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  // A column never touches the end of the axis.
  const room = (high - low) * 0.05;
  return {
    minimum: low < 0 ? Math.floor((low - room) / step) * step : 0,
    maximum: high > 0 ? Math.ceil((high + room) / step) * step : 0,
  };
}

function stacked(all: readonly (readonly (number | null)[])[]): number[] {
  const count = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => all.map((values) => values[at] ?? 0)).flatMap((values) => [
    values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
    values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
  ]);
}
