import type { Sheet, Workbook } from "../model/workbook";
import { allNames, writeNames, WORKBOOK_ORDER } from "./defined-names";
import type { Package } from "./package";
import { relationshipId, setRelationshipId } from "./sections/section";
import type { WorkbookSource } from "./source";
import { attribute, child, children, create, ensureChild, number, put, remove, rootOf, serialize } from "./xml";
import type { Element } from "./xml";

/** Ids of all sheets by position: worksheets in the model's order, the others where they were. */
export function sheetOrder(workbook: Workbook, { foreignSheets }: Pick<WorkbookSource, "foreignSheets">): string[] {
  const ids = workbook.sheets.map(({ id }) => id);
  for (const { id, position } of foreignSheets) ids.splice(Math.min(position, ids.length), 0, id);
  return ids;
}

/** Everything of the model that the workbook part holds. */
export function workbookState(workbook: Workbook, source: Pick<WorkbookSource, "foreignSheets">): string {
  return JSON.stringify([
    sheetOrder(workbook, source),
    workbook.sheets.map(({ name, visibility }) => [name, visibility]),
    allNames(workbook.names, workbook.sheets),
    workbook.activeSheetId,
    workbook.date1904,
    workbook.structureProtected,
    workbook.needsCalculation,
  ]);
}

/** Writes the workbook part. `relationshipIds` has an id for each sheet of the model. */
export function writeWorkbookPart(
  target: Package,
  workbook: Workbook,
  source: WorkbookSource,
  relationshipIds: ReadonlyMap<string, string>,
): void {
  const document = target.xml(source.workbookPart);
  const root = rootOf(document);
  const modelIds = new Map([...source.relationshipIds].map(([id, relationship]) => [relationship, id]));
  for (const { id, relationshipId: relationship } of source.foreignSheets) modelIds.set(relationship, id);
  const list = ensureChild(root, "sheets", WORKBOOK_ORDER);
  const before = children(list, "sheet").map((element) => modelIds.get(relationshipId(element) ?? "") ?? "");
  const order = sheetOrder(workbook, source);
  writeSheets(root, list, before, order, workbook, relationshipIds);
  writeNames(root, allNames(workbook.names, workbook.sheets), before, order);
  writeViews(root, order, workbook);
  const properties = child(root, "workbookPr");
  if (properties || workbook.date1904)
    put(ensureChild(root, "workbookPr", WORKBOOK_ORDER), "date1904", workbook.date1904 ? true : null);
  const protection = child(root, "workbookProtection");
  if (workbook.structureProtected) put(ensureChild(root, "workbookProtection", WORKBOOK_ORDER), "lockStructure", true);
  else if (protection) {
    // What is left would still ask for a password.
    remove(protection);
  }
  if (workbook.needsCalculation) put(ensureChild(root, "calcPr", WORKBOOK_ORDER), "fullCalcOnLoad", true);
  else {
    const calculation = child(root, "calcPr");
    if (calculation) put(calculation, "fullCalcOnLoad", null);
  }
  target.write(source.workbookPart, serialize(document));
}

function writeSheets(
  root: Element,
  list: Element,
  before: readonly string[],
  order: readonly string[],
  workbook: Workbook,
  relationshipIds: ReadonlyMap<string, string>,
): void {
  const old = new Map(children(list, "sheet").map((element, at) => [before[at] ?? "", element]));
  let next = Math.max(0, ...[...old.values()].map((element) => number(element, "sheetId", 0))) + 1;
  for (const element of old.values()) list.removeChild(element);
  const sheets = new Map<string, Sheet>(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  for (const id of order) {
    const sheet = sheets.get(id);
    let element = old.get(id);
    if (!element) {
      element = create(list, "sheet", { name: sheet?.name ?? "", sheetId: next });
      setRelationshipId(element, root, relationshipIds.get(id) ?? "");
      next += 1;
    }
    if (sheet) {
      put(element, "name", sheet.name);
      put(element, "state", sheet.visibility === "visible" ? null : sheet.visibility);
    }
    list.appendChild(element);
  }
}

function writeViews(root: Element, order: readonly string[], workbook: Workbook): void {
  const views = ensureChild(root, "bookViews", WORKBOOK_ORDER);
  if (!child(views, "workbookView")) views.appendChild(create(views, "workbookView"));
  const active = Math.max(0, order.indexOf(workbook.activeSheetId));
  for (const view of children(views, "workbookView")) {
    put(view, "activeTab", active === 0 ? null : active);
    if (Number(attribute(view, "firstSheet") ?? 0) >= order.length) put(view, "firstSheet", null);
  }
}
