import { sameName } from "../../model/address";
import { type Box, boxOf, placeOf, placeOver } from "../../model/chart-places";
import { type ChartContent, type ChartKind, freeChartName, labelPositionsOf, spacingOf } from "../../model/charts";
import { SheetLayout } from "../../model/sheet-layout";
import type { Sheet } from "../../model/workbook";
import { isLeftOut, number, oneOf, text } from "../arguments";
import { contentOf } from "../cells/chart-source";
import { type SheetChart, changeable, shownBy } from "../cells/charts";
import { requireAllowed } from "../cells/protection";
import { type SheetArea, areaOf, checkedArea } from "../cells/ranges";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import { type Argument, type ExcelObject, type ObjectType, type Property, objectOf, selfOf } from "../registry";
import { axesOf } from "./chart-axis";
import { seriesOf } from "./chart-series";
import { legendOf, titleOf } from "./chart-text";
import { rangeType } from "./range";
import { worksheetOf } from "./worksheet";

const KINDS = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
] as const;

/** The model's kind with whether its lines carry marks. Throws NotImplemented of a kind that the model does not have. */
function kindOf(given: Argument): { kind: ChartKind; marks: boolean } {
  const kind = KINDS.find((known) => known === text(given));
  if (kind === undefined) throw notImplemented(`charts of type ${text(given)}`);
  return kind === "LineMarkers" ? { kind: "Line", marks: true } : { kind, marks: false };
}

const kindName = ({ kind, series }: ChartContent): string =>
  kind === "Line" && series.some(({ marker }) => marker !== "None") ? "LineMarkers" : kind;

function setKind(self: SheetChart, given: Argument): void {
  const content = changeable(self);
  const { kind, marks } = kindOf(given);
  Object.assign(content, { kind, ...spacingOf(kind) });
  for (const series of content.series) {
    series.marker = marks ? "Automatic" : "None";
    const { labels } = series;
    if (labels?.position && !labelPositionsOf(kind).includes(labels.position)) labels.position = null;
  }
}

const layoutOf = (sheet: Sheet, { workbook }: ExcelHost): SheetLayout => new SheetLayout(sheet, workbook.styles);

/** A side or a size of the chart, in points. */
const side = (which: keyof Box): Property<SheetChart> => ({
  get: ({ sheet, chart }, host) => boxOf(chart.place, layoutOf(sheet, host))[which],
  set: ({ sheet, chart }, given, host) => {
    requireAllowed(sheet, "objects");
    const layout = layoutOf(sheet, host);
    chart.place = placeOf({ ...boxOf(chart.place, layout), [which]: number(given, 0) }, layout, chart.place.moves);
  },
});

function cellsOf(argument: Argument, sheet: Sheet, host: ExcelHost): SheetArea {
  const range = selfOf(argument, rangeType) ?? areaOf(host.workbook, sheet, text(argument));
  if (range.sheet !== sheet) throw invalidArgument();
  return range;
}

/** Over the cells from the first to the last; with the first alone the chart keeps its size. */
function setPosition({ sheet, chart }: SheetChart, first: Argument, last: Argument, host: ExcelHost): void {
  requireAllowed(sheet, "objects");
  const { row, column, rowCount, columnCount } = checkedArea(cellsOf(first, sheet, host).area);
  if (isLeftOut(last)) {
    const layout = layoutOf(sheet, host);
    const start = boxOf(placeOver({ row, column, rowCount, columnCount }), layout);
    const { width, height } = boxOf(chart.place, layout);
    chart.place = placeOf({ left: start.left, top: start.top, width, height }, layout, chart.place.moves);
    return;
  }
  const end = checkedArea(cellsOf(last, sheet, host).area);
  const [bottom, right] = [end.row + end.rowCount, end.column + end.columnCount];
  if (bottom <= row || right <= column) throw invalidArgument();
  const over = placeOver({ row, column, rowCount: bottom - row, columnCount: right - column });
  chart.place = { ...over, moves: chart.place.moves };
}

const chartType: ObjectType<SheetChart> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, given) => {
        requireAllowed(sheet, "objects");
        const name = text(given);
        const isTaken = sheet.charts.some((other) => other !== chart && sameName(other.name, name));
        if (name === "" || isTaken) throw invalidArgument();
        chart.name = name;
      },
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    chartType: { get: (self) => kindName(shownBy(self)), set: setKind },
  },
  children: {
    title: (self) => titleOf(self),
    legend: (self) => legendOf(self),
    series: (self) => seriesOf(self),
    axes: (self) => axesOf(self),
    worksheet: ({ sheet }) => worksheetOf(sheet),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      requireAllowed(sheet, "objects");
      if (!sheet.charts.includes(chart)) throw itemNotFound();
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setPosition: (self, [first, last], host) => setPosition(self, first, last, host),
  },
};

const chartOf = (self: SheetChart): ExcelObject => objectOf(chartType, self);

/** Excel puts a new chart in the middle of the window, in this size; here the window is the sheet's upper left corner. */
const NEW_BOX: Box = { left: 150, top: 60, width: 360, height: 216 };

function add(sheet: Sheet, [kind, source, seriesBy]: readonly Argument[], host: ExcelHost): ExcelObject {
  requireAllowed(sheet, "objects");
  const { kind: model, marks } = kindOf(kind);
  const range = selfOf(source, rangeType);
  if (!range) throw invalidArgument();
  const direction = isLeftOut(seriesBy) ? "Auto" : oneOf(seriesBy, ["Auto", "Columns", "Rows"]);
  host.ensureCalculated();
  const chart = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: freeChartName(sheet),
    place: placeOf(NEW_BOX, layoutOf(sheet, host), "twoCell"),
    part: null,
    isKept: false,
    content: contentOf(range, model, marks, direction),
  };
  sheet.charts.push(chart);
  return chartOf({ sheet, chart });
}

/** By name or id. */
function find(sheet: Sheet, key: Argument): SheetChart {
  const wanted = text(key);
  const chart = sheet.charts.find(({ id, name }) => id === wanted || sameName(name, wanted));
  if (!chart) throw itemNotFound();
  return { sheet, chart };
}

const collectionType: ObjectType<Sheet> = {
  name: "ChartCollection",
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartOf({ sheet, chart })),
  item: (sheet, key) => chartOf(find(sheet, key)),
  methods: { add },
};

export const chartsOf = (sheet: Sheet): ExcelObject => objectOf(collectionType, sheet);
