import { chartReference, linkedFormat, seriesName } from "../../model/chart-data";
import {
  type ChartContent,
  type ChartLabels,
  type ChartSeries,
  type MarkerStyle,
  labelPositionsOf,
  newLabels,
  newSeries,
} from "../../model/charts";
import { color, flag, integer, number, oneOf, optional, text } from "../arguments";
import { type SheetChart, changeable, shownBy } from "../cells/charts";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "../errors";
import { type Argument, type ExcelObject, type ObjectType, type Property, objectOf, selfOf } from "../registry";
import { fontFormatOf, shownPart } from "./chart-text";
import { rangeType } from "./range";

interface SeriesSelf {
  at: SheetChart;
  series: ChartSeries;
}

const MARKERS: readonly MarkerStyle[] = "None Automatic Square Diamond Triangle X Star Dot Dash Circle Plus".split(
  " ",
) as MarkerStyle[];

/** The series, to be changed. Throws ItemNotFound when it was deleted. */
function change({ at, series }: SeriesSelf): ChartSeries {
  if (!changeable(at).series.includes(series)) throw itemNotFound();
  return series;
}

function nameOf(given: Argument): ChartSeries["name"] {
  const name = text(given);
  return name.startsWith("=") ? { formula: name.slice(1) } : { text: name };
}

/** The reference to the cells of a range, which a chart wants in one row or column. */
function cells(argument: Argument): string {
  const range = selfOf(argument, rangeType);
  if (!range) throw invalidArgument();
  const { sheet, area } = range;
  if (area.rowCount > 1 && area.columnCount > 1) throw notImplemented("a series over more than one row and column");
  return chartReference(sheet, area);
}

/** The space in and between groups of columns: one for the whole chart, whatever series is asked. */
const spacing = (which: "gapWidth" | "overlap", least: number, most: number): Property<SeriesSelf> => ({
  get: ({ at }) => shownBy(at)[which],
  set: (self, given) => {
    change(self);
    const content = changeable(self.at);
    if (content.kind === "Line") throw new ExcelError("InvalidOperation", `A line has no ${which}.`);
    content[which] = integer(given, least, most);
  },
});

const fillType: ObjectType<SeriesSelf> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (self, [given]) => {
      change(self).fill = color(given);
    },
  },
};

const lineType: ObjectType<SeriesSelf> = {
  name: "ChartLineFormat",
  properties: {
    color: {
      get: ({ series }) => series.line.color ?? "",
      set: (self, given) => {
        change(self).line.color = color(given);
      },
    },
    weight: {
      get: ({ at, series }) => series.line.weight ?? (shownBy(at).kind === "Line" ? 2.25 : 0.75),
      set: (self, given) => {
        change(self).line.weight = number(given, 0, 1584);
      },
    },
  },
};

const formatType: ObjectType<SeriesSelf> = {
  name: "ChartSeriesFormat",
  children: { fill: (self) => objectOf(fillType, self), line: (self) => objectOf(lineType, self) },
};

const labels = (self: SeriesSelf): ChartLabels => shownPart(change(self).labels);

const labelsType: ObjectType<SeriesSelf> = {
  name: "ChartDataLabels",
  properties: {
    numberFormat: {
      get: ({ series }, { workbook }) => shownPart(series.labels).numberFormat ?? linkedFormat(workbook, series.values),
      set: (self, given) => {
        labels(self).numberFormat = text(given);
      },
    },
    position: {
      get: ({ at, series }) => shownPart(series.labels).position ?? labelPositionsOf(shownBy(at).kind)[0] ?? "Invalid",
      set: (self, given) => {
        labels(self).position = oneOf(given, labelPositionsOf(shownBy(self.at).kind));
      },
    },
  },
  children: {
    format: ({ at, series }) => fontFormatOf("ChartDataLabelFormat", { at, of: () => series.labels }),
  },
};

const seriesType: ObjectType<SeriesSelf> = {
  name: "ChartSeries",
  properties: {
    name: {
      get: ({ at, series }, { workbook }) => seriesName(workbook, series, shownBy(at).series.indexOf(series)),
      set: (self, given) => {
        change(self).name = nameOf(given);
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.labels !== null,
      set: (self, given) => {
        const series = change(self);
        series.labels = flag(given) ? (series.labels ?? newLabels()) : null;
      },
    },
    markerStyle: {
      get: ({ series }) => series.marker,
      set: (self, given) => {
        const marker = oneOf(given, MARKERS);
        if (shownBy(self.at).kind !== "Line") throw new ExcelError("InvalidOperation", "Only a line has marks.");
        change(self).marker = marker;
      },
    },
    gapWidth: spacing("gapWidth", 0, 500),
    overlap: spacing("overlap", -100, 100),
  },
  children: {
    format: (self) => objectOf(formatType, self),
    dataLabels: (self) => objectOf(labelsType, self),
  },
  methods: {
    setValues: (self, [range]) => {
      change(self).values = cells(range);
    },
    setXAxisValues: (self, [range]) => {
      change(self).categories = cells(range);
    },
    delete: (self) => {
      const content: ChartContent = changeable(self.at);
      change(self);
      content.series = content.series.filter((series) => series !== self.series);
    },
  },
};

function add(at: SheetChart, name: Argument, index: Argument): ExcelObject {
  const content = changeable(at);
  const position = optional(index, (given) => integer(given, 0, content.series.length), content.series.length);
  // A line beside lines with marks gets them too.
  const marker = content.series.some((series) => series.marker !== "None") ? "Automatic" : "None";
  const series = { ...newSeries(marker), name: optional(name, nameOf, null) };
  content.series.splice(position, 0, series);
  return objectOf(seriesType, { at, series });
}

const collectionType: ObjectType<SheetChart> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: (at) => shownBy(at).series.length } },
  items: (at) => shownBy(at).series.map((series) => objectOf(seriesType, { at, series })),
  methods: { add: (at, [name, index]) => add(at, name, index) },
};

export const seriesOf = (self: SheetChart): ExcelObject => objectOf(collectionType, self);
