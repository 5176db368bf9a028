import { SaxesParser } from "saxes";
import type { SaxesTagPlain } from "saxes";
import { CellError } from "../model/cell";
import type { Cell, CellOrigin, Scalar } from "../model/cell";
import { columnIndex, MAX_COLUMNS, parseArea, rowIndex } from "../model/address";
import type { CellGrid } from "../model/grid";
import { moveFormula } from "../model/reference-moves";
import type { RowFormat } from "../model/workbook";
import { serialFromIso } from "./iso-dates";
import { escapeAttribute, escapeXml, unescapeText } from "./xml";
import type { SharedString } from "./shared-strings";

/** What reading the cells of one sheet told besides the cells. */
export interface SheetDataFacts {
  /** A formula stands there without a result. */
  hasUncalculated: boolean;
  /** How often each shared string is used. */
  stringUse: Map<number, number>;
}

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

interface OpenCell {
  row: number;
  column: number;
  style: number;
  type: string;
  attributes: Record<string, string>;
  value: string | null;
  formula: string | null;
  formulaAttributes: Record<string, string> | null;
  inlineText: string;
  inlineIsRich: boolean;
  inlineStart: number;
  inlineXml: string;
}

/** Characters that a cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const ROW_ATTRIBUTES_OF_OUR_OWN = new Set(["r", "spans", "ht", "customHeight", "hidden", "x14ac:dyDescent"]);

/**
 * Reads the `sheetData` element in `xml` into `cells` and `rows`. Shared formulas become a formula in every cell. Throws the
 * parser's error when the XML is not well-formed, and an error for a cell beyond the edge of a sheet.
 */
export function readSheetData(
  xml: string,
  target: { cells: CellGrid; rows: Map<number, RowFormat> },
  context: { strings: readonly SharedString[]; date1904: boolean },
): SheetDataFacts {
  const reader = new SheetDataReader(xml, target, context);
  return reader.read();
}

class SheetDataReader {
  readonly #facts: SheetDataFacts = { hasUncalculated: false, stringUse: new Map() };
  readonly #shared = new Map<string, SharedFormula>();
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  /** Where character data goes. */
  #into: "v" | "f" | "t" | null = null;
  #inPhonetic = 0;

  constructor(
    readonly xml: string,
    readonly target: { cells: CellGrid; rows: Map<number, RowFormat> },
    readonly context: { strings: readonly SharedString[]; date1904: boolean },
  ) {}

  read(): SheetDataFacts {
    // Prefixes are declared on the root that is not part of this text, so names are taken as they stand.
    const parser = new SaxesParser({ position: true });
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", (tag) => this.#open(tag as SaxesTagPlain, parser.position));
    parser.on("text", (text) => this.#text(text));
    parser.on("cdata", (text) => this.#text(text));
    parser.on("closetag", (tag) => this.#close(localName(tag.name), parser.position));
    parser.write(this.xml).close();
    return this.#facts;
  }

  #open(tag: SaxesTagPlain, position: number): void {
    const cell = this.#cell;
    switch (localName(tag.name)) {
      case "row":
        this.#openRow(tag.attributes);
        return;
      case "c":
        this.#openCell(tag.attributes);
        return;
      case "v":
        this.#into = "v";
        if (cell) cell.value = "";
        return;
      case "f":
        this.#into = "f";
        if (cell) {
          cell.formula = "";
          cell.formulaAttributes = tag.attributes;
        }
        return;
      case "is":
        if (cell) cell.inlineStart = position;
        return;
      case "t":
        if (this.#inPhonetic === 0) this.#into = "t";
        return;
      case "rPh":
        this.#inPhonetic += 1;
        if (cell) cell.inlineIsRich = true;
        return;
      case "r":
      case "phoneticPr":
        if (cell) cell.inlineIsRich = true;
        return;
    }
  }

  #text(text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    if (this.#into === "v") cell.value = (cell.value ?? "") + text;
    else if (this.#into === "f") cell.formula = (cell.formula ?? "") + text;
    else if (this.#into === "t") cell.inlineText += text;
  }

  #close(name: string, position: number): void {
    switch (name) {
      case "v":
      case "f":
      case "t":
        this.#into = null;
        return;
      case "rPh":
        this.#inPhonetic -= 1;
        return;
      case "is":
        if (this.#cell?.inlineIsRich) {
          const inner = this.xml.slice(this.#cell.inlineStart, position);
          this.#cell.inlineXml = inner.slice(0, inner.lastIndexOf("</"));
        }
        return;
      case "c":
        if (this.#cell) this.#store(this.#cell);
        this.#cell = null;
        return;
    }
  }

  #openRow(attributes: Record<string, string>): void {
    this.#row = placeOf(attributes.r, rowIndex, this.#row + 1);
    this.#column = -1;
    const height = attributes.ht === undefined ? null : Number(attributes.ht);
    const hidden = isTrue(attributes.hidden);
    const custom = isTrue(attributes.customHeight);
    const others = Object.entries(attributes).filter(([name]) => !ROW_ATTRIBUTES_OF_OUR_OWN.has(name));
    // A height that Excel worked out itself is no property of the row: it follows from its contents.
    if (height !== null && !custom) others.push(["ht", String(height)]);
    if (!hidden && !custom && others.length === 0) return;
    this.target.rows.set(this.#row, {
      height: custom ? height : null,
      hidden,
      ...(others.length > 0 ? { attributes: Object.fromEntries(others) } : {}),
    });
  }

  #openCell(attributes: Record<string, string>): void {
    this.#column = placeOf(attributes.r?.replace(/[0-9]+$/, ""), columnIndex, this.#column + 1);
    if (this.#column >= MAX_COLUMNS) throw new Error("a cell beyond the last column");
    this.#cell = {
      row: this.#row,
      column: this.#column,
      style: Number(attributes.s ?? 0) || 0,
      type: attributes.t ?? "n",
      attributes,
      value: null,
      formula: null,
      formulaAttributes: null,
      inlineText: "",
      inlineIsRich: false,
      inlineStart: 0,
      inlineXml: "",
    };
  }

  #store(open: OpenCell): void {
    const formula = this.#formula(open);
    const value = this.#value(open);
    if (typeof value === "string" && value.length > LONGEST_TEXT) throw new Error("a text longer than a cell can hold");
    if (formula !== null && open.value === null && open.type !== "str") this.#facts.hasUncalculated = true;
    if (value === null && formula === null && open.style === 0 && open.formulaAttributes === null) return;
    const cell: Cell = { value, formula, style: open.style };
    const { formulaAttributes } = open;
    if (formulaAttributes?.t === "array") {
      const area = parseArea(formulaAttributes.ref ?? "");
      cell.array = { rowCount: area?.rowCount ?? 1, columnCount: area?.columnCount ?? 1 };
    }
    const origin = this.#origin(open, value, formula);
    if (origin) cell.origin = origin;
    this.target.cells.set(open.row, open.column, cell);
  }

  #formula({ formula, formulaAttributes, row, column }: OpenCell): string | null {
    if (formula === null || formulaAttributes === null) return null;
    const kind = formulaAttributes.t;
    if (kind === "dataTable") return null;
    const group = formulaAttributes.si;
    if (kind !== "shared" || group === undefined) return formula === "" ? null : unescapeText(formula);
    if (formula !== "") {
      this.#shared.set(group, { formula: unescapeText(formula), row, column });
      return unescapeText(formula);
    }
    const master = this.#shared.get(group);
    return master ? moveFormula(master.formula, row - master.row, column - master.column) : null;
  }

