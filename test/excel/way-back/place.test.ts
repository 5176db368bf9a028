import { Colleague } from "../../../src/embedded-excel";
import { KeepAs, keptActions } from "../../../src/excel";
import { Keeper } from "../../../src/excel/way-back/keeper";
import { readLines } from "../../../src/excel/way-back/read-lines";
import { addSheet, closeWorkbooks, edit, measured, openWorkbook, preparedOnce, valuesOf } from "../workbook";
import { change, row, rowsIn, withRows } from "../write/register";
import { back, hurried, writeKept } from "./kept";
import { inSession, linesIn, placeIn, sheetNamed, unmark } from "./place";

afterEach(closeWorkbooks);

const gereed = change("AP-001", "Status", "Loopt", "Gereed");
const again = change("AP-001", "Status", "Gereed", "Loopt");
const line = { kind: "cell", ...gereed } as const;
const headers = [
  "Actie",
  "Tijdstip",
  "Wat",
  "Register",
  "Nr",
  "Kolom",
  "Oude waarde",
  "Nieuwe waarde",
  "Controle",
  "Teruggedraaid op",
];
const inUsualOrder = new Map(headers.map((header, at) => [header, at]));
const kept = preparedOnce(async () => {
  const embedded = await withRows([row(1), row(2)]);
  await writeKept(embedded, [gereed]);
  return embedded;
});

const absent = {
  kind: "absent",
  sheet: "Terugdraaien",
  isEmptySheet: false,
  hasBrokenMark: false,
  isStructureProtected: false,
};
const there = {
  kind: "there",
  sheet: "Terugdraaien",
  headerRow: 0,
  markColumn: 0,
  isMarked: true,
  hasBrokenMark: false,
  columns: inUsualOrder,
  missing: [],
  isProtected: false,
  isFiltered: false,
};

describe("where old values are kept", () => {
  it("is nowhere yet in a workbook without the sheet", async () => {
    const embedded = await openWorkbook();
    expect(await placeIn(embedded)).toEqual(absent);
    embedded.workbook.structureProtected = true;
    expect(await placeIn(embedded)).toEqual({ ...absent, isStructureProtected: true });
  });

  it("is an empty sheet of its name, though it is coloured and no sheet may be made", async () => {
    const embedded = await openWorkbook();
    await edit(embedded, ({ workbook }) => {
      workbook.worksheets.add("Terugdraaien").getRange("C3").format.fill.color = "#FF0000";
    });
    embedded.workbook.structureProtected = true;
    expect(await placeIn(embedded)).toEqual({ ...absent, isEmptySheet: true });
  });

  it("is a sheet of another name where the user has one of its name", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Terugdraaien", [["van mij"]]);
    expect(await placeIn(embedded)).toEqual({ ...absent, sheet: "Terugdraaien (2)" });
    await addSheet(embedded, "terugdraaien (2)", [["ook van mij"]]);
    expect(await placeIn(embedded)).toEqual({ ...absent, sheet: "Terugdraaien (3)" });
  });

  it("is the sheet with its mark, as it stands", async () => {
    const embedded = await kept();
    expect(await placeIn(embedded)).toEqual(there);
    new Colleague(embedded.host).protectsSheet("Terugdraaien");
    expect(await placeIn(embedded)).toEqual({ ...there, isProtected: true });
  });

  it("moves along with rows and columns that are put before it", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.insertsSheetRows("Terugdraaien", 0, 3);
    colleague.insertsSheetColumns("Terugdraaien", 0, 2);
    colleague.insertsSheetColumns("Terugdraaien", 5, 1);
    expect(await placeIn(embedded)).toEqual({
      ...there,
      headerRow: 3,
      markColumn: 2,
      columns: new Map(headers.map((header, at) => [header, at < 3 ? at : at + 1])),
    });
  });

  it("knows its headers however they are spelled, and the first of two alike", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.types("Terugdraaien", 0, 4, "  NR ");
    colleague.types("Terugdraaien", 0, 12, "Kolom");
    expect(await placeIn(embedded)).toEqual(there);
  });

  it("misses the headers that were typed over", async () => {
    const embedded = await kept();
    new Colleague(embedded.host).types("Terugdraaien", 0, 5, "Veld");
    expect(await placeIn(embedded)).toMatchObject({ kind: "there", missing: ["Kolom"] });
  });

  it("misses all headers once the sheet was cleared", async () => {
    const embedded = await kept();
    new Colleague(embedded.host).clears("Terugdraaien", { row: 0, column: 0, rowCount: 9, columnCount: 12 });
    expect(await placeIn(embedded)).toMatchObject({ kind: "there", columns: new Map(), missing: headers });
    expect((await linesIn(embedded)).lines).toEqual([]);
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    expect((await linesIn(embedded)).lines).toEqual([]);
  });

  it("is the sheet of its name with all its headers in the first row, where the mark was deleted", async () => {
    const embedded = await kept();
    unmark(embedded);
    expect(await placeIn(embedded)).toEqual({ ...there, isMarked: false });
  });

  it("is not a sheet of its name without a mark that misses a header, or has them lower", async () => {
    const embedded = await kept();
    unmark(embedded);
    const colleague = new Colleague(embedded.host);
    colleague.insertsSheetRows("Terugdraaien", 0);
    expect(await placeIn(embedded)).toEqual({ ...absent, sheet: "Terugdraaien (2)" });
    colleague.deletesSheetRows("Terugdraaien", 0);
    colleague.types("Terugdraaien", 0, 9, "Terug op");
    expect(await placeIn(embedded)).toEqual({ ...absent, sheet: "Terugdraaien (2)" });
  });

  it("has a broken mark once the row of the headers was deleted", async () => {
    const embedded = await kept();
    new Colleague(embedded.host).deletesSheetRows("Terugdraaien", 0);
    expect(await placeIn(embedded)).toEqual({ ...absent, sheet: "Terugdraaien (2)", hasBrokenMark: true });
    await writeKept(embedded, [again]);
    expect(await placeIn(embedded)).toEqual({ ...there, sheet: "Terugdraaien (2)" });
  });

  it("is marked anew where the mark points nowhere and the headers are back", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.deletesSheetRows("Terugdraaien", 0);
    colleague.insertsSheetRows("Terugdraaien", 0);
    headers.forEach((header, at) => colleague.types("Terugdraaien", 0, at, header));
    expect(await placeIn(embedded)).toEqual({ ...there, isMarked: false, hasBrokenMark: true });
    await writeKept(embedded, [again]);
    expect(await placeIn(embedded)).toEqual(there);
    expect((await measured(embedded, () => keptActions(hurried))).result).toHaveLength(2);
  });
});

