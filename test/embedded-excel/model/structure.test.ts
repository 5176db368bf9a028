import fc from "fast-check";
import { cellAddress, formatArea, parseArea } from "../../../src/embedded-excel/model/address";
import { moveFormula } from "../../../src/embedded-excel/model/reference-moves";
import { deleteCells, insertCells } from "../../../src/embedded-excel/model/shift-cells";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../src/embedded-excel/model/sheet-operations";
import {
  addTableColumn,
  deleteTableColumn,
  deleteTableRows,
  insertTableRows,
  renameTable,
  renameTableColumn,
  resizeTable,
} from "../../../src/embedded-excel/model/table-operations";
import type { Area, Sheet, Table, Workbook } from "../../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

function write(sheet: Sheet, address: string, content: string | number): void {
  const { row, column } = area(address);
  const isFormula = typeof content === "string" && content.startsWith("=");
  sheet.cells.set(row, column, {
    value: isFormula ? 0 : content,
    formula: isFormula ? content.slice(1) : null,
    style: 0,
  });
}

function read(sheet: Sheet, address: string): unknown {
  const { row, column } = area(address);
  const cell = sheet.cells.get(row, column);
  return typeof cell?.formula === "string" ? `=${cell.formula}` : cell?.value;
}

function workbookWith(cells: Record<string, string | number>): { workbook: Workbook; sheet: Sheet } {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  for (const [address, content] of Object.entries(cells)) write(sheet, address, content);
  return { workbook, sheet };
}

function withTable(sheet: Sheet, address: string, names: string[]): Table {
  const at = area(address);
  const columns = names.map((name, offset) => {
    sheet.cells.set(at.row, at.column + offset, { value: name, formula: null, style: 0 });
    return { id: offset + 1, name, calculatedFormula: null, totalsFunction: null, totalsLabel: null };
  });
  const table: Table = {
    id: 1,
    name: "Acties",
    area: at,
    hasHeaders: true,
    hasTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "",
    columns,
    isFiltered: false,
  };
  sheet.tables.push(table);
  return table;
}

