import { cellAddress, parseArea } from "../../model/address";
import { attribute, child, children, create, ensureChild, put, remove } from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER, relationshipId, relationshipNamespace, setRelationshipId } from "./section";
import type { Section, SheetContext } from "./section";

interface Link {
  target: string;
  tooltip: string;
}

/** Links of cells. A link over several cells is known by its first cell. */
export const hyperlinks: Section = {
  read(root, sheet, context) {
    for (const { key, link } of linksOf(root, context)) sheet.hyperlinks.set(key, link);
  },
  state: (sheet) => [...sheet.hyperlinks],
  write(root, sheet, context) {
    const old = linksOf(root, context);
    remove(child(root, "hyperlinks"));
    if (sheet.hyperlinks.size > 0) {
      const list = ensureChild(root, "hyperlinks", WORKSHEET_ORDER);
      for (const [key, link] of sheet.hyperlinks) {
        const same = old.find((other) => other.key === key && JSON.stringify(other.link) === JSON.stringify(link));
        list.appendChild(same?.element ?? linkElement(root, list, key, link, context));
      }
    }
    const list = child(root, "hyperlinks");
    const used = new Set((list ? children(list) : []).map(relationshipId));
    for (const { element } of old) {
      const id = relationshipId(element);
      if (id !== null && !used.has(id)) context.package.unrelate(context.part, id);
    }
  },
};

function linksOf(root: Element, context: SheetContext): { key: string; link: Link; element: Element }[] {
  const list = child(root, "hyperlinks");
  if (!list) return [];
  const relationships = new Map(context.package.relationships(context.part).map((entry) => [entry.id, entry]));
  return children(list, "hyperlink").flatMap((element) => {
    const area = parseArea(attribute(element, "ref") ?? "");
    if (!area) return [];
    const location = attribute(element, "location");
    const outside = relationships.get(relationshipId(element) ?? "")?.target ?? "";
    const link = {
      target: outside + (location === null ? "" : `#${location}`),
      tooltip: attribute(element, "tooltip") ?? "",
    };
    return [{ key: `${area.row},${area.column}`, link, element }];
  });
}

function linkElement(
  root: Element,
  list: Element,
  key: string,
  { target, tooltip }: Link,
  context: SheetContext,
): Element {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const element = create(list, "hyperlink", { ref: cellAddress(row, column) });
  const hash = target.indexOf("#");
  const [outside, location] = hash < 0 ? [target, null] : [target.slice(0, hash), target.slice(hash + 1)];
  if (outside !== "")
    setRelationshipId(
      element,
      root,
      context.package.relate(context.part, `${relationshipNamespace(root)}/hyperlink`, outside, true),
    );
  put(element, "location", location);
  put(element, "tooltip", tooltip === "" ? null : tooltip);
  return element;
}