describe("lines that are read", () => {
  it("are those below the headers that hold something, each with its row", async () => {
    const embedded = await kept();
    await writeKept(embedded, [again]);
    const colleague = new Colleague(embedded.host);
    colleague.insertsSheetRows("Terugdraaien", 0, 2);
    colleague.types("Terugdraaien", 0, 0, "Niet wissen");
    colleague.insertsSheetRows("Terugdraaien", 4);
    // Beside our columns anybody may make a note.
    colleague.types("Terugdraaien", 4, 14, "tot hier nagekeken");
    colleague.types("Terugdraaien", 8, 3, "losse tekst");
    const { place, lines } = await linesIn(embedded);
    expect(place).toMatchObject({ kind: "there", headerRow: 2 });
    expect(lines.map((each) => [each.row, each.line?.kept ?? null])).toEqual([
      [4, { kind: "cell", ...again }],
      [6, { kind: "cell", ...gereed }],
      [9, null],
    ]);
  });

  it("are none where there is no sheet, or one of the user's", async () => {
    const embedded = await openWorkbook();
    expect(await linesIn(embedded)).toEqual({ place: absent, lines: [] });
    await addSheet(embedded, "Terugdraaien", [["van mij"]]);
    expect((await linesIn(embedded)).lines).toEqual([]);
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    expect((await linesIn(embedded)).lines).toEqual([]);
  });

  it("are the same when they do not fit in one answer", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.insertsSheetRows("Terugdraaien", 0, 2);
    colleague.insertsSheetColumns("Terugdraaien", 0, 3);
    const whole = await linesIn(embedded);
    expect(whole.lines).toHaveLength(1);
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    const { result, requests } = await inSession(embedded, (session) => readLines(session));
    expect(requests).toBe(3);
    expect(result).toEqual(whole);
    unmark(embedded);
    colleague.deletesSheetRows("Terugdraaien", 0, 2);
    colleague.deletesSheetColumns("Terugdraaien", 0, 3);
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    expect((await linesIn(embedded)).lines).toMatchObject([{ row: 2, line: { kept: line } }]);
  });

  it("are read in parts when they are many", async () => {
    const embedded = await kept();
    new Colleague(embedded.host).types("Terugdraaien", 19_999, 0, "onderaan");
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    const { result, requests } = await inSession(embedded, (session) => readLines(session));
    // The one that was refused, how large it is, and two parts.
    expect(requests).toBe(4);
    expect(result.lines.map((each) => [each.row, each.id === "onderaan"])).toEqual([
      [2, false],
      [20_000, true],
    ]);
    const bytes = JSON.stringify(await valuesOf(embedded, "Terugdraaien")).length;
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    await linesIn(embedded);
    expect(embedded.traffic.responseBytes).toBeLessThan(1.5 * bytes);
  });

  it("come with their values alone, and not at all when something is added to them", async () => {
    const embedded = await kept();
    const colleague = new Colleague(embedded.host);
    colleague.types("Terugdraaien", 2_999, 0, "onderaan");
    const bytes = JSON.stringify(await valuesOf(embedded, "Terugdraaien")).length;
    await placeIn(embedded);
    expect(embedded.traffic.responseBytes).toBeLessThan(bytes / 5);
    colleague.renamesSheet("Terugdraaien", "Oude waarden");
    await linesIn(embedded);
    expect(embedded.traffic.responseBytes).toBeGreaterThan(bytes);
    expect(embedded.traffic.responseBytes).toBeLessThan(1.5 * bytes);
  });

  it("are not asked again where Excel refuses for another reason", async () => {
    const embedded = await kept();
    embedded.server.failNext("AccessDenied");
    await expect(linesIn(embedded)).rejects.toMatchObject({ code: "protected" });
    expect(embedded.traffic.requests).toBe(1);
  });
});

