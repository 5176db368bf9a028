import type { CellValue } from "../../../src/domain/values/cell-value";
import { serialOf } from "../../../src/domain/values/date";
import { Colleague, type EmbeddedExcel } from "../../../src/embedded-excel";
import { keptActions, setUp, sortRegisters, turnBack, type SortOutcome } from "../../../src/excel";
import {
  addSheet,
  closeWorkbooks,
  columnAt,
  edit,
  formulasOf,
  inputHeaders,
  measured,
  openWorkbook,
  preparedOnce,
  rowsOf,
  today,
  valuesOf,
} from "../workbook";
import { tableIn } from "../write/register";

afterEach(closeWorkbooks);

const own = [...inputHeaders("Actiepunten"), "Eigen", "Dubbel"];

/** In the opposite of the order of priority: what is due last stands first. */
const rows = [1, 2, 3, 4, 5].map((number) => ({
  Nr: `AP-00${number}`,
  Actiepunt: `Actie ${number}`,
  Bron: "Motie",
  Actor: "College",
  Prioriteitsklasse: "Uitvoering",
  Status: "Loopt",
  Deadline: serialOf(2021, 12, 31 - number),
  Eigen: `aantekening ${number}`,
  Dubbel: "",
}));

const upsideDown = preparedOnce(async () => {
  const embedded = await openWorkbook();
  await addSheet(embedded, "Actiepunten", [own, ...rowsOf(own, rows)], { table: "Actiepunten" });
  await edit(embedded, (context) => {
    const sheet = context.workbook.worksheets.getItem("Actiepunten");
    sheet.getRangeByIndexes(1, own.indexOf("Dubbel"), rows.length, 1).formulas = rows.map(() => ["=[@Nr]&[@Nr]"]);
  });
  await measured(embedded, () => setUp(today));
  return embedded;
});

const keys = (numbers: readonly number[]): string[] => numbers.map((number) => `AP-00${number}`);
const inOrder = keys([5, 4, 3, 2, 1]);
const before = keys([1, 2, 3, 4, 5]);

const columnOf = async (embedded: EmbeddedExcel, header: string, what = valuesOf): Promise<CellValue[]> => {
  const [headers = [], ...cells] = await what(embedded, "Actiepunten");
  return cells.map((line) => line[columnAt(headers, header)] ?? "");
};

const sort = (embedded: EmbeddedExcel): Promise<{ result: SortOutcome; requests: number }> =>
  measured(embedded, () => sortRegisters(today, ["Actiepunten"]));

