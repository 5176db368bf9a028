import ExcelJS from "exceljs";
import fc from "fast-check";
import { CellError } from "../../../src/embedded-excel/model/cell";
import type { Scalar } from "../../../src/embedded-excel/model/cell";
import type { Sheet, Workbook } from "../../../src/embedded-excel/model/workbook";
import { emptyWorkbook } from "../../../src/embedded-excel/xlsx/empty";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { saveWorkbook } from "../../../src/embedded-excel/xlsx/save";
import { fullWorkbook } from "./full-workbook";
import { partOf } from "./packages";

const first = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner)));

describe("what is saved", () => {
  it("is loaded again, every feature of a sheet", () => {
    const workbook = fullWorkbook();
    const again = loadWorkbook(saveWorkbook(workbook));
    const { cells, ...sheet } = first(workbook);
    const { cells: cellsAgain, ...sheetAgain } = first(again);
    expect(plain({ ...sheetAgain, id: "" })).toEqual(plain({ ...sheet, id: "" }));
    expect(plain([...cellsAgain.entries()])).toEqual(plain([...cells.entries()]));
    expect(again.names).toEqual(workbook.names);
    for (const [, , { style }] of cells.entries())
      expect(again.styles.describe(style)).toEqual(workbook.styles.describe(style));
  });

  it("is the same file when saved twice, and after loading", () => {
    const workbook = fullWorkbook();
    const saved = saveWorkbook(workbook);
    expect(Buffer.compare(saveWorkbook(workbook), saved)).toBe(0);
    expect(Buffer.compare(saveWorkbook(loadWorkbook(saved)), saved)).toBe(0);
  });

  it("keeps every text and number exactly", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("_x000D_", " a ", "\r\n\t", "<&>\"'", "\u0000", "_x005F_", "=1", "]]>"),
    );
    const scalar: fc.Arbitrary<Scalar> = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      fc.boolean(),
      fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((code) => new CellError(code)),
    );
    fc.assert(
      fc.property(fc.array(scalar, { minLength: 1, maxLength: 8 }), fc.boolean(), (values, asResult) => {
        const workbook = emptyWorkbook();
        values.forEach((value, row) =>
          first(workbook).cells.set(row, 0, { value, formula: asResult ? "A1" : null, style: 0 }),
        );
        const again = first(loadWorkbook(saveWorkbook(workbook)));
        expect(values.map((_, row) => again.cells.get(row, 0)?.value)).toEqual(values);
      }),
      { numRuns: 25 },
    );
  });

  it("never holds a text longer than Excel takes", () => {
    const workbook = emptyWorkbook();
    first(workbook).cells.set(0, 0, { value: `${"a".repeat(32_766)}😀`, formula: null, style: 0 });
    expect(first(loadWorkbook(saveWorkbook(workbook))).cells.get(0, 0)?.value).toBe("a".repeat(32_766));
  });

  it("has the elements of a sheet in the order Excel wants", () => {
    const xml = partOf(saveWorkbook(fullWorkbook()), "xl/worksheets/sheet1.xml");
    const order = [
      "<sheetPr",
      "<dimension",
      "<sheetViews",
      "<sheetFormatPr",
      "<cols",
      "<sheetData",
      "<sheetProtection",
      "<mergeCells",
      "<conditionalFormatting",
      "<dataValidations",
      "<hyperlinks",
      "<pageMargins",
      "<pageSetup",
      "<headerFooter",
      "<rowBreaks",
      "<legacyDrawing",
      "<tableParts",
    ];
    const places = order.map((name) => xml.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it("is read by an independent reader", async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(saveWorkbook(fullWorkbook())) as unknown as ExcelJS.Buffer);
    const [sheet] = other.worksheets;
    if (!sheet) throw new Error("no sheet");
    expect(sheet.name).toBe("Blad1");
    expect(sheet.getCell("A2").value).toBe(" eerste & <tweede> ");
    expect(sheet.getCell("B2").value).toBe(1234.5);
    expect(sheet.getCell("B2").numFmt).toBe("€ #,##0");
    expect(sheet.getCell("B2").font).toMatchObject({ bold: true, color: { argb: "FFFF0000" } });
    expect(sheet.getCell("C2").value).toMatchObject({ formula: "Acties[[#This Row],[Bedrag]]*2", result: 2469 });
    expect(sheet.getCell("B2").note).toBe("let\nop");
    expect(sheet.getCell("A3").hyperlink).toBe("https://example.org/?a=1&b=2");
    expect(sheet.getCell("B3").dataValidation).toMatchObject({ type: "list", formulae: ["Lijst"] });
    expect(sheet.getTable("Acties")).toMatchObject({
      table: { columns: [{ name: "Naam" }, { name: "Bedrag" }, { name: "Dubbel" }] },
    });
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
      printArea: "A1:C9",
      printTitlesRow: "1:1",
    });
    expect(other.definedNames.getRanges("Lijst").ranges).toEqual(["Blad1!$A$2:$A$3"]);
  });

  it("keeps a workbook that another program made", async () => {
    const other = new ExcelJS.Workbook();
    const sheet = other.addWorksheet("Acties & meer", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addTable({
      name: "Acties",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Nr" }, { name: "Status" }],
      rows: [
        ["AP-001", "Loopt"],
        ["AP-002", "Gereed"],
      ],
    });
    sheet.getCell("D1").value = { richText: [{ text: "vet", font: { bold: true } }, { text: " gewoon" }] };
    sheet.getCell("D2").value = { formula: "COUNTA(Acties[Nr])", result: 2 };
    sheet.getCell("D3").value = new Date(Date.UTC(2021, 8, 30));
    sheet.getCell("E1").value = "met een notitie";
    sheet.getCell("E1").note = "opmerking";
    const bytes = new Uint8Array(await other.xlsx.writeBuffer());
    const workbook = loadWorkbook(bytes);
    const loaded = first(workbook);
    expect(loaded.tables[0]).toMatchObject({ name: "Acties", columns: [{ name: "Nr" }, { name: "Status" }] });
    expect([loaded.cells.get(0, 3)?.value, loaded.cells.get(1, 3)?.formula, loaded.cells.get(2, 3)?.value]).toEqual([
      "vet gewoon",
      "COUNTA(Acties[Nr])",
      44469,
    ]);
    loaded.cells.set(9, 9, { value: 1, formula: null, style: 0 });
    const again = new ExcelJS.Workbook();
    await again.xlsx.load(Buffer.from(saveWorkbook(workbook)) as unknown as ExcelJS.Buffer);
    expect(again.worksheets[0]?.getCell("D1").value).toEqual({
      richText: [{ font: { bold: true }, text: "vet" }, { text: " gewoon" }],
    });
    expect(again.worksheets[0]?.getCell("J10").value).toBe(1);
    expect(again.worksheets[0]?.getCell("E1").note).toBe("opmerking");
  });
});
