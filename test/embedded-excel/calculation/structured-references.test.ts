import fc from "fast-check";
import { structuredArea } from "../../../src/embedded-excel/calculation/references";
import { CellError } from "../../../src/embedded-excel/model/cell";
import { escapeColumn, parseStructured } from "../../../src/embedded-excel/model/formula-tokens";
import { addSheet, addTable, put, recalculate, valueAt, workbookWithout } from "./scenario";

const header = fc
  .stringMatching(/^[A-Za-z0-9À-ÿ '#[\]@()%/€.-]{1,20}$/)
  .filter((name) => name.trim() === name && name !== "");

const headers = fc.uniqueArray(header, { minLength: 1, maxLength: 6, selector: (name) => name.toLowerCase() });

/** A table "Tabel" from B3 with these headers and two rows of numbers, and a row of totals. */
function tableWith(names: readonly string[]) {
  const workbook = workbookWithout();
  const numbers = names.map((_, index) => index + 1);
  const sheet = addSheet(
    workbook,
    "Blad",
    [names, numbers, numbers.map((number) => number * 10), numbers.map((number) => number * 100)],
    "B3",
  );
  const last = String.fromCharCode("B".charCodeAt(0) + names.length - 1);
  const table = addTable(sheet, "Tabel", `B3:${last}6`, { hasTotals: true });
  return { workbook, sheet, table };
}

describe("a structured reference", () => {
  it("finds a column by its header, whatever characters that has", async () => {
    await fc.assert(
      fc.asyncProperty(headers, fc.nat(), async (names, pick) => {
        const index = pick % names.length;
        const name = escapeColumn(names[index] ?? "");
        const { workbook, sheet } = tableWith(names);
        put(sheet, 10, 0, { f: `SUM(Tabel[${name}])` });
        put(sheet, 11, 0, { f: `Tabel[[#Headers],[${name}]]` });
        put(sheet, 12, 0, { f: `Tabel[[#Totals],[${name}]]` });
        put(sheet, 13, 0, { f: `COUNTA(Tabel[[#All],[${name}]])` });
        const { unsupported } = await recalculate(workbook);
        expect(unsupported).toEqual([]);
        expect(["A11", "A12", "A13", "A14"].map((address) => valueAt(sheet, address))).toEqual([
          (index + 1) * 11,
          names[index],
          (index + 1) * 100,
          4,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("covers the columns from the first to the last that is named, in whichever order", () => {
    fc.assert(
      fc.property(headers, fc.nat(), fc.nat(), (names, one, other) => {
        const [a, b] = [one % names.length, other % names.length];
        const { table } = tableWith(names);
        const area = structuredArea(
          table,
          parseStructured(`[[${escapeColumn(names[a] ?? "")}]:[${escapeColumn(names[b] ?? "")}]]`),
          null,
        );
        expect(area).toEqual({ row: 3, column: 1 + Math.min(a, b), rowCount: 2, columnCount: Math.abs(a - b) + 1 });
      }),
    );
  });

  it("means the formula's own row, with and without the table's name", async () => {
    const { workbook, sheet } = tableWith(["Uren", "Som"]);
    for (const row of [3, 4]) put(sheet, row, 2, { f: row === 3 ? "Tabel[[#This Row],[Uren]]*2" : "[@Uren]*2" });
    await recalculate(workbook);
    expect(["C4", "C5"].map((address) => valueAt(sheet, address))).toEqual([2, 20]);
  });

  it("is no value for the own row outside the data, and no reference for a column that is gone", async () => {
    const { workbook, sheet, table } = tableWith(["Uren"]);
    put(sheet, 20, 0, { f: "Tabel[[#This Row],[Uren]]" });
    put(sheet, 21, 0, { f: "SUM(Tabel[Verdwenen])" });
    put(sheet, 22, 0, { f: "SUM(Onbekend[Uren])" });
    await recalculate(workbook);
    expect(["A21", "A22", "A23"].map((address) => valueAt(sheet, address))).toEqual(["#VALUE!", "#REF!", "#REF!"]);
    table.hasTotals = false;
    expect(structuredArea(table, parseStructured("[#Totals]"), null)).toEqual(new CellError("#REF!"));
  });

  it("grows with its table", async () => {
    const { workbook, sheet, table } = tableWith(["Uren"]);
    table.hasTotals = false;
    put(sheet, 0, 0, { f: "SUM(Tabel[Uren])" });
    await recalculate(workbook);
    expect(valueAt(sheet, "A1")).toBe(111);
    table.area.rowCount -= 1;
    await recalculate(workbook);
    expect(valueAt(sheet, "A1")).toBe(11);
  });
});
