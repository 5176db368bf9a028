import { notImplemented } from "./errors";
import type { ExcelHost } from "./host";
import type { Json, QueryInfo } from "./protocol";
import { type ExcelObject, getChild, getProperty, hasProperty, wireName } from "./registry";

/** What to load of one object: its own properties, and of each child the same again. */
interface Selection {
  all: boolean;
  properties: Set<string>;
  children: Map<string, Selection>;
}

/** The name under which the client looks for the members of a collection. */
const ITEMS = "_Items";

const emptySelection = (): Selection => ({ all: false, properties: new Set(), children: new Map() });

function selectAll(): Selection {
  return { ...emptySelection(), all: true };
}

/** Answers a load: the selected properties in PascalCase, of a collection those of each member under `Items`. */
export function query(object: ExcelObject, { Select, Expand, Top, Skip }: QueryInfo, host: ExcelHost): Json {
  const selection = Select === undefined || Select.length === 0 ? selectAll() : emptySelection();
  for (const path of Select ?? []) addPath(selection, path.split("/"), object.type.items !== undefined);
  for (const path of Expand ?? []) addPath(selection, [...path.split("/"), "*"], object.type.items !== undefined);
  return read(object, selection, host, Skip ?? 0, Top ?? Infinity);
}

function addPath(selection: Selection, path: readonly string[], ofCollection: boolean): void {
  const [head = "", ...rest] = path;
  if (ofCollection && head === "items") {
    addPath(selection, rest.length === 0 ? ["*"] : rest, false);
  } else if (head === "*" || head === "$all") {
    selection.all = true;
  } else if (rest.length === 0) {
    selection.properties.add(head);
  } else {
    const child = selection.children.get(head) ?? emptySelection();
    selection.children.set(head, child);
    addPath(child, rest, true);
  }
}

function read(object: ExcelObject, selection: Selection, host: ExcelHost, skip = 0, top = Infinity): Json {
  const { items } = object.type;
  if (!items) return readObject(object, selection, host);
  const answer: Record<string, Json> = {};
  const ofItems: Selection = { ...selection, properties: new Set(selection.properties) };
  for (const name of selection.properties) {
    if (!hasProperty(object, name)) continue;
    answer[wireName(name)] = getProperty(object, name, host);
    ofItems.properties.delete(name);
  }
  const wantsItems = ofItems.all || ofItems.properties.size > 0 || ofItems.children.size > 0;
  if (!wantsItems) return answer;
  const members = items(object.self, host);
  answer[ITEMS] = members
    .slice(skip, Math.min(members.length, skip + top))
    .map((item) => readObject(item, ofItems, host));
  return answer;
}

function readObject(object: ExcelObject, selection: Selection, host: ExcelHost): Json {
  const { type } = object;
  const answer: Record<string, Json> = { ...type.identity?.(object.self, host) };
  const names = new Set(selection.properties);
  if (selection.all) for (const name of Object.keys(type.properties ?? {})) names.add(name);
  const children = new Map(selection.children);
  for (const name of names) {
    if (hasProperty(object, name)) answer[wireName(name)] = getProperty(object, name, host);
    else if (type.children && Object.hasOwn(type.children, name)) children.set(name, children.get(name) ?? selectAll());
    else throw notImplemented(`${type.name}.${name}`);
  }
  for (const [name, selected] of children) {
    const child = getChild(object, name, host);
    answer[wireName(name)] = child === null ? null : read(child, selected, host);
  }
  return answer;
}