describe("keeping", () => {
  it("asks again where it is kept, when the first answer was too large", async () => {
    const embedded = await kept();
    embedded.server.failNext("ResponsePayloadSizeLimitExceeded");
    const { id } = await writeKept(embedded, [again]);
    expect((await linesIn(embedded)).lines.map((each) => each.id)[0]).toBe(id);
    expect(rowsIn(embedded)[0]?.Status).toBe("Loopt");
  });

  it("of nothing writes nothing, and keeps no action", async () => {
    const embedded = await openWorkbook();
    const action = new KeepAs("Inlezen");
    await inSession(embedded, (session) => {
      new Keeper(session, action).queue([]);
      return session.send();
    });
    expect(action.keptAs).toBeNull();
    expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });

  it("is not possible before it is known where", async () => {
    const embedded = await openWorkbook();
    await inSession(embedded, (session) => {
      const keeper = new Keeper(session, new KeepAs("Inlezen"));
      expect(() => keeper.queue([line])).toThrow("Nobody asked where old values are kept");
      keeper.written();
      expect(() => keeper.queue([line])).toThrow("Nobody asked where old values are kept");
      expect(keeper.action.keptAs).toBeNull();
      return Promise.resolve();
    });
  });

  it.each([
    ["made by the first", () => openWorkbook()],
    ["there already", kept],
    [
      "there without its mark",
      async () => {
        const embedded = await kept();
        unmark(embedded);
        return embedded;
      },
    ],
  ])("in two requests after one look puts all lines on one sheet: %s", async (_, opened) => {
    const embedded = await opened();
    const before = (await linesIn(embedded)).lines.length;
    const action = new KeepAs("Inlezen");
    const { requests } = await inSession(embedded, async (session) => {
      const keeper = new Keeper(session, action);
      const placed = keeper.ask();
      await session.send();
      await placed();
      for (const key of ["AP-001", "AP-002"]) {
        keeper.queue([{ ...line, key }]);
        await session.send();
        keeper.written();
      }
    });
    expect(requests).toBe(3);
    const { place, lines } = await linesIn(embedded);
    expect(place).toEqual(there);
    expect(lines).toHaveLength(before + 2);
    expect(lines.slice(0, 2).map((each) => [each.id, each.line?.kept, each.place])).toEqual([
      [action.id, { ...line, key: "AP-002" }, { number: 1, of: 1 }],
      [action.id, { ...line, key: "AP-001" }, { number: 1, of: 1 }],
    ]);
  });

  it("takes an empty sheet of its name, but not what a colleague types there in the same moment", async () => {
    const embedded = await withRows([row(1)]);
    await edit(embedded, ({ workbook }) => void workbook.worksheets.add("Terugdraaien"));
    embedded.server.beforeRequest(2, () => new Colleague(embedded.host).types("Terugdraaien", 0, 3, "van mij"));
    const { id } = await writeKept(embedded, [gereed]);
    expect(await valuesOf(embedded, "Terugdraaien")).toEqual([["", "", "", "van mij"]]);
    expect(await placeIn(embedded)).toMatchObject({ sheet: "Terugdraaien (2)" });
    await back(embedded, id);
    expect(rowsIn(embedded)[0]?.Status).toBe("Loopt");
  });

  it("makes the empty sheet of its name its own", async () => {
    const embedded = await withRows([row(1)]);
    await edit(embedded, ({ workbook }) => void workbook.worksheets.add("Terugdraaien"));
    await writeKept(embedded, [gereed]);
    expect(await placeIn(embedded)).toEqual(there);
    expect(sheetNamed(embedded, "Terugdraaien").view.frozenRows).toBe(1);
  });
});
