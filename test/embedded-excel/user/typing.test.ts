import fc from "fast-check";
import { CellError } from "../../../src/embedded-excel/model/cell";
import type { DataValidation } from "../../../src/embedded-excel/model/workbook";
import { EventType } from "../../../src/embedded-excel/processor/events";
import { clearCells, setProtection } from "../../../src/embedded-excel/user";
import { OpenWorkbook, areaOf } from "./open-workbook";

describe("what a Dutch user types", () => {
  it.each<[typed: string, value: unknown, format: string, shown: string]>([
    ["1234,5", 1234.5, "General", "1234,5"],
    ["1.234,56", 1234.56, "#,##0.00", "1.234,56"],
    ["12.345", 12345, "#,##0", "12.345"],
    [",5", 0.5, "General", "0,5"],
    ["-3", -3, "General", "-3"],
    ["(250)", -250, "General", "-250"],
    ["75%", 0.75, "0%", "75%"],
    ["7%", 0.07, "0%", "7%"],
    ["12,5%", 0.125, "0.00%", "12,50%"],
    ["€ 1.234,50", 1234.5, '"€" #,##0.00;[Red]"€" -#,##0.00', "€ 1.234,50"],
    ["-€ 3", -3, '"€" #,##0;[Red]"€" -#,##0', "€ -3"],
    ["30-9-2021", 44469, "m/d/yyyy", "30-9-2021"],
    ["30-09-2021", 44469, "m/d/yyyy", "30-9-2021"],
    ["30/9/21", 44469, "m/d/yyyy", "30-9-2021"],
    ["2021-09-30", 44469, "m/d/yyyy", "30-9-2021"],
    ["30 september 2021", 44469, "d-mmm-yy", "30-sep.-21"],
    ["30-9", 44469, "d-mmm", "30-sep."],
    ["1-1-1900", 1, "m/d/yyyy", "1-1-1900"],
    ["30-9-2021 14:30", 44469 + 14.5 / 24, "m/d/yyyy h:mm", "30-9-2021 14:30"],
    ["14:30", 14.5 / 24, "h:mm", "14:30"],
    ["waar", true, "General", "WAAR"],
    ["ONWAAR", false, "General", "ONWAAR"],
    ["Loopt", "Loopt", "General", "Loopt"],
    ["'0123", "0123", "General", "0123"],
    ["31-2-2021", "31-2-2021", "General", "31-2-2021"],
    ["30-13-2021", "30-13-2021", "General", "30-13-2021"],
    ["1.23", "1.23", "General", "1.23"],
    ["1,2,3", "1,2,3", "General", "1,2,3"],
    ["AP-001", "AP-001", "General", "AP-001"],
    ["2021-Q3", "2021-Q3", "General", "2021-Q3"],
    ["TRUE", "TRUE", "General", "TRUE"],
  ])("%s", async (typed, value, format, shown) => {
    const open = await OpenWorkbook.empty();
    expect(open.type("B2", typed)).toBeNull();
    expect([open.value("B2"), open.format("B2"), open.shown("B2").text]).toEqual([value, format, shown]);
  });

  it("is text in a cell with the text format, and a percentage in one with a percentage format", async () => {
    const open = await OpenWorkbook.empty();
    open.dress("A1", "@");
    open.dress("A2", "0%");
    open.dress("A3", "dd-mm-yyyy");
    open.type("A1", "30-9-2021");
    open.type("A2", "75");
    open.type("A3", "30-9-2021");
    expect([open.value("A1"), open.value("A2"), open.shown("A3").text]).toEqual(["30-9-2021", 0.75, "30-09-2021"]);
  });

  it("is shown for editing so that typing it again changes nothing", async () => {
    const open = await OpenWorkbook.empty();
    const numbers = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
    );
    const formats = fc.constantFrom("General", "0%", '"€" #,##0.00', "0.00");
    fc.assert(
      fc.property(numbers, formats, (number, format) => {
        open.dress("A1", format);
        const cell = open.sheet.cells.get(0, 0);
        if (cell) cell.value = number;
        open.type("A1", open.entry("A1"));
        expect(open.value("A1")).toBeCloseTo(number, 10);
        expect(open.format("A1")).toBe(format);
      }),
    );
    for (const typed of ["30-9-2021", "WAAR", "#N/B", "'007", "=1+1", "12:05:30"]) {
      open.type("C3", typed);
      expect(open.entry("C3")).toBe(typed);
    }
  });

  it("knows errors by their Dutch names", async () => {
    const open = await OpenWorkbook.empty();
    open.type("A1", "#N/B");
    expect(open.value("A1")).toEqual(new CellError("#N/A"));
  });

  it("may be a formula, in English; what is none is refused and changes nothing", async () => {
    const open = await OpenWorkbook.empty();
    open.type("A1", "2");
    open.type("A2", "=SUM(A1,3)");
    expect(open.value("A2")).toBe(5);
    expect(open.type("A2", "=SUM(A1")?.message).toMatch(/probleem met deze formule/);
    expect(open.entry("A2")).toBe("=SUM(A1,3)");
  });
});

