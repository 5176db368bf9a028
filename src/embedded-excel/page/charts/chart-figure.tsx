import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { memo, useEffect, useId, useRef } from "react";
import { chartDescription, chartTitle, shownChart } from "../../display/shown-chart";
import type { Chart } from "../../model/charts";
import type { Workbook } from "../../model/workbook";
import { type ChartSize, chartOption } from "./chart-option";
import classes from "./charts.module.css";

register([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

interface ChartFigureProps extends ChartSize {
  readonly workbook: Workbook;
  readonly chart: Chart;
  /** Another number whenever the chart may show something else. */
  readonly revision: number;
  readonly left: number;
  readonly top: number;
}

/** One chart, a picture with its title as name and its figures as description. */
export const ChartFigure = memo(function ChartFigure(props: ChartFigureProps) {
  const { workbook, chart, left, top, width, height } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const description = useId();
  const shown = shownChart(workbook, chart);
  const option = shown && chartOption(shown, { width, height });

  useEffect(() => {
    if (!canvas.current || !option || width < 1 || height < 1) return undefined;
    const drawing = init(canvas.current, null, { renderer: "svg", width, height });
    drawing.setOption(option);
    return () => drawing.dispose();
  });

  return (
    <>
      <div
        role="img"
        aria-label={chartTitle(chart, shown)}
        aria-describedby={description}
        className={classes.chart}
        style={{ left, top, width, height }}
      >
        {shown ? (
          <div ref={canvas} />
        ) : (
          <p className={classes.unknown}>
            Deze grafiek is hier niet te tekenen. Zij staat in het bestand en blijft zoals zij is.
          </p>
        )}
      </div>
      <p id={description} className={classes.description}>
        {shown ? chartDescription(shown) : "Deze grafiek is hier niet te tekenen."}
      </p>
    </>
  );
});