describe("inserting and deleting cells", () => {
  it("lets references follow on every sheet, in names, rules and print areas", () => {
    const { workbook, sheet } = workbookWith({ A1: "=SUM(B2:B4)", B3: 5, C9: "=$B$3+Blad1!B9" });
    const other = addSheet(workbook, "Ander blad");
    write(other, "A1", "=Blad1!B3+B3");
    workbook.names.push({ name: "Lijst", formula: "Blad1!$B$2:$B$4", sheetId: null, hidden: false, comment: "" });
    sheet.merges.push(area("E5:F6"));
    sheet.notes.set("2,1", { author: "", text: "let op" });
    sheet.pageLayout.printArea = "A1:F20";
    sheet.rows.set(2, { height: 40, hidden: false });
    insertCells(workbook, sheet, area("3:4"), "down");
    expect(read(sheet, "A1")).toBe("=SUM(B2:B6)");
    expect(read(sheet, "C11")).toBe("=$B$5+Blad1!B11");
    expect(read(other, "A1")).toBe("=Blad1!B5+B3");
    expect(workbook.names[0]?.formula).toBe("Blad1!$B$2:$B$6");
    expect(sheet.merges.map((merge) => formatArea(merge))).toEqual(["E7:F8"]);
    expect([...sheet.notes.keys()]).toEqual(["4,1"]);
    expect(sheet.pageLayout.printArea).toBe("A1:F22");
    expect(sheet.rows.get(4)?.height).toBe(40);
  });

  it("turns references to deleted cells into #REF! and shrinks ranges that lose some", () => {
    const { workbook, sheet } = workbookWith({
      A1: "=B3",
      A2: "=SUM(B1:B9)",
      A3: "=SUM(B3:B4)",
      A4: '=B9&"B3"',
      C1: "=A:A",
    });
    deleteCells(workbook, sheet, area("B3:B4"), "up");
    expect(["A1", "A2", "A3", "A4", "C1"].map((at) => read(sheet, at))).toEqual([
      "=#REF!",
      "=SUM(B1:B7)",
      "=SUM(#REF!)",
      '=B7&"B3"',
      "=A:A",
    ]);
  });

  it("leaves references alone that lie only partly in the shifted columns", () => {
    const { workbook, sheet } = workbookWith({ H1: "=SUM(A1:D9)+SUM(B5:C6)" });
    insertCells(workbook, sheet, area("B2:C2"), "down");
    expect(read(sheet, "H1")).toBe("=SUM(A1:D9)+SUM(B6:C7)");
  });

  it("keeps the rule of a table's rows when its first row goes", () => {
    const { workbook, sheet } = workbookWith({});
    sheet.conditionalFormats.push({
      id: "x",
      areas: [area("A2:C9")],
      type: "expression",
      operator: null,
      formulas: ['$A2="Rood"'],
      text: null,
      priority: 1,
      stopIfTrue: false,
      format: null,
    });
    deleteCells(workbook, sheet, area("2:3"), "up");
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("A2:C7")], formulas: ['$A2="Rood"'] });
  });

  it("is undone by deleting what was inserted, for any cells and formulas", () => {
    const cell = fc.tuple(fc.nat(9), fc.nat(5)).map(([row, column]) => cellAddress(row, column));
    const formula = fc.oneof(
      cell.map((address) => `=${address}`),
      fc.tuple(cell, cell).map(([a, b]) => `=SUM(${formatArea(parseArea(`${a}:${b}`) ?? area("A1"))})`),
    );
    const cells = fc.dictionary(cell, fc.oneof(formula, fc.nat(9)), { maxKeys: 12 });
    const hole = fc.record({
      row: fc.nat(9),
      column: fc.nat(5),
      rowCount: fc.integer({ min: 1, max: 3 }),
      columnCount: fc.integer({ min: 1, max: 3 }),
    });
    const contents = (sheet: Sheet): unknown =>
      [...sheet.cells.entries()].map(([row, column, { value, formula: text }]) => [row, column, value, text]);
    fc.assert(
      fc.property(cells, hole, fc.boolean(), (filled, at, vertical) => {
        const { workbook, sheet } = workbookWith(filled);
        const before = contents(sheet);
        insertCells(workbook, sheet, at, vertical ? "down" : "right");
        deleteCells(workbook, sheet, at, vertical ? "up" : "left");
        expect(contents(sheet)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses to push contents off the sheet or to tear a table", () => {
    const { workbook, sheet } = workbookWith({ A1048576: 1 });
    expect(() => insertCells(workbook, sheet, area("A1"), "down")).toThrow("fall off");
    withTable(sheet, "C3:E6", ["Nr", "Status", "Uren"]);
    expect(() => insertCells(workbook, sheet, area("D1"), "down")).toThrow("part of table");
  });
});

describe("copied formulas", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A:A,1:1,Blad2!C3)", "SUM(B:B,3:3,Blad2!D5)"],
    ['Acties[Nr]&"A1"', 'Acties[Nr]&"A1"'],
  ])("%s becomes %s two down and one to the right", (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });
});

describe("sheets", () => {
  it("carry their new name into formulas, with quotes where needed and never into texts", () => {
    const { workbook, sheet } = workbookWith({
      A1: '=Blad1!B1&"Blad1!B1"&[1]Blad1!A1+Blad1:Blad2!A1',
      A2: "=Blad10!A1",
    });
    addSheet(workbook, "Blad10");
    renameSheet(workbook, sheet, "Jan's blad");
    expect(read(sheet, "A1")).toBe("='Jan''s blad'!B1&\"Blad1!B1\"&[1]Blad1!A1+Blad1:Blad2!A1");
    renameSheet(workbook, sheet, "Acties");
    expect(read(sheet, "A1")).toBe('=Acties!B1&"Blad1!B1"&[1]Blad1!A1+Blad1:Blad2!A1');
    expect(read(sheet, "A2")).toBe("=Blad10!A1");
  });

  it("leave #REF! behind and take their own names along when deleted", () => {
    const { workbook, sheet } = workbookWith({ A1: "=Weg!A1+SUM(Acties[Nr])" });
    const gone = addSheet(workbook, "Weg");
    withTable(gone, "A1:B3", ["Nr", "Status"]);
    workbook.names.push(
      { name: "Lokaal", formula: "Weg!$A$1", sheetId: gone.id, hidden: false, comment: "" },
      { name: "Algemeen", formula: "Weg!$A$1", sheetId: null, hidden: false, comment: "" },
    );
    workbook.activeSheetId = gone.id;
    deleteSheet(workbook, gone);
    expect(read(sheet, "A1")).toBe("=#REF!+SUM(#REF!)");
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([["Algemeen", "#REF!"]]);
    expect(workbook.activeSheetId).toBe(sheet.id);
    expect(() => deleteSheet(workbook, sheet)).toThrow("at least one visible");
  });

  it.each(["", "a".repeat(32), "a/b", "'a", "History", "a[b]"])("refuse the name %j", (name) => {
    expect(() => addSheet(emptyWorkbook(), name)).toThrow("cannot be called");
  });

  it("refuse a name that is taken in another case, and move to another place", () => {
    const { workbook, sheet } = workbookWith({});
    const second = addSheet(workbook);
    expect(second.name).toBe("Blad2");
    expect(() => renameSheet(workbook, second, "BLAD1")).toThrow("already");
    moveSheet(workbook, second, 0);
    expect(workbook.sheets).toEqual([second, sheet]);
  });
});

