import { formatArea } from "../../model/address";
import type { Area, PageLayout, Sheet } from "../../model/workbook";
import { flag, integer, isLeftOut, number, oneOf, record } from "../arguments";
import { invalidArgument, notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import {
  type Argument,
  type ExcelObject,
  type ObjectType,
  type Property,
  memberName,
  objectOf,
  wireName,
} from "../registry";
import { headersFootersOf } from "./headers-footers";
import { rangeOf, wholeSheet } from "./range";
import { rangeArgument } from "./range-geometry";

const PAPER: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const POINTS_PER_INCH = 72;
const POINTS_PER_UNIT: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type Margins = PageLayout["margins"];

/** In points; the file has inches. */
const margin = (side: keyof Margins): Property<Sheet> => ({
  get: ({ pageLayout }) => pageLayout.margins[side] * POINTS_PER_INCH,
  set: ({ pageLayout }, given) => {
    pageLayout.margins[side] = number(given, 0) / POINTS_PER_INCH;
  },
});

const toggle = (name: "centerHorizontally" | "centerVertically" | "printGridlines"): Property<Sheet> => ({
  get: ({ pageLayout }) => pageLayout[name],
  set: ({ pageLayout }, given) => {
    pageLayout[name] = flag(given);
  },
});

function setZoom({ pageLayout }: Sheet, given: Json): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(given);
  const pages = (count: Argument): number | null => (isLeftOut(count) ? null : integer(count, 1));
  if (!isLeftOut(scale)) {
    if (!isLeftOut(horizontalFitToPages) || !isLeftOut(verticalFitToPages)) throw invalidArgument();
    Object.assign(pageLayout, { scale: integer(scale, 10, 400), fitToWidth: null, fitToHeight: null });
    return;
  }
  pageLayout.fitToWidth = pages(horizontalFitToPages);
  pageLayout.fitToHeight = pages(verticalFitToPages);
}

function getZoom({ pageLayout }: Sheet): Json {
  const { fitToWidth, fitToHeight, scale } = pageLayout;
  if (fitToWidth === null && fitToHeight === null) return { scale };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function areaArgument(sheet: Sheet, argument: Argument, host: ExcelHost): Area {
  // `$1:$2` is how users write whole rows; marks make no difference here.
  const plain = typeof argument === "string" ? argument.replaceAll("$", "") : argument;
  const range = rangeArgument(plain, { sheet, area: wholeSheet() }, host);
  if (range.sheet !== sheet) throw invalidArgument();
  return range.area;
}

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

function setMargins({ pageLayout }: Sheet, unit: Argument, options: Argument): void {
  const points = POINTS_PER_UNIT[oneOf(unit, Object.keys(POINTS_PER_UNIT))] ?? 1;
  const given = record(options);
  for (const side of SIDES) {
    if (!isLeftOut(given[side])) pageLayout.margins[side] = (number(given[side], 0) * points) / POINTS_PER_INCH;
  }
}

const pageLayoutType: ObjectType<Sheet> = {
  name: "PageLayout",
  properties: {
    orientation: {
      get: ({ pageLayout }) => wireName(pageLayout.orientation),
      set: ({ pageLayout }, given) => {
        pageLayout.orientation = memberName(oneOf(given, ["Portrait", "Landscape"])) as PageLayout["orientation"];
      },
    },
    paperSize: {
      get: ({ pageLayout }) => Object.keys(PAPER).find((name) => PAPER[name] === pageLayout.paperSize) ?? null,
      set: ({ pageLayout }, given) => {
        const size = typeof given === "string" ? PAPER[given] : undefined;
        if (size === undefined) throw notImplemented(`PageLayout.paperSize = ${JSON.stringify(given)}`);
        pageLayout.paperSize = size;
      },
    },
    zoom: { get: getZoom, set: setZoom },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: toggle("centerHorizontally"),
    centerVertically: toggle("centerVertically"),
    printGridlines: toggle("printGridlines"),
  },
  children: { headersFooters: (sheet) => headersFootersOf(sheet) },
  methods: {
    setPrintArea: (sheet, [area], host) => {
      sheet.pageLayout.printArea = formatArea(areaArgument(sheet, area, host));
    },
    getPrintAreaOrNullObject: ({ pageLayout }) => {
      if (pageLayout.printArea === null) return null;
      throw notImplemented("RangeAreas");
    },
    setPrintMargins: (sheet, [unit, options]) => setMargins(sheet, unit, options),
    setPrintTitleRows: (sheet, [rows], host) => {
      const { row, rowCount } = areaArgument(sheet, rows, host);
      sheet.pageLayout.printTitleRows = { first: row, last: row + rowCount - 1 };
    },
    getPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.pageLayout.printTitleRows;
      return rows && rangeOf(sheet, { ...wholeSheet(), row: rows.first, rowCount: rows.last - rows.first + 1 });
    },
    setPrintTitleColumns: (sheet, [columns], host) => {
      const { column, columnCount } = areaArgument(sheet, columns, host);
      sheet.pageLayout.printTitleColumns = { first: column, last: column + columnCount - 1 };
    },
    getPrintTitleColumnsOrNullObject: (sheet) => {
      const columns = sheet.pageLayout.printTitleColumns ?? null;
      return (
        columns &&
        rangeOf(sheet, { ...wholeSheet(), column: columns.first, columnCount: columns.last - columns.first + 1 })
      );
    },
  },
};

export const pageLayoutOf = (sheet: Sheet): ExcelObject => objectOf(pageLayoutType, sheet);
