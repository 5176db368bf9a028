import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

const open = () => openEmpty({ calculator: noCalculation });

describe("formats", () => {
  it("read back what was set, and null where cells differ", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
      const { format } = range;
      format.fill.color = "#ffc000";
      format.font.set({ bold: true, size: 14, color: "red" });
      format.wrapText = true;
      format.verticalAlignment = "Top";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.columnWidth = 96;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").weight = "Thick";
      range.getCell(0, 0).format.font.italic = true;
      await context.sync();
      range.load(
        "format/fill/color,format/font/bold,format/font/color,format/font/italic,format/wrapText,format/columnWidth,format/horizontalAlignment",
      );
      const edge = format.borders.getItem("EdgeBottom");
      edge.load("style,weight");
      await context.sync();
      expect([format.fill.color, format.font.bold, format.font.color, format.font.italic]).toEqual([
        "#FFC000",
        true,
        "#FF0000",
        null,
      ]);
      expect([format.wrapText, format.columnWidth, format.horizontalAlignment]).toEqual([
        true,
        96,
        "CenterAcrossSelection",
      ]);
      expect([edge.style, edge.weight]).toEqual(["Continuous", "Thick"]);
    });
  });

  it("of whole columns hold for cells filled later", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B:B").numberFormat = "dd-mm-yyyy" as unknown as string[][];
      const cell = sheet.getRange("B7");
      cell.values = [[44469]];
      cell.load("text,numberFormat");
      await context.sync();
      expect([cell.text, cell.numberFormat]).toEqual([[["30-09-2021"]], [["dd-mm-yyyy"]]]);
    });
  });
});

describe("data validation", () => {
  it("reads back its rule, prompt and alert, and leaves cells around alone when cleared", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const { dataValidation } = sheet.getRange("A2:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Blad1!$D$1:$D$3" } };
      dataValidation.prompt = { showPrompt: true, title: "Status", message: "Kies een status" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Onbekend",
        message: "Staat niet in de lijst",
      };
      sheet.getRange("A5").dataValidation.clear();
      const parts = ["A2:A4", "A5", "A2:A9"].map((address) => sheet.getRange(address).dataValidation);
      for (const part of parts) part.load("type,rule,prompt,errorAlert");
      await context.sync();
      expect(parts.map(({ type }) => type)).toEqual(["List", "None", "Inconsistent"]);
      expect(parts[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "=Blad1!$D$1:$D$3" } });
      expect(parts[0]?.prompt).toEqual({ showPrompt: true, title: "Status", message: "Kies een status" });
      expect(parts[0]?.errorAlert.style).toBe("Warning");
    });
  });

  it.each([
    ["a structured reference", "=Lijsten[Status]", "InvalidArgument"],
    ["a list of over 255 characters", "x,".repeat(128), "InvalidArgument"],
    ["a list of 255 characters", "x".repeat(255), ""],
  ])("with %s as source answers %p", async (_what, source, code) => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source },
      };
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });
});

describe("conditional formats", () => {
  it("are kept with rule, format and priority, the newest first", async () => {
    const embedded = await open();
    await embedded.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Blad1").getRange("A2:A9");
      const late = conditionalFormats.add("Custom");
      late.custom.rule.formula = '=AND($A2<TODAY(),$B2<>"")';
      late.custom.format.fill.color = "#FFC7CE";
      late.custom.format.font.color = "#9C0006";
      const red = conditionalFormats.add("ContainsText");
      red.textComparison.rule = { operator: "Contains", text: "Rood" };
      const much = conditionalFormats.add("CellValue");
      much.cellValue.rule = { operator: "GreaterThan", formula1: "=25000" };
      much.stopIfTrue = true;
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["CellValue", 0],
        ["ContainsText", 1],
        ["Custom", 2],
      ]);
      conditionalFormats.items[1]?.delete();
      await context.sync();
    });
    const kept = embedded.workbook.sheets[0]?.conditionalFormats ?? [];
    expect(kept.map(({ type, formulas }) => [type, formulas])).toEqual([
      ["expression", ['AND($A2<TODAY(),$B2<>"")']],
      ["cellIs", ["25000"]],
    ]);
  });
});

describe("page layout and panes", () => {
  it("keep orientation, paper, fit, margins, titles, breaks, footer and frozen rows", async () => {
    const embedded = await open();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: null as unknown as number };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:F40");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Pagina &P van &N";
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "R&&D";
      sheet.horizontalPageBreaks.add("A20");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      pageLayout.load("orientation,paperSize,zoom,leftMargin");
      const { defaultForAllPages: texts } = pageLayout.headersFooters;
      texts.load("centerFooter,leftFooter");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.leftMargin]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1 },
        36,
      ]);
      expect([texts.centerFooter, texts.leftFooter, frozen.address]).toEqual([
        "Pagina &P van &N",
        "R&&D",
        "Blad1!A1:B1",
      ]);
    });
    expect(embedded.workbook.sheets[0]?.pageLayout).toMatchObject({
      printArea: "A1:F40",
      printTitleRows: { first: 0, last: 1 },
      rowBreaks: [19],
      oddFooter: "&LR&&D&CPagina &P van &N",
      margins: { left: 0.5 },
    });
  });

  it("refuse a footer of over 255 characters", async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      const { defaultForAllPages: texts } = context.workbook.worksheets.getItem("Blad1").pageLayout.headersFooters;
      texts.centerFooter = "x".repeat(254);
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });
});
