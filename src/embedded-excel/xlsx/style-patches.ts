import type { Alignment, Border, Edge, Font, Style } from "../model/styles";
import { argb } from "./colors";
import { child, create, ensureChild, insertInOrder, put, remove, serialize } from "./xml";
import type { Element } from "./xml";

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
/** The children of an `xf` in the schema's order. */
export const XF_ORDER = ["alignment", "protection", "extLst"];
const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];

/** Changes a font; returns whether anything is different. */
export function patchFont(font: Element, current: Font, patch: Partial<Font>): boolean {
  const before = serialize(font);
  const toggle = (name: string, on: boolean): void => {
    remove(child(font, name));
    if (on) insertInOrder(font, create(font, name), FONT_ORDER);
  };
  const set = (name: string, attributes: Record<string, string | number>): void => {
    remove(child(font, name));
    insertInOrder(font, create(font, name, attributes), FONT_ORDER);
  };
  if (patch.bold !== undefined && patch.bold !== current.bold) toggle("b", patch.bold);
  if (patch.italic !== undefined && patch.italic !== current.italic) toggle("i", patch.italic);
  if (patch.strikethrough !== undefined && patch.strikethrough !== current.strikethrough)
    toggle("strike", patch.strikethrough);
  if (patch.underline !== undefined && patch.underline !== current.underline) toggle("u", patch.underline);
  if (patch.size !== undefined && patch.size !== current.size) set("sz", { val: patch.size });
  if (patch.color !== undefined && patch.color !== current.color) {
    if (patch.color === null) remove(child(font, "color"));
    else set("color", { rgb: argb(patch.color) });
  }
  if (patch.name !== undefined && patch.name !== current.name) {
    set("name", { val: patch.name });
    // The scheme would overrule the name.
    remove(child(font, "scheme"));
  }
  return serialize(font) !== before;
}

/** Changes the edges of a border; returns whether anything is different. */
export function patchBorder(border: Element, current: Style, patch: Partial<Record<Edge, Border | null>>): boolean {
  const before = serialize(border);
  for (const edge of EDGES) {
    const wanted = patch[edge];
    if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(current.borders[edge])) continue;
    const side = create(border, edge, { style: wanted?.style ?? null });
    if (wanted)
      side.appendChild(create(border, "color", wanted.color === null ? { auto: true } : { rgb: argb(wanted.color) }));
    remove(child(border, edge) ?? child(border, edge === "left" ? "start" : edge === "right" ? "end" : edge));
    insertInOrder(border, side, BORDER_ORDER);
  }
  return serialize(border) !== before;
}

/** Changes the alignment of an `xf`. */
export function patchAlignment(xf: Element, current: Alignment, patch: Partial<Alignment>): void {
  const wanted = { ...current, ...patch };
  if (JSON.stringify(wanted) === JSON.stringify(current)) return;
  const alignment = ensureChild(xf, "alignment", XF_ORDER);
  put(alignment, "horizontal", wanted.horizontal === "general" ? null : wanted.horizontal);
  put(alignment, "vertical", wanted.vertical === "bottom" ? null : wanted.vertical);
  put(alignment, "wrapText", wanted.wrapText ? true : null);
  put(alignment, "indent", wanted.indent === 0 ? null : wanted.indent);
  put(xf, "applyAlignment", true);
}
