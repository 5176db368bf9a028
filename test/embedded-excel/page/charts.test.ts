import { init } from "echarts";
import { chartDescription, chartTitle, shownChart } from "../../../src/embedded-excel/display/shown-chart";
import { placeOver } from "../../../src/embedded-excel/model/chart-places";
import { valueScale } from "../../../src/embedded-excel/model/chart-scale";
import {
  type Chart,
  type ChartKind,
  newContent,
  newLabels,
  newSeries,
  spacingOf,
} from "../../../src/embedded-excel/model/charts";
import { chartOption } from "../../../src/embedded-excel/page/charts/chart-option";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

const workbook = emptyWorkbook();
const euro = workbook.styles.derive(0, { numberFormat: '"€" #,##0' });
const rows = [
  [null, "Begroting", "Prognose"],
  ["Zorg", 1200, 1500],
  ["Wonen", 800, null],
  ["Bestuur", 400, -100],
];
rows.forEach((row, at) =>
  row.forEach((value, column) =>
    workbook.sheets[0]?.cells.set(at, column, { value, formula: null, style: column === 0 ? 0 : euro }),
  ),
);

function chartOf(kind: ChartKind): Chart {
  const content = { ...newContent(kind), ...spacingOf(kind) };
  content.title = { text: "Prognose tegen begroting", font: { size: 12, bold: true, color: "#1F3864" } };
  content.series = ["B", "C"].map((column) => ({
    ...newSeries(),
    name: { formula: `Blad1!$${column}$1` },
    values: `Blad1!$${column}$2:$${column}$4`,
    categories: "Blad1!$A$2:$A$4",
    fill: column === "B" ? "#1F3864" : "#C55A11",
    labels: column === "B" ? newLabels() : null,
  }));
  const place = placeOver({ row: 5, column: 0, rowCount: 15, columnCount: 8 });
  return { id: "{1}", name: "Budget", place, part: null, isKept: false, content };
}

const size = { width: 640, height: 320 };

/** The picture as the page draws it. */
function drawn(chart: Chart): string {
  const shown = shownChart(workbook, chart);
  if (!shown) throw new Error("not drawn");
  const drawing = init(null, null, { renderer: "svg", ssr: true, ...size });
  drawing.setOption(chartOption(shown, size));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}

describe("A chart on the page", () => {
  it.each<ChartKind>([
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "Line",
  ])("of kind %s shows title, categories, legend, labels and colours", (kind) => {
    const svg = drawn(chartOf(kind));
    for (const text of ["Prognose tegen begroting", "Zorg", "Wonen", "Bestuur", "Begroting", "Prognose", "€ 1.200"])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).toMatch(/#1F3864/i);
    expect(svg).toMatch(/#C55A11/i);
  });

  it("has its axis in the cells' format, of a stack to 100% in percent", () => {
    expect(drawn(chartOf("ColumnClustered"))).toContain(">€ 1.400</text>");
    expect(drawn(chartOf("BarStacked100"))).toContain(">50%</text>");
  });

  it("leaves out what is not asked for", () => {
    const chart = chartOf("ColumnStacked");
    if (!chart.content) throw new Error("no content");
    Object.assign(chart.content, { title: null, legend: null });
    chart.content.categoryAxis.isVisible = false;
    const svg = drawn(chart);
    for (const text of ["Prognose tegen begroting", "Zorg", "Begroting"]) expect(svg).not.toContain(`>${text}<`);
  });

  it("is named by its title and described by its figures", () => {
    const chart = chartOf("BarStacked");
    const shown = shownChart(workbook, chart);
    expect(chartTitle(chart, shown)).toBe("Grafiek Prognose tegen begroting");
    expect(shown && chartDescription(shown)).toBe(
      "Gestapelde staven. Begroting: Zorg € 1.200, Wonen € 800, Bestuur € 400. Prognose: Zorg € 1.500, Wonen leeg, Bestuur -€ 100.",
    );
  });

  it("of a kind that the model does not know keeps its name and is not drawn", () => {
    const chart = { ...chartOf("Line"), name: "Taart", isKept: true, content: null };
    expect([shownChart(workbook, chart), chartTitle(chart, null)]).toEqual([null, "Grafiek Taart"]);
  });
});

describe("The value axis", () => {
  it.each<[ChartKind, number, number]>([
    ["ColumnClustered", -200, 1600],
    ["ColumnStacked", -500, 3000],
    ["Line", -200, 1600],
  ])("of kind %s goes in whole steps from %d to %d around what is drawn", (kind, minimum, maximum) => {
    const { content } = chartOf(kind);
    expect(content && valueScale(workbook, content)).toMatchObject({ minimum, maximum });
  });
});
