import type { Chart, ChartContent } from "../../model/charts";
import type { Sheet } from "../../model/workbook";
import { itemNotFound, notImplemented } from "../errors";
import { requireAllowed } from "./protection";

/** A chart with the sheet it is drawn on. */
export interface SheetChart {
  sheet: Sheet;
  chart: Chart;
}

/** What the chart shows, to be read. Throws NotImplemented of a chart in the file whose kind the model does not know. */
export function shownBy({ sheet, chart }: SheetChart): ChartContent {
  if (!sheet.charts.includes(chart)) throw itemNotFound();
  if (chart.content === null) throw notImplemented(`what the chart ${chart.name} shows, which another program made`);
  return chart.content;
}

/** What the chart shows, to be changed. A chart of which the model does not hold everything stays as the file has it. */
export function changeable(self: SheetChart): ChartContent {
  requireAllowed(self.sheet, "objects");
  const content = shownBy(self);
  if (self.chart.isKept) throw notImplemented(`a change in the chart ${self.chart.name}, which another program made`);
  return content;
}
