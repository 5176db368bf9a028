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

/** A value axis: its ends, and the distance between two lines. */
export interface Scale {
  minimum: number;
  maximum: number;
  step: number;
}

/** Lines on a value axis, more or less. */
const STEPS = 6;

/** The step of 1, 2 or 5 times a power of ten that comes nearest to dividing `range` in some six parts. */
function stepOf(range: number): number {
  const rough = range / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const distance = (times: number): number => Math.abs(Math.log(rough / (times * power)));
  return [2, 5, 10].reduce((best, times) => (distance(times) < distance(best) ? times : best), 1) * power;
}

/** The axis that Excel chooses: whole steps around what is drawn, from zero, with room above it. */
function automaticScale(workbook: Workbook, content: ChartContent): Scale {
  const all = chartValues(workbook, content);
  const drawn = isStackedKind(content.kind) ? stacked(all) : all.flat().filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  if (content.kind.endsWith("100")) return { minimum: low < 0 ? -1 : 0, maximum: 1, step: low < 0 ? 0.5 : 0.2 };
  if (low === high) return { minimum: 0, maximum: 1, step: 0.2 };
  const step = stepOf(high - low);
  const room = (high - low) * 0.05;
  return {
    minimum: low < 0 ? Math.floor((low - room) / step) * step : 0,
    maximum: high > 0 ? Math.ceil((high + room) / step) * step : 0,
    step,
  };
}

/** The value axis as it is drawn: the ends it was given, and Excel's choice for the rest. */
export function valueScale(workbook: Workbook, content: ChartContent): Scale {
  const automatic = automaticScale(workbook, content);
  const { minimum, maximum } = content.valueAxis;
  if (minimum === null && maximum === null) return automatic;
  const [low, high] = [minimum ?? automatic.minimum, maximum ?? automatic.maximum];
  return { minimum: low, maximum: high, step: high > low ? stepOf(high - low) : automatic.step };
}

function stacked(all: readonly (readonly (number | null)[])[]): number[] {
  const count = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => all.map((values) => values[at] ?? 0)).flatMap((values) => [
    values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
    values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
  ]);
}
