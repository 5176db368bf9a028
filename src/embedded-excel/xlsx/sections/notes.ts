import { cellAddress, parseArea } from "../../model/address";
import type { Sheet } from "../../model/workbook";
import type { Package } from "../package";
import {
  attribute,
  child,
  children,
  create,
  descendants,
  escapeText,
  insertInOrder,
  parseXml,
  put,
  remove,
  rootOf,
  serialize,
  setText,
  text,
  unescapeText,
} from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER, relationshipNamespace, setRelationshipId } from "./section";
import type { Section, SheetContext } from "./section";
import { emptyDrawing, noteShape, placeShape, shapeCell } from "./note-shapes";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

type Notes = Sheet["notes"];

/** Notes of cells: their text in the comments part, their boxes in a VML drawing, their threads (if any) in a third part. */
export const notes: Section = {
  read(_root, sheet, context) {
    const part = commentsPart(context);
    if (part === null) return;
    for (const { key, note } of readNotes(rootOf(context.package.xml(part)))) sheet.notes.set(key, note);
  },
  state: (sheet) => [...sheet.notes].sort(([a], [b]) => (a < b ? -1 : 1)),
  write(root, sheet, context) {
    const part = commentsPart(context) ?? addCommentsPart(root, context);
    const document = context.package.xml(part);
    const moves = writeNotes(rootOf(document), sheet.notes);
    context.package.write(part, serialize(document));
    writeShapes(root, sheet.notes, moves, context);
    moveThreads(moves, context);
  },
};

const commentsPart = ({ package: source, part }: SheetContext): string | null => {
  const target = source.related(part, "comments")?.target;
  return target !== undefined && source.has(target) ? target : null;
};

function readNotes(root: Element): { key: string; note: { author: string; text: string }; element: Element }[] {
  const authorList = child(root, "authors");
  const authors = authorList ? children(authorList, "author").map(text) : [];
  const list = child(root, "commentList");
  return (list ? children(list, "comment") : []).flatMap((element) => {
    const area = parseArea(attribute(element, "ref") ?? "");
    if (!area) return [];
    const body = child(element, "text");
    const content = body ? descendants(body, "t").filter((part) => part.parentNode?.localName !== "rPh") : [];
    const note = {
      author: authors[Number(attribute(element, "authorId") ?? 0)] ?? "",
      text: unescapeText(content.map(text).join("")),
    };
    return [{ key: `${area.row},${area.column}`, note, element }];
  });
}

const position = (key: string): { row: number; column: number } => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
};
const addressOf = (key: string): string => cellAddress(position(key).row, position(key).column);

/** Writes the list of notes; returns where the box of each old note went, null when the note is gone. */
function writeNotes(root: Element, wanted: Notes): Map<string, string | null> {
  const old = readNotes(root);
  const authors = child(root, "authors") ?? root.insertBefore(create(root, "authors"), root.firstChild);
  const list = child(root, "commentList") ?? root.appendChild(create(root, "commentList"));
  const moves = new Map<string, string | null>(old.map(({ key }) => [key, null]));
  const free = new Set(old);
  const kept = new Map<string, Element>();
  const same = (a: { author: string; text: string }, b: { author: string; text: string }): boolean =>
    a.author === b.author && a.text === b.text;
  const claim = (key: string, origin: (typeof old)[number]): void => {
    free.delete(origin);
    moves.set(origin.key, key);
    kept.set(key, origin.element);
  };
  // Notes that stayed come first, so that of two equal notes the right one moves.
  for (const [key, note] of wanted) {
    const origin = old.find((other) => other.key === key && same(other.note, note));
    if (origin) claim(key, origin);
  }
  for (const [key, note] of wanted) {
    const origin = kept.has(key) ? undefined : [...free].find((other) => same(other.note, note));
    if (origin) claim(key, origin);
  }
  for (const { element } of old) list.removeChild(element);
  const sorted = [...wanted].sort(
    ([a], [b]) => position(a).row - position(b).row || position(a).column - position(b).column,
  );
  for (const [key, note] of sorted) {
    const element = kept.get(key) ?? noteElement(list as Element, authors as Element, note);
    put(element, "ref", addressOf(key));
    list.appendChild(element);
  }
  // A note that was rewritten in place keeps its box.
  for (const [key, target] of moves) if (target === null && wanted.has(key) && !kept.has(key)) moves.set(key, key);
  return moves;
}

