import { createCalculator } from "../../../src/embedded-excel/calculation";
import { addName, addSheet, addTable, put, recalculate, valueAt, workbookWithout } from "./scenario";

describe("a calculation", () => {
  it("gives numbers to the double, texts, truth values, errors and empty texts", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [
      [{ f: "1/3" }, { f: '"a"&1' }, { f: "1<2" }, { f: "1/0" }, { f: '""' }, { f: "Z99" }],
    ]);
    await recalculate(workbook);
    expect(["A1", "B1", "C1", "D1", "E1", "F1"].map((address) => valueAt(sheet, address))).toEqual([
      1 / 3,
      "a1",
      true,
      "#DIV/0!",
      "",
      0,
    ]);
  });

  it("works out formulas after those they need, however long the chain and in whichever direction it runs", async () => {
    const workbook = workbookWithout();
    const length = 5_000;
    const sheet = addSheet(workbook, "Blad");
    put(sheet, 0, 0, 1);
    put(sheet, length - 1, 1, 1);
    for (let row = 1; row < length; row += 1) {
      put(sheet, row, 0, { f: `A${row}+1` });
      put(sheet, row - 1, 1, { f: `B${row + 1}+1` });
    }
    const { unsupported } = await recalculate(workbook);
    expect(unsupported).toEqual([]);
    expect([valueAt(sheet, `A${length}`), valueAt(sheet, "B1")]).toEqual([length, length]);
  });

  it("leaves a formula it cannot work out with the value it had, and names it", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [
      [{ f: "CUBEVALUE(1)" }, { f: "A1*2" }, { f: "[Boek.xlsx]Blad1!A1" }, { f: "SUM((A1,B1))" }],
    ]);
    for (const column of [0, 2, 3])
      sheet.cells.set(0, column, { value: 21, formula: sheet.cells.get(0, column)?.formula ?? null, style: 0 });
    const { unsupported } = await recalculate(workbook);
    expect(unsupported.map(({ sheet: name, address }) => `${name}!${address}`)).toEqual([
      "Blad!A1",
      "Blad!C1",
      "Blad!D1",
    ]);
    expect(["A1", "B1", "C1", "D1"].map((address) => valueAt(sheet, address))).toEqual([21, 42, 21, 21]);
  });

  it.each([2, 1_000])("names all %d formulas of a circle and changes none of their values", async (length) => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad");
    for (let row = 0; row < length; row += 1) put(sheet, row, 0, { f: `A${((row + 1) % length) + 1}+1` });
    const calculator = await createCalculator();
    for (const round of [1, 2]) {
      const { unsupported } = calculator.recalculate(workbook);
      expect([round, unsupported.length, valueAt(sheet, "A1")]).toEqual([round, length, null]);
    }
  });

  it("fills the cells of an array formula, and lets formulas read them", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [
      [{ f: "SUM(C1:C3)" }, 1],
      [null, 2],
      [null, 3],
    ]);
    sheet.cells.set(0, 2, { value: null, formula: "B1:B3*10", style: 0, array: { rowCount: 3, columnCount: 1 } });
    for (const row of [1, 2]) sheet.cells.set(row, 2, { value: 0, formula: null, style: 0 });
    await recalculate(workbook);
    expect(["A1", "C1", "C2", "C3"].map((address) => valueAt(sheet, address))).toEqual([60, 10, 20, 30]);
  });

  it("takes the cell in its own row where a formula names a column but wants one value", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [["Uren"], [1], [2]]);
    addTable(sheet, "Tabel", "A1:A3");
    put(sheet, 2, 3, { f: "Tabel[Uren]*10" });
    put(sheet, 9, 3, { f: "Tabel[Uren]*10" });
    await recalculate(workbook);
    expect([valueAt(sheet, "D3"), valueAt(sheet, "D10")]).toEqual([20, "#VALUE!"]);
  });

  it("knows a sheet's own names before the workbook's, and names that are formulas or use each other", async () => {
    const workbook = workbookWithout();
    const [one, two] = [
      addSheet(workbook, "Een", [[{ f: "Drempel" }, { f: "Hoog" }]]),
      addSheet(workbook, "Twee", [[{ f: "Drempel" }, { f: "Een!Drempel" }]]),
    ];
    addName(workbook, "Drempel", "25000");
    addName(workbook, "Drempel", "100", two.id);
    addName(workbook, "Hoog", "drempel*2");
    await recalculate(workbook);
    expect([valueAt(one, "A1"), valueAt(one, "B1"), valueAt(two, "A1"), valueAt(two, "B1")]).toEqual([
      25_000, 50_000, 100, 25_000,
    ]);
  });

  it("says that a name is not known, and does not follow a name that names itself", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [[{ f: "Onbekend" }, { f: "Slang" }]]);
    addName(workbook, "Slang", "Slang+1");
    const { unsupported } = await recalculate(workbook);
    expect(valueAt(sheet, "A1")).toBe("#NAME?");
    expect(unsupported.map(({ address }) => address)).toEqual(["B1"]);
  });

  it("tells the time of the clock it was given", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [[{ f: "TODAY()" }, { f: "NOW()" }]]);
    await recalculate(workbook, { clock: () => new Date(2021, 8, 30, 18, 0, 0) });
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual([44_469, 44_469.75]);
  });

  it("follows the cells when they change", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [[1, { f: "A1+1" }]]);
    const calculator = await createCalculator();
    calculator.recalculate(workbook);
    put(sheet, 0, 0, 41);
    calculator.recalculate(workbook);
    expect(valueAt(sheet, "B1")).toBe(42);
  });

  it("leaves hidden rows of a filtered table out of its totals", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [
      ["Uren"],
      [1],
      [2],
      [{ f: "SUBTOTAL(109,Tabel[Uren])" }],
      [{ f: "SUBTOTAL(9,A2:A4)" }],
    ]);
    const table = addTable(sheet, "Tabel", "A1:A4", { hasTotals: true });
    await recalculate(workbook);
    expect([valueAt(sheet, "A4"), valueAt(sheet, "A5")]).toEqual([3, 3]);
    sheet.rows.set(1, { height: null, hidden: true });
    table.isFiltered = true;
    await recalculate(workbook);
    expect([valueAt(sheet, "A4"), valueAt(sheet, "A5")]).toEqual([2, 2]);
  });

  it("keeps references that were lost an error", async () => {
    const workbook = workbookWithout();
    const sheet = addSheet(workbook, "Blad", [
      [{ f: "SUM(Blad!#REF!,1)" }, { f: "IFERROR(#REF!,7)" }, { f: "Weg!A1" }],
    ]);
    await recalculate(workbook);
    expect(["A1", "B1", "C1"].map((address) => valueAt(sheet, address))).toEqual(["#REF!", 7, "#REF!"]);
  });
});
