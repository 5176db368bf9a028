import type { ChartCorner } from "../../model/charts";
import type { Sheet, Workbook } from "../../model/workbook";
import type { Strip } from "../grid/geometry";
import { ChartFigure } from "./chart-figure";

interface ChartLayerProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly rowAt: (row: number) => Strip | null;
  readonly columnAt: (column: number) => Strip | null;
  /** Another number whenever a chart may show something else. */
  readonly revision: number;
}

const PIXELS_PER_POINT = 4 / 3;

/** The sheet's charts, over its cells and scrolling with them. */
export function ChartLayer({ workbook, sheet, rowAt, columnAt, revision }: ChartLayerProps) {
  const pixels = ({ row, column, down, right }: ChartCorner): [left: number, top: number] => [
    offset(columnAt(column), right),
    offset(rowAt(row), down),
  ];
  return sheet.charts.map((chart) => {
    const [left, top] = pixels(chart.place.from);
    const [end, bottom] = pixels(chart.place.to);
    return (
      <ChartFigure
        key={chart.id}
        workbook={workbook}
        chart={chart}
        revision={revision}
        left={left}
        top={top}
        width={Math.max(0, end - left)}
        height={Math.max(0, bottom - top)}
      />
    );
  });
}

/** Where a corner is, in pixels; a row or column that became smaller ends what lay in it. */
const offset = (strip: Strip | null, points: number): number =>
  strip === null ? 0 : strip.start + Math.min(strip.size, points * PIXELS_PER_POINT);
