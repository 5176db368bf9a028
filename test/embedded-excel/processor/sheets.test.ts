import { closeAll, codeOf, noCalculation, openEmpty } from "./scenario";

afterEach(closeAll);

const open = () => openEmpty({ calculator: noCalculation });

describe("a null object", () => {
  it("is what its children and its methods answer too, and changes nothing", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Weg");
      const body = table.getDataBodyRange();
      body.values = [[1]];
      const cell = body.getCell(0, 0);
      cell.load("values");
      table.load("name");
      table.columns.load("items/name");
      await context.sync();
      expect([table.isNullObject, body.isNullObject, cell.isNullObject]).toEqual([true, true, true]);
    });
  });
});

describe("a request that fails", () => {
  it("keeps what ran before the failing action and names where it failed", async () => {
    const embedded = await open();
    const run = embedded.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Blad1").getRange("A1").values = [["eerst"]];
      worksheets.getItem("Weg").getRange("A1").values = [["nooit"]];
      worksheets.getItem("Blad1").getRange("A2").values = [["daarna"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    await expect(run).rejects.toBeInstanceOf(Error);
    const cells = embedded.workbook.sheets[0]?.cells;
    expect([cells?.get(0, 0)?.value, cells?.get(1, 0)]).toEqual(["eerst", undefined]);
  });

  it("names the type and member that the embedded Excel does not have", async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").shapes.addGroup([]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Worksheet.shapes") as string,
    });
  });

  it("leaves reading what was not loaded to the client", async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range.values;
    });
    expect(await codeOf(run)).toBe("PropertyNotLoaded");
  });
});

describe("worksheets", () => {
  it.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["BLAD1", "ItemAlreadyExists"],
    ["x".repeat(31), ""],
  ])("are added under the name %p with %p", async (name, code) => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add(name === "" ? " " : name);
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it("are renamed, moved, hidden, activated and deleted, and formulas follow a rename", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Tweede");
      second.getRange("A1").formulas = [["=Blad1!B2"]];
      worksheets.getItem("Blad1").name = "Externe adviezen";
      second.position = 0;
      second.activate();
      const third = worksheets.add();
      third.visibility = "Hidden";
      worksheets.load("items/name,items/visibility");
      const cell = second.getRange("A1");
      cell.load("formulas,address");
      const active = worksheets.getActiveWorksheet();
      active.load("name,position");
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Tweede", "Visible"],
        ["Externe adviezen", "Visible"],
        ["Blad1", "Hidden"],
      ]);
      expect([cell.formulas, cell.address, active.name, active.position, count.value]).toEqual([
        [["='Externe adviezen'!B2"]],
        "Tweede!A1",
        "Tweede",
        0,
        2,
      ]);
      third.delete();
      worksheets.getItem("Externe adviezen").delete();
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=#REF!"]]);
    });
  });

  it("stay as they are when the workbook's structure is protected", async () => {
    const embedded = await open();
    embedded.workbook.structureProtected = true;
    const change = (act: (sheets: Excel.WorksheetCollection) => void): Promise<unknown> =>
      embedded.Excel.run(async (context) => {
        act(context.workbook.worksheets);
        await context.sync();
      });
    expect(await codeOf(change((sheets) => sheets.add("Nieuw")))).toBe("AccessDenied");
    expect(await codeOf(change((sheets) => (sheets.getItem("Blad1").name = "Anders")))).toBe("AccessDenied");
  });

  it("keep at least one that is visible", async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").visibility = "Hidden";
      await context.sync();
    });
    expect(await codeOf(run)).toBe("InvalidOperation");
  });
});

