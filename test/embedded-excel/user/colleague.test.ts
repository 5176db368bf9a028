import { EventType } from "../../../src/embedded-excel/processor/events";
import { Colleague } from "../../../src/embedded-excel/user";
import { OpenWorkbook } from "./open-workbook";

/** Blad1 with the table Tabel1 in A1:B4, and Blad2 that refers to it. */
const opened = async (): Promise<{ book: OpenWorkbook; colleague: Colleague }> => {
  const book = await OpenWorkbook.empty();
  const lines = [
    ["Nr", "Uren"],
    ["b", "2"],
    ["a", "1"],
    ["c", "3"],
  ];
  lines.forEach((line, row) => line.forEach((text, column) => book.type(`${"AB"[column] ?? ""}${row + 1}`, text)));
  book.table("A1:B4");
  book.type("D1", "=SUM(Tabel1[Uren])");
  return { book, colleague: new Colleague(book.host) };
};

const column = (book: OpenWorkbook, letter: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, at) => book.value(`${letter}${at + 1}`));

describe("a colleague in the same workbook", () => {
  it("types, also directly below a table, which takes the row in", async () => {
    const { book, colleague } = await opened();
    expect(colleague.typesInTable("Tabel1", 0, "uren", "20")).toBeNull();
    expect(colleague.typesInTable("Tabel1", 3, "Uren", "40")).toBeNull();
    expect([column(book, "B", 5), book.value("D1")]).toEqual([["Uren", 20, 1, 3, 40], 64]);
  });

  it("sorts, and inserts and deletes rows and columns; formulas follow", async () => {
    const { book, colleague } = await opened();
    expect(colleague.sortsTable("Tabel1", "Nr")).toBeNull();
    expect(column(book, "A", 4)).toEqual(["Nr", "a", "b", "c"]);
    expect(colleague.insertsTableRows("Tabel1", 1)).toBeNull();
    expect(column(book, "A", 5)).toEqual(["Nr", "a", null, "b", "c"]);
    expect(colleague.deletesTableRows("Tabel1", 3)).toBeNull();
    expect([column(book, "A", 4), book.value("D1")]).toEqual([["Nr", "a", null, "b"], 3]);
    expect(colleague.insertsTableColumn("Tabel1", 0, "Eigen")).toBeNull();
    expect([book.value("A1"), book.value("B2"), book.value("E1")]).toEqual(["Eigen", "a", 3]);
    expect(colleague.deletesTableColumn("Tabel1", "Eigen")).toBeNull();
    expect([book.value("A2"), book.value("D1")]).toEqual(["a", 3]);
  });

  it("renames a header, a table and a sheet", async () => {
    const { book, colleague } = await opened();
    expect(colleague.renamesHeader("Tabel1", "Uren", "Tijd")).toBeNull();
    expect(colleague.renamesTable("Tabel1", "Werk")).toBeNull();
    expect(colleague.renamesSheet("Blad1", "Acties")).toBeNull();
    expect(book.entry("D1")).toBe("=SUM(Werk[Tijd])");
    expect([book.sheet.name, book.value("D1")]).toEqual(["Acties", 6]);
  });

  it("moves whole rows and columns of a sheet", async () => {
    const { book, colleague } = await opened();
    expect(colleague.insertsSheetRows("Blad1", 0, 2)).toBeNull();
    expect(colleague.insertsSheetColumns("Blad1", 0)).toBeNull();
    expect([book.value("B3"), book.value("E3")]).toEqual(["Nr", 6]);
    expect(colleague.deletesSheetColumns("Blad1", 0)).toBeNull();
    expect(colleague.deletesSheetRows("Blad1", 0, 2)).toBeNull();
    expect(book.value("A1")).toBe("Nr");
  });

  it("filters, hides and protects; a filtered table and a protected sheet keep it out as they do anybody", async () => {
    const { book, colleague } = await opened();
    expect(colleague.filtersTable("Tabel1", "Nr", ["a"])).toBeNull();
    expect(colleague.insertsTableRows("Tabel1", 0)?.message).toContain("gefilterde");
    expect(colleague.sortsTable("Tabel1", "Nr")?.message).toContain("filter");
    expect(colleague.filtersTable("Tabel1", "Nr", null)).toBeNull();
    expect(colleague.hidesRow("Blad1", 1)).toBeNull();
    expect(book.sheet.rows.get(1)?.hidden).toBe(true);
    expect(colleague.protectsSheet("Blad1")).toBeNull();
    expect(colleague.types("Blad1", 1, 0, "x")?.message).toContain("beveiligd");
    expect(colleague.deletesTableRows("Tabel1", 0)?.message).toContain("beveiligd");
    expect(column(book, "A", 2)).toEqual(["Nr", "b"]);
  });

  it("adds, hides and deletes sheets, and deletes a table with its cells", async () => {
    const { book, colleague } = await opened();
    const names = (): string[] => book.host.workbook.sheets.map(({ name }) => name);
    expect(colleague.addsSheet("Nieuw")).toBeNull();
    expect(colleague.hidesSheet("Nieuw")).toBeNull();
    expect(book.host.workbook.sheets[1]?.visibility).toBe("hidden");
    expect(colleague.deletesSheet("Blad1")?.message).toContain("zichtbaar");
    expect(colleague.deletesSheet("Nieuw")).toBeNull();
    expect(names()).toEqual(["Blad1"]);
    expect(colleague.deletesTable("Tabel1")).toBeNull();
    expect([book.sheet.tables, book.value("A2")]).toEqual([[], null]);
  });

  it("is told what is not there", async () => {
    const { colleague } = await opened();
    expect([
      colleague.types("Weg", 0, 0, "x"),
      colleague.sortsTable("Weg", "Nr"),
      colleague.renamesHeader("Tabel1", "Weg", "x"),
      colleague.typesInTable("Tabel1", 9, "Nr", "x"),
    ]).not.toContain(null);
  });

  it("raises remote events, whatever it does", async () => {
    const { book, colleague } = await opened();
    const raised = book.listen();
    colleague.clears("Blad1", { row: 1, column: 1, rowCount: 1, columnCount: 1 });
    colleague.insertsTableRows("Tabel1", 0);
    colleague.insertsSheetRows("Blad1", 0);
    colleague.renamesSheet("Blad1", "Acties");
    colleague.deletesTable("Tabel1");
    const events = raised();
    expect(events.every(({ isRemote, args }) => isRemote && args.source === "Remote")).toBe(true);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set([
        EventType.worksheetChanged,
        EventType.tableChanged,
        EventType.worksheetNameChanged,
        EventType.tableDeleted,
      ]),
    );
  });
});
