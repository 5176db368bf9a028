import type { RegisterName } from "../../../src/domain/registers/names";
import type { CellValue } from "../../../src/domain/values/cell-value";
import type { EmbeddedExcel, StartOptions } from "../../../src/embedded-excel";
import { filterTable, setProtection } from "../../../src/embedded-excel/user";
import {
  applyImport,
  check,
  findSources,
  previewImport,
  readSource,
  setUp,
  type ImportOutcome,
  type ImportPreview,
  type ImportSource,
} from "../../../src/excel";
import {
  addSheet,
  closeWorkbooks,
  edit,
  formulasOf,
  measured,
  openWorkbook,
  preparedOnce,
  today,
  valuesOf,
} from "../workbook";
import { colleagueTypes, row, rowsIn, tableIn, withRows } from "../write/register";

afterEach(closeWorkbooks);

/** A list of the controller's own: other headers, another order, a title above it, Dutch dates as text. */
const ownList: CellValue[][] = [
  ["Actielijst 2021", "", "", ""],
  ["Actie", "Gereed voor", "Stand", "Nr."],
  ["Actie 1", "31-12-2021", "Gereed", "AP-001"],
  ["Actie 2", "1 maart 2022", "Loopt", "AP-002"],
  ["=Heidag", "30-06-2022", "loopt", ""],
];

const withList = async (options: StartOptions = {}): Promise<EmbeddedExcel> => {
  const embedded = await withRows([row(1), row(2)], options);
  await addSheet(
    embedded,
    "Lijst 2021",
    ownList.map((line) => line.map((cell) => (String(cell).startsWith("=") ? `'${String(cell)}` : cell))),
    { row: 1, column: 1 },
  );
  return embedded;
};

const sourceOf = async (embedded: EmbeddedExcel): Promise<ImportSource> => {
  const { result } = await measured(embedded, () => findSources());
  const source = result.find(({ kind, sheet }) => kind === "sheet" && sheet === "Lijst 2021");
  if (!source) throw new Error("no source");
  return source;
};

const preview = async (embedded: EmbeddedExcel, register: RegisterName = "Actiepunten") => {
  const source = await sourceOf(embedded);
  const { result: list } = await measured(embedded, () => readSource(source));
  const { result, requests } = await measured(embedded, () => previewImport(list, register, new Map(), today));
  return { list, requests, ...result };
};

const apply = (
  embedded: EmbeddedExcel,
  { list, plan }: Awaited<ReturnType<typeof preview>>,
): Promise<{ result: ImportOutcome; requests: number }> =>
  measured(embedded, () => applyImport(list, plan, [...plan.additions, ...plan.changes]));

describe("a list in the workbook", () => {
  it("is found on any visible sheet that is no register and was not made by us, and in the selection", async () => {
    const embedded = await withList();
    await addSheet(embedded, "Verborgen", [["Actie", "Stand"]]);
    await addSheet(embedded, "Rapportage 2021-Q2 vastgesteld", [["Cijfers", 1]]);
    await addSheet(embedded, "Plan van aanpak", [["Cijfers", 1]]);
    await edit(embedded, (context) => {
      const { worksheets, names } = context.workbook;
      names.add("Plan_van_aanpak", "='Plan van aanpak'!$A$1");
      worksheets.getItem("Verborgen").visibility = "Hidden";
      worksheets.getItem("Lijst 2021").getRange("B3:D20").select();
    });
    const { result, requests } = await measured(embedded, () => findSources());
    expect(requests).toBe(2);
    expect(result).toEqual([
      {
        kind: "selection",
        sheet: "Lijst 2021",
        address: "B3:D6",
        rows: 4,
        columns: 3,
        label: "Selectie B3:D6 op Lijst 2021",
      },
      { kind: "sheet", sheet: "Lijst 2021", address: "B2:E6", rows: 5, columns: 4, label: "Werkblad Lijst 2021" },
    ]);
    const [selection] = result;
    if (!selection) throw new Error("no selection");
    const { result: list } = await measured(embedded, () => readSource(selection));
    expect(list).toMatchObject({ name: "selectie B3:D6 op Lijst 2021", firstRow: 3, firstColumn: 1 });
    expect(list.cells).toEqual(ownList.slice(1).map((line) => line.slice(0, 3)));
  });

  it("is read as it stands now, rows below included that came since", async () => {
    const embedded = await withList();
    const source = await sourceOf(embedded);
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Lijst 2021").getRange("B7").values = [["Teamdag"]];
    });
    const { result, requests } = await measured(embedded, () => readSource(source));
    expect(requests).toBe(2);
    expect(result.cells.at(-1)).toEqual(["Teamdag", "", "", ""]);
  });

  it("is told to be gone when its sheet is", async () => {
    const embedded = await withList();
    const source = await sourceOf(embedded);
    await edit(embedded, (context) => context.workbook.worksheets.getItem("Lijst 2021").delete());
    await expect(measured(embedded, () => readSource(source))).rejects.toMatchObject({ code: "gone" });
  });
});

