import { filterTable, setProtection, sortTable } from "../../../src/embedded-excel/user";
import { ExcelProblem } from "../../../src/excel";
import { closeWorkbooks, edit, formulasOf, openWorkbook } from "../workbook";
import { deleteRow, insertTableColumn } from "./colleague";
import { change, colleagueTypes, deadline, headers, row, rowsIn, tableIn, textsIn, withRows, write } from "./register";

afterEach(closeWorkbooks);

const three = [row(1), row(2), row(3)];
const gereed = change("AP-002", "Status", "Loopt", "Gereed");

describe("changing cells of a register", () => {
  it("finds them by key and header, in one request to read, one to write and one to read back", async () => {
    const embedded = await withRows(three);
    const before = rowsIn(embedded);
    const changes = [gereed, change("ap-003 ", "Deadline", deadline, deadline + 1)];
    const { result, requests } = await write(embedded, changes);
    expect(result).toEqual({ written: changes, skipped: [], added: [], notAdded: [], keptAs: null });
    expect(requests).toBe(3);
    expect(rowsIn(embedded)).toEqual([
      before[0],
      { ...before[1], Status: "Gereed" },
      { ...before[2], Deadline: deadline + 1 },
    ]);
  });

  it("leaves alone what a colleague changed since it was decided, says what became of it, and writes the rest", async () => {
    const embedded = await withRows(three);
    colleagueTypes(embedded, "AP-002", "Status", "");
    const other = change("AP-001", "Status", "Loopt", "Gereed");
    const { result } = await write(embedded, [gereed, other]);
    expect(result.written).toEqual([other]);
    expect(result.skipped).toEqual([{ change: gereed, found: "", reason: "Een collega wijzigde deze cel intussen." }]);
    expect(rowsIn(embedded).map(({ Status }) => Status)).toEqual(["Gereed", "", "Loopt"]);
  });

  it("writes nothing where a colleague already made the same change", async () => {
    const embedded = await withRows(three);
    colleagueTypes(embedded, "AP-002", "Status", "Gereed");
    const { result, requests } = await write(embedded, [gereed]);
    expect(result.written).toEqual([gereed]);
    expect(requests).toBe(1);
  });

  it("leaves a formula alone, whatever it shows", async () => {
    const embedded = await withRows(three);
    colleagueTypes(embedded, "AP-002", "Actiepunt", '="Actie "&2');
    const { result } = await write(embedded, [change("AP-002", "Actiepunt", "Actie 2", "Anders")]);
    expect(result.skipped).toMatchObject([{ found: "Actie 2", reason: expect.stringContaining("formule") as string }]);
    expect(JSON.stringify(await formulasOf(embedded, "Actiepunten"))).toContain('&2"');
  });

  it("keeps text that looks like a formula, a date or a number as it is", async () => {
    const texts = ["=1+1", "+31 6", "@team", "-2", "1-3", "'s Avonds", "TRUE", "  spaties  "];
    const embedded = await withRows(texts.map((_, at) => row(at + 1)));
    const changes = texts.map((text, at) => change(`AP-00${at + 1}`, "Actiepunt", `Actie ${at + 1}`, text));
    const { result } = await write(embedded, changes);
    expect(result.skipped).toEqual([]);
    expect(rowsIn(embedded).map(({ Actiepunt }) => Actiepunt)).toEqual(texts);
  });

  it("shows a date as a date in a cell that held text", async () => {
    const embedded = await withRows([row(1, { Deadline: "'31-12-2021" })]);
    const { sheet, table } = tableIn(embedded);
    const column = table.area.column + headers.indexOf("Deadline");
    const cell = sheet.cells.get(table.area.row + 1, column);
    if (!cell) throw new Error("no cell");
    cell.style = 0;
    await write(embedded, [change("AP-001", "Deadline", "31-12-2021", deadline)]);
    expect((await textsIn(embedded))[0]?.Deadline).toBe("31-12-2021");
    expect(rowsIn(embedded)[0]?.Deadline).toBe(deadline);
  });

  it("says of a row that is gone, a key that stands there twice and a column that is gone that nothing was written", async () => {
    const embedded = await withRows([row(1), row(2), row(2)]);
    const { result } = await write(embedded, [
      gereed,
      change("AP-009", "Status", "Loopt", "Gereed"),
      change("AP-001", "Team", "", "Financiën"),
    ]);
    expect(result.written).toEqual([]);
    expect(result.skipped.map(({ found, reason }) => [found, reason])).toEqual([
      [null, expect.stringContaining("meer dan één keer")],
      [null, "De rij staat niet meer in Actiepunten."],
      [null, "De kolom Team staat niet meer in Actiepunten."],
    ]);
  });

  it("finds a column whose header has spaces around it", async () => {
    const embedded = await withRows(three);
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Actiepunten").getRange("E3").values = [[" status "]];
    });
    const { result } = await write(embedded, [gereed]);
    expect(result.written).toEqual([gereed]);
  });
});