const expectFormulas = async (embedded: EmbeddedExcel): Promise<void> => {
  for (const cell of await columnOf(embedded, "Rang", formulasOf)) expect(cell).toMatch(/^=IF\(/);
};

const back = async (embedded: EmbeddedExcel, id: string | null) =>
  (await measured(embedded, () => turnBack(id ?? ""))).result;

describe("a sort", () => {
  it("keeps every row whole: values, formulas, formats, notes, links, drop-downs and heights", async () => {
    const embedded = await upsideDown();
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Actiepunten");
      sheet.getRange("B2").format.fill.color = "#123456";
      sheet.getRange("C2").hyperlink = { address: "https://voorbeeld.example/", textToDisplay: "Motie" };
      sheet.getRange("A2").getEntireRow().format.rowHeight = 40;
    });
    const { sheet } = tableIn(embedded);
    sheet.notes.set("1,4", { author: "", text: "notitie bij AP-001" });
    const validations = JSON.stringify(sheet.validations);
    const { result, requests } = await sort(embedded);
    expect([result.sorted, requests]).toEqual([["Actiepunten"], 2]);
    expect(await columnOf(embedded, "Nr")).toEqual(inOrder);
    expect(await columnOf(embedded, "Eigen")).toEqual([5, 4, 3, 2, 1].map((number) => `aantekening ${number}`));
    expect(await columnOf(embedded, "Dubbel")).toEqual(inOrder.map((key) => key + key));
    expect([...sheet.notes.keys()]).toEqual(["5,4"]);
    expect([...sheet.hyperlinks.keys()]).toEqual(["5,2"]);
    expect(JSON.stringify(sheet.validations)).toBe(validations);
    expect(sheet.rows.get(1)?.height).toBe(40);
    const style = embedded.workbook.styles.describe(sheet.cells.get(5, 1)?.style ?? 0);
    expect(JSON.stringify(style.fill)).toContain("123456");
    await expectFormulas(embedded);
  });

  it("is turned back to the order that was, once", async () => {
    const embedded = await upsideDown();
    const { result } = await sort(embedded);
    const cells = await valuesOf(embedded, "Terugdraaien");
    expect(cells[1]?.slice(2, 8)).toEqual(["Sorteren", "Actiepunten", "AP-005", "(volgorde)", 5, 1]);
    expect((await measured(embedded, () => keptActions())).result).toMatchObject([
      { id: result.keptAs, what: "Sorteren", orders: 1, cells: 0, registers: ["Actiepunten"], isTurnedBack: false },
    ]);
    expect(await back(embedded, result.keptAs)).toMatchObject({ reordered: ["Actiepunten"], notReordered: [] });
    expect(await columnOf(embedded, "Nr")).toEqual(before);
    expect(await columnOf(embedded, "Eigen")).toEqual([1, 2, 3, 4, 5].map((number) => `aantekening ${number}`));
    await expectFormulas(embedded);
    await expect(back(embedded, result.keptAs)).rejects.toMatchObject({ unchanged: "Er is niets gewijzigd." });
  });

  it("is not turned back where somebody sorted since", async () => {
    const embedded = await upsideDown();
    const { result } = await sort(embedded);
    const colleague = new Colleague(embedded.host);
    colleague.typesInTable("Actiepunten", 1, "Eigen", "zz");
    colleague.sortsTable("Actiepunten", "Eigen");
    expect((await back(embedded, result.keptAs)).notReordered).toMatchObject([{ register: "Actiepunten" }]);
    expect(await columnOf(embedded, "Nr")).toEqual(keys([1, 2, 3, 5, 4]));
  });

  it("is left out of the way back where it is not kept", async () => {
    const embedded = await upsideDown();
    const { result } = await measured(embedded, () => sortRegisters(today, ["Actiepunten"], {}, { keep: false }));
    expect(result.keptAs).toBeNull();
    expect(embedded.workbook.sheets.some(({ name }) => name === "Terugdraaien")).toBe(false);
  });

  it("looks at every row for formulas that would show something else", async () => {
    const embedded = await upsideDown();
    new Colleague(embedded.host).typesInTable("Actiepunten", 3, "Actiepunt", "=B2");
    const { result } = await sort(embedded);
    expect(result.refused).toMatchObject([{ reason: expect.stringContaining("kolom Actiepunt") as string }]);
    expect(await columnOf(embedded, "Nr")).toEqual(before);
  });
});

