import type { Border, Edge } from "../../model/styles";
import type { Area } from "../../model/workbook";
import { color, oneOf } from "../arguments";
import type { SheetArea } from "../cells/ranges";
import { applyStyles } from "../cells/styling";
import { notImplemented } from "../errors";
import type { ExcelHost } from "../host";
import type { Json } from "../protocol";
import { type ExcelObject, type ObjectType, objectOf } from "../registry";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

interface BorderSelf extends SheetArea {
  side: Side;
}

/** The edges of the cells at `row`, `column` that make up `side` of an area. */
function edgesAt(area: Area, side: Side, row: number, column: number): Edge[] {
  const [isTop, isBottom] = [row === area.row, row === area.row + area.rowCount - 1];
  const [isLeft, isRight] = [column === area.column, column === area.column + area.columnCount - 1];
  switch (side) {
    case "EdgeTop":
      return isTop ? ["top"] : [];
    case "EdgeBottom":
      return isBottom ? ["bottom"] : [];
    case "EdgeLeft":
      return isLeft ? ["left"] : [];
    case "EdgeRight":
      return isRight ? ["right"] : [];
    case "InsideHorizontal":
      return [...(isTop ? [] : (["top"] as const)), ...(isBottom ? [] : (["bottom"] as const))];
    case "InsideVertical":
      return [...(isLeft ? [] : (["left"] as const)), ...(isRight ? [] : (["right"] as const))];
  }
}

/** Office.js has line and weight apart, the file has them in one word. */
const FILE_STYLES: Record<string, { line: string; weight: string }> = {
  hair: { line: "Continuous", weight: "Hairline" },
  thin: { line: "Continuous", weight: "Thin" },
  medium: { line: "Continuous", weight: "Medium" },
  thick: { line: "Continuous", weight: "Thick" },
  dashed: { line: "Dash", weight: "Thin" },
  mediumDashed: { line: "Dash", weight: "Medium" },
  dashDot: { line: "DashDot", weight: "Thin" },
  mediumDashDot: { line: "DashDot", weight: "Medium" },
  dashDotDot: { line: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { line: "DashDotDot", weight: "Medium" },
  dotted: { line: "Dot", weight: "Thin" },
  double: { line: "Double", weight: "Thick" },
  slantDashDot: { line: "SlantDashDot", weight: "Medium" },
};

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;

function fileStyle(line: string, weight: string): string {
  const names = Object.keys(FILE_STYLES).filter((name) => FILE_STYLES[name]?.line === line);
  return names.find((name) => FILE_STYLES[name]?.weight === weight) ?? names[0] ?? "thin";
}

const partsOf = ({ style }: Border): { line: string; weight: string } =>
  FILE_STYLES[style] ?? { line: "Continuous", weight: "Thin" };

/** The border on a side when it is the same all along; undefined when it is not. */
function read(self: BorderSelf, host: ExcelHost): Border | null | undefined {
  const seen = new Map<string, Border | null>();
  const { area, sheet, side } = self;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      for (const edge of edgesAt(area, side, row, column)) {
        const border = host.workbook.styles.describe(sheet.cells.get(row, column)?.style ?? 0).borders[edge];
        seen.set(JSON.stringify(border), border);
      }
    }
  }
  return seen.size > 1 ? undefined : ([...seen.values()][0] ?? null);
}

function change(self: BorderSelf, host: ExcelHost, derive: (old: Border | null) => Border | null): void {
  const { area, sheet, side } = self;
  applyStyles(host, sheet, area, (row, column) => {
    const edges = edgesAt(area, side, row, column);
    if (edges.length === 0) return undefined;
    const old = host.workbook.styles.describe(sheet.cells.get(row, column)?.style ?? 0).borders;
    return { borders: Object.fromEntries(edges.map((edge) => [edge, derive(old[edge])])) };
  });
}

const THIN: Border = { style: "thin", color: null };

function setLine(self: BorderSelf, given: Json, host: ExcelHost): void {
  const line = oneOf(given, LINES);
  change(self, host, (old) =>
    line === "None" ? null : { style: fileStyle(line, partsOf(old ?? THIN).weight), color: old?.color ?? null },
  );
}

const borderType: ObjectType<BorderSelf> = {
  name: "RangeBorder",
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self, host) => {
        const border = read(self, host);
        return border === undefined ? null : border === null ? "None" : partsOf(border).line;
      },
      set: setLine,
    },
    weight: {
      get: (self, host) => {
        const border = read(self, host);
        return border === undefined ? null : partsOf(border ?? THIN).weight;
      },
      set: (self, given, host) => {
        const weight = oneOf(given, WEIGHTS);
        change(self, host, (old) => ({
          style: fileStyle(partsOf(old ?? THIN).line, weight),
          color: old?.color ?? null,
        }));
      },
    },
    color: {
      get: (self, host) => {
        const border = read(self, host);
        return border === undefined ? null : (border?.color ?? "#000000");
      },
      set: (self, given, host) => change(self, host, (old) => ({ style: (old ?? THIN).style, color: color(given) })),
    },
  },
};

const borderOf = (self: SheetArea, side: Side): ExcelObject => objectOf(borderType, { ...self, side });

const collectionType: ObjectType<SheetArea> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => borderOf(self, side)),
  item: (self, key) => {
    if (key === "DiagonalDown" || key === "DiagonalUp") throw notImplemented(`RangeBorderCollection.getItem("${key}")`);
    return borderOf(self, oneOf(key, SIDES));
  },
};

export const bordersOf = (self: SheetArea): ExcelObject => objectOf(collectionType, self);
