import { formatArea, parseArea } from "../../model/address";
import type { Protection } from "../../model/workbook";
import { argb } from "../colors";
import { attribute, child, children, create, ensureChild, flag, insertInOrder, put, remove } from "../xml";
import { filteringColumns } from "./filter-criteria";
import { WORKSHEET_ORDER } from "./section";
import type { Section } from "./section";

const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
/** Options of a protected sheet and whether the file forbids them when it says nothing. */
const PROTECTED_BY_DEFAULT: Readonly<Record<string, boolean>> = {
  objects: false,
  scenarios: false,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  selectLockedCells: false,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  selectUnlockedCells: false,
};

export const tabColor: Section = {
  read(root, sheet, { styles }) {
    const properties = child(root, "sheetPr");
    sheet.tabColor = styles.palette.resolve(properties && child(properties, "tabColor"));
  },
  state: (sheet) => sheet.tabColor,
  write(root, sheet) {
    const properties = ensureChild(root, "sheetPr", WORKSHEET_ORDER);
    remove(child(properties, "tabColor"));
    if (sheet.tabColor === null) return;
    insertInOrder(properties, create(properties, "tabColor", { rgb: argb(sheet.tabColor) }), SHEET_PROPERTIES_ORDER);
  },
};

export const merges: Section = {
  read(root, sheet) {
    const list = child(root, "mergeCells");
    sheet.merges = (list ? children(list, "mergeCell") : [])
      .map((entry) => parseArea(attribute(entry, "ref") ?? ""))
      .filter((area) => area !== null);
  },
  state: (sheet) => sheet.merges,
  write(root, sheet) {
    remove(child(root, "mergeCells"));
    if (sheet.merges.length === 0) return;
    const list = ensureChild(root, "mergeCells", WORKSHEET_ORDER);
    put(list, "count", sheet.merges.length);
    for (const area of sheet.merges) list.appendChild(create(list, "mergeCell", { ref: formatArea(area) }));
  },
};

export const protection: Section = {
  read(root, sheet) {
    const element = child(root, "sheetProtection");
    sheet.protection = flag(element, "sheet")
      ? {
          allows: Object.fromEntries(
            Object.entries(PROTECTED_BY_DEFAULT).map(([name, isProtected]) => [
              name,
              !flag(element, name, isProtected),
            ]),
          ),
        }
      : null;
  },
  state: (sheet) => sheet.protection,
  write(root, sheet) {
    if (!sheet.protection) {
      remove(child(root, "sheetProtection"));
      return;
    }
    const element = ensureChild(root, "sheetProtection", WORKSHEET_ORDER);
    put(element, "sheet", true);
    const { allows }: Protection = sheet.protection;
    for (const [name, byDefault] of Object.entries(PROTECTED_BY_DEFAULT)) {
      const allowed = allows[name] ?? !byDefault;
      put(element, name, !allowed === byDefault ? null : !allowed);
    }
  },
};

/** The sheet's own filter. Criteria stay as they are until the filter is cleared or moved to other columns. */
export const autoFilter: Section = {
  read(root, sheet) {
    const element = child(root, "autoFilter");
    const area = parseArea(attribute(element, "ref") ?? "");
    sheet.autoFilter = element && area ? { area, isFiltered: filteringColumns(element).length > 0 } : null;
  },
  state: (sheet) => sheet.autoFilter,
  write(root, sheet) {
    if (!sheet.autoFilter) {
      remove(child(root, "autoFilter"));
      return;
    }
    const element = ensureChild(root, "autoFilter", WORKSHEET_ORDER);
    put(element, "ref", formatArea(sheet.autoFilter.area));
    if (!sheet.autoFilter.isFiltered) for (const column of filteringColumns(element)) element.removeChild(column);
  },
};