describe("a colleague who comes between the look and the sort", () => {
  it.each<[string, (colleague: Colleague) => unknown]>([
    ["inserts a row", (colleague) => colleague.insertsTableRows("Actiepunten", 1)],
    ["deletes a row", (colleague) => colleague.deletesTableRows("Actiepunten", 1)],
    ["inserts a column", (colleague) => colleague.insertsTableColumn("Actiepunten", 0, "Van een collega")],
    ["inserts rows above", (colleague) => colleague.insertsSheetRows("Actiepunten", 0, 2)],
    ["sorts otherwise", (colleague) => colleague.sortsTable("Actiepunten", "Eigen", true)],
  ])("and %s, gets a workbook in order with all that is there", async (_, act) => {
    const embedded = await upsideDown();
    embedded.server.beforeRequest(2, () => act(new Colleague(embedded.host)));
    const { result } = await sort(embedded);
    expect(result.sorted).toEqual(["Actiepunten"]);
    const { sheet, table } = tableIn(embedded);
    const at = (header: string) => table.columns.findIndex(({ name }) => name === header) + table.area.column;
    const found = Array.from({ length: table.area.rowCount - 1 }, (__, row) =>
      ["Nr", "Eigen"].map((header) => sheet.cells.get(table.area.row + 1 + row, at(header))?.value ?? ""),
    ).filter(([key]) => key !== "");
    const expected = inOrder
      .filter((key) => found.some(([nr]) => nr === key))
      .map((key) => [key, `aantekening ${key.slice(-1)}`]);
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(3);
  });

  it("and sorts otherwise: turning back gives that colleague's order", async () => {
    const embedded = await upsideDown();
    const colleague = new Colleague(embedded.host);
    colleague.types("Actiepunten", 1, own.indexOf("Eigen"), "zz");
    embedded.server.beforeRequest(2, () => colleague.sortsTable("Actiepunten", "Eigen"));
    const { result } = await sort(embedded);
    expect(await columnOf(embedded, "Nr")).toEqual(inOrder);
    await back(embedded, result.keptAs);
    expect(await columnOf(embedded, "Nr")).toEqual(keys([2, 3, 4, 5, 1]));
  });

  it("and types over a formula in Rang, hears that the formula is back", async () => {
    const embedded = await upsideDown();
    embedded.server.beforeRequest(2, () =>
      new Colleague(embedded.host).typesInTable("Actiepunten", 1, "Rang", "eerst deze"),
    );
    const { result } = await sort(embedded);
    expect(result.replaced).toEqual([{ register: "Actiepunten", key: "AP-002", value: "eerst deze" }]);
    await expectFormulas(embedded);
  });

  it.each(["filters", "protects"])("and %s: nothing moves, and it is told why", async (deed) => {
    const embedded = await upsideDown();
    const colleague = new Colleague(embedded.host);
    embedded.server.beforeRequest(2, () =>
      deed === "filters"
        ? colleague.filtersTable("Actiepunten", "Nr", ["AP-001"])
        : colleague.protectsSheet("Actiepunten"),
    );
    const { result } = await sort(embedded);
    expect(result).toMatchObject({ sorted: [], refused: [{ register: "Actiepunten" }] });
    expect(await columnOf(embedded, "Nr")).toEqual(before);
    await expectFormulas(embedded);
  });
});

describe("a sort that goes wrong", () => {
  const hurried = { pause: () => Promise.resolve() };

  it("and of which the answer is lost, is recognised as done", async () => {
    const embedded = await upsideDown();
    embedded.server.faultAt(2, { kind: "lost-answer" });
    const { result } = await measured(embedded, () =>
      sortRegisters(today, ["Actiepunten"], { ...hurried, patience: 1_000 }),
    );
    expect(result).toMatchObject({ sorted: ["Actiepunten"], alreadyInOrder: [] });
    expect(result.keptAs).not.toBeNull();
    expect(await columnOf(embedded, "Nr")).toEqual(inOrder);
    await back(embedded, result.keptAs);
    expect(await columnOf(embedded, "Nr")).toEqual(before);
  });

  it.each([1, 20, 22, 23, 24])("half-way, after %d actions, is completed with formulas in Rang", async (action) => {
    const embedded = await upsideDown();
    embedded.server.faultAt(2, { kind: "halfway", code: "GeneralException", action });
    const { result } = await measured(embedded, () => sortRegisters(today, ["Actiepunten"], hurried));
    expect(result.sorted).toEqual(["Actiepunten"]);
    expect(await columnOf(embedded, "Nr")).toEqual(inOrder);
    await expectFormulas(embedded);
    await back(embedded, result.keptAs);
    expect(await columnOf(embedded, "Nr")).toEqual(before);
  });
});
