import { defaultPageLayout } from "../../model/sheets";
import type { PageLayout } from "../../model/workbook";
import { attribute, child, children, create, ensureChild, flag, number, put, remove, setText, text } from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER } from "./section";
import type { Section } from "./section";

const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** How the sheet prints. Print area and titles are names of the workbook and not read here. */
export const pageLayout: Section = {
  read(root, sheet) {
    const setup = child(root, "pageSetup");
    const margins = child(root, "pageMargins");
    const options = child(root, "printOptions");
    const headerFooter = child(root, "headerFooter");
    const breaks = child(root, "rowBreaks");
    const properties = child(root, "sheetPr");
    const fits = flag(properties && child(properties, "pageSetUpPr"), "fitToPage");
    const pages = (name: string): number | null => (fits ? number(setup, name, 1) || null : null);
    const normal = defaultPageLayout();
    sheet.pageLayout = {
      ...normal,
      orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
      paperSize: number(setup, "paperSize", normal.paperSize),
      fitToWidth: pages("fitToWidth"),
      fitToHeight: pages("fitToHeight"),
      scale: number(setup, "scale", 100),
      margins: {
        left: number(margins, "left", normal.margins.left),
        right: number(margins, "right", normal.margins.right),
        top: number(margins, "top", normal.margins.top),
        bottom: number(margins, "bottom", normal.margins.bottom),
        header: number(margins, "header", normal.margins.header),
        footer: number(margins, "footer", normal.margins.footer),
      },
      centerHorizontally: flag(options, "horizontalCentered"),
      centerVertically: flag(options, "verticalCentered"),
      printGridlines: flag(options, "gridLines"),
      oddHeader: text(headerFooter && child(headerFooter, "oddHeader")),
      oddFooter: text(headerFooter && child(headerFooter, "oddFooter")),
      rowBreaks: breaks ? children(breaks, "brk").map((entry) => number(entry, "id", 0)) : [],
    };
  },
  state: ({ pageLayout }) => ({ ...pageLayout, printArea: null, printTitleRows: null, printTitleColumns: null }),
  write(root, { pageLayout: layout }) {
    const fits = layout.fitToWidth !== null || layout.fitToHeight !== null;
    writeFit(root, fits);
    const options = ensureChild(root, "printOptions", WORKSHEET_ORDER);
    put(options, "horizontalCentered", layout.centerHorizontally ? true : null);
    put(options, "verticalCentered", layout.centerVertically ? true : null);
    put(options, "gridLines", layout.printGridlines ? true : null);
    if (options.attributes.length === 0) remove(options);
    const margins = ensureChild(root, "pageMargins", WORKSHEET_ORDER);
    for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const)
      put(margins, side, layout.margins[side]);
    const setup = ensureChild(root, "pageSetup", WORKSHEET_ORDER);
    put(setup, "paperSize", layout.paperSize);
    put(setup, "orientation", layout.orientation);
    put(setup, "scale", fits || layout.scale === 100 ? null : layout.scale);
    // Zero pages means as many as needed; one page is what the file means when it says nothing.
    put(setup, "fitToWidth", fits && layout.fitToWidth !== 1 ? (layout.fitToWidth ?? 0) : null);
    put(setup, "fitToHeight", fits && layout.fitToHeight !== 1 ? (layout.fitToHeight ?? 0) : null);
    writeHeaderFooter(root, layout);
    writeBreaks(root, layout.rowBreaks);
  },
};

function writeFit(root: Element, fits: boolean): void {
  const properties = child(root, "sheetPr");
  if (!fits && !(properties && child(properties, "pageSetUpPr"))) return;
  const setup = ensureChild(ensureChild(root, "sheetPr", WORKSHEET_ORDER), "pageSetUpPr", SHEET_PROPERTIES_ORDER);
  put(setup, "fitToPage", fits ? true : null);
}

function writeHeaderFooter(root: Element, { oddHeader, oddFooter }: PageLayout): void {
  const element = ensureChild(root, "headerFooter", WORKSHEET_ORDER);
  for (const [name, content] of Object.entries({ oddHeader, oddFooter })) {
    if (content === "") remove(child(element, name));
    else setText(ensureChild(element, name, HEADER_ORDER), content);
  }
  if (children(element).length === 0 && element.attributes.length === 0) remove(element);
}

function writeBreaks(root: Element, rows: readonly number[]): void {
  const kept = new Map<number, Element>();
  const old = child(root, "rowBreaks");
  for (const entry of old ? children(old, "brk") : []) kept.set(number(entry, "id", 0), entry);
  remove(old);
  if (rows.length === 0) return;
  const list = ensureChild(root, "rowBreaks", WORKSHEET_ORDER);
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  for (const row of sorted) list.appendChild(kept.get(row) ?? create(list, "brk", { id: row, max: 16383, man: true }));
  put(list, "count", sorted.length);
  put(list, "manualBreakCount", children(list).filter((entry) => flag(entry, "man")).length);
}
