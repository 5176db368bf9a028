import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";

export type { Document, Element };

/** Parses a part. Throws `ParseError` of the parser when it is not well-formed. */
export function parseXml(text: string): Document {
  requireNoDoctype(text);
  return new DOMParser({ onError: stopOnError }).parseFromString(text, "text/xml");
}

/**
 * A part of a workbook has none (ECMA-376, part 2): what has one wants its reader to fetch or multiply something. The parsers that are
 * used do neither, and a next one need not be asked.
 * @throws Error
 */
export function requireNoDoctype(text: string): void {
  const prolog = text.slice(0, Math.max(0, text.search(/<[\p{L}_]/u)));
  if (/<!DOCTYPE/i.test(prolog)) throw new Error("a document type declaration");
}

function stopOnError(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new Error(message);
}

/** The root of a document; every well-formed one has it. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error("no root element");
  return root;
}

export const serialize = (node: Document | Element): string => new XMLSerializer().serializeToString(node);

/** The child elements, whatever their namespace prefix; only those called `name` when given. */
export function children(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export const child = (parent: Element, name: string): Element | undefined => children(parent, name)[0];

/** Every element below `parent` with this local name, in document order. */
export function descendants(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttribute(name) ?? null;

/** `1`, `true` and `on` are true; an attribute that is not there is `fallback`. */
export function flag(element: Element | undefined, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === null ? fallback : text === "1" || text === "true" || text === "on";
}

export function number(element: Element | undefined, name: string, fallback: number): number {
  const text = attribute(element, name);
  const value = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : fallback;
}

export const text = (element: Element | undefined): string => element?.textContent ?? "";

/** Sets an attribute, or removes it when `value` is null. */
export function put(element: Element, name: string, value: string | number | boolean | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
}

/** A new element in the namespace and with the prefix of `like`. */
export function create(
  like: Element,
  name: string,
  attributes: Record<string, string | number | boolean | null> = {},
  content?: string,
): Element {
  const document = like.ownerDocument;
  if (!document) throw new Error("element without document");
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) put(element, key, value);
  if (content !== undefined) setText(element, content);
  return element;
}

export function setText(element: Element, content: string): void {
  element.textContent = content;
  if (content !== content.trim() || content.includes("\n")) element.setAttribute("xml:space", "preserve");
}

export function remove(element: Element | undefined): void {
  element?.parentNode?.removeChild(element);
}

/** Inserts `element` where the schema's `order` of local names has it; a child with an unknown name counts as last. */
export function insertInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const rank = (name: string | null): number => {
    const at = order.indexOf(name ?? "");
    return at < 0 ? order.length : at;
  };
  const own = rank(element.localName);
  const next = children(parent).find((other) => rank(other.localName) > own);
  parent.insertBefore(element, next ?? null);
}

/** The child called `name`, made in its place when it is not there. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const found = child(parent, name);
  if (found) return found;
  const made = create(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

// What XML 1.0 cannot hold, a file writes as _xHHHH_; text that happens to look so gets its underscore escaped.
const UNHOLDABLE = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text of a cell from the file's form. */
export const unescapeText = (raw: string): string =>
  raw.includes("_x")
    ? raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : raw;

/** Text of a cell in the file's form, not yet escaped as XML. */
export const escapeText = (plain: string): string =>
  plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNHOLDABLE, hex);

/** Escapes character data. */
export function escapeXml(plain: string): string {
  if (!/[&<>"\n\t\r]/.test(plain)) return plain;
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Escapes an attribute's value, line ends included. */
export const escapeAttribute = (plain: string): string =>
  escapeXml(plain)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
