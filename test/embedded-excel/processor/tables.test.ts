import type { EmbeddedExcel } from "../../../src/embedded-excel/transport/node";
import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

const ROWS = [
  ["Nr", "Team", "Uren"],
  ["AP-002", "Zorg", 8],
  ["AP-001", "Wonen", 12],
  ["AP-003", "zorg", ""],
];

/** A workbook whose first sheet holds the table `Acties` in A1:C4. */
async function withTable(): Promise<EmbeddedExcel> {
  const embedded = await openEmpty({ calculator: noCalculation });
  await embedded.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C4").values = ROWS;
    sheet.tables.add("A1:C4", true).name = "Acties";
    await context.sync();
  });
  return embedded;
}

/** Loads values or formulas of an address. */
async function read(
  embedded: EmbeddedExcel,
  address: string,
  what: "values" | "formulas" = "values",
): Promise<unknown> {
  return embedded.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address);
    range.load(what);
    await context.sync();
    return range[what];
  });
}

describe("a table", () => {
  it("is found with its columns, counts and sheet in one batch", async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name,items/showTotals,items/worksheet/name,items/columns/items/name");
      const rows = tables.getItem("acties").rows.getCount();
      await context.sync();
      const [table] = tables.items;
      expect(table?.columns.items.map(({ name }) => name)).toEqual(["Nr", "Team", "Uren"]);
      expect([table?.name, table?.showTotals, table?.worksheet.name, rows.value]).toEqual([
        "Acties",
        false,
        "Blad1",
        3,
      ]);
    });
  });

  it("gives unnamed and repeated headers a name of their own", async () => {
    const { Excel } = await openEmpty({ calculator: noCalculation });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:D1").values = [["Nr", "nr", "", 2021]];
      const table = sheet.tables.add("A1:D2", true);
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Nr", "nr2", "Kolom1", "2021"]);
    });
  });

  it("sorts whole rows, text without regard to case, blanks last and equals in their old order", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Acties");
      table.sort.apply([
        { key: 1, ascending: false },
        { key: 2, ascending: true },
      ]);
      await context.sync();
    });
    expect(await read(embedded, "A2:C4")).toEqual([
      ["AP-002", "Zorg", 8],
      ["AP-003", "zorg", ""],
      ["AP-001", "Wonen", 12],
    ]);
  });

  it("adjusts relative references of a row's formulas to where the row lands", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Acties");
      table.columns.add(undefined, [["Dubbel"], ["=C2*2"], ["=C3*2+$C$2"], ["=[@Uren]"]]);
      table.sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(await read(embedded, "A2:A4")).toEqual([["AP-001"], ["AP-002"], ["AP-003"]]);
    expect(await read(embedded, "D2:D4", "formulas")).toEqual([["=C2*2+$C$2"], ["=C3*2"], ["=[@Uren]"]]);
  });

  it("moves cells on its right when a column is added, and references to them follow", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("D2:E2").formulas = [["opmerking", "=D2"]];
      context.workbook.tables.getItem("Acties").columns.add(undefined, undefined, "Extra");
      await context.sync();
    });
    expect(await read(embedded, "D1:F2", "formulas")).toEqual([
      ["Extra", "", ""],
      ["", "opmerking", "=E2"],
    ]);
  });

  it("takes the formula that fills a whole column as that of its new rows", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Acties").columns.add(undefined, undefined, "Team groot");
      column.getDataBodyRange().formulas = "=UPPER([@Team])" as unknown as string[][];
      await context.sync();
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A5:C6").values = [
        ["AP-004", "Sport", 1],
        ["AP-005", "Jeugd", 2],
      ];
      await context.sync();
    });
    expect(await read(embedded, "D4:D6", "formulas")).toEqual([
      ["=UPPER([@Team])"],
      ["=UPPER([@Team])"],
      ["=UPPER([@Team])"],
    ]);
    expect(embedded.workbook.sheets[0]?.cells.get(5, 3)?.formula).toBe("UPPER(Acties[[#This Row],[Team]])");
  });

  it("grows over values written directly below it, with formats, validation and conditional format", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const body = context.workbook.tables.getItem("Acties").getDataBodyRange();
      body.getColumn(2).numberFormat = "0.0" as unknown as string[][];
      body.getColumn(1).dataValidation.rule = { list: { inCellDropDown: true, source: "Zorg,Wonen" } };
      body.getColumn(2).conditionalFormats.add("Custom").custom.rule.formula = "=$C2>10";
      sheet.getRange("A5:C5").values = [["AP-004", "Wonen", 3]];
      await context.sync();
      const below = sheet.getRange("A5:C5");
      const validation = below.getCell(0, 1).dataValidation;
      const formats = below.getCell(0, 2).conditionalFormats.getCount();
      const range = context.workbook.tables.getItem("Acties").getRange();
      below.load("numberFormat");
      validation.load("type");
      range.load("address");
      await context.sync();
      expect([range.address, below.numberFormat[0]?.[2], validation.type, formats.value]).toEqual([
        "Blad1!A1:C5",
        "0.0",
        "List",
        1,
      ]);
    });
  });

  it("does not grow where the host is told that it does not", async () => {
    const embedded = await openEmpty({ calculator: noCalculation, growTables: false });
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:C4").values = ROWS;
      const table = sheet.tables.add("A1:C4", true);
      sheet.getRange("A5").values = [["AP-004"]];
      const range = table.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A1:C4");
      table.resize("A1:C5");
      range.load("address");
      const resized = table.getRange();
      resized.load("address");
      await context.sync();
      expect(resized.address).toBe("Blad1!A1:C5");
    });
  });

  it("follows what is typed in its header cells", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("B1:C1").values = [["Nr", ""]];
      const { columns } = context.workbook.tables.getItem("Acties");
      columns.load("items/name");
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(["Nr", "Nr2", "Kolom1"]);
    });
  });

  it.each([
    ["a name that another has", "Acties", "ItemAlreadyExists"],
    ["a name with a space", "Mijn tabel", "InvalidArgument"],
    ["a name like a cell", "AB12", "InvalidArgument"],
  ])("refuses %s", async (_what, name, code) => {
    const { Excel } = await withTable();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("F1:F2").values = [["x"], [1]];
      sheet.tables.add("F1:F2", true).name = name;
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it("refuses to be sorted while it is filtered, and shows all rows when its criteria are cleared", async () => {
    const embedded = await withTable();
    const [sheet] = embedded.workbook.sheets;
    const [table] = sheet?.tables ?? [];
    if (!sheet || !table) throw new Error("the scenario has a table");
    table.isFiltered = true;
    sheet.rows.set(2, { height: null, hidden: true });
    const sort = (): Promise<unknown> =>
      embedded.Excel.run(async (context) => {
        context.workbook.tables.getItem("Acties").sort.apply([{ key: 0 }]);
        await context.sync();
      });
    expect(await codeOf(sort())).toBe("FilteredRangeConflict");
    await embedded.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem("Acties");
      autoFilter.load("isDataFiltered");
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
      autoFilter.clearCriteria();
      await context.sync();
    });
    expect(await codeOf(sort())).toBe("");
    expect(sheet.rows.get(2)?.hidden).toBe(false);
  });

  it("takes the formula of a column as calculated also when the client sends it in parts", async () => {
    const embedded = await openEmpty({ calculator: noCalculation });
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").values = [["Nr", "Dubbel"]];
      const table = sheet.tables.add("A1:B4001", true);
      table.columns.getItem("Dubbel").getDataBodyRange().formulas = Array.from({ length: 4_000 }, () => ["=[@Nr]*2"]);
      await context.sync();
      expect(embedded.workbook.sheets[0]?.tables[0]?.columns[1]?.calculatedFormula).toBe("Tabel1[[#This Row],[Nr]]*2");
    });
  });

  it("adds and deletes rows, and ranges that the add-in holds follow their cells", async () => {
    const embedded = await withTable();
    await embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const last = sheet.getRange("A4:C4");
      const gone = sheet.getRange("A3");
      last.load("address");
      await context.sync();
      const { rows } = context.workbook.tables.getItem("Acties");
      rows.add(0, [["AP-000", "Sport", 1]]);
      last.load("address,values");
      await context.sync();
      expect([last.address, last.values]).toEqual(["Blad1!A5:C5", [["AP-003", "zorg", ""]]]);
      rows.getItemAt(2).delete();
      gone.load("address");
      expect(await codeOf(context.sync())).toBe("InvalidReference");
    });
    expect(await read(embedded, "A1:A5")).toEqual([["Nr"], ["AP-000"], ["AP-002"], ["AP-003"], [""]]);
  });
});
