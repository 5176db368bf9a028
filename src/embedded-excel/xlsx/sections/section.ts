import type { Chart } from "../../model/charts";
import type { Sheet } from "../../model/workbook";
import type { StyleSheet } from "../style-sheet";
import type { Package } from "../package";
import type { Element } from "../xml";

/** What a section may need besides the sheet's XML. While reading, the package is the file's own. */
export interface SheetContext {
  package: Package;
  /** Name of the sheet's part. */
  part: string;
  styles: StyleSheet;
  /** Filled while writing: the parts of charts that the file did not have yet. */
  newCharts: Map<Chart, string>;
}

/**
 * One feature of a worksheet part. `write` is called only when `state` differs from what it was after reading, so that what
 * nobody changed stays node for node as the file had it.
 */
export interface Section {
  read(root: Element, sheet: Sheet, context: SheetContext): void;
  state(sheet: Sheet): unknown;
  write(root: Element, sheet: Sheet, context: SheetContext): void;
}

/** The children of `worksheet` in the schema's order (CT_Worksheet). */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects AlternateContent controls webPublishItems tableParts extLst"
).split(" ");

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The namespace of relationship attributes in the kind of file that `root` belongs to; types of relationships begin with it too. */
export const relationshipNamespace = (root: Element): string =>
  (root.namespaceURI ?? "").includes("purl.oclc.org") ? STRICT : TRANSITIONAL;

/** The `r:id` of an element, whatever the prefix. */
export const relationshipId = (element: Element): string | null =>
  element.getAttributeNS(TRANSITIONAL, "id") ?? element.getAttributeNS(STRICT, "id");

export function setRelationshipId(element: Element, root: Element, id: string): void {
  element.setAttributeNS(relationshipNamespace(root), "r:id", id);
}