describe("bringing in a list with other headers", () => {
  it("adds and changes what it says, and a second time nothing: one request to look, three to write", async () => {
    const embedded = await withList();
    const first = await preview(embedded);
    expect(first.requests).toBe(1);
    expect(first.obstacles).toEqual([]);
    expect([first.plan.additions.length, first.plan.changes.length]).toEqual([1, 2]);
    const before = rowsIn(embedded);
    const { result, requests } = await apply(embedded, first);
    expect(result).toMatchObject({ added: ["AP-003"], changed: 2, skipped: [], notAdded: [] });
    expect(requests).toBe(3);
    const rows = rowsIn(embedded);
    expect(rows.map(({ Nr, Actiepunt, Status }) => [Nr, Actiepunt, Status])).toEqual([
      ["AP-001", "Actie 1", "Gereed"],
      ["AP-002", "Actie 2", "Loopt"],
      ["AP-003", "=Heidag", "Loopt"],
    ]);
    expect(rows.slice(0, 2).map(({ Eigen }) => Eigen)).toEqual(before.map(({ Eigen }) => Eigen));
    const again = await preview(embedded);
    expect([again.plan.additions, again.plan.changes]).toEqual([[], []]);
    expect(again.plan.unchanged).toBe(3);
  });

  it("leaves alone what a colleague changed between preview and write, with what was expected, found and wanted", async () => {
    const embedded = await withList();
    const looked = await preview(embedded);
    colleagueTypes(embedded, "AP-001", "Status", "");
    embedded.server.beforeRequest(2, () => colleagueTypes(embedded, "AP-002", "Deadline", "1-2-2022"));
    const { result } = await apply(embedded, looked);
    expect(result.added).toEqual(["AP-003"]);
    expect(result.skipped).toMatchObject([
      { key: "AP-001", header: "Status", expected: "Loopt", found: "", wanted: "Gereed" },
      { key: "AP-002", header: "Deadline" },
    ]);
    expect(rowsIn(embedded)[0]).toMatchObject({ Status: "" });
  });

  it("writes only the rows that the user keeps", async () => {
    const embedded = await withList();
    const { list, plan } = await preview(embedded);
    const { result } = await measured(embedded, () => applyImport(list, plan, plan.changes.slice(0, 1)));
    expect(result).toMatchObject({ added: [], changed: 1 });
    expect(rowsIn(embedded)).toHaveLength(2);
  });

  it.each<[string, (embedded: EmbeddedExcel) => unknown, string]>([
    ["is protected", (embedded) => setProtection(embedded.host, tableIn(embedded).sheet, true), "beveiligd"],
    [
      "is filtered",
      (embedded) => filterTable(embedded.host, tableIn(embedded).table, 1, (text) => text === "AP-001"),
      "gefilterd",
    ],
    ["has a totals row", (embedded) => (tableIn(embedded).table.hasTotals = true), "totaalrij"],
  ])("is told beforehand to be impossible when the register %s", async (_, make, word) => {
    const embedded = await withList();
    make(embedded);
    const looked = await preview(embedded);
    expect(looked.obstacles).toEqual([expect.stringContaining(word)]);
    await expect(apply(embedded, looked)).rejects.toMatchObject({ unchanged: "Er is niets gewijzigd." });
  });

  it("says of rows that fell out of the table what they are, and to make it larger", async () => {
    const embedded = await withList();
    const { sheet, table } = tableIn(embedded);
    const nr = table.area.column + table.columns.findIndex(({ name }) => name === "Nr");
    sheet.cells.set(table.area.row + table.area.rowCount, nr, { value: "AP-003", formula: null, style: 0 });
    embedded.host.markDirty();
    expect((await preview(embedded)).obstacles).toEqual([
      expect.stringMatching(/rijen die er niet bij horen.*\(rij \d+\)\. Maak de tabel groter/),
    ]);
  });

  it("names the cells below the register that are in the way", async () => {
    const embedded = await withList({ growTables: false });
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Actiepunten").getRange("D6").values = [["Aantekening"]];
    });
    const looked = await preview(embedded);
    expect(looked.obstacles).toEqual([expect.stringContaining("in D6 staat iets")]);
    await expect(apply(embedded, looked)).rejects.toMatchObject({ code: "no-room" });
  });
});

