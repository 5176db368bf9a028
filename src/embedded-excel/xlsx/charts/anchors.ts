import type { ChartCorner, ChartPlace } from "../../model/charts";
import { type Box, boxOf, placeOf } from "../../model/chart-places";
import type { SheetLayout } from "../../model/sheet-layout";
import { relationshipId } from "../sections/section";
import {
  attribute,
  child,
  children,
  create,
  descendants,
  escapeAttribute,
  escapeText,
  number,
  put,
  text,
} from "../xml";
import type { Element } from "../xml";
import { CHART, DRAWING, EMU_PER_POINT } from "./chart-writer";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A chart as a sheet's drawing has it. */
export interface ChartAnchor {
  element: Element;
  /** The element with its name. */
  properties: Element;
  /** Relationship of the drawing that leads to the chart's part. */
  relationship: string;
}

/** The charts that stand in a drawing by themselves, in order; one in a group of shapes belongs to the group. */
export function chartAnchors(drawing: Element): ChartAnchor[] {
  return children(drawing).flatMap((element) => {
    const frame = child(element, "graphicFrame");
    const properties = frame && descendants(frame, "cNvPr")[0];
    const chart = frame && descendants(frame, "chart")[0];
    const relationship = chart ? relationshipId(chart) : null;
    return properties && relationship !== null ? [{ element, properties, relationship }] : [];
  });
}

const points = (emu: string): number => (Number(emu) || 0) / EMU_PER_POINT;
const emu = (value: number): number => Math.round(value * EMU_PER_POINT);

function readCorner(element: Element | undefined): ChartCorner {
  const of = (name: string): string => (element ? text(child(element, name)) : "");
  return {
    row: Number(of("row")) || 0,
    column: Number(of("col")) || 0,
    down: points(of("rowOff")),
    right: points(of("colOff")),
  };
}

const size = (element: Element, name: string, along: string): number =>
  number(child(element, name), along, 0) / EMU_PER_POINT;

/** Where an anchor puts its chart; one that names a size instead of a second cell ends where that size does now. */
export function readPlace(element: Element, layout: SheetLayout): ChartPlace {
  if (element.localName === "twoCellAnchor") {
    const moves = attribute(element, "editAs");
    return {
      from: readCorner(child(element, "from")),
      to: readCorner(child(element, "to")),
      moves: moves === "oneCell" || moves === "absolute" ? moves : "twoCell",
    };
  }
  const [width, height] = [size(element, "ext", "cx"), size(element, "ext", "cy")];
  if (element.localName === "absoluteAnchor") {
    const box: Box = { left: size(element, "pos", "x"), top: size(element, "pos", "y"), width, height };
    return placeOf(box, layout, "absolute");
  }
  const from = readCorner(child(element, "from"));
  const start = { from, to: from, moves: "oneCell" } as const;
  return { ...placeOf({ ...boxOf(start, layout), width, height }, layout, "oneCell"), from };
}

/** Gives an anchor another place. Whatever it was, it becomes one between two cells. */
export function writePlace(element: Element, { from, to, moves }: ChartPlace): Element {
  const frame = children(element).filter(({ localName }) => !["from", "to", "ext", "pos"].includes(localName ?? ""));
  const anchor = create(element, "twoCellAnchor");
  put(anchor, "editAs", moves === "twoCell" ? null : moves);
  for (const [name, corner] of Object.entries({ from, to })) {
    const made = create(element, name);
    for (const [part, value] of cornerParts(corner)) made.appendChild(create(element, part, {}, String(value)));
    anchor.appendChild(made);
  }
  for (const part of frame) anchor.appendChild(part);
  element.parentNode?.replaceChild(anchor, element);
  return anchor;
}

const cornerParts = ({ row, column, down, right }: ChartCorner): [name: string, value: number][] => [
  ["col", column],
  ["colOff", emu(right)],
  ["row", row],
  ["rowOff", emu(down)],
];

const cornerXml = (name: string, corner: ChartCorner): string =>
  `<xdr:${name}>${cornerParts(corner)
    .map(([part, value]) => `<xdr:${part}>${value}</xdr:${part}>`)
    .join("")}</xdr:${name}>`;

/** The anchor of a new chart; `shape` is a number that no other shape of the drawing has. */
export const newAnchorXml = (
  name: string,
  { from, to, moves }: ChartPlace,
  shape: number,
  relationship: string,
): string =>
  `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"${moves === "twoCell" ? "" : ` editAs="${moves}"`}>` +
  cornerXml("from", from) +
  cornerXml("to", to) +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${escapeAttribute(escapeText(name))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
  "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";

export const emptyDrawingXml = (head: string): string =>
  `${head}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;
