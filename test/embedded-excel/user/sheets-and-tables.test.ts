import { EventType } from "../../../src/embedded-excel/processor/events";
import { addSheet, deleteSheet, filterTable, renameSheet, sortTable } from "../../../src/embedded-excel/user";
import { OpenWorkbook } from "./open-workbook";

describe("sheets", () => {
  it("come, change their name and go, and each is told", async () => {
    const open = await OpenWorkbook.empty();
    const raised = open.listen();
    const sheet = addSheet(open.host, "colleague");
    open.type("A1", "=Blad2!A1");
    raised();
    expect(renameSheet(open.host, sheet, "Notities", "user")).toBeNull();
    expect(open.entry("A1")).toBe("=Notities!A1");
    expect(deleteSheet(open.host, sheet, "user")).toBeNull();
    expect(open.shown("A1").text).toBe("#VERW!");
    const kinds = raised().map(({ type, args }) => [type, args.nameAfter ?? args.worksheetId]);
    expect(kinds).toEqual([
      [EventType.worksheetNameChanged, "Notities"],
      [EventType.worksheetDeleted, sheet.id],
    ]);
  });

  it("refuse a name that another has or that is none, and to be the last to go", async () => {
    const open = await OpenWorkbook.empty();
    const sheet = addSheet(open.host, "user");
    expect(renameSheet(open.host, sheet, "blad1", "user")?.message).toMatch(/al in gebruik/);
    expect(renameSheet(open.host, sheet, "a/b", "user")?.message).toMatch(/ongeldige naam/);
    expect(sheet.name).toBe("Blad2");
    deleteSheet(open.host, sheet, "user");
    expect(deleteSheet(open.host, open.sheet, "user")?.message).toMatch(/ten minste één zichtbaar werkblad/);
  });
});

describe("a table", () => {
  async function withTable(): Promise<OpenWorkbook> {
    const open = await OpenWorkbook.empty();
    ["Status", "Loopt", "Gereed", "Loopt"].forEach((typed, row) => open.type(`A${row + 1}`, typed));
    open.table("A1:A4");
    return open;
  }
  const tableOf = (open: OpenWorkbook) => {
    const [table] = open.sheet.tables;
    if (!table) throw new Error("there is no table");
    return table;
  };

  it("hides the rows that its filter leaves out, until the filter is cleared", async () => {
    const open = await withTable();
    filterTable(open.host, tableOf(open), 0, (text) => text === "Loopt");
    const heights = () => [1, 2, 3].map((row) => open.display.rowHeight(open.sheet, row));
    expect([heights(), tableOf(open).isFiltered]).toEqual([[20, 0, 20], true]);
    expect(sortTable(open.host, tableOf(open), 0, false, "user")?.message).toMatch(/Wis eerst het filter/);
    filterTable(open.host, tableOf(open), 0, null);
    expect([heights(), tableOf(open).isFiltered]).toEqual([[20, 20, 20], false]);
  });

  it("is sorted by a column", async () => {
    const open = await withTable();
    sortTable(open.host, tableOf(open), 0, false, "user");
    expect(["A2", "A3", "A4"].map((address) => open.value(address))).toEqual(["Gereed", "Loopt", "Loopt"]);
  });
});
