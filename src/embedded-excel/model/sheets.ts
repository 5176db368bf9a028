import { CellGrid } from "./grid";
import type { PageLayout, Sheet, Workbook } from "./workbook";

export const defaultPageLayout = (): PageLayout => ({
  orientation: "portrait",
  paperSize: 1,
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  oddHeader: "",
  oddFooter: "",
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  rowBreaks: [],
});

/** An empty sheet that is in no workbook yet. */
export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "visible",
    cells: new CellGrid(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    notes: new Map(),
    hyperlinks: new Map(),
    view: { frozenRows: 0, frozenColumns: 0, showGridlines: true, showHeadings: true },
    pageLayout: defaultPageLayout(),
    protection: null,
    autoFilter: null,
    tabColor: null,
    extension: { formulas: [], areas: [] },
  };
}

/** The sheet of that name, whatever its case. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