describe("a protected sheet", () => {
  it("takes values only in unlocked cells, and no format, sort or new column", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B3").values = [
        ["Nr", "Team"],
        [2, "Zorg"],
        [1, "Wonen"],
      ];
      sheet.tables.add("A1:B3", true).name = "Acties";
      sheet.getRange("D1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected,options");
      await context.sync();
      expect([
        sheet.protection.protected,
        sheet.protection.options.allowFormatColumns,
        sheet.protection.options.allowSort,
      ]).toEqual([true, true, false]);
    });
    const attempt = (act: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<string> =>
      codeOf(
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem("Blad1"), context.workbook.tables.getItem("Acties"));
          await context.sync();
        }),
      );
    expect(await attempt((sheet) => void (sheet.getRange("D1").values = [["mag"]]))).toBe("");
    expect(await attempt((sheet) => void (sheet.getRange("D1:D2").values = [["mag"], ["niet"]]))).toBe("AccessDenied");
    expect(await attempt((sheet) => (sheet.getRange("D1").format.fill.color = "#FF0000"))).toBe("AccessDenied");
    expect(await attempt((sheet) => (sheet.getRange("D1").format.columnWidth = 96))).toBe("");
    expect(await attempt((_sheet, table) => table.sort.apply([{ key: 0 }]))).toBe("AccessDenied");
    expect(await attempt((_sheet, table) => void table.columns.add())).toBe("AccessDenied");
    expect(await attempt((sheet) => sheet.protection.unprotect())).toBe("");
    expect(await attempt((_sheet, table) => table.sort.apply([{ key: 0 }]))).toBe("");
  });
});

describe("names", () => {
  it("stand for ranges, table columns and constants, and are found by worksheet.getRange", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const { names } = context.workbook;
      sheet.getRange("A1:A3").values = [["Klasse"], ["Basis"], ["Wet"]];
      sheet.tables.add("A1:A3", true).name = "Lijsten";
      names.add("Prioriteitsklasse", "=Lijsten[Klasse]");
      names.add("Kop", sheet.getRange("A1"), "de kop");
      names.add("Schemaversie", "=3");
      names.load("items/name,items/type,items/formula,items/value,items/comment,items/scope");
      const range = names.getItem("prioriteitsklasse").getRange();
      const byName = sheet.getRange("Prioriteitsklasse");
      const none = names.getItemOrNullObject("Weg");
      range.load("address");
      byName.load("values");
      await context.sync();
      expect(names.items.map(({ name, type, formula, value }): unknown[] => [name, type, formula, value])).toEqual([
        ["Prioriteitsklasse", "Range", "=Lijsten[Klasse]", "Blad1!A2:A3"],
        ["Kop", "Range", "=Blad1!$A$1", "Blad1!A1"],
        ["Schemaversie", "Integer", "=3", 3],
      ]);
      expect([range.address, byName.values, none.isNullObject]).toEqual(["Blad1!A2:A3", [["Basis"], ["Wet"]], true]);
      names.getItem("Kop").delete();
      names.load("items/name");
      await context.sync();
      expect(names.items).toHaveLength(2);
    });
  });

  it("may not be that of a table", async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.tables.add("A1:B2", true).name = "Acties";
      context.workbook.names.add("acties", sheet.getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(run)).toBe("ItemAlreadyExists");
  });
});

describe("merged cells", () => {
  it("are told with their addresses, of a range that holds them whole", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D2:D4").merge();
      const all = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address,areaCount,areas/items/address");
      const none = sheet.getRange("D2:F3").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([all.address, all.areaCount]).toEqual(["Blad1!A1:B1,Blad1!D2:D4", 2]);
      expect(all.areas.items.map(({ address }) => address)).toEqual(["Blad1!A1:B1", "Blad1!D2:D4"]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("hidden rows and columns", () => {
  it("are told of a range: all, none, or some", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const ranges = ["A2:A3", "A4:A9", "A1:A9"].map((address) => sheet.getRange(address).load("rowHidden"));
      const columns = sheet.getRange("A1:B1").load("columnHidden");
      await context.sync();
      expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null]);
      expect(columns.columnHidden).toBeNull();
    });
  });
});
