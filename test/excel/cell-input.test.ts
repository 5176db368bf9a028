import { constantInput } from "../../src/excel/cell-input";
import { closeWorkbooks, edit, openWorkbook } from "./workbook";

afterEach(closeWorkbooks);

const texts = [
  "=1+1",
  "+31 6",
  "-5",
  "@naam",
  "'aanhaling",
  "1-3-2021",
  "10%",
  "€ 5",
  "TRUE",
  "#REF!",
  "AP-001",
  "Ja",
  " = x",
  "maart 2021",
];

describe("a text that is written as it is", () => {
  it("is neither a formula, nor a number, nor a date to Excel", async () => {
    const embedded = await openWorkbook();
    await edit(embedded, (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, texts.length, 1);
      range.formulas = texts.map((text) => [constantInput(text)]);
    });
    const cells = texts.map((_, row) => embedded.workbook.sheets[0]?.cells.get(row, 0));
    expect(cells.map((cell) => cell?.value)).toEqual(texts);
    expect(cells.map((cell) => cell?.formula)).toEqual(texts.map(() => null));
  });

  it("leaves numbers and logicals alone", () => {
    expect([constantInput(-5), constantInput(true), constantInput("")]).toEqual([-5, true, ""]);
  });
});
