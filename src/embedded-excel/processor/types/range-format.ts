import type { Alignment, Font, Style, StylePatch } from "../../model/styles";
import { color, flag, integer, number, oneOf, text } from "../arguments";
import type { SheetArea } from "../cells/ranges";
import { applyStyle, uniform } from "../cells/styling";
import type { Json } from "../protocol";
import { type ExcelObject, type ObjectType, type Property, objectOf, wireName } from "../registry";
import { bordersOf } from "./range-borders";
import {
  autofitColumns,
  autofitRows,
  getColumnWidth,
  getRowHeight,
  setColumnWidth,
  setRowHeight,
} from "./range-dimensions";

/** A property of the cells' style: null is read where they differ, and null written leaves them. */
function styled(read: (style: Style) => Json, patch: (value: Json) => StylePatch): Property<SheetArea> {
  return {
    get: ({ sheet, area }, host) => uniform(host, sheet, area, read),
    set: ({ sheet, area }, given, host) => {
      if (given !== null) applyStyle(host, sheet, area, patch(given));
    },
  };
}

const font = <Name extends keyof Font>(
  name: Name,
  read: (value: Json) => Font[Name],
  show: (value: Font[Name]) => Json = (value) => value,
): Property<SheetArea> =>
  styled(
    (style) => show(style.font[name]),
    (given) => ({ font: { [name]: read(given) } }),
  );

const fontType: ObjectType<SheetArea> = {
  name: "RangeFont",
  properties: {
    name: font("name", text),
    size: font("size", (given) => number(given, 1, 409)),
    bold: font("bold", flag),
    italic: font("italic", flag),
    strikethrough: font("strikethrough", flag),
    underline: font(
      "underline",
      (given) => oneOf(given, ["None", "Single"]) === "Single",
      (value) => (value ? "Single" : "None"),
    ),
    color: font("color", color, (value) => value ?? "#000000"),
  },
};

const fillType: ObjectType<SheetArea> = {
  name: "RangeFill",
  properties: {
    color: styled(
      ({ fill }) => fill ?? "#FFFFFF",
      (given) => ({ fill: color(given) }),
    ),
  },
  methods: {
    clear: ({ sheet, area }, _args, host) => applyStyle(host, sheet, area, { fill: null }),
  },
};

const protectionType: ObjectType<SheetArea> = {
  name: "FormatProtection",
  properties: {
    locked: styled(
      ({ locked }) => locked,
      (given) => ({ locked: flag(given) }),
    ),
  },
};

const HORIZONTAL: Record<string, Alignment["horizontal"]> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const horizontalName = (value: Alignment["horizontal"]): string =>
  Object.keys(HORIZONTAL).find((name) => HORIZONTAL[name] === value) ?? "General";

const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const formatType: ObjectType<SheetArea> = {
  name: "RangeFormat",
  properties: {
    columnWidth: { get: getColumnWidth, set: setColumnWidth },
    rowHeight: { get: getRowHeight, set: setRowHeight },
    wrapText: styled(
      ({ alignment }) => alignment.wrapText,
      (given) => ({ alignment: { wrapText: flag(given) } }),
    ),
    horizontalAlignment: styled(
      ({ alignment }) => horizontalName(alignment.horizontal),
      (given) => ({ alignment: { horizontal: HORIZONTAL[oneOf(given, Object.keys(HORIZONTAL))] ?? "general" } }),
    ),
    verticalAlignment: styled(
      ({ alignment }) => wireName(alignment.vertical),
      (given) => ({ alignment: { vertical: oneOf(given, VERTICAL).toLowerCase() as Alignment["vertical"] } }),
    ),
    indentLevel: styled(
      ({ alignment }) => alignment.indent,
      (given) => ({ alignment: { indent: integer(given, 0, 250) } }),
    ),
  },
  children: {
    font: (self) => objectOf(fontType, self),
    fill: (self) => objectOf(fillType, self),
    borders: (self) => bordersOf(self),
    protection: (self) => objectOf(protectionType, self),
  },
  methods: {
    autofitColumns: (self, _args, host) => autofitColumns(self, host),
    autofitRows: (self) => autofitRows(self),
  },
};

export const formatOf = (self: SheetArea): ExcelObject => objectOf(formatType, self);