  #value(open: OpenCell): Scalar {
    if (open.type === "inlineStr") return unescapeText(open.inlineText);
    const raw = open.value;
    if (raw === null) return open.inlineText === "" ? null : unescapeText(open.inlineText);
    switch (open.type) {
      case "s": {
        const number = Number(raw);
        this.#facts.stringUse.set(number, (this.#facts.stringUse.get(number) ?? 0) + 1);
        const string = this.context.strings[number];
        // Without its texts a workbook would look filled in by nobody.
        if (!string) throw new Error("a text that is not among the shared strings");
        return string.text;
      }
      case "str":
        return unescapeText(raw);
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return new CellError(raw.trim());
      case "d":
        return serialFromIso(raw.trim(), this.context.date1904) ?? raw;
      default: {
        const number = raw.trim() === "" ? NaN : Number(raw);
        return Number.isNaN(number) ? (raw === "" ? null : unescapeText(raw)) : number;
      }
    }
  }

  #origin(open: OpenCell, value: Scalar, formula: string | null): CellOrigin | null {
    const facts: { -readonly [Key in keyof CellOrigin]?: CellOrigin[Key] } = {};
    if (open.type === "s" && this.context.strings[Number(open.value)]?.isRich) facts.sharedString = Number(open.value);
    if (open.inlineIsRich) facts.inlineText = open.inlineXml;
    const { formulaAttributes } = open;
    if (formulaAttributes?.t === "dataTable")
      facts.dataTable = `<f${attributesText(formulaAttributes)}>${escapeXml(open.formula ?? "")}</f>`;
    else if (formulaAttributes) {
      const others = Object.fromEntries(
        Object.entries(formulaAttributes).filter(([name]) => !["t", "ref", "si", "xml:space"].includes(name)),
      );
      if (Object.keys(others).length > 0) facts.formulaAttributes = attributesText(others);
    }
    if (open.attributes.cm !== undefined) facts.cellMetadata = open.attributes.cm;
    if (open.attributes.vm !== undefined) facts.valueMetadata = open.attributes.vm;
    return Object.keys(facts).length === 0 ? null : { ...facts, value, formula };
  }
}

/** Where a row or cell says it stands; the next place where it says nothing. What stands nowhere is not put somewhere else. */
function placeOf(given: string | undefined, read: (text: string) => number | null, next: number): number {
  if (given === undefined) return next;
  const place = read(given);
  if (place === null) throw new Error("a row or cell that stands on no sheet");
  return place;
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

const attributesText = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