describe("a colleague who comes between the look and the write", () => {
  it("keeps what was typed in the cell, and the user hears of it", async () => {
    const embedded = await withRows(three);
    embedded.server.beforeRequest(2, () => colleagueTypes(embedded, "AP-002", "Status", ""));
    const other = change("AP-001", "Status", "Loopt", "Gereed");
    const { result } = await write(embedded, [gereed, other]);
    expect(result.written).toEqual([other]);
    expect(result.skipped).toMatchObject([{ change: gereed, found: "" }]);
    expect(rowsIn(embedded).map(({ Status }) => Status)).toEqual(["Gereed", "", "Loopt"]);
  });

  it("gets a formula back as a formula", async () => {
    const embedded = await withRows(three);
    embedded.server.beforeRequest(2, () => colleagueTypes(embedded, "AP-002", "Actiepunt", "=1+2"));
    await write(embedded, [change("AP-002", "Actiepunt", "Actie 2", "Anders")]);
    expect((await formulasOf(embedded, "Actiepunten"))[4]).toContain("=1+2");
  });

  it("may sort: each row gets its own values, and no other", async () => {
    const embedded = await withRows(three);
    const before = rowsIn(embedded);
    embedded.server.beforeRequest(2, () => sortTable(embedded.host, tableIn(embedded).table, 1, true, "colleague"));
    const { result } = await write(embedded, [change("AP-001", "Actiepunt", "Actie 1", "Anders")]);
    expect(result.skipped).toEqual([]);
    expect(rowsIn(embedded)).toEqual([
      expect.objectContaining({ Nr: "AP-003", Actiepunt: "Actie 3", Eigen: "aantekening 3" }),
      before[1],
      expect.objectContaining({ Nr: "AP-001", Actiepunt: "Anders", Eigen: "aantekening 1" }),
    ]);
  });

  it("may delete the row: the one that took its place keeps its own", async () => {
    const embedded = await withRows(three);
    const before = rowsIn(embedded);
    embedded.server.beforeRequest(2, () => deleteRow(embedded, 1));
    const { result } = await write(embedded, [gereed]);
    expect(result.written).toEqual([]);
    expect(result.skipped).toMatchObject([{ found: null, reason: "De rij staat niet meer in Actiepunten." }]);
    expect(rowsIn(embedded).map(({ Nr, Status }) => [Nr, Status])).toEqual([
      ["AP-001", before[0]?.Status],
      ["AP-003", before[2]?.Status],
    ]);
  });

  it("may insert a column or rows above the table: the right cells are written at once", async () => {
    const embedded = await withRows(three);
    embedded.server.beforeRequest(2, () => insertTableColumn(embedded, "Van een collega"));
    const { result, requests } = await write(embedded, [gereed]);
    expect(result.written).toEqual([gereed]);
    expect(requests).toBe(3);
    expect(rowsIn(embedded).map(({ Status }) => Status)).toEqual(["Loopt", "Gereed", "Loopt"]);
  });

  it("may type once more while the cell is being put back", async () => {
    const embedded = await withRows(three);
    embedded.server.beforeRequest(2, () => colleagueTypes(embedded, "AP-002", "Actiepunt", "eerst"));
    embedded.server.beforeRequest(4, () => colleagueTypes(embedded, "AP-002", "Actiepunt", "later"));
    await write(embedded, [change("AP-002", "Actiepunt", "Actie 2", "Anders")]);
    expect(rowsIn(embedded)[1]?.Actiepunt).toBe("later");
  });

  it("is reported when it is right after the write", async () => {
    const embedded = await withRows(three);
    embedded.server.beforeRequest(3, () => colleagueTypes(embedded, "AP-002", "Status", ""));
    const { result } = await write(embedded, [gereed]);
    expect(result.skipped).toMatchObject([{ change: gereed, found: "" }]);
    expect(rowsIn(embedded)[1]?.Status).toBe("");
  });
});

describe("a register that cannot be written", () => {
  const refusalOf = (embedded: Awaited<ReturnType<typeof withRows>>): Promise<unknown> =>
    write(embedded, [gereed]).then(
      () => null,
      (error: unknown) => error,
    );

  it("is told in words when its sheet is protected", async () => {
    const embedded = await withRows(three);
    setProtection(embedded.host, tableIn(embedded).sheet, true);
    const refusal = await refusalOf(embedded);
    expect(refusal).toBeInstanceOf(ExcelProblem);
    expect(refusal).toMatchObject({ code: "protected", unchanged: "Er is niets gewijzigd." });
  });

  it("is told in words when it is filtered", async () => {
    const embedded = await withRows(three);
    filterTable(embedded.host, tableIn(embedded).table, 1, (text) => text === "AP-001");
    expect(await refusalOf(embedded)).toMatchObject({ code: "filtered", unchanged: "Er is niets gewijzigd." });
  });

  it("is told in words when it is not there", async () => {
    const embedded = await openWorkbook();
    expect(await refusalOf(embedded)).toMatchObject({ code: "not-set-up", unchanged: "Er is niets gewijzigd." });
  });

  it("waits for who is typing in a cell", async () => {
    const embedded = await withRows(three);
    embedded.host.isEditingCell = true;
    expect(await refusalOf(embedded)).toMatchObject({ code: "cell-edit-mode", unchanged: "Er is niets gewijzigd." });
    embedded.host.isEditingCell = false;
  });
});
