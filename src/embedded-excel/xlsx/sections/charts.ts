import type { Chart } from "../../model/charts";
import { SheetLayout } from "../../model/sheet-layout";
import type { Sheet, Workbook } from "../../model/workbook";
import {
  type ChartAnchor,
  chartAnchors,
  emptyDrawingXml,
  newAnchorXml,
  readPlace,
  writePlace,
} from "../charts/anchors";
import { readChart } from "../charts/chart-reader";
import { currentChartXml } from "../charts/chart-writer";
import { inDialect, isWhollyRead } from "../charts/recognition";
import type { Package } from "../package";
import { HEAD } from "../template";
import {
  attribute,
  child,
  descendants,
  ensureChild,
  escapeText,
  number,
  parseXml,
  put,
  rootOf,
  serialize,
  unescapeText,
} from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER, relationshipId, relationshipNamespace, setRelationshipId } from "./section";
import type { Section, SheetContext } from "./section";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * The charts of a sheet: their names and places, which stand in its drawing beside pictures and shapes. What they show stands
 * in a part each, written by `writeCharts`.
 */
export const charts: Section = {
  read(root, sheet, context) {
    const part = drawingPart(root, context);
    if (part === null) return;
    const layout = new SheetLayout(sheet, context.styles);
    const drawing = rootOf(context.package.xml(part));
    sheet.charts = chartParts(drawing, part, context.package).map((found) =>
      readSheetChart(found, layout, context.package),
    );
  },
  state: ({ charts: all }) => all.map(({ name, place, part }) => ({ name, place, part })),
  write(root, sheet, context) {
    const part = drawingPart(root, context) ?? addDrawing(root, context);
    const document = context.package.xml(part);
    const drawing = rootOf(document);
    updateAnchors(drawing, part, sheet, context);
    for (const chart of sheet.charts) if (chart.part === null) addChart(root, drawing, part, chart, context);
    context.package.write(part, serialize(document));
  },
};

interface FoundChart {
  anchor: ChartAnchor;
  /** Name of the chart's part. */
  part: string;
}

/** The charts of a drawing with their parts; a part that two of them share is the first one's. */
function chartParts(drawing: Element, part: string, source: Package): FoundChart[] {
  const targets = new Map(
    source
      .relationships(part)
      .filter(({ type, target }) => type === "chart" && source.has(target))
      .map(({ id, target }) => [id, target]),
  );
  const seen = new Set<string>();
  return chartAnchors(drawing).flatMap((anchor) => {
    const target = targets.get(anchor.relationship);
    if (target === undefined || seen.has(target)) return [];
    seen.add(target);
    return [{ anchor, part: target }];
  });
}

function readSheetChart({ anchor, part }: FoundChart, layout: SheetLayout, source: Package): Chart {
  const root = rootOf(source.xml(part));
  const content = readChart(root);
  const shape = number(anchor.properties, "id", 0).toString(16).toUpperCase().padStart(8, "0");
  return {
    id: `{${shape}-0000-0000-0000-000000000000}`,
    name: unescapeText(attribute(anchor.properties, "name") ?? ""),
    place: readPlace(anchor.element, layout),
    part,
    isKept: content === null || !isWhollyRead(source.text(part), content, root),
    content,
  };
}

const drawingPart = (root: Element, { package: source, part }: SheetContext): string | null => {
  const element = child(root, "drawing");
  const id = element ? relationshipId(element) : null;
  const target = source.relationships(part).find((entry) => entry.id === id)?.target;
  return target !== undefined && source.has(target) ? target : null;
};

function addDrawing(root: Element, context: SheetContext): string {
  const part = context.package.freeName("xl/drawings/drawing", ".xml");
  context.package.write(part, inDialect(emptyDrawingXml(HEAD), root));
  context.package.declare(part, DRAWING_TYPE);
  const id = context.package.relate(context.part, `${relationshipNamespace(root)}/drawing`, part);
  setRelationshipId(ensureChild(root, "drawing", WORKSHEET_ORDER), root, id);
  return part;
}

/** Takes out what was deleted, and gives what is left its name and place. */
function updateAnchors(drawing: Element, part: string, sheet: Sheet, { package: target, styles }: SheetContext): void {
  const layout = new SheetLayout(sheet, styles);
  for (const { anchor, part: chartPart } of chartParts(drawing, part, target)) {
    const chart = sheet.charts.find((each) => each.part === chartPart);
    if (!chart) {
      drawing.removeChild(anchor.element);
      target.unrelate(part, anchor.relationship);
      continue;
    }
    if (unescapeText(attribute(anchor.properties, "name") ?? "") !== chart.name)
      put(anchor.properties, "name", escapeText(chart.name));
    if (JSON.stringify(readPlace(anchor.element, layout)) !== JSON.stringify(chart.place))
      writePlace(anchor.element, chart.place);
  }
}

function addChart(root: Element, drawing: Element, part: string, chart: Chart, context: SheetContext): void {
  const { package: target } = context;
  const chartPart = target.freeName("xl/charts/chart", ".xml");
  // Kept free until every sheet is written: what the chart shows may stand on any of them.
  target.write(chartPart, "");
  target.declare(chartPart, CHART_TYPE);
  context.newCharts.set(chart, chartPart);
  const relationship = target.relate(part, `${relationshipNamespace(root)}/chart`, chartPart);
  const shapes = descendants(drawing, "cNvPr").map((shape) => number(shape, "id", 0));
  const xml = newAnchorXml(chart.name, chart.place, Math.max(1, ...shapes) + 1, relationship);
  const anchor = drawing.ownerDocument?.importNode(rootOf(parseXml(inDialect(xml, root))), true);
  if (anchor) drawing.appendChild(anchor);
}

/**
 * Writes what the charts show, with what their cells hold now. A chart that has more to it than the model stays as it is; only
 * its references follow their cells (`writeKeptReferences`).
 */
export function writeCharts(
  target: Package,
  workbook: Workbook,
  newCharts: ReadonlyMap<Chart, string>,
  workbookRoot: Element,
): void {
  for (const chart of workbook.sheets.flatMap((sheet) => sheet.charts)) {
    const part = chart.part ?? newCharts.get(chart);
    if (chart.isKept || chart.content === null || part === undefined) continue;
    const xml = inDialect(currentChartXml(chart.content, workbook), workbookRoot);
    if (target.text(part) !== xml) target.write(part, xml);
  }
}
