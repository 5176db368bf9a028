import ExcelJS from "exceljs";
import fc from "fast-check";
import { placeOver } from "../../../src/embedded-excel/model/chart-places";
import {
  type Chart,
  type ChartAxis,
  type ChartContent,
  type ChartFont,
  type ChartPlace,
  type ChartSeries,
  labelPositionsOf,
  newContent,
  newSeries,
} from "../../../src/embedded-excel/model/charts";
import { insertCells } from "../../../src/embedded-excel/model/shift-cells";
import { addSheet, deleteSheet, renameSheet } from "../../../src/embedded-excel/model/sheet-operations";
import type { Sheet, Workbook } from "../../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../../src/embedded-excel/xlsx/save";
import { minimalParts, partOf, relationships, unzip, worksheet, zip } from "./packages";

const first = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

const newChart = (name: string, content: ChartContent, place: ChartPlace = placeOver(area(6, 0, 15, 6))): Chart => ({
  id: `{${name}}`,
  name,
  place,
  part: null,
  isKept: false,
  content,
});

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A sheet with statuses, two columns of numbers, and a chart of them. */
function charted(): { workbook: Workbook; sheet: Sheet; content: ChartContent } {
  const workbook = emptyWorkbook();
  const sheet = first(workbook);
  const rows = [
    [null, "Basis", "Wet & meer"],
    ["Open", 3, 4.5],
    ["Loopt", null, 0],
  ];
  rows.forEach((row, at) =>
    row.forEach((value, column) => sheet.cells.set(at, column, { value, formula: null, style: 0 })),
  );
  const content = newContent("ColumnStacked");
  content.series = ["B", "C"].map((column) => ({
    ...newSeries(),
    name: { formula: `Blad1!$${column}$1` },
    values: `Blad1!$${column}$2:$${column}$3`,
    categories: "Blad1!$A$2:$A$3",
    fill: "#1F3864",
  }));
  sheet.charts.push(newChart("Acties", content));
  return { workbook, sheet, content };
}

const color = fc.constantFrom("#1F3864", "#C55A11", "#A9D18E", "#000000");
const font: fc.Arbitrary<ChartFont> = fc.record({
  size: fc.integer({ min: 2, max: 96 }).map((half) => half / 2),
  bold: fc.boolean(),
  color,
});
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("Acties naar status", "<&>\"'", "twee\nregels", " _x000D_ "),
);
const format = fc.option(fc.constantFrom("0", '"€" #,##0', "0%", "General"));
const axis: fc.Arbitrary<ChartAxis> = fc.record({
  isVisible: fc.boolean(),
  numberFormat: format,
  hasGridlines: fc.boolean(),
  minimum: fc.constant(null),
  maximum: fc.constant(null),
  isReversed: fc.boolean(),
  labelPosition: fc.constantFrom("NextToAxis", "Low", "High", "None"),
  crossing: fc.constantFrom("Automatic", "Maximum", "Minimum"),
  font,
});
const end = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value || 0));

const content: fc.Arbitrary<ChartContent> = fc
  .constantFrom(
    ...([
      "ColumnClustered",
      "ColumnStacked",
      "ColumnStacked100",
      "BarClustered",
      "BarStacked",
      "BarStacked100",
    ] as const),
    "Line" as const,
  )
  .chain((kind) => {
    const isLine = kind === "Line";
    const start = newContent(kind);
    const series: fc.Arbitrary<ChartSeries> = fc.record({
      name: fc.option(
        fc.oneof(
          text.map((own) => ({ text: own })),
          fc.constantFrom("Blad1!$B$1", "'Ander & blad'!$C$1").map((formula) => ({ formula })),
        ),
      ),
      values: fc.option(fc.constantFrom("Blad1!$B$2:$B$3", "#REF!", "'Ander & blad'!$B:$B")),
      categories: fc.option(fc.constantFrom("Blad1!$A$2:$A$3", "Blad1!$B$2:$B$3")),
      fill: fc.option(color),
      // Of a line the colour of its marks is only told where it is another.
      line: fc.record({
        color: isLine ? fc.constantFrom(null, "#112233") : fc.option(color),
        weight: fc.constantFrom(null, 1, 0.75, 6),
      }),
      marker: isLine ? fc.constantFrom("None", "Automatic", "Circle", "X") : fc.constant("None"),
      labels: fc.option(
        fc.record({ numberFormat: format, position: fc.option(fc.constantFrom(...labelPositionsOf(kind))), font }),
      ),
    });
    return fc.record({
      kind: fc.constant(kind),
      title: fc.option(fc.record({ text: fc.option(text), font })),
      legend: fc.option(fc.record({ position: fc.constantFrom("Top", "Bottom", "Left", "Right", "Corner"), font })),
      series: fc.array(series, { maxLength: 3 }),
      gapWidth: isLine ? fc.constant(start.gapWidth) : fc.integer({ min: 0, max: 500 }),
      overlap: isLine ? fc.constant(start.overlap) : fc.integer({ min: -100, max: 100 }),
      categoryAxis: axis,
      valueAxis: fc.tuple(axis, end, end).map(([each, minimum, maximum]) => ({ ...each, minimum, maximum })),
    });
  });
