import type { Alignment, Border, Differential, Font, Style, StylePatch, Styles } from "../model/styles";
import { Palette, argb } from "./colors";
import { FIRST_OWN_FORMAT, builtInFormat, builtInId } from "./number-formats";
import { XF_ORDER, patchAlignment, patchBorder, patchFont } from "./style-patches";
import {
  attribute,
  child,
  children,
  create,
  ensureChild,
  flag,
  insertInOrder,
  number,
  parseXml,
  put,
  rootOf,
  serialize,
} from "./xml";
import type { Document, Element } from "./xml";

const ROOT_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

const NORMAL_ALIGNMENT: Alignment = { horizontal: "general", vertical: "bottom", wrapText: false, indent: 0 };

/** The styles part of a workbook. Deriving adds to it; nothing in it is ever changed or renumbered. */
export class StyleSheet implements Styles {
  readonly #document: Document;
  readonly #root: Element;
  readonly #palette: Palette;
  readonly #xfs: Element[];
  readonly #described: (Style | undefined)[] = [];
  readonly #derived = new Map<string, number>();
  readonly #xfByXml = new Map<string, number>();
  /** Where each entry of a list stands, by its XML; of two that are the same the first. */
  readonly #positions = new Map<string, Map<string, number>>();
  #isChanged = false;

  constructor(xml: string, theme: string | null) {
    this.#document = parseXml(xml);
    this.#root = rootOf(this.#document);
    this.#palette = new Palette(theme === null ? null : rootOf(parseXml(theme)), this.#root);
    this.#xfs = children(this.#list("cellXfs"), "xf");
    if (this.#xfs.length === 0)
      this.#add("cellXfs", create(this.#root, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
    this.#xfs.forEach((xf, at) => {
      const key = serialize(xf);
      if (!this.#xfByXml.has(key)) this.#xfByXml.set(key, at);
    });
  }

