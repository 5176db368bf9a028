import type { ConditionalFormat } from "../../../src/embedded-excel/model/workbook";
import { OpenWorkbook, areaOf } from "../user/open-workbook";

const rule = (patch: Partial<ConditionalFormat>): ConditionalFormat => ({
  id: "cf1",
  areas: [areaOf("A1:A9")],
  type: "cellIs",
  operator: "equal",
  formulas: ['"Rood"'],
  text: null,
  priority: 1,
  stopIfTrue: false,
  format: { font: { color: "#9C0006" }, fill: "#FFC7CE" },
  ...patch,
});

describe("a cell as it is shown", () => {
  it("has errors, logicals and numbers in Dutch, each on its own side", async () => {
    const open = await OpenWorkbook.empty();
    ["=1/0", "=NA()", "=1=1", "1,5", "tekst"].forEach((typed, row) => open.type(`A${row + 1}`, typed));
    const shown = [1, 2, 3, 4, 5].map((row) => open.shown(`A${row}`));
    expect(shown.map(({ text, horizontal, isNumber }) => [text, horizontal, isNumber])).toEqual([
      ["#DEEL/0!", "center", false],
      ["#N/B", "center", false],
      ["WAAR", "center", false],
      ["1,5", "right", true],
      ["tekst", "left", false],
    ]);
  });

  it("takes the colour that its number format gives", async () => {
    const open = await OpenWorkbook.empty();
    open.dress("A1", '"€" #,##0;[Red]"€" -#,##0');
    open.type("A1", "-1200");
    expect(open.shown("A1")).toMatchObject({ text: "€ -1.200", color: "#FF0000" });
    open.type("A1", "1200");
    expect(open.shown("A1").color).toBe("#000000");
  });

  it("follows the workbook after each change", async () => {
    const open = await OpenWorkbook.empty();
    open.type("A2", "=A1*2");
    expect(open.shown("A2").text).toBe("0");
    open.type("A1", "4", "colleague");
    expect(open.shown("A2").text).toBe("8");
  });

  it("has header and bands of its table's style, under its own looks", async () => {
    const open = await OpenWorkbook.empty();
    ["Kop", "een", "twee"].forEach((typed, row) => open.type(`A${row + 1}`, typed));
    open.table("A1:A3");
    expect(open.shown("A1")).toMatchObject({ color: "#FFFFFF", fill: "#4472C4", bold: true });
    expect([open.shown("A2").fill, open.shown("A3").fill, open.shown("A4").fill]).toEqual(["#DAE3F3", null, null]);
    expect([0, 1].map((row) => open.display.filterButton(open.sheet, row, 0))).toEqual([true, false]);
    const cell = open.sheet.cells.get(1, 0);
    if (cell) cell.style = open.host.workbook.styles.derive(cell.style, { fill: "#123456" });
    open.host.noteChange();
    expect(open.shown("A2").fill).toBe("#123456");
  });
});

describe("conditional formats", () => {
  it("compare a cell, whatever its case", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.conditionalFormats.push(rule({}));
    ["Rood", "rood", "Groen"].forEach((typed, row) => open.type(`A${row + 1}`, typed));
    expect([1, 2, 3].map((row) => open.shown(`A${row}`).fill)).toEqual(["#FFC7CE", "#FFC7CE", null]);
  });

  it("see their formula from each cell, and names and functions in it", async () => {
    const open = await OpenWorkbook.empty();
    open.host.workbook.names.push({
      name: "Peildatum",
      formula: "Blad1!$F$1",
      sheetId: null,
      hidden: false,
      comment: "",
    });
    open.type("F1", "30-9-2021");
    const formulas = ['AND(ISNUMBER($A1),$A1<Peildatum,$B1<>"Gereed")'];
    open.sheet.conditionalFormats.push(rule({ type: "expression", operator: null, formulas }));
    open.type("A1", "29-9-2021");
    open.type("A2", "29-9-2021");
    open.type("B2", "Gereed");
    open.type("A3", "1-10-2021");
    expect([1, 2, 3].map((row) => open.shown(`A${row}`).color)).toEqual(["#9C0006", "#000000", "#000000"]);
  });

  it("give way to one of a higher rank, that may also stop them", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.conditionalFormats.push(
      rule({ priority: 2, format: { font: { bold: true, color: "#111111" }, fill: "#222222" } }),
      rule({ priority: 1, format: { font: { color: "#333333" }, fill: null } }),
    );
    open.type("A1", "Rood");
    expect(open.shown("A1")).toMatchObject({ bold: true, color: "#333333", fill: "#222222" });
    open.sheet.conditionalFormats.forEach((format) => (format.stopIfTrue = true));
    open.host.noteChange();
    expect(open.shown("A1")).toMatchObject({ bold: false, color: "#333333", fill: null });
  });

  it("find what occurs more than once, and text", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.conditionalFormats.push(
      rule({ type: "duplicateValues", formulas: [], operator: null }),
      rule({
        areas: [areaOf("B1:B9")],
        type: "containsText",
        operator: "containsText",
        formulas: ['NOT(ISERROR(SEARCH("let op",B1)))'],
      }),
    );
    ["AP-1", "AP-2", "ap-1"].forEach((typed, row) => open.type(`A${row + 1}`, typed));
    open.type("B2", "Let op: te laat");
    const fills = ["A1", "A2", "A3", "B1", "B2"].map((address) => open.shown(address).fill !== null);
    expect(fills).toEqual([true, false, true, false, true]);
  });
});

describe("rows and columns", () => {
  it("have the sizes of the file in pixels, and none when hidden", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.columns.set(1, { width: 20, hidden: false, style: 0 });
    open.sheet.columns.set(2, { width: 20, hidden: true, style: 0 });
    open.sheet.rows.set(1, { height: 30, hidden: false });
    const { display, sheet } = open;
    expect([0, 1, 2].map((column) => display.columnWidth(sheet, column))).toEqual([64, 140, 0]);
    expect([0, 1].map((row) => display.rowHeight(sheet, row))).toEqual([20, 40]);
    open.type("D7", "x");
    expect(display.usedSize(sheet)).toEqual({ rows: 7, columns: 4 });
  });
});
