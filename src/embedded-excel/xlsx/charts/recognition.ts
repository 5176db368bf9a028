import type { ChartContent } from "../../model/charts";
import { relationshipNamespace } from "../sections/section";
import type { Element } from "../xml";
import { chartXml } from "./chart-writer";

const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006/";
const STRICT = "http://purl.oclc.org/ooxml/drawingml/";
const TRANSITIONAL_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The XML of a drawing or a chart in the kind of file that `root` belongs to. */
export function inDialect(xml: string, root: Element): string {
  const relationships = relationshipNamespace(root);
  if (relationships === TRANSITIONAL_RELATIONSHIPS) return xml;
  return xml.replaceAll(TRANSITIONAL, STRICT).replaceAll(TRANSITIONAL_RELATIONSHIPS, relationships);
}

/** Without what the cells showed at the time, and whether that was text or numbers. */
const withoutCells = (xml: string): string =>
  xml
    .replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>/gs, "")
    .replaceAll("c:strRef>", "c:numRef>")
    .replaceAll("\r\n", "\n");

/**
 * Whether the model holds all of a chart's part: writing what was read gives the same part. Anything else was made by another
 * program and has more to it, which must not be lost.
 */
export function isWhollyRead(part: string, content: ChartContent, root: Element): boolean {
  return (
    withoutCells(part) ===
    withoutCells(
      inDialect(
        chartXml(content, () => null),
        root,
      ),
    )
  );
}