const corner = fc.record({
  row: fc.nat(2000),
  column: fc.nat(50),
  down: fc.nat(100_000).map((emu) => emu / 12_700),
  right: fc.nat(100_000).map((emu) => emu / 12_700),
});
const place: fc.Arbitrary<ChartPlace> = fc.record({
  from: corner,
  to: corner,
  moves: fc.constantFrom("twoCell", "oneCell", "absolute"),
});

describe("charts that are saved", () => {
  it("are loaded again as they were, and saved again as the same file", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, content, place), { minLength: 2, maxLength: 5 }), (wanted) => {
        const { workbook, sheet } = charted();
        addSheet(workbook, "Ander & blad");
        sheet.charts = wanted.map(([name, each, where]) => newChart(name, each, where));
        const saved = saveWorkbook(workbook);
        const again = loadWorkbook(saved);
        expect(
          first(again).charts.map(({ name, content: read, place: where, isKept }) => [name, read, where, isKept]),
        ).toEqual(wanted.map(([name, each, where]) => [name, each, where, false]));
        expect(Buffer.compare(saveWorkbook(again), saved)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });

  it("hold what their cells show, without what is hidden", () => {
    const { workbook, sheet } = charted();
    const values = (): string[] => {
      const xml = partOf(saveWorkbook(workbook), "xl/charts/chart1.xml");
      return [...xml.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(([, at, value]) => `${at} ${value}`);
    };
    const names = ["0 Open", "1 Loopt"];
    expect(values()).toEqual(["0 Basis", ...names, "0 3", "0 Wet &amp; meer", ...names, "0 4.5", "1 0"]);
    sheet.rows.set(1, { height: null, hidden: true });
    expect(values()).toEqual(["0 Basis", "0 Loopt", "0 Wet &amp; meer", "0 Loopt", "0 0"]);
  });

  it("get the new figures when only their cells changed", () => {
    const { workbook } = charted();
    const again = loadWorkbook(saveWorkbook(workbook));
    first(again).cells.set(1, 1, { value: 77, formula: null, style: 0 });
    const saved = saveWorkbook(again);
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:v>77</c:v>");
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toBe(partOf(saveWorkbook(workbook), "xl/drawings/drawing1.xml"));
  });

  it("follow inserted rows and a renamed sheet through a file", () => {
    const loaded = loadWorkbook(saveWorkbook(charted().workbook));
    insertCells(loaded, first(loaded), area(1, 0, 2, 16_384), "down");
    renameSheet(loaded, first(loaded), "Rapportage 2021-Q3");
    const [chart] = first(loadWorkbook(saveWorkbook(loaded))).charts;
    expect(chart?.content?.series[1]?.values).toBe("'Rapportage 2021-Q3'!$C$4:$C$5");
    expect([chart?.place.from.row, chart?.place.to.row]).toEqual([8, 23]);
  });

  it("leave no part behind when they, or their sheet, are deleted", () => {
    const { workbook, sheet } = charted();
    addSheet(workbook, "Blijft");
    const saved = saveWorkbook(workbook);
    const without = loadWorkbook(saved);
    first(without).charts = [];
    const gone = loadWorkbook(saved);
    deleteSheet(gone, first(gone));
    const parts = (bytes: Uint8Array): string[] =>
      Object.keys(unzip(bytes)).filter((name) => /chart|drawing/.test(name));
    const drawing = ["xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"];
    expect(parts(saved).sort()).toEqual(["xl/charts/chart1.xml", ...drawing].sort());
    expect(parts(saveWorkbook(without)).sort()).toEqual(drawing.sort());
    expect(parts(saveWorkbook(gone))).toEqual([]);
    expect(partOf(saveWorkbook(gone), "[Content_Types].xml")).not.toMatch(/chart|drawing/);
    expect(sheet.charts).toHaveLength(1);
  });

  it("have their elements in the order Excel wants", () => {
    const { workbook, content: shown } = charted();
    shown.title = { text: "Titel", font: { size: 12, bold: true, color: "#000000" } };
    Object.assign(shown.valueAxis, { minimum: 0, maximum: 9 });
    for (const series of shown.series)
      series.labels = { numberFormat: "0", position: "Center", font: { size: 9, bold: false, color: "#FFFFFF" } };
    const order = (kind: ChartContent["kind"], parent: string): string => {
      shown.kind = kind;
      for (const series of shown.series) series.marker = kind === "Line" ? "Circle" : "None";
      return childrenOf(partOf(saveWorkbook(workbook), "xl/charts/chart1.xml"), parent);
    };
    expect(order("ColumnStacked", "chartSpace")).toBe("roundedCorners chart spPr");
    expect(order("ColumnStacked", "chart")).toBe("title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs");
    expect(order("ColumnStacked", "plotArea")).toBe("layout barChart catAx valAx");
    expect(order("ColumnStacked", "barChart")).toBe("barDir grouping varyColors ser ser gapWidth overlap axId axId");
    expect(order("ColumnStacked", "ser")).toBe("idx order tx spPr invertIfNegative dLbls cat val");
    expect(order("Line", "lineChart")).toBe("grouping varyColors ser ser marker axId axId");
    expect(order("Line", "ser")).toBe("idx order tx spPr marker dLbls cat val smooth");
    expect(order("Line", "marker")).toBe("symbol size spPr");
    expect(order("Line", "dLbls")).toBe(
      "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
    );
    expect(order("Line", "title")).toBe("tx overlay");
    expect(order("Line", "legend")).toBe("legendPos overlay txPr");
    expect(order("Line", "scaling")).toBe("orientation");
    expect(order("Line", "catAx")).toBe(
      "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
    );
    expect(order("Line", "valAx")).toBe(
      "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween",
    );
  });

  it("do not keep an independent reader from the rest of the workbook", async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(saveWorkbook(charted().workbook)) as unknown as ExcelJS.Buffer);
    expect(other.worksheets[0]?.getCell("C2").value).toBe(4.5);
  });
});

