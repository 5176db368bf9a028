import type { EmbeddedExcel } from "../../../src/embedded-excel/transport/node";
import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

/** Blad1 with a small table of figures, and a chart of it called Acties. */
async function openWithChart(kind: "ColumnStacked" | "Line" = "ColumnStacked"): Promise<EmbeddedExcel> {
  const embedded = await openEmpty({ calculator: noCalculation });
  await embedded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C4").values = [
      ["", "Basis", "Wet"],
      ["Open", 3, 4],
      ["Loopt", 5, 0],
      ["Gereed", 2, 1],
    ];
    sheet.charts.add(kind, sheet.getRange("A1:C4"), "Columns").name = "Acties";
    await context.sync();
  });
  return embedded;
}

const chartIn = ({ workbook }: EmbeddedExcel) => {
  const chart = workbook.sheets[0]?.charts[0];
  if (!chart?.content) throw new Error("Blad1 has no chart");
  return { place: chart.place, ...chart.content };
};

/** The code with which one change of the chart Acties fails; "" when it does not. */
const attempt = ({ Excel }: EmbeddedExcel, act: (chart: Excel.Chart, sheet: Excel.Worksheet) => void) =>
  codeOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      act(sheet.charts.getItem("Acties"), sheet);
      await context.sync();
    }),
  );

describe("a chart of a range", () => {
  it("takes names and categories from the range's first row and column", async () => {
    const embedded = await openWithChart();
    expect(chartIn(embedded).series).toMatchObject([
      { name: { formula: "Blad1!$B$1" }, values: "Blad1!$B$2:$B$4", categories: "Blad1!$A$2:$A$4" },
      { name: { formula: "Blad1!$C$1" }, values: "Blad1!$C$2:$C$4", categories: "Blad1!$A$2:$A$4" },
    ]);
  });

  it("is found by name, counted, listed and loaded with its parts", async () => {
    const { Excel } = await openWithChart();
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad1");
      charts.load("items/name,items/chartType,count");
      const chart = charts.getItemOrNullObject("ACTIES");
      chart.load("name,id");
      chart.series.load("items/name,items/hasDataLabels,count");
      chart.title.load("text,visible");
      chart.axes.valueAxis.load("minimum,maximum,numberFormat");
      const none = charts.getItemOrNullObject("Weg");
      none.delete();
      none.load("name");
      await context.sync();
      expect(charts.items.map(({ name, chartType }): unknown[] => [name, chartType])).toEqual([
        ["Acties", "ColumnStacked"],
      ]);
      expect([charts.count, chart.name, none.isNullObject]).toEqual([1, "Acties", true]);
      expect(chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([
        ["Basis", false],
        ["Wet", false],
      ]);
      expect([chart.title.text, chart.title.visible]).toEqual(["Grafiektitel", true]);
      const { minimum, maximum, numberFormat } = chart.axes.valueAxis;
      expect([minimum, maximum, numberFormat]).toEqual([0, 8, "General"]);
      // By now the client knows the chart by its id.
      chart.name = "Anders";
      chart.load("name");
      await context.sync();
      expect(chart.name).toBe("Anders");
    });
  });

  it("gets the looks that are asked for", async () => {
    const embedded = await openWithChart();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const chart = sheet.charts.getItem("Acties");
      chart.title.text = "Acties naar status";
      chart.title.format.font.size = 12;
      chart.title.format.font.bold = true;
      chart.title.format.font.color = "#1f3864";
      chart.legend.position = "Bottom";
      chart.series.getItemAt(1).delete();
      const series = chart.series.add("Wet");
      series.name = "='Blad1'!$C$1";
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.fill.setSolidColor("#C55A11");
      series.format.line.color = "#843C0C";
      series.format.line.weight = 1;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "#,##0";
      series.dataLabels.position = "InsideEnd";
      series.dataLabels.format.font.color = "#FFFFFF";
      series.gapWidth = 60;
      series.overlap = 100;
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.numberFormat = "0";
      valueAxis.minimum = 0;
      valueAxis.maximum = 10;
      valueAxis.majorGridlines.visible = false;
      valueAxis.visible = false;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.font.size = 8;
      series.load("name");
      await context.sync();
      expect(series.name).toBe("Wet");
    });
    expect(chartIn(embedded)).toMatchObject({
      title: { text: "Acties naar status", font: { size: 12, bold: true, color: "#1F3864" } },
      legend: { position: "Bottom" },
      gapWidth: 60,
      overlap: 100,
      series: [
        { values: "Blad1!$B$2:$B$4", labels: null },
        {
          name: { formula: "'Blad1'!$C$1" },
          values: "Blad1!$C$2:$C$4",
          categories: "Blad1!$A$2:$A$4",
          fill: "#C55A11",
          line: { color: "#843C0C", weight: 1 },
          labels: { numberFormat: "#,##0", position: "InsideEnd", font: { color: "#FFFFFF" } },
        },
      ],
      valueAxis: { numberFormat: "0", minimum: 0, maximum: 10, hasGridlines: false, isVisible: false },
      categoryAxis: { isReversed: true, font: { size: 8 } },
    });
  });

  it("becomes a line with marks when a series gets one", async () => {
    const { Excel } = await openWithChart("Line");
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Blad1").charts.getItem("Acties");
      chart.series.getItemAt(0).markerStyle = "Circle";
      chart.load("chartType");
      await context.sync();
      expect(chart.chartType).toBe("LineMarkers");
    });
  });

  it("is put over cells, or in points", async () => {
    const { Excel } = await openWithChart();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A:A").format.columnWidth = 75;
      sheet.getRange("1:1").format.rowHeight = 30;
      const chart = sheet.charts.getItem("Acties");
      chart.setPosition("B2", "D11");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([75, 30, 144, 150]);
      Object.assign(chart, { left: 80, top: 37.5, width: 200 });
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([80, 37.5, 200, 150]);
    });
  });

  it("follows its cells and its figures when rows are inserted, columns deleted and sheets renamed", async () => {
    const embedded = await openWithChart();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.charts.getItem("Acties").setPosition("E6", "H15");
      sheet.getRange("3:4").insert("Down");
      sheet.getRange("D:D").delete("Left");
      sheet.getRange("J1:J4").insert("Down");
      sheet.name = "Rapportage 2021-Q3";
      await context.sync();
    });
    const { place, series } = chartIn(embedded);
    expect([place.from, place.to]).toEqual([
      { row: 7, column: 3, down: 0, right: 0 },
      { row: 17, column: 7, down: 0, right: 0 },
    ]);
    expect(series[0]).toMatchObject({
      name: { formula: "'Rapportage 2021-Q3'!$B$1" },
      values: "'Rapportage 2021-Q3'!$B$2:$B$6",
    });
  });
});