const prepared = preparedOnce(async () => {
  const embedded = await openWorkbook();
  await measured(embedded, () => setUp(today));
  return embedded;
});

describe("bringing in a list into a new workbook", () => {
  it("fills the register from its first row, with formulas, drop-downs and formats in every row", async () => {
    const embedded = await prepared();
    await addSheet(embedded, "Lijst 2021", [
      ["Actie", "Bron", "Actor", "Eigenaar", "Prioriteit", "Belangrijk", "Urgent", "Deadline", "Status", "Looptijd"],
      ...[1, 2, 3].map((number) => [
        `Actie ${number}`,
        "Motie",
        "College",
        "Gemeentesecretaris",
        "Uitvoering",
        "Ja",
        number === 1 ? "Ja" : "Nee",
        "31-12-2021",
        "Loopt",
        "Eenmalig",
      ]),
    ]);
    const looked: ImportPreview & { requests: number } = await preview(embedded);
    const { result, requests } = await apply(embedded, { ...(await preview(embedded)) });
    expect(looked.plan.refusals).toEqual([]);
    expect(result).toMatchObject({ added: ["AP-001", "AP-002", "AP-003"], notAdded: [], skipped: [] });
    expect(requests).toBe(3);
    const values = await valuesOf(embedded, "Actiepunten");
    expect(values).toHaveLength(4);
    const kwadrant = values[0]?.indexOf("Kwadrant") ?? -1;
    expect(values.slice(1).map((line) => line[kwadrant])).toEqual(["DOEN", "PLANNEN", "PLANNEN"]);
    const rang = values[0]?.indexOf("Rang") ?? -1;
    expect(values.slice(1).map((line) => line[rang])).toEqual([1, 2, 3]);
    const formulas = await formulasOf(embedded, "Actiepunten");
    expect(new Set(formulas.slice(1).map((line) => line[rang])).size).toBe(1);
    const { sheet, table } = tableIn(embedded);
    const bottom = table.area.row + table.area.rowCount;
    for (const rule of [...sheet.validations, ...sheet.conditionalFormats])
      expect(rule.areas.map(({ row: first, rowCount }) => first + rowCount)).toEqual([bottom]);
    const { result: outcome } = await measured(embedded, () => check(today));
    expect(outcome.findings.filter(({ severity, sheet: at }) => severity === "fout" && at === "Actiepunten")).toEqual(
      [],
    );
  });
});
