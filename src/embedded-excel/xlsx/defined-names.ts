import { columnLetters, formatArea, parseArea, quoteSheetName, splitSheetAddress } from "../model/address";
import { tokenize } from "../model/formula-tokens";
import type { DefinedName, PageLayout, Sheet } from "../model/workbook";
import { attribute, child, children, create, flag, insertInOrder, put, remove, setText, text } from "./xml";
import type { Element } from "./xml";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The children of `workbook` in the schema's order (CT_Workbook). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Reads the names. Print areas and titles go to their sheets' page layout, where these can express them. `ids` is by position. */
export function readNames(root: Element, sheets: readonly Sheet[], ids: readonly string[]): DefinedName[] {
  const list = child(root, "definedNames");
  const names: DefinedName[] = [];
  for (const element of list ? children(list, "definedName") : []) {
    const scope = attribute(element, "localSheetId");
    const sheetId = scope === null ? null : (ids[Number(scope)] ?? null);
    const name = attribute(element, "name") ?? "";
    const formula = text(element);
    const sheet = sheets.find((other) => other.id === sheetId);
    if (sheet && readPrintName(name, formula, sheet.pageLayout)) continue;
    names.push({
      name,
      formula,
      sheetId,
      hidden: flag(element, "hidden"),
      comment: attribute(element, "comment") ?? "",
    });
  }
  return names;
}

function readPrintName(name: string, formula: string, layout: PageLayout): boolean {
  if (name !== PRINT_AREA && name !== PRINT_TITLES) return false;
  const tokens = tokenize(formula).filter((token) => token.kind !== "whitespace");
  if (!tokens.every((token) => token.kind === "reference" || token.text === ",")) return false;
  const areas = tokens
    .flatMap((token) => (token.kind === "reference" ? [parseArea(splitSheetAddress(token.text).address)] : []))
    .filter((area) => area !== null);
  if (areas.length === 0) return false;
  if (name === PRINT_AREA) layout.printArea = areas.map((area) => formatArea(area)).join(",");
  else {
    const rows = areas.find((area) => area.columnCount > 16_000);
    const columns = areas.find((area) => area.rowCount > 1_000_000);
    layout.printTitleRows = rows ? { first: rows.row, last: rows.row + rows.rowCount - 1 } : null;
    layout.printTitleColumns = columns
      ? { first: columns.column, last: columns.column + columns.columnCount - 1 }
      : null;
  }
  return true;
}

/** The names that a sheet's page layout stands for. */
function printNames({ id, name, pageLayout }: Sheet): DefinedName[] {
  const prefix = `${quoteSheetName(name)}!`;
  const made: DefinedName[] = [];
  const add = (kind: string, formula: string): void =>
    void made.push({ name: kind, formula, sheetId: id, hidden: false, comment: "" });
  if (pageLayout.printArea !== null) {
    const areas = pageLayout.printArea
      .split(",")
      .map(parseArea)
      .filter((area) => area !== null);
    if (areas.length > 0) add(PRINT_AREA, areas.map((area) => prefix + formatArea(area, true)).join(","));
  }
  const { printTitleRows: rows, printTitleColumns: columns } = pageLayout;
  const titles = [
    ...(columns ? [`${prefix}$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
    ...(rows ? [`${prefix}$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  if (titles.length > 0) add(PRINT_TITLES, titles.join(","));
  return made;
}

export const allNames = (names: readonly DefinedName[], sheets: readonly Sheet[]): DefinedName[] => [
  ...names,
  ...sheets.flatMap(printNames),
];

/** Writes the names; what an element says beyond the model stays. `before` and `ids` are the sheet ids by position, then and now. */
export function writeNames(
  root: Element,
  names: readonly DefinedName[],
  before: readonly string[],
  ids: readonly string[],
): void {
  const list = child(root, "definedNames");
  const old = new Map<string, Element>();
  for (const element of list ? children(list, "definedName") : []) {
    const scope = attribute(element, "localSheetId");
    old.set(keyOf(attribute(element, "name") ?? "", scope === null ? null : (before[Number(scope)] ?? null)), element);
  }
  remove(list);
  if (names.length === 0) return;
  const made = create(root, "definedNames");
  // Excel writes names in alphabetical order, and wants no name twice in one scope.
  const written = new Set<string>();
  for (const { name, formula, sheetId, hidden, comment } of [...names].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  )) {
    const key = keyOf(name, sheetId);
    const position = sheetId === null ? null : ids.indexOf(sheetId);
    if (written.has(key) || position === -1) continue;
    written.add(key);
    const element = old.get(key) ?? create(root, "definedName");
    put(element, "name", name);
    put(element, "comment", comment === "" ? null : comment.slice(0, 255));
    put(element, "localSheetId", position);
    put(element, "hidden", hidden ? true : null);
    if (text(element) !== formula) setText(element, formula);
    made.appendChild(element);
  }
  insertInOrder(root, made, WORKBOOK_ORDER);
}

const keyOf = (name: string, sheetId: string | null): string => `${name.toLowerCase()} ${sheetId ?? ""}`;
