import { CellError } from "../../../src/embedded-excel/model/cell";
import { insertCells } from "../../../src/embedded-excel/model/shift-cells";
import { addSheet, renameSheet } from "../../../src/embedded-excel/model/sheet-operations";
import type { Sheet, Workbook } from "../../../src/embedded-excel/model/workbook";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../../src/embedded-excel/xlsx/save";
import { oddParts, partOf, unzip, zip } from "./packages";

const odd = zip(oddParts());
const load = (): { workbook: Workbook; sheet: Sheet } => {
  const workbook = loadWorkbook(odd);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return { workbook, sheet };
};
const changedParts = (saved: Uint8Array): string[] => {
  const before = unzip(odd);
  const after = unzip(saved);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0)
    .sort();
};

describe("a workbook with parts the model does not describe", () => {
  it("goes out byte for byte as it came in when nobody changed anything", () => {
    const { workbook } = load();
    // The one thing that is never kept: texts that no cell shows any more.
    expect(changedParts(saveWorkbook(workbook))).toEqual(["xl/sharedStrings.xml"]);
    expect(partOf(saveWorkbook(workbook), "xl/sharedStrings.xml")).not.toContain("verwijderde tekst");
  });

  it("is read with all kinds of cells", () => {
    const { sheet } = load();
    const value = (row: number, column: number): unknown => sheet.cells.get(row, column)?.value;
    const formula = (row: number, column: number): unknown => sheet.cells.get(row, column)?.formula;
    expect([value(0, 0), value(0, 1), value(5, 0)]).toEqual(["Vette kop", "Kop\r2", " tekst & meer "]);
    expect([value(1, 0), value(2, 0), value(1, 2), value(5, 1)]).toEqual([0.1, 1e-7, true, 44469]);
    expect(value(1, 3)).toEqual(new CellError("#N/A"));
    expect([formula(1, 1), formula(2, 1), formula(3, 1)]).toEqual(["A2*2+$A$1", "A3*2+$A$1", "A4*2+$A$1"]);
    expect([value(2, 2), formula(2, 2)]).toEqual(["a<b>", '"a"&"<b>"']);
    expect(value(2, 3)).toBe("vet en gewoon");
    expect(sheet.cells.get(3, 2)?.array).toEqual({ rowCount: 2, columnCount: 1 });
  });

  it("is read with its layout, rules, names and links", () => {
    const { workbook, sheet } = load();
    expect(sheet.view).toEqual({ frozenRows: 1, frozenColumns: 0, showGridlines: true, showHeadings: true });
    expect(sheet.tabColor).toBe("#8FAADC");
    expect(sheet.columns.get(16383)?.style).toBe(1);
    expect(sheet.rows.get(3)?.hidden).toBe(true);
    expect(sheet.rows.get(1)?.height).toBe(30);
    expect(sheet.protection?.allows).toMatchObject({
      sort: true,
      autoFilter: false,
      objects: false,
      selectLockedCells: true,
    });
    expect(sheet.conditionalFormats.map(({ type, priority, format }) => [type, priority, format])).toEqual([
      ["colorScale", 2, null],
      ["cellIs", 1, { font: { bold: true, color: "#9C0006" }, fill: "#FFC7CE" }],
    ]);
    expect(sheet.validations[0]).toMatchObject({
      type: "list",
      formula1: '"ja,nee"',
      prompt: { show: true, title: "Kies", message: "een\nvan" },
    });
    expect([...sheet.hyperlinks]).toEqual([
      ["5,0", { target: "https://example.org/?a=1&b=2", tooltip: "site" }],
      ["1,0", { target: "#Blad1!A1", tooltip: "" }],
    ]);
    expect([...sheet.notes]).toEqual([["1,1", { author: "tc={1}", text: "Let op" }]]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      printArea: "A1:D6",
      printTitleRows: { first: 0, last: 0 },
      printTitleColumns: { first: 0, last: 0 },
    });
    expect(workbook.names.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Formule", false],
      ["Verborgen", true],
    ]);
    expect(workbook.styles.describe(1)).toMatchObject({
      numberFormat: '"€"\\ #,##0',
      font: { name: "Arial", size: 10, bold: true, color: "#000000" },
      fill: null,
    });
  });

  it("changes only the sheet's cells when a cell changes, and keeps what they say beyond the model", () => {
    const { workbook, sheet } = load();
    sheet.cells.set(9, 0, { value: "nieuw", formula: null, style: 0 });
    const saved = saveWorkbook(workbook);
    expect(changedParts(saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const xml = partOf(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(xml).toContain('<is><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space="preserve"> en gewoon</t></r></is>');
    expect(xml).toContain('<c r="C4" cm="1"><f t="array" ref="C4:C5">A2:A3*2</f><v>0.2</v></c>');
    expect(xml).toContain('<f t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="A2"></f><v>5</v>');
    expect(xml).toContain('<c r="D5" vm="1" t="e">');
    expect(xml).toContain('<row r="2" outlineLevel="1" ht="30" customHeight="1">');
    expect(xml).toContain("<v>1E-7</v>");
    expect(xml).toContain('<dimension ref="A1:D10"/>');
    expect(xml.slice(xml.indexOf("</sheetData>"))).toBe(
      String(oddParts()["xl/worksheets/sheet1.xml"]).slice(
        String(oddParts()["xl/worksheets/sheet1.xml"]).indexOf("</sheetData>"),
      ),
    );
    const again = loadWorkbook(saved);
    expect(
      [...(again.sheets[0]?.cells.entries() ?? [])].map(([row, column, { value, formula }]) => [
        row,
        column,
        value,
        formula,
      ]),
    ).toEqual([...sheet.cells.entries()].map(([row, column, { value, formula }]) => [row, column, value, formula]));
  });

  it("keeps attributes and elements of rules and columns it has to rewrite", () => {
    const { workbook, sheet } = load();
    sheet.columns.set(1, { width: 40, hidden: false, style: 0 });
    sheet.conditionalFormats.pop();
    sheet.validations.push({
      areas: [{ row: 1, column: 3, rowCount: 5, columnCount: 1 }],
      type: "list",
      operator: "",
      formula1: "Formule",
      formula2: "",
      allowBlank: true,
      showDropDown: true,
      prompt: { show: false, title: "", message: "" },
      error: { show: true, style: "warning", title: "", message: "" },
    });
    const xml = partOf(saveWorkbook(workbook), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<cols><col min="1" max="1" width="12.5" customWidth="1" bestFit="1"/><col min="2" max="2" width="40" customWidth="1"/><col min="4" max="16384" width="9.140625" style="1" customWidth="1" outlineLevel="1"/></cols>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="A2:A6" pivot="1"><cfRule type="colorScale" priority="2"><colorScale>',
    );
    expect(xml).not.toContain("cellIs");
    expect(xml).toContain('<dataValidations count="2"><dataValidation type="list" imeMode="off"');
    expect(xml).toContain('sqref="D2:D6"><formula1>Formule</formula1>');
    expect(xml).toContain('<c r="A2" s="1"><v>0.1</v></c>');
  });

  it("moves notes with their boxes and threads, charts, pivots and extensions along with inserted rows", () => {
    const { workbook, sheet } = load();
    insertCells(workbook, sheet, { row: 1, column: 0, rowCount: 2, columnCount: 16384 }, "down");
    const saved = saveWorkbook(workbook);
    expect(partOf(saved, "xl/comments1.xml")).toContain(
      '<comment ref="B4" authorId="0"><text><r><rPr><b/></rPr><t>Let</t></r>',
    );
    expect(partOf(saved, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>2, 15, 3, 10, 4, 15, 7, 4</x:Anchor><x:Row>3</x:Row>",
    );
    expect(partOf(saved, "xl/drawings/vmlDrawing1.vml")).toContain('id="knop"');
    expect(partOf(saved, "xl/threadedComments/threadedComment1.xml")).toContain('ref="B4"');
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>Blad1!$A$4:$A$5</c:f>");
    expect(partOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A1:D8" sheet="Blad1"');
    const xml = partOf(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain("<xm:f>Blad1!$A$4:$A$5</xm:f>");
    expect(xml).toContain("<xm:sqref>C4:C8</xm:sqref>");
    expect(xml).toContain('<iets xmlns="urn:iets">blijft</iets>');
    expect(partOf(saved, "xl/workbook.xml")).toContain('localSheetId="0">Blad1!$A$1:$D$8</definedName>');
  });

  it("keeps its chart sheet in place when sheets are added and renamed", () => {
    const { workbook, sheet } = load();
    renameSheet(workbook, sheet, "Nieuwe naam");
    workbook.activeSheetId = addSheet(workbook, "Extra").id;
    const saved = saveWorkbook(workbook);
    const xml = partOf(saved, "xl/workbook.xml");
    expect(xml).toContain(
      '<sheet name="Nieuwe naam" sheetId="7" r:id="rId1"/><sheet name="Grafiek1" sheetId="3" r:id="rId2"/><sheet name="Extra" sheetId="8"',
    );
    expect(xml).toContain('activeTab="2"');
    expect(xml).toContain(
      '<definedName name="Formule" comment="uitleg" function="0">OFFSET(\'Nieuwe naam\'!$A$1,0,0,COUNTA(\'Nieuwe naam\'!$A:$A),1)</definedName>',
    );
    expect(xml).toContain('<ext uri="{b}"><x xmlns="urn:b"/></ext>');
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(partOf(saved, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>'Nieuwe naam'!$A$2:$A$3</c:f>");
    expect(loadWorkbook(saved).sheets.map(({ name }) => name)).toEqual(["Nieuwe naam", "Extra"]);
  });

  it("keeps what a style says beyond the model in the styles derived from it", () => {
    const { workbook, sheet } = load();
    const italic = workbook.styles.derive(1, { font: { italic: true }, locked: false });
    expect(workbook.styles.derive(1, { font: { italic: true }, locked: false })).toBe(italic);
    const cell = sheet.cells.get(1, 0);
    if (cell) cell.style = italic;
    const xml = partOf(saveWorkbook(workbook), "xl/styles.xml");
    expect(xml).toContain(
      '<font><b/><i/><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font>',
    );
    expect(xml).toContain(
      '<xf numFmtId="170" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" pivotButton="1" applyProtection="1"><alignment textRotation="45" readingOrder="1"/><protection locked="0"/></xf>',
    );
    expect(xml).toContain('<cellXfs count="3">');
  });
});