function noteElement(list: Element, authors: Element, note: { author: string; text: string }): Element {
  let author = children(authors, "author").findIndex((element) => text(element) === note.author);
  if (author < 0) {
    author = children(authors, "author").length;
    authors.appendChild(create(authors, "author", {}, note.author));
  }
  const element = create(list, "comment", { authorId: author, shapeId: 0 });
  const body = create(list, "text");
  // Some readers see only text that stands in a run.
  const run = create(list, "r");
  const content = create(list, "t");
  setText(content, escapeText(note.text));
  run.appendChild(content);
  body.appendChild(run);
  element.appendChild(body);
  return element;
}

function addCommentsPart(root: Element, context: SheetContext): string {
  const part = context.package.freeName("xl/comments", ".xml");
  context.package.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${root.namespaceURI ?? ""}"><authors/><commentList/></comments>`,
  );
  context.package.declare(part, COMMENTS_TYPE);
  context.package.relate(context.part, `${relationshipNamespace(root)}/comments`, part);
  return part;
}

function writeShapes(root: Element, wanted: Notes, moves: Map<string, string | null>, context: SheetContext): void {
  const part = drawingPart(root, context);
  const document = context.package.xml(part);
  const drawing = rootOf(document);
  const placed = new Set<string>();
  for (const shape of children(drawing, "shape")) {
    const key = shapeCell(shape);
    const target = key === null ? undefined : moves.get(key);
    if (key === null || target === undefined) continue;
    if (target === null) remove(shape);
    else {
      placed.add(target);
      if (target !== key) placeShape(shape, position(key), position(target));
    }
  }
  const taken = children(drawing, "shape").map((shape) =>
    Number(/(\d+)$/.exec(attribute(shape, "id") ?? "")?.[1] ?? 0),
  );
  let next = Math.max(1024, ...taken) + 1;
  for (const key of wanted.keys()) {
    if (placed.has(key)) continue;
    const shape = rootOf(parseXml(noteShape(next, position(key))));
    const imported = drawing.ownerDocument?.importNode(shape, true);
    if (imported) drawing.appendChild(imported);
    next += 1;
  }
  context.package.write(part, serialize(document));
}

function drawingPart(root: Element, context: SheetContext): string {
  const known = context.package.related(context.part, "vmlDrawing")?.target;
  if (known !== undefined && context.package.has(known) && child(root, "legacyDrawing")) return known;
  const part = context.package.freeName("xl/drawings/vmlDrawing", ".vml");
  context.package.write(part, emptyDrawing);
  context.package.declareExtension("vml", VML_TYPE);
  const element = child(root, "legacyDrawing") ?? create(root, "legacyDrawing");
  setRelationshipId(
    element,
    root,
    context.package.relate(context.part, `${relationshipNamespace(root)}/vmlDrawing`, part),
  );
  if (!element.parentNode) insertInOrder(root, element, WORKSHEET_ORDER);
  return part;
}

/** Threaded comments name their cell too. */
function moveThreads(moves: Map<string, string | null>, { package: target, part }: SheetContext): void {
  for (const { type, target: threads } of target.relationships(part)) {
    if (type === "threadedComment" && target.has(threads)) moveThreadPart(moves, target, threads);
  }
}

function moveThreadPart(moves: Map<string, string | null>, target: Package, part: string): void {
  const document = target.xml(part);
  let changed = false;
  for (const comment of children(rootOf(document), "threadedComment")) {
    const area = parseArea(attribute(comment, "ref") ?? "");
    const to = area ? moves.get(`${area.row},${area.column}`) : undefined;
    if (to === undefined || (area && to === `${area.row},${area.column}`)) continue;
    if (to === null) remove(comment);
    else put(comment, "ref", addressOf(to));
    changed = true;
  }
  if (changed) target.write(part, serialize(document));
}
