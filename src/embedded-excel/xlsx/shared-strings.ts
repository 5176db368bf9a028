import { SaxesParser } from "saxes";
import { escapeText, escapeXml, unescapeText, requireNoDoctype } from "./xml";

/** One entry of the shared strings: its plain text, and whether the file has more to say about it (formats, phonetics). */
export interface SharedString {
  text: string;
  isRich: boolean;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a shared strings part. Throws the parser's error when it is not well-formed. */
export function readSharedStrings(xml: string): SharedString[] {
  requireNoDoctype(xml);
  const strings: SharedString[] = [];
  const parser = new SaxesParser({ position: false });
  let current: SharedString | null = null;
  let inText = false;
  let phonetic = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") current = { text: "", isRich: false };
    else if (!current) return;
    else if (local === "t") inText = phonetic === 0;
    else {
      current.isRich = true;
      if (local === "rPh") phonetic += 1;
    }
  });
  parser.on("text", (text) => {
    if (inText && current) current.text += text;
  });
  parser.on("cdata", (text) => {
    if (inText && current) current.text += text;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "t") inText = false;
    else if (local === "rPh") phonetic -= 1;
    else if (local === "si" && current) {
      current.text = unescapeText(current.text);
      strings.push(current);
      current = null;
    }
  });
  parser.write(xml).close();
  return strings;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
const ENTRY = /<((?:[\w.-]+:)?)si(?:\s*\/>|(?=[\s>])[^]*?<\/\1si\s*>)/g;

/**
 * The shared strings of a workbook that is being written. Entries of the file keep their number, so sheets that are not
 * rewritten stay right; new texts are added behind them, and what no sheet uses any more is blanked.
 */
export class SharedStringWriter {
  readonly #original: string;
  readonly #strings: readonly SharedString[];
  readonly #numbers = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #used = new Set<number>();
  #references = 0;

  constructor(xml: string | null, strings: readonly SharedString[]) {
    this.#original = xml ?? EMPTY;
    this.#strings = strings;
    strings.forEach(({ text, isRich }, at) => {
      if (!isRich && !this.#numbers.has(text)) this.#numbers.set(text, at);
    });
  }

  /** Counts a reference that stays in the file as it is. */
  keep(number: number, times = 1): void {
    this.#used.add(number);
    this.#references += times;
  }

  /** The number of a plain text. */
  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#strings.length + this.#added.length;
      this.#numbers.set(text, number);
      this.#added.push(text);
    }
    this.keep(number);
    return number;
  }

  /** The part; null when nothing in it has to change. */
  xml(): string | null {
    const unused = this.#strings.some((_, at) => !this.#used.has(at));
    if (this.#added.length === 0 && !unused) return null;
    const root = /<((?:[\w.-]+:)?)sst\b[^>]*>/.exec(this.#original);
    const prefix = root?.[1] ?? "";
    const opening = (root?.[0] ?? "<sst>")
      .replace(/\s(?:count|uniqueCount)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
      .replace(/\s*\/?>$/, "");
    const head = this.#original.slice(0, root?.index ?? 0);
    const body = this.#original.slice((root?.index ?? 0) + (root?.[0].length ?? 0));
    const end = body.lastIndexOf(`</${prefix}sst`);
    let at = -1;
    // What the user deleted must not stay behind in the file, but the numbers of the others may not change.
    const kept = (end < 0 ? "" : body.slice(0, end)).replace(ENTRY, (entry) => {
      at += 1;
      return this.#used.has(at) ? entry : `<${prefix}si><${prefix}t/></${prefix}si>`;
    });
    const added = this.#added.map((text) => `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`).join("");
    const total = this.#strings.length + this.#added.length;
    return `${head}${opening} count="${this.#references}" uniqueCount="${total}">${kept}${added}</${prefix}sst>`;
  }
}

/** A `t` element; `xml:space` only where spaces would otherwise be lost. */
export function textElement(text: string, prefix = ""): string {
  const escaped = escapeXml(escapeText(text));
  const space = /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escaped}</${prefix}t>`;
}
