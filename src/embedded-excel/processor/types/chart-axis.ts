import { linkedFormat } from "../../model/chart-data";
import { valueScale } from "../../model/chart-scale";
import type { ChartAxis } from "../../model/charts";
import { flag, number, oneOf, text } from "../arguments";
import { type SheetChart, changeable, shownBy } from "../cells/charts";
import { invalidArgument } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { type ExcelObject, type ObjectType, type Property, objectOf } from "../registry";
import { fontFormatOf } from "./chart-text";

interface AxisSelf {
  at: SheetChart;
  which: "categoryAxis" | "valueAxis";
}

const read = ({ at, which }: AxisSelf): ChartAxis => shownBy(at)[which];
const change = ({ at, which }: AxisSelf): ChartAxis => changeable(at)[which];

function formatShown({ at, which }: AxisSelf, { workbook }: ExcelHost): string {
  const content = shownBy(at);
  const [first] = content.series;
  const linked = which === "valueAxis" ? first?.values : first?.categories;
  return content[which].numberFormat ?? linkedFormat(workbook, linked ?? null);
}

/** One end of the value axis: an empty text leaves it to Excel, and reading it then gives what Excel chose. */
const end = (which: "minimum" | "maximum"): Property<AxisSelf> => ({
  get: (self, { workbook }): Json => {
    if (self.which === "categoryAxis") return "";
    return valueScale(workbook, shownBy(self.at))[which];
  },
  set: (self, given) => {
    // Categories have no numbers to begin or end at.
    if (self.which === "categoryAxis") throw invalidArgument();
    change(self)[which] = given === "" ? null : number(given);
  },
});

const gridlinesType: ObjectType<AxisSelf> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: (self) => read(self).hasGridlines,
      set: (self, given) => {
        change(self).hasGridlines = flag(given);
      },
    },
  },
};

const axisType: ObjectType<AxisSelf> = {
  name: "ChartAxis",
  properties: {
    visible: {
      get: (self) => read(self).isVisible,
      set: (self, given) => {
        change(self).isVisible = flag(given);
      },
    },
    numberFormat: {
      get: formatShown,
      set: (self, given) => {
        change(self).numberFormat = text(given);
      },
    },
    linkNumberFormat: {
      get: (self) => read(self).numberFormat === null,
      set: (self, given, host) => {
        change(self).numberFormat = flag(given) ? null : formatShown(self, host);
      },
    },
    minimum: end("minimum"),
    maximum: end("maximum"),
    reversePlotOrder: {
      get: (self) => read(self).isReversed,
      set: (self, given) => {
        change(self).isReversed = flag(given);
      },
    },
    tickLabelPosition: {
      get: (self) => read(self).labelPosition,
      set: (self, given) => {
        change(self).labelPosition = oneOf(given, ["NextToAxis", "Low", "High", "None"]);
      },
    },
    position: {
      get: (self) => read(self).crossing,
      set: (self, given) => {
        change(self).crossing = oneOf(given, ["Automatic", "Maximum", "Minimum"]);
      },
    },
  },
  children: {
    majorGridlines: (self) => objectOf(gridlinesType, self),
    format: ({ at, which }) => fontFormatOf("ChartAxisFormat", { at, of: (content) => content[which] }),
  },
};

const axesType: ObjectType<SheetChart> = {
  name: "ChartAxes",
  children: {
    categoryAxis: (at) => objectOf(axisType, { at, which: "categoryAxis" }),
    valueAxis: (at) => objectOf(axisType, { at, which: "valueAxis" }),
  },
};

export const axesOf = (self: SheetChart): ExcelObject => objectOf(axesType, self);