  get palette(): Palette {
    return this.#palette;
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  xml(): string {
    return serialize(this.#document);
  }

  describe(index: number): Style {
    const known = this.#described[index];
    if (known) return known;
    // A number that no style has shows as the normal style, as in Excel.
    const xf = this.#xfs[index] ?? this.#xfs[0];
    const style = this.#read(xf);
    if (this.#xfs[index]) this.#described[index] = style;
    return style;
  }

  derive(index: number, patch: StylePatch): number {
    const key = `${index} ${JSON.stringify(patch)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const base = this.#xfs[index] ?? this.#xfs[0];
    if (!base) return 0;
    const xf = base.cloneNode(true) as Element;
    this.#apply(xf, this.describe(index), patch);
    const made = this.#numberOf(xf);
    this.#derived.set(key, made);
    return made;
  }

  themeColor(index: number, tint: number): string {
    return this.#palette.theme(index, tint);
  }

  /** What the `dxfId` of a conditional format stands for; null when there is no such format. */
  differential(id: number): Differential | null {
    const dxf = children(this.#list("dxfs"), "dxf")[id];
    if (!dxf) return null;
    const font = child(dxf, "font");
    const fill = child(dxf, "fill");
    const pattern = fill && child(fill, "patternFill");
    const color = this.#palette.resolve(font && child(font, "color"));
    return {
      font: {
        ...(font && child(font, "b") ? { bold: flag(child(font, "b"), "val", true) } : {}),
        ...(font && child(font, "i") ? { italic: flag(child(font, "i"), "val", true) } : {}),
        ...(color === null ? {} : { color }),
      },
      // A differential format has its solid colour in bgColor, unlike a cell's fill.
      fill: pattern
        ? (this.#palette.resolve(child(pattern, "bgColor")) ?? this.#palette.resolve(child(pattern, "fgColor")))
        : null,
    };
  }

  /** The `dxfId` of a format, made when it is not there yet. */
  differentialId({ font, fill }: Differential): number {
    const dxf = create(this.#root, "dxf");
    if (Object.keys(font).length > 0) {
      const element = create(this.#root, "font");
      if (font.bold !== undefined) element.appendChild(create(this.#root, "b", { val: font.bold ? null : false }));
      if (font.italic !== undefined) element.appendChild(create(this.#root, "i", { val: font.italic ? null : false }));
      if (font.color !== undefined) element.appendChild(create(this.#root, "color", { rgb: argb(font.color) }));
      insertInOrder(dxf, element, DXF_ORDER);
    }
    if (fill !== null) {
      const element = create(this.#root, "fill");
      const pattern = create(this.#root, "patternFill", { patternType: "solid" });
      pattern.appendChild(create(this.#root, "fgColor", { rgb: argb(fill) }));
      pattern.appendChild(create(this.#root, "bgColor", { rgb: argb(fill) }));
      element.appendChild(pattern);
      insertInOrder(dxf, element, DXF_ORDER);
    }
    return this.#reuseOrAdd("dxfs", dxf);
  }

  #list(name: string): Element {
    return child(this.#root, name) ?? ensureChild(this.#root, name, ROOT_ORDER);
  }

  #add(list: string, element: Element): number {
    const parent = this.#list(list);
    parent.appendChild(element);
    const count = children(parent).length;
    put(parent, "count", count);
    this.#isChanged = true;
    if (list === "cellXfs") this.#xfs.push(element);
    return count - 1;
  }

  #reuseOrAdd(list: string, element: Element): number {
    const positions = this.#positionsIn(list);
    const wanted = serialize(element);
    const found = positions.get(wanted);
    if (found !== undefined) return found;
    const made = this.#add(list, element);
    positions.set(wanted, made);
    return made;
  }

  #positionsIn(list: string): Map<string, number> {
    const known = this.#positions.get(list);
    if (known) return known;
    const positions = new Map(
      children(this.#list(list))
        .map((element, at) => [serialize(element), at] as const)
        .reverse(),
    );
    this.#positions.set(list, positions);
    return positions;
  }

  #numberOf(xf: Element): number {
    const xml = serialize(xf);
    const known = this.#xfByXml.get(xml);
    if (known !== undefined) return known;
    const made = this.#add("cellXfs", xf);
    this.#xfByXml.set(xml, made);
    return made;
  }

  #read(xf: Element | undefined): Style {
    const border = this.#item("borders", xf, "borderId");
    const alignment = xf && child(xf, "alignment");
    const edge = (name: string): Border | null => {
      const side =
        border && (child(border, name) ?? child(border, name === "left" ? "start" : name === "right" ? "end" : name));
      const style = attribute(side, "style");
      return style === null || style === "none"
        ? null
        : { style, color: this.#palette.resolve(side && child(side, "color")) };
    };
    return {
      numberFormat: this.#format(number(xf, "numFmtId", 0)),
      font: this.#font(this.#item("fonts", xf, "fontId")),
      fill: this.#fill(this.#item("fills", xf, "fillId")),
      borders: { left: edge("left"), right: edge("right"), top: edge("top"), bottom: edge("bottom") },
      alignment: {
        horizontal:
          (attribute(alignment, "horizontal") as Alignment["horizontal"] | null) ?? NORMAL_ALIGNMENT.horizontal,
        vertical: (attribute(alignment, "vertical") as Alignment["vertical"] | null) ?? NORMAL_ALIGNMENT.vertical,
        wrapText: flag(alignment, "wrapText"),
        indent: number(alignment, "indent", 0),
      },
      locked: flag(xf && child(xf, "protection"), "locked", true),
      quotePrefix: flag(xf, "quotePrefix"),
    };
  }

  #item(list: string, xf: Element | undefined, name: string): Element | undefined {
    return children(this.#list(list))[number(xf, name, 0)];
  }

  #format(id: number): string {
    const own = children(this.#list("numFmts"), "numFmt").find((format) => number(format, "numFmtId", -1) === id);
    return attribute(own, "formatCode") ?? builtInFormat(id) ?? "General";
  }

  #font(font: Element | undefined): Font {
    const value = (name: string): string | null => attribute(font && child(font, name), "val");
    const on = (name: string): boolean =>
      flag(font && child(font, name), "val", font !== undefined && child(font, name) !== undefined);
    const underline = font && child(font, "u");
    return {
      name: value("name") ?? "Calibri",
      size: Number(value("sz") ?? 11),
      bold: on("b"),
      italic: on("i"),
      underline: underline !== undefined && attribute(underline, "val") !== "none",
      strikethrough: on("strike"),
      color: this.#palette.resolve(font && child(font, "color")),
    };
  }

  #fill(fill: Element | undefined): string | null {
    const pattern = fill && child(fill, "patternFill");
    const kind = attribute(pattern, "patternType");
    if (!pattern || kind === null || kind === "none") return null;
    return this.#palette.resolve(child(pattern, "fgColor"));
  }

  #apply(xf: Element, current: Style, patch: StylePatch): void {
    if (patch.numberFormat !== undefined && patch.numberFormat !== current.numberFormat) {
      put(xf, "numFmtId", this.#formatId(patch.numberFormat));
      put(xf, "applyNumberFormat", true);
    }
    if (patch.font)
      this.#use(xf, "fonts", "fontId", "applyFont", (font) => patchFont(font, current.font, patch.font ?? {}));
    if (patch.fill !== undefined && patch.fill !== current.fill) {
      put(xf, "fillId", this.#fillId(patch.fill));
      put(xf, "applyFill", true);
    }
    if (patch.borders)
      this.#use(xf, "borders", "borderId", "applyBorder", (border) =>
        patchBorder(border, current, patch.borders ?? {}),
      );
    if (patch.alignment) patchAlignment(xf, current.alignment, patch.alignment);
    if (patch.locked !== undefined && patch.locked !== current.locked) {
      put(ensureChild(xf, "protection", XF_ORDER), "locked", patch.locked);
      put(xf, "applyProtection", true);
    }
    if (patch.quotePrefix !== undefined && patch.quotePrefix !== current.quotePrefix)
      put(xf, "quotePrefix", patch.quotePrefix ? true : null);
  }

  /** Points `xf` at a changed copy of the font or border it has. */
  #use(xf: Element, list: string, idName: string, applyName: string, change: (copy: Element) => boolean): void {
    const item = this.#item(list, xf, idName);
    const copy = item ? (item.cloneNode(true) as Element) : create(this.#root, list.slice(0, -1));
    if (!change(copy)) return;
    put(xf, idName, this.#reuseOrAdd(list, copy));
    put(xf, applyName, true);
  }

  #formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const formats = children(this.#list("numFmts"), "numFmt");
    const found = formats.find((format) => attribute(format, "formatCode") === code);
    if (found) return number(found, "numFmtId", 0);
    const id =
      formats.reduce((highest, format) => Math.max(highest, number(format, "numFmtId", 0)), FIRST_OWN_FORMAT - 1) + 1;
    this.#add("numFmts", create(this.#root, "numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  #fillId(color: string | null): number {
    // The first two fills of every file are none and gray125.
    if (color === null) return 0;
    const fill = create(this.#root, "fill");
    const pattern = create(this.#root, "patternFill", { patternType: "solid" });
    pattern.appendChild(create(this.#root, "fgColor", { rgb: argb(color) }));
    pattern.appendChild(create(this.#root, "bgColor", { indexed: 64 }));
    fill.appendChild(pattern);
    return this.#reuseOrAdd("fills", fill);
  }
}
