import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

const open = () => openEmpty({ calculator: noCalculation });

describe("values written to a range", () => {
  const written = [
    ["12", 12, "Double"],
    ["1,234.5", 1234.5, "Double"],
    ["12,5", "12,5", "String"],
    ["25%", 0.25, "Double"],
    ["TRUE", true, "Boolean"],
    ["#REF!", "#REF!", "Error"],
    ["'=1+1", "=1+1", "String"],
    ["'007", "007", "String"],
    ["2021-09-30", 44469, "Double"],
    ["31-12-2021", "31-12-2021", "String"],
    ["-5", -5, "Double"],
    ["-", "-", "String"],
    ["4.977-", "4.977-", "String"],
    ["Motie 12", "Motie 12", "String"],
    ["", "", "Empty"],
  ] as const;

  it.each(written)("reads %p back as %p, a %s", async (given, value, type) => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.values = [[given]];
      range.load("values,valueTypes");
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[[value]], [[type]]]);
    });
  });

  it("takes text that begins as a formula does for a formula", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:C1");
      range.values = [["=sum(B2:B3)", "+B2", "@B2"]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(B2:B3)", "=+B2", "=B2"]]);
    });
  });

  it.each(["=1+", "=(1", "=SUM(1;2)", "=A1 12", '="x'])("refuses %s, which is no formula", async (given) => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[given]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  it("leaves a cell for null, clears it for an empty text and writes a scalar to every cell", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      await context.sync();
      range.values = [
        [null, ""],
        ["y", null],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", ""],
        ["y", "x"],
      ]);
    });
  });

  it("refuses a grid of another shape and writes nothing of it", async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidArgument");
  });

  it("keeps what looks like a number as text in a cell formatted as text", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.numberFormat = [["@", null]];
      range.values = [["007", "007"]];
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[["007", 7]], [["@", "General"]]]);
    });
  });

  it("shows numbers and dates as a Dutch Excel does", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:C1");
      range.values = [[1234567.5, 44469, true]];
      range.numberFormat = [["#,##0.00", "dd-mm-yyyy", "General"]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["1.234.567,50", "30-09-2021", "WAAR"]]);
    });
  });

  it("refuses text that a cell cannot hold", async () => {
    const { Excel } = await open();
    const write = (length: number): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["x".repeat(length)]];
        await context.sync();
      });
    expect([await codeOf(write(32_767)), await codeOf(write(32_768))]).toEqual(["", "InvalidArgument"]);
  });

  it("drops what is written to the covered cells of a merge", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.merge();
      range.values = [["kop", "weg"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["kop", ""]]);
    });
  });
});
