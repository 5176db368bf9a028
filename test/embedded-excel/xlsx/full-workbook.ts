import type { Workbook } from "../../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

/** A workbook of one sheet that uses every feature of the model, in the form in which it reads back. */
export function fullWorkbook(): Workbook {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const amount = workbook.styles.derive(0, {
    font: { bold: true, color: "#FF0000" },
    numberFormat: "€ #,##0",
    fill: "#00FF00",
    borders: { top: { style: "thin", color: "#123456" } },
    alignment: { wrapText: true, horizontal: "right" },
    locked: false,
  });
  const contents: [number, number, string | number, string | null, number][] = [
    [0, 0, "Naam", null, 0],
    [0, 1, "Bedrag", null, 0],
    [0, 2, "Dubbel", null, 0],
    [1, 0, " eerste & <tweede> ", null, 0],
    [1, 1, 1234.5, null, amount],
    [1, 2, 2469, "Acties[[#This Row],[Bedrag]]*2", 0],
    [2, 0, "site", null, workbook.styles.derive(0, { quotePrefix: true })],
    [2, 1, -0.1, null, amount],
    [2, 2, -0.2, "Acties[[#This Row],[Bedrag]]*2", 0],
    [8, 0, 1234.4, "SUM(Acties[Bedrag])", 0],
  ];
  for (const [row, column, value, formula, style] of contents) sheet.cells.set(row, column, { value, formula, style });
  const column = (id: number, name: string, calculatedFormula: string | null) => ({
    id,
    name,
    calculatedFormula,
    totalsFunction: null,
    totalsLabel: null,
  });
  sheet.tables.push({
    id: 1,
    name: "Acties",
    area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
    hasHeaders: true,
    hasTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns: [
      column(1, "Naam", null),
      column(2, "Bedrag", null),
      column(3, "Dubbel", "Acties[[#This Row],[Bedrag]]*2"),
    ],
    isFiltered: false,
    sort: [{ column: 1, descending: true }],
  });
  sheet.notes.set("1,1", { author: "Controller", text: "let\nop" });
  sheet.hyperlinks.set("2,0", { target: "https://example.org/?a=1&b=2#x", tooltip: "naar buiten" });
  sheet.view = { frozenRows: 1, frozenColumns: 1, showGridlines: false, showHeadings: true };
  sheet.merges.push({ row: 0, column: 5, rowCount: 2, columnCount: 2 });
  sheet.conditionalFormats.push({
    id: "cf1",
    areas: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
    type: "expression",
    operator: null,
    formulas: ['$A2="Rood"'],
    text: null,
    priority: 1,
    stopIfTrue: true,
    format: { font: { bold: true, color: "#00FFFF" }, fill: "#FFFF00" },
  });
  sheet.validations.push({
    areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }],
    type: "list",
    operator: "between",
    formula1: "Lijst",
    formula2: "",
    allowBlank: true,
    showDropDown: true,
    prompt: { show: true, title: "Kies", message: "regel 1\nregel 2" },
    error: { show: true, style: "warning", title: "Fout", message: "niet in de lijst" },
  });
  sheet.columns.set(0, { width: 20, hidden: false, style: 0 });
  sheet.columns.set(1, { width: 20, hidden: false, style: 0 });
  sheet.columns.set(4, { width: 8, hidden: true, style: amount });
  sheet.rows.set(0, { height: 30, hidden: false });
  sheet.rows.set(20, { height: null, hidden: true });
  Object.assign(sheet.pageLayout, {
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    printArea: "A1:C9",
    printTitleRows: { first: 0, last: 0 },
    oddHeader: "&LGemeente Waterrijk",
    oddFooter: "&CPagina &P van &N",
    rowBreaks: [5, 7],
  });
  const forbidden =
    "formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows autoFilter pivotTables".split(
      " ",
    );
  const allowed = "objects scenarios selectLockedCells sort selectUnlockedCells".split(" ");
  sheet.protection = {
    allows: Object.fromEntries([
      ...forbidden.map((name) => [name, false] as const),
      ...allowed.map((name) => [name, true] as const),
    ]),
  };
  sheet.tabColor = "#112233";
  workbook.names.push({
    name: "Lijst",
    formula: "Blad1!$A$2:$A$3",
    sheetId: null,
    hidden: false,
    comment: "voor de keuzelijst",
  });
  return workbook;
}
