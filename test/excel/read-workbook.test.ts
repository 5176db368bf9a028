import type { CellValue } from "../../src/domain/values/cell-value";
import type { RegisterName } from "../../src/domain/registers/names";
import { check, readWorkbook, type ReadOutcome } from "../../src/excel";
import { addSheet, closeWorkbooks, edit, measured, openWorkbook, rowsOf, today } from "./workbook";

afterEach(closeWorkbooks);

const open = () => openWorkbook();

const headers = ["Nr", "Actiepunt", "Status", "Deadline"];
const rows: readonly CellValue[][] = [
  ["AP-001", "Een", "Loopt", 44469],
  ["AP-002", "Twee", "Gereed", "'1-3-2021"],
];

const columnIn = ({ snapshot }: ReadOutcome, name: RegisterName, header: string): CellValue[] =>
  snapshot.registers[name].rows.map(snapshot.registers[name].column(header));

const read = (embedded: Awaited<ReturnType<typeof open>>) => measured(embedded, () => readWorkbook(today));

describe("reading the workbook", () => {
  it("finds no register in an empty workbook, in one request", async () => {
    const { result, requests } = await read(await open());
    expect(result.found).toEqual({});
    expect(requests).toBe(1);
  });

  it("finds plain cells with their headers in row 4, in whatever order, with the user's own columns between", async () => {
    const embedded = await open();
    const mixed = ["Status", "Eigen", "Nr", "Actiepunt"];
    await addSheet(embedded, "Actiepunten", [mixed, ["Loopt", "x", "AP-001", "Een"]], { row: 3, column: 2 });
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Actiepunten").getRange("A1").values = [["Actiepunten 2021"]];
    });
    const { result, requests } = await read(embedded);
    expect(result.snapshot.registers.Actiepunten.location).toEqual({
      sheet: "Actiepunten",
      headerRow: 3,
      firstColumn: 2,
    });
    expect(columnIn(result, "Actiepunten", "Nr")).toEqual(["AP-001"]);
    expect(result.found.Actiepunten?.as).toBe("cells");
    expect(requests).toBe(1);
  });

  it("finds a table under another name on the register's sheet and stops at its end", async () => {
    const embedded = await open();
    await addSheet(embedded, "Actiepunten", [headers, ...rows], { table: "Tabel7" });
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Actiepunten").getRange("A6").values = [["Bron: griffie"]];
    });
    const { result, requests } = await read(embedded);
    expect(result.found.Actiepunten).toMatchObject({ as: "otherTable", table: "Tabel7" });
    expect(columnIn(result, "Actiepunten", "Nr")).toEqual(["AP-001", "AP-002"]);
    expect(requests).toBe(1);
  });

  it("finds a table by its name on a sheet of another name", async () => {
    const embedded = await open();
    await addSheet(embedded, "Acties 2021", [headers, ...rows], { row: 2, table: "Actiepunten" });
    const { result, requests } = await read(embedded);
    expect(result.snapshot.registers.Actiepunten.location).toMatchObject({ sheet: "Acties 2021", headerRow: 2 });
    expect(columnIn(result, "Actiepunten", "Actiepunt")).toEqual(["Een", "Twee"]);
    // Cells on a sheet that the first answer was not asked for.
    expect(requests).toBe(2);
  });

  it("reads headers whatever their case and outer spaces", async () => {
    const embedded = await open();
    await addSheet(embedded, "Actiepunten", [
      [" NR", "actiepunt ", "STATUS"],
      ["AP-001", "Een", "Loopt"],
    ]);
    const { result } = await read(embedded);
    expect(columnIn(result, "Actiepunten", "Status")).toEqual(["Loopt"]);
  });

  it("takes rows that are wholly empty for no rows and keeps the place of the others", async () => {
    const embedded = await open();
    await addSheet(embedded, "Actiepunten", [
      headers,
      ["", "", "", ""],
      rows[0] ?? [],
      ["", "", "", ""],
      rows[1] ?? [],
    ]);
    const { result } = await read(embedded);
    expect(result.snapshot.registers.Actiepunten.rows.map(({ index }) => index)).toEqual([2, 4]);
  });

  it("does not take a totals row for a row", async () => {
    const embedded = await open();
    await addSheet(embedded, "Actiepunten", [headers, ...rows], { table: "Actiepunten" });
    await edit(embedded, (context) => {
      context.workbook.tables.getItem("Actiepunten").showTotals = true;
      context.workbook.worksheets.getItem("Actiepunten").getRange("A4").values = [["Totaal"]];
    });
    const { result } = await read(embedded);
    expect(columnIn(result, "Actiepunten", "Nr")).toEqual(["AP-001", "AP-002"]);
  });

  it("says which sheet bears a register's name and holds something else", async () => {
    const embedded = await open();
    await addSheet(embedded, "Budgetregels", [["Boodschappen"], ["melk"]]);
    const { result } = await read(embedded);
    expect(result.unrecognised).toEqual(["Budgetregels"]);
  });

  it("hands over an error as its text", async () => {
    const embedded = await open();
    await addSheet(embedded, "Actiepunten", [headers, ["AP-001", "#REF!", "Loopt", ""]]);
    expect(columnIn((await read(embedded)).result, "Actiepunten", "Actiepunt")).toEqual(["#REF!"]);
  });

  it("reads more than fits in one answer in parts, and the same", async () => {
    const embedded = await open();
    const many = Array.from({ length: 12_000 }, (_, index): Record<string, CellValue> => ({
      Nr: `AP-${index + 1}`,
      Actiepunt: `Actie ${index} ${"omschrijving ".repeat(index % 60)}`,
      Status: "Loopt",
    }));
    await addSheet(embedded, "Actiepunten", [headers]);
    const cells = rowsOf(headers, many);
    for (let start = 0; start < cells.length; start += 4000) {
      await edit(embedded, (context) => {
        const part = cells.slice(start, start + 4000);
        context.workbook.worksheets
          .getItem("Actiepunten")
          .getRangeByIndexes(1 + start, 0, part.length, headers.length).values = part;
      });
    }
    const { result, requests } = await read(embedded);
    const texts = columnIn(result, "Actiepunten", "Actiepunt");
    expect(texts).toHaveLength(many.length);
    expect(texts.findIndex((text, index) => text !== many[index]?.Actiepunt)).toBe(-1);
    // One that was too large, the top with the layout, and the rest of some 5.5 MB in two.
    expect(requests).toBeLessThanOrEqual(4);
  });
});

describe("a check", () => {
  it("gives the findings in the one request that reads", async () => {
    const embedded = await open();
    await addSheet(embedded, "Actiepunten", [headers, ...rows]);
    const { result, requests } = await measured(embedded, () => check(today));
    expect(result.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain("datum-ongeldig D3");
    expect(requests).toBe(1);
  });
});