/** The names of the children of the first element called `parent`, in order. */
function childrenOf(xml: string, parent: string): string {
  const found: string[] = [];
  let depth = -1;
  for (const [tag, close, name = "", empty] of xml.matchAll(/<(\/?)(?:c|a):(\w+)[^>]*?(\/?)>/g)) {
    if (depth < 0) {
      if (!close && name === parent && tag.startsWith("<c:")) depth = 0;
      continue;
    }
    if (close) {
      if (depth === 0) break;
      depth -= 1;
    } else {
      if (depth === 0) found.push(name);
      if (!empty) depth += 1;
    }
  }
  return found.join(" ");
}

const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const anchor = (row: number, shape: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>8</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: number, name: string, relationship: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"/></a:extLst></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill><xdr:spPr/></xdr:pic>';

/** As Excel writes it: with a shadow, an extension, and a kind of chart that the model knows. */
const EXCELS_CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main" xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart"><c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Uit </a:t></a:r><a:r><a:rPr b="1"/><a:t>Excel</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Blad1!$B$1</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill><a:effectLst/></c:spPr><c:invertIfNegative val="0"/><c:val><c:numRef><c:f>Blad1!$B$2:$B$3</c:f></c:numRef></c:val><c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}"/></c:extLst></c:ser><c:gapWidth val="182"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const PIE = EXCELS_CHART.replaceAll("barChart", "pieChart");

