import { formatArea, parseArea } from "../../model/address";
import type { Area, Table, TableColumn } from "../../model/workbook";
import type { Package } from "../package";
import { filteringColumns } from "./filter-criteria";
import { agreedWithCells } from "./agreed-table";
import {
  attribute,
  child,
  children,
  create,
  descendants,
  ensureChild,
  escapeText,
  flag,
  insertInOrder,
  number,
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
import { WORKSHEET_ORDER, relationshipId, relationshipNamespace, setRelationshipId } from "./section";
import type { Section, SheetContext } from "./section";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The tables of a sheet; each is a part of its own, known by its id. */
export const tables: Section = {
  read(root, sheet, context) {
    sheet.tables = partsOf(root, context).flatMap(({ part }) => {
      const table = part === null ? null : readTable(rootOf(context.package.xml(part)));
      return table === null ? [] : [agreedWithCells(table, sheet)];
    });
  },
  state: (sheet) => sheet.tables,
  write(root, sheet, context) {
    const list = ensureChild(root, "tableParts", WORKSHEET_ORDER);
    const left = new Set(partsOf(root, context));
    const known = new Map<Table, string>();
    for (const entry of left) {
      const id = entry.part === null ? null : readTable(rootOf(context.package.xml(entry.part)))?.id;
      const table = sheet.tables.find((each) => each.id === id && !known.has(each));
      if (table === undefined || entry.part === null) continue;
      known.set(table, entry.part);
      left.delete(entry);
    }
    // Before new parts get a name: what points at nothing would point at one of those.
    for (const { part, id, element } of left) {
      list.removeChild(element);
      context.package.unrelate(context.part, id);
      if (part !== null) context.package.remove(part);
    }
    for (const table of sheet.tables) {
      const part = known.get(table);
      if (part === undefined) addPart(root, list, table, context);
      else updatePart(context.package, part, table);
    }
    const count = children(list, "tablePart").length;
    if (count === 0) remove(list);
    else put(list, "count", count);
  },
};

/** What a sheet says of its tables; a part that is not in the package is null. */
function partsOf(root: Element, context: SheetContext): { part: string | null; id: string; element: Element }[] {
  const list = child(root, "tableParts");
  const elements = list ? children(list, "tablePart") : [];
  if (elements.length === 0) return [];
  const targets = new Map(context.package.relationships(context.part).map(({ id, target }) => [id, target]));
  return elements.map((element) => {
    const id = relationshipId(element) ?? "";
    const part = targets.get(id);
    return { part: part !== undefined && context.package.has(part) ? part : null, id, element };
  });
}

/** Null for a table that lies on no sheet. */
function readTable(root: Element): Table | null {
  const area = parseArea(attribute(root, "ref") ?? "");
  if (!area) return null;
  const filter = child(root, "autoFilter");
  const style = child(root, "tableStyleInfo");
  const list = child(root, "tableColumns");
  return {
    id: number(root, "id", 0),
    name: unescapeText(attribute(root, "displayName") ?? attribute(root, "name") ?? ""),
    area,
    hasHeaders: number(root, "headerRowCount", 1) > 0,
    hasTotals: number(root, "totalsRowCount", 0) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: flag(style, "showRowStripes"),
    style: attribute(style, "name") ?? "",
    columns: list ? children(list, "tableColumn").map(readColumn) : [],
    isFiltered: filter !== undefined && filteringColumns(filter).length > 0,
    sort: readSort(root, area),
  };
}

function readColumn(element: Element): TableColumn {
  const formula = child(element, "calculatedColumnFormula");
  return {
    id: number(element, "id", 0),
    name: unescapeText(attribute(element, "name") ?? ""),
    calculatedFormula: formula ? text(formula) : null,
    totalsFunction: attribute(element, "totalsRowFunction"),
    totalsLabel: attribute(element, "totalsRowLabel"),
  };
}

function readSort(root: Element, area: Area): NonNullable<Table["sort"]> | null {
  const state = child(root, "sortState") ?? descendants(root, "sortState")[0];
  if (!state) return null;
  return children(state, "sortCondition").flatMap((condition) => {
    const key = parseArea(attribute(condition, "ref") ?? "");
    return key ? [{ column: key.column - area.column, descending: flag(condition, "descending") }] : [];
  });
}

function updatePart(target: Package, part: string, table: Table): void {
  const document = target.xml(part);
  const root = rootOf(document);
  const before = readTable(root);
  if (!before || JSON.stringify(before) === JSON.stringify(table)) return;
  writeTable(root, table, before);
  target.write(part, serialize(document));
}

function addPart(root: Element, list: Element, table: Table, context: SheetContext): void {
  const namespace = root.namespaceURI ?? "";
  const document = parseXml(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}"/>`);
  writeTable(rootOf(document), table, null);
  const part = context.package.freeName("xl/tables/table", ".xml");
  context.package.write(part, serialize(document));
  context.package.declare(part, CONTENT_TYPE);
  const element = create(list, "tablePart");
  setRelationshipId(element, root, context.package.relate(context.part, `${relationshipNamespace(root)}/table`, part));
  list.appendChild(element);
}

function writeTable(root: Element, table: Table, before: Table | null): void {
  put(root, "id", table.id);
  if (before?.name !== table.name) {
    put(root, "name", escapeText(table.name));
    put(root, "displayName", escapeText(table.name));
  }
  put(root, "ref", formatArea(table.area));
  put(root, "headerRowCount", table.hasHeaders ? null : 0);
  put(root, "totalsRowCount", table.hasTotals ? 1 : null);
  if (!table.hasTotals && before === null) put(root, "totalsRowShown", false);
  writeFilter(root, table);
  writeSort(root, table, before);
  writeColumns(root, table.columns);
  const style = ensureChild(root, "tableStyleInfo", TABLE_ORDER);
  put(style, "name", table.style === "" ? null : table.style);
  if (before === null)
    for (const name of ["showFirstColumn", "showLastColumn", "showColumnStripes"]) put(style, name, false);
  put(style, "showRowStripes", table.showBandedRows);
}

function writeFilter(root: Element, { showFilterButton, hasHeaders, hasTotals, area, isFiltered }: Table): void {
  if (!showFilterButton || !hasHeaders) return remove(child(root, "autoFilter"));
  const filter = ensureChild(root, "autoFilter", TABLE_ORDER);
  put(filter, "ref", formatArea({ ...area, rowCount: area.rowCount - (hasTotals ? 1 : 0) }));
  if (!isFiltered) for (const column of filteringColumns(filter)) filter.removeChild(column);
}

function writeSort(root: Element, table: Table, before: Table | null): void {
  const { area, sort } = table;
  const top = area.row + (table.hasHeaders ? 1 : 0);
  const rows = Math.max(1, area.rowCount - (table.hasHeaders ? 1 : 0) - (table.hasTotals ? 1 : 0));
  const state = child(root, "sortState");
  if (JSON.stringify(sort ?? null) === JSON.stringify(before?.sort ?? null)) {
    // Conditions by colour or icon have more to them: they only follow the table to its new place.
    if (!state || !before) return;
    put(state, "ref", formatArea({ ...area, row: top, rowCount: rows }));
    for (const condition of children(state, "sortCondition")) {
      const key = parseArea(attribute(condition, "ref") ?? "");
      if (key)
        put(
          condition,
          "ref",
          formatArea({
            row: top,
            column: area.column + key.column - before.area.column,
            rowCount: rows,
            columnCount: 1,
          }),
        );
    }
    return;
  }
  remove(state);
  if (!sort || sort.length === 0) return;
  const made = create(root, "sortState", { ref: formatArea({ ...area, row: top, rowCount: rows }) });
  for (const { column, descending } of sort) {
    const ref = formatArea({ row: top, column: area.column + column, rowCount: rows, columnCount: 1 });
    made.appendChild(create(root, "sortCondition", { descending: descending ? true : null, ref }));
  }
  insertInOrder(root, made, TABLE_ORDER);
}

function writeColumns(root: Element, columns: readonly TableColumn[]): void {
  const list = ensureChild(root, "tableColumns", TABLE_ORDER);
  const old = new Map(children(list, "tableColumn").map((element) => [number(element, "id", 0), element]));
  for (const element of old.values()) list.removeChild(element);
  for (const column of columns) {
    const element = old.get(column.id) ?? create(list, "tableColumn");
    put(element, "id", column.id);
    put(element, "name", escapeText(column.name).replaceAll("\n", "_x000a_"));
    put(element, "totalsRowFunction", column.totalsFunction);
    put(element, "totalsRowLabel", column.totalsLabel);
    if (column.calculatedFormula === null) remove(child(element, "calculatedColumnFormula"));
    else setText(ensureChild(element, "calculatedColumnFormula", COLUMN_ORDER), column.calculatedFormula);
    list.appendChild(element);
  }
  put(list, "count", columns.length);
}