describe("typing in a table", () => {
  it("makes it grow, and fills a column with the first formula that is typed in it", async () => {
    const open = await OpenWorkbook.empty();
    const cells = ["Uren", "Dubbel", "1", "", "2", ""];
    cells.forEach((typed, index) => open.type(`${index % 2 === 0 ? "A" : "B"}${Math.floor(index / 2) + 1}`, typed));
    open.table("A1:B3");
    open.type("B2", "=[@Uren]*2");
    expect(open.entry("B3")).toBe("=[@Uren]*2");
    open.type("A4", "5");
    expect([open.sheet.tables[0]?.area.rowCount, open.value("B4")]).toEqual([4, 10]);
  });
});

describe("what Excel refuses", () => {
  it("is to type in or to empty a locked cell of a protected sheet", async () => {
    const open = await OpenWorkbook.empty();
    open.type("A1", "blijft");
    setProtection(open.host, open.sheet, true);
    expect(open.type("A1", "anders")?.message).toMatch(/beveiligd werkblad/);
    expect(clearCells(open.host, open.sheet, areaOf("A1:B2"), "colleague")?.message).toMatch(/beveiligd werkblad/);
    expect(open.value("A1")).toBe("blijft");
    setProtection(open.host, open.sheet, false);
    expect(open.type("A1", "anders")).toBeNull();
  });

  it("is to change part of an array", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.cells.set(0, 0, { value: 1, formula: "{1;2}", style: 0, array: { rowCount: 2, columnCount: 1 } });
    open.host.markDirty();
    expect(open.type("A2", "9")?.message).toBe("U kunt geen deel van een matrix wijzigen.");
    expect(clearCells(open.host, open.sheet, areaOf("A1:A5"), "user")).toBeNull();
  });

  const rule = (patch: Partial<DataValidation>): DataValidation => ({
    areas: [areaOf("B1:B9")],
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: "3",
    allowBlank: true,
    showDropDown: true,
    prompt: { show: true, title: "Score", message: "0 tot en met 3" },
    error: { show: true, style: "stop", title: "Score", message: "Typ een getal van 0 tot en met 3." },
    ...patch,
  });

  it("is what data validation keeps out, in the words of its maker", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.validations.push(rule({}));
    expect(open.type("B1", "4")).toEqual({ title: "Score", message: "Typ een getal van 0 tot en met 3." });
    expect(open.type("B1", "twee")).not.toBeNull();
    expect(open.value("B1")).toBeNull();
    expect([open.type("B1", "2,5"), open.type("B1", "")]).toEqual([null, null]);
    expect(open.display.prompt(open.sheet, 0, 1)).toEqual({ title: "Score", message: "0 tot en met 3" });
  });

  it("leaves out rules that only warn", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.validations.push(rule({ error: { show: true, style: "warning", title: "", message: "" } }));
    expect(open.type("B1", "40")).toBeNull();
  });

  it("looks at a list whatever the case, and offers its choices", async () => {
    const open = await OpenWorkbook.empty();
    ["Groen", "Rood", "1-2"].forEach((choice, index) => open.type(`F${index + 1}`, `'${choice}`));
    open.sheet.validations.push(rule({ type: "list", formula1: "$F$1:$F$9", formula2: "" }));
    expect(open.display.dropDown(open.sheet, 0, 1)).toEqual(["Groen", "Rood", "1-2"]);
    expect([open.type("B1", "groen"), open.type("B2", "1-2"), open.type("B3", "Paars")?.title]).toEqual([
      null,
      null,
      "Score",
    ]);
    expect(open.value("B2")).toBe("1-2");
  });

  it("judges a formula of a rule by the new value, as seen from each cell", async () => {
    const open = await OpenWorkbook.empty();
    open.sheet.validations.push(rule({ type: "custom", formula1: "B1>A1", formula2: "" }));
    open.type("A2", "10");
    expect([open.type("B2", "9") === null, open.type("B2", "11") === null]).toEqual([false, true]);
  });
});

describe("the events of an edit", () => {
  it("tell a user's edit from a colleague's", async () => {
    const open = await OpenWorkbook.empty();
    const raised = open.listen();
    open.type("C3", "1", "user");
    open.type("C4", "2", "colleague");
    const changes = raised().filter(({ type }) => type === EventType.worksheetChanged);
    expect(changes.map(({ args, isRemote }) => [args.address, args.source, args.triggerSource, isRemote])).toEqual([
      ["C3", "Local", "Unknown", false],
      ["C4", "Remote", "Unknown", true],
    ]);
  });

  it("are not raised by what is refused", async () => {
    const open = await OpenWorkbook.empty();
    const raised = open.listen();
    open.type("A1", "=SUM(");
    expect(raised()).toEqual([]);
  });
});