describe("tables", () => {
  it("carry new names of table and columns into every structured reference", () => {
    const { workbook, sheet } = workbookWith({
      H1: "=SUM(Acties[Uren gepland])",
      H2: "=ROWS(Acties)",
      C3: "=Acties[[#This Row],[Uren gepland]]*2+[Nr]",
    });
    const table = withTable(sheet, "A2:C5", ["Nr", "Uren gepland", "Dubbel"]);
    write(sheet, "C3", "=Acties[[#This Row],[Uren gepland]]*2");
    renameTableColumn(workbook, sheet, table, 1, "Uren [plan]");
    renameTable(workbook, table, "Plannen");
    expect(read(sheet, "H1")).toBe("=SUM(Plannen[Uren '[plan']])");
    expect(read(sheet, "H2")).toBe("=ROWS(Plannen)");
    expect(read(sheet, "C3")).toBe("=Plannen[[#This Row],[Uren '[plan']]]*2");
    expect(read(sheet, "B2")).toBe("Uren [plan]");
  });

  it("take a new column between others and push what stands beside them", () => {
    const { workbook, sheet } = workbookWith({ E2: "naast", E9: "eronder", H1: "=E2" });
    const table = withTable(sheet, "A1:C4", ["Nr", "Status", "Uren"]);
    addTableColumn(workbook, sheet, table, 1, "Team");
    addTableColumn(workbook, sheet, table, 4);
    expect(table.columns.map(({ name }) => name)).toEqual(["Nr", "Team", "Status", "Uren", "Kolom1"]);
    expect(formatArea(table.area)).toBe("A1:E4");
    expect(["A1", "B1", "C1", "D1", "E1"].map((at) => read(sheet, at))).toEqual([
      "Nr",
      "Team",
      "Status",
      "Uren",
      "Kolom1",
    ]);
    expect(read(sheet, "G2")).toBe("naast");
    expect(read(sheet, "E9")).toBe("eronder");
    expect(read(sheet, "J1")).toBe("=G2");
    deleteTableColumn(workbook, sheet, table, 1);
    expect(table.columns.map(({ name }) => name)).toEqual(["Nr", "Status", "Uren", "Kolom1"]);
    expect(formatArea(table.area)).toBe("A1:D4");
  });

  it("grow by rows with their formulas and rules, over what stands below", () => {
    const { workbook, sheet } = workbookWith({ A6: "totaal" });
    const table = withTable(sheet, "A1:B3", ["Nr", "Dubbel"]);
    const [, double] = table.columns;
    if (double) double.calculatedFormula = "A2*2";
    write(sheet, "B3", "=A3*2");
    sheet.conditionalFormats.push({
      id: "x",
      areas: [area("A2:A3")],
      type: "expression",
      operator: null,
      formulas: ["A2=1"],
      text: null,
      priority: 1,
      stopIfTrue: false,
      format: null,
    });
    insertTableRows(workbook, sheet, table, 2, 2);
    expect(formatArea(table.area)).toBe("A1:B5");
    expect(read(sheet, "B5")).toBe("=A5*2");
    expect(read(sheet, "A8")).toBe("totaal");
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area("A2:A5")]);
    deleteTableRows(workbook, sheet, table, 0, 4);
    expect(formatArea(table.area)).toBe("A1:B2");
    expect(read(sheet, "A5")).toBe("totaal");
  });

  it("name the columns they grow over after what stands there", () => {
    const { workbook, sheet } = workbookWith({ C1: "Uren", H1: "=SUM(Acties[Status])" });
    const table = withTable(sheet, "A1:B3", ["Nr", "Status"]);
    resizeTable(workbook, sheet, table, area("A1:D5"));
    expect(table.columns.map(({ name }) => name)).toEqual(["Nr", "Status", "Uren", "Kolom1"]);
    resizeTable(workbook, sheet, table, area("A1:A5"));
    expect(read(sheet, "H1")).toBe("=SUM(#REF!)");
    expect(() => resizeTable(workbook, sheet, table, area("A2:B5"))).toThrow("same row");
  });
});
