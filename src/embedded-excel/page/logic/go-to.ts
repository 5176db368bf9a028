import { parseArea, sameName, splitSheetAddress } from "../../model/address";
import { sheetByName } from "../../model/sheets";
import { dataAreaOf, tableByName } from "../../model/table-operations";
import type { Area, Sheet, Workbook } from "../../model/workbook";

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What the name box takes one to: an address, one on another sheet, a table's name or a workbook name; null when there is no such place. */
export function placeOf(workbook: Workbook, current: Sheet, typed: string): Place | null {
  const text = typed.trim();
  const named = addressed(workbook, current, text);
  if (named) return named;
  const table = tableByName(workbook, text);
  const data = table && dataAreaOf(table.table);
  if (table) return { sheet: table.sheet, area: data ?? table.table.area };
  const name = workbook.names.find(
    (candidate) => sameName(candidate.name, text) && (candidate.sheetId === null || candidate.sheetId === current.id),
  );
  return name ? (addressed(workbook, current, name.formula) ?? columnOfTable(workbook, name.formula)) : null;
}

function addressed(workbook: Workbook, current: Sheet, text: string): Place | null {
  const { sheet: name, address } = splitSheetAddress(text);
  const sheet = name === null ? current : sheetByName(workbook, name);
  const area = parseArea(address.replaceAll("$", ""));
  return sheet && area ? { sheet, area } : null;
}

/** Names of lists say `Table[Column]`. */
function columnOfTable(workbook: Workbook, formula: string): Place | null {
  const [, tableName = "", column = ""] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(formula) ?? [];
  const found = tableByName(workbook, tableName);
  const data = found && dataAreaOf(found.table);
  const at = found ? found.table.columns.findIndex(({ name }) => sameName(name, column)) : -1;
  return data && at >= 0 ? { sheet: found.sheet, area: { ...data, column: data.column + at, columnCount: 1 } } : null;
}
