import { columnLetters, cellAddress } from "../../model/address";
import { attribute, child, children, create, ensureChild, flag, number, put } from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER } from "./section";
import type { Section } from "./section";

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** Frozen rows and columns, gridlines and headings of the first view. */
export const view: Section = {
  read(root, sheet) {
    const views = child(root, "sheetViews");
    const first = views && child(views, "sheetView");
    const pane = first && child(first, "pane");
    const isFrozen = attribute(pane, "state") === "frozen" || attribute(pane, "state") === "frozenSplit";
    sheet.view = {
      frozenRows: isFrozen ? number(pane, "ySplit", 0) : 0,
      frozenColumns: isFrozen ? number(pane, "xSplit", 0) : 0,
      showGridlines: flag(first, "showGridLines", true),
      showHeadings: flag(first, "showRowColHeaders", true),
    };
  },
  state: (sheet) => sheet.view,
  write(root, sheet) {
    const { frozenRows, frozenColumns, showGridlines, showHeadings } = sheet.view;
    const views = ensureChild(root, "sheetViews", WORKSHEET_ORDER);
    const first = child(views, "sheetView") ?? addView(views);
    put(first, "showGridLines", showGridlines ? null : false);
    put(first, "showRowColHeaders", showHeadings ? null : false);
    const pane = child(first, "pane");
    const wasFrozen = pane !== undefined && attribute(pane, "state") !== "split" && attribute(pane, "state") !== null;
    if (wasFrozen && number(pane, "ySplit", 0) === frozenRows && number(pane, "xSplit", 0) === frozenColumns) return;
    if (!wasFrozen && frozenRows === 0 && frozenColumns === 0) return;
    for (const old of [...children(first, "pane"), ...children(first, "selection")]) first.removeChild(old);
    if (frozenRows === 0 && frozenColumns === 0) return;
    const active = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
    const topLeftCell = cellAddress(frozenRows, frozenColumns);
    const made = create(first, "pane", {
      xSplit: frozenColumns > 0 ? frozenColumns : null,
      ySplit: frozenRows > 0 ? frozenRows : null,
      topLeftCell,
      activePane: active,
      state: "frozen",
    });
    const selection = create(first, "selection", { pane: active, activeCell: topLeftCell, sqref: topLeftCell });
    first.insertBefore(made, first.firstChild);
    first.insertBefore(selection, made.nextSibling);
    if (frozenRows > 0 && frozenColumns > 0) {
      const corners = { topRight: `${columnLetters(frozenColumns)}1`, bottomLeft: `A${frozenRows + 1}` };
      for (const [name, cell] of Object.entries(corners)) {
        first.insertBefore(create(first, "selection", { pane: name, activeCell: cell, sqref: cell }), selection);
      }
    }
    // The order of children is fixed: what else the view holds comes after.
    for (const other of children(first).filter((node) => !VIEW_ORDER.slice(0, 2).includes(node.localName ?? "")))
      first.appendChild(other);
  },
};

function addView(views: Element): Element {
  const made = create(views, "sheetView", { workbookViewId: 0 });
  views.appendChild(made);
  return made;
}