/** A sheet with a picture and two charts that another program made. */
function foreignWorkbook(): Uint8Array {
  const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return zip(
    minimalParts(
      worksheet(
        '<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Basis</t></is></c></row><row r="2"><c r="B2"><v>3</v></c></row></sheetData><drawing r:id="rId5"/>',
      ),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId5", "drawing", "../drawings/drawing4.xml"]),
        "xl/drawings/drawing4.xml": `<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchor(1, frame(2, "Grafiek 1", "rId1"))}${anchor(20, picture)}${anchor(40, frame(3, "Taart", "rId3"))}</xdr:wsDr>`,
        "xl/drawings/_rels/drawing4.xml.rels": relationships(
          ["rId1", "chart", "../charts/chart1.xml"],
          ["rId2", "image", "../media/image1.png"],
          ["rId3", "chart", "../charts/chart2.xml"],
        ),
        "xl/charts/chart1.xml": EXCELS_CHART,
        "xl/charts/chart2.xml": PIE,
        "xl/media/image1.png": new Uint8Array([0x89, 1, 2]),
      },
      '<Default Extension="png" ContentType="image/png"/>' +
        override("xl/drawings/drawing4.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
        override("xl/charts/chart1.xml", chartType) +
        override("xl/charts/chart2.xml", chartType),
    ),
  );
}

describe("charts that another program made", () => {
  const file = foreignWorkbook();

  it("are read as far as the model goes, and known by name where it does not", () => {
    const { charts } = first(loadWorkbook(file));
    expect(charts.map(({ name, isKept, content: read }) => [name, isKept, read?.kind ?? null])).toEqual([
      ["Grafiek 1", true, "BarClustered"],
      ["Taart", true, null],
    ]);
    expect(charts[0]?.content?.title?.text).toBe("Uit Excel");
    expect(charts[0]?.place.from).toEqual({ row: 1, column: 8, down: 0, right: 1 });
  });

  it("stay byte for byte beside the picture when a chart of ours is added, and one of ours deleted again", () => {
    const workbook = loadWorkbook(file);
    first(workbook).charts.push(newChart("Acties", charted().content));
    const saved = saveWorkbook(workbook);
    const same = (bytes: Uint8Array): void => {
      for (const part of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/media/image1.png"])
        expect(Buffer.compare(unzip(bytes)[part] ?? Buffer.of(), unzip(file)[part] ?? Buffer.of())).toBe(0);
      const drawing = partOf(bytes, "xl/drawings/drawing4.xml");
      for (const shape of [
        anchor(1, frame(2, "Grafiek 1", "rId1")),
        anchor(20, picture),
        anchor(40, frame(3, "Taart", "rId3")),
      ])
        expect(drawing).toContain(shape);
    };
    same(saved);
    expect(partOf(saved, "xl/drawings/drawing4.xml")).toContain('<xdr:cNvPr id="8" name="Acties"/>');
    const again = loadWorkbook(saved);
    expect(first(again).charts.map(({ name }) => name)).toEqual(["Grafiek 1", "Taart", "Acties"]);
    first(again).charts.pop();
    same(saveWorkbook(again));
    expect(unzip(saveWorkbook(again))["xl/charts/chart3.xml"]).toBeUndefined();
  });

  it("can be moved, renamed and deleted, and their references follow", () => {
    const workbook = loadWorkbook(file);
    const sheet = first(workbook);
    insertCells(workbook, sheet, area(0, 0, 2, 16_384), "down");
    renameSheet(workbook, sheet, "Nieuw");
    sheet.charts = sheet.charts.filter(({ name }) => name !== "Taart");
    const saved = saveWorkbook(workbook);
    expect(partOf(saved, "xl/charts/chart1.xml")).toBe(
      EXCELS_CHART.replace("\r\n", "\n")
        .replace("Blad1!$B$1", "Nieuw!$B$3")
        .replace("Blad1!$B$2:$B$3", "Nieuw!$B$4:$B$5"),
    );
    expect(Object.keys(unzip(saved)).filter((name) => name.includes("charts/"))).toEqual(["xl/charts/chart1.xml"]);
    const drawing = partOf(saved, "xl/drawings/drawing4.xml");
    expect(drawing).toContain(anchor(3, frame(2, "Grafiek 1", "rId1")));
    expect(drawing).not.toContain("Taart");
  });
});
