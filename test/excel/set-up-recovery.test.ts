import { Colleague, type EmbeddedExcel } from "../../src/embedded-excel";
import { setUp } from "../../src/excel";
import {
  addSheet,
  closeWorkbooks,
  columnAt,
  formulasOf,
  measured,
  openWorkbook,
  preparedOnce,
  today,
  valuesOf,
} from "./workbook";

afterEach(closeWorkbooks);

const work = { pause: () => Promise.resolve() };

/** All that set-up makes: cells with their looks, tables, checks, colours, pages, charts, names. */
const pictureOf = ({ workbook }: EmbeddedExcel): unknown => ({
  names: workbook.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells.entries()].map(([row, column, { value, formula, style }]) => [
      [row, column, formula ?? value],
      workbook.styles.describe(style),
    ]),
    tables: sheet.tables.map(({ name, area, style, columns }) => [name, area, style, columns.map((each) => each.name)]),
    validations: sheet.validations.map((each) => JSON.stringify(each)).sort(),
    // Rules come twice where they were begun; of one that was only added Excel shows nothing.
    colours: [
      ...new Set(
        sheet.conditionalFormats
          .filter(({ formulas }) => formulas.length > 0)
          .map(({ areas, type, formulas, format }) => JSON.stringify([areas, type, formulas, format])),
      ),
    ].sort(),
    widths: [...sheet.columns].map(([at, { width }]) => [at, width]),
    layout: sheet.pageLayout,
    view: sheet.view,
    charts: sheet.charts.map(({ name }) => name),
    merges: sheet.merges,
  })),
});

const measure = { Nr: "TS-01", Maatregel: "Minder inhuur", Team: "Financiën", Jaar: 2021, Bedrag: 50000 };
const partly = preparedOnce(async () => {
  const embedded = await openWorkbook();
  const settings = [
    ["Sleutel", "Waarde"],
    ["Gemeente", "Waterrijk"],
    ["Drempel afwijking", 25000],
  ];
  const lists = [
    ["Prioriteitsklasse", "Bron", "Actor"],
    ["Basis op orde", "Motie", "College"],
  ];
  await addSheet(embedded, "Instellingen", settings, { table: "Instellingen" });
  await addSheet(embedded, "Lijsten", lists, { table: "Lijsten" });
  const actions = [
    ["Nr", "Actiepunt", "Status", "Deadline"],
    ["AP-001", "Een", "Loopt", today],
    ["AP-002", "Twee", "Loopt", today - 1],
  ];
  await addSheet(embedded, "Actiepunten", actions, { row: 2 });
  await addSheet(embedded, "Taakstelling", [Object.keys(measure), Object.values(measure)], { table: "Taakstelling" });
  const holders = [
    ["Nr", "Functie", "", "Aantekening"],
    ["BH-01", "Teamleider", "", "bewaren"],
  ];
  await addSheet(embedded, "Budgethouders", holders);
  return embedded;
});

describe("a set-up that Excel stops half-way", () => {
  it.each([
    ["an empty workbook", () => openWorkbook(), 2, [900]],
    ["registers that stand there in part", partly, 3, [780]],
  ] as const)("of %s ends as one that was not stopped, and says the same", async (_, open, request, actions) => {
    const whole = await open();
    const expected = (await measured(whole, () => setUp(today))).result;
    const picture = pictureOf(whole);
    for (const action of actions) {
      const embedded = await open();
      embedded.server.faultAt(request, { kind: "halfway", code: "GeneralException", action });
      const { result, requests } = await measured(embedded, () => setUp(today, {}, work));
      expect([action, requests > request]).toEqual([action, true]);
      expect(result).toEqual(expected);
      expect(pictureOf(embedded)).toEqual(picture);
      embedded.close();
    }
  });

  it("is not done twice when only its answer was lost, and says what was done", async () => {
    const embedded = await openWorkbook();
    embedded.server.faultAt(2, { kind: "lost-answer" });
    const { result } = await measured(embedded, () => setUp(today, {}, { patience: 3_000 }));
    expect([result.made.length, result.isChanged]).toEqual([embedded.workbook.sheets.length, true]);
    expect((await measured(embedded, () => setUp(today))).result.isChanged).toBe(false);
  });
});

describe("colleagues who work on while the workbook is set up", () => {
  it("find every cell where they put it, whatever they did between the reading and the writing", async () => {
    const embedded = await partly();
    const colleague = new Colleague(embedded.host);
    const did = [
      () => colleague.insertsSheetRows("Actiepunten", 1, 2),
      () => colleague.addsSheet("Mandaten"),
      () => colleague.insertsTableColumn("Taakstelling", 0, "Van mij"),
      () => colleague.renamesHeader("Lijsten", "Bron", "Herkomst"),
    ];
    // Each attempt reads twice and writes once; the last one is left alone.
    did.forEach((does, attempt) => embedded.server.beforeRequest(3 * (attempt + 1), () => expect(does()).toBeNull()));
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.notices).toEqual([]);
    const cells = await valuesOf(embedded, "Actiepunten");
    expect(cells[4]?.slice(0, 4)).toEqual(["Nr", "Actiepunt", "Status", "Deadline"]);
    expect(cells.slice(5).map((row) => row.slice(0, 3))).toEqual([
      ["AP-001", "Een", "Loopt"],
      ["AP-002", "Twee", "Loopt"],
    ]);
    const lists = await valuesOf(embedded, "Lijsten");
    expect(lists[1]?.slice(0, 3)).toEqual(["Basis op orde", "Motie", "College"]);
    expect(lists[0]?.filter((header) => header === "Bron")).toHaveLength(1);
    expect(embedded.workbook.sheets.filter(({ name }) => name.startsWith("Mandaten")).map(({ name }) => name)).toEqual([
      "Mandaten",
    ]);
    expect((await measured(embedded, () => setUp(today))).result.isChanged).toBe(false);
  });

  it("keep what they type in a formula column and below a table in that moment", async () => {
    const embedded = await openWorkbook();
    const rows = [
      ["Nr", "Actiepunt", "Status", "Belangrijk", "Urgent", "Kwadrant"],
      ["AP-001", "Een", "Loopt", "Ja", "Ja", ""],
      ["AP-002", "Twee", "Loopt", "Ja", "Nee", ""],
    ];
    await addSheet(embedded, "Actiepunten", rows, { table: "Actiepunten" });
    await addSheet(
      embedded,
      "Instellingen",
      [
        ["Sleutel", "Waarde"],
        ["Gemeente", "Waterrijk"],
      ],
      { table: "Instellingen" },
    );
    const colleague = new Colleague(embedded.host);
    embedded.server.beforeRequest(3, () => {
      expect(colleague.typesInTable("Actiepunten", 1, "Kwadrant", "mijn oordeel")).toBeNull();
      expect(colleague.typesInTable("Instellingen", 1, "Sleutel", "Kwartaal")).toBeNull();
    });
    await measured(embedded, () => setUp(today));
    const formulas = await formulasOf(embedded, "Actiepunten");
    const at = columnAt(formulas[0] ?? [], "Kwadrant");
    expect(formulas.map((row) => row[at]).slice(1)).toEqual([expect.stringMatching(/^=/), "mijn oordeel"]);
    const keys = (await valuesOf(embedded, "Instellingen")).map(([key]) => key);
    expect(keys.slice(0, 3)).toEqual(["Sleutel", "Gemeente", "Kwartaal"]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