describe("Excel refuses", () => {
  it.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    ["a chart that is not there", "ItemNotFound", (_chart, sheet) => sheet.charts.getItem("Weg").delete()],
    ["a series that is not there", "InvalidArgument", (chart) => chart.series.getItemAt(2).delete()],
    ["a negative width", "InvalidArgument", (chart) => void (chart.width = -1)],
    ["an empty name", "InvalidArgument", (chart) => void (chart.name = "")],
    [
      "a colour that is none",
      "InvalidArgument",
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("blauw"),
    ],
    ["an overlap above 100", "InvalidArgument", (chart) => void (chart.series.getItemAt(0).overlap = 101)],
    ["a corner after the end", "InvalidArgument", (chart) => chart.setPosition("D4", "B2")],
    ["marks on columns", "InvalidOperation", (chart) => void (chart.series.getItemAt(0).markerStyle = "Circle")],
    [
      "looks of labels that are not shown",
      "InvalidOperation",
      (chart) => void (chart.series.getItemAt(0).dataLabels.numberFormat = "0"),
    ],
    [
      "a label outside a stacked column, which would make the file damaged",
      "InvalidArgument",
      (chart) => {
        const series = chart.series.getItemAt(0);
        series.hasDataLabels = true;
        series.dataLabels.position = "OutsideEnd";
      },
    ],
    ["a pie, which the embedded Excel lacks", "NotImplemented", (chart) => void (chart.chartType = "Pie")],
    ["what the embedded Excel lacks", "NotImplemented", (chart) => void (chart.style = 3)],
  ])("%s with %s", async (_what, code, act) => {
    expect(await attempt(await openWithChart(), act)).toBe(code);
  });

  it("a new, a changed and a deleted chart on a protected sheet", async () => {
    const embedded = await openWithChart();
    expect(await attempt(embedded, (_chart, sheet) => sheet.protection.protect())).toBe("");
    expect(await attempt(embedded, (chart) => chart.delete())).toBe("AccessDenied");
    expect(await attempt(embedded, (chart) => void (chart.title.text = "x"))).toBe("AccessDenied");
    expect(await attempt(embedded, (_chart, sheet) => void sheet.charts.add("Line", sheet.getRange("A1")))).toBe(
      "AccessDenied",
    );
  });
});

it("deletes a chart with its sheet, and what other charts drew of that sheet is gone", async () => {
  const embedded = await openWithChart();
  await embedded.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add("Ander");
    other.charts.add("Line", worksheets.getItem("Blad1").getRange("B2:B4"), "Columns").name = "Elders";
    await context.sync();
    worksheets.getItem("Blad1").delete();
    other.charts.load("items/name");
    await context.sync();
    expect(other.charts.items.map(({ name }) => name)).toEqual(["Elders"]);
  });
  expect(chartIn(embedded).series.map(({ values }) => values)).toEqual(["#REF!"]);
});
