import { shownTitle } from "../../model/chart-data";
import { type ChartContent, type ChartFont, type LegendPosition, newLegend, newTitle } from "../../model/charts";
import { color, flag, number, oneOf, text } from "../arguments";
import { type SheetChart, changeable, shownBy } from "../cells/charts";
import { ExcelError } from "../errors";
import { type ExcelObject, type ObjectType, objectOf } from "../registry";

/** Looks of a part of a chart; `of` finds them in the content, null when the part is not shown. */
interface PartSelf {
  at: SheetChart;
  of: (content: ChartContent) => { font: ChartFont } | null;
}

const notShown = (): ExcelError =>
  new ExcelError("InvalidOperation", "This part of the chart is not shown: make it visible first.");

/** The part of a chart that is asked for. Throws InvalidOperation when it is not shown. */
export function shownPart<Part>(part: Part | null): Part {
  if (part === null) throw notShown();
  return part;
}

const fontType: ObjectType<PartSelf> = {
  name: "ChartFont",
  properties: {
    size: {
      get: ({ at, of }) => shownPart(of(shownBy(at))).font.size,
      set: ({ at, of }, given) => {
        shownPart(of(changeable(at))).font.size = number(given, 1, 409);
      },
    },
    bold: {
      get: ({ at, of }) => shownPart(of(shownBy(at))).font.bold,
      set: ({ at, of }, given) => {
        shownPart(of(changeable(at))).font.bold = flag(given);
      },
    },
    color: {
      get: ({ at, of }) => shownPart(of(shownBy(at))).font.color,
      set: ({ at, of }, given) => {
        shownPart(of(changeable(at))).font.color = color(given) ?? "#000000";
      },
    },
  },
};

/** A `format` object that has a font and nothing else. */
export function fontFormatOf(name: string, self: PartSelf): ExcelObject {
  const type: ObjectType<PartSelf> = { name, children: { font: (part) => objectOf(fontType, part) } };
  return objectOf(type, self);
}

const titleType: ObjectType<SheetChart> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: (self, { workbook }) => shownTitle(workbook, shownBy(self)) ?? "",
      set: (self, given) => {
        const content = changeable(self);
        content.title = { ...(content.title ?? newTitle()), text: text(given) };
      },
    },
    visible: {
      get: (self) => shownBy(self).title !== null,
      set: (self, given) => {
        const content = changeable(self);
        content.title = flag(given) ? (content.title ?? newTitle()) : null;
      },
    },
  },
  children: { format: (at) => fontFormatOf("ChartTitleFormat", { at, of: ({ title }) => title }) },
};

export const titleOf = (self: SheetChart): ExcelObject => objectOf(titleType, self);

const LEGEND_POSITIONS: readonly LegendPosition[] = ["Top", "Bottom", "Left", "Right", "Corner"];

const legendType: ObjectType<SheetChart> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: (self) => shownBy(self).legend !== null,
      set: (self, given) => {
        const content = changeable(self);
        content.legend = flag(given) ? (content.legend ?? newLegend("Right")) : null;
      },
    },
    position: {
      get: (self) => shownBy(self).legend?.position ?? "Invalid",
      set: (self, given) => {
        shownPart(changeable(self).legend).position = oneOf(given, LEGEND_POSITIONS);
      },
    },
  },
  children: { format: (at) => fontFormatOf("ChartLegendFormat", { at, of: ({ legend }) => legend }) },
};

export const legendOf = (self: SheetChart): ExcelObject => objectOf(legendType, self);
