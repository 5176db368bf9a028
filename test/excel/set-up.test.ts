import { serialOf } from "../../src/domain/values/date";
import { registers } from "../../src/domain/registers";
import { listNames, lists } from "../../src/domain/registers/lists";
import { registerNames, tableName } from "../../src/domain/registers/names";
import { settingKeys } from "../../src/domain/registers/settings";
import type { CellValue } from "../../src/domain/values/cell-value";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import type { Sheet } from "../../src/embedded-excel/model/workbook";
import { ExcelProblem, setUp, type SetUpOutcome } from "../../src/excel";
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
} from "./workbook";

afterEach(closeWorkbooks);

const sheetOf = (embedded: EmbeddedExcel, name: string): Sheet => {
  const sheet = embedded.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const actiepunten = [
  { Nr: "AP-001", Actiepunt: "Mandaatregels aanpassen", Status: "Loopt", Belangrijk: "Ja" },
  { Nr: "AP-002", Actiepunt: "=cmd zonder formule", Status: "Gereed", Belangrijk: "Nee" },
];

const plain = (headers: readonly string[]): CellValue[][] => [
  [...headers],
  ...rowsOf(headers, actiepunten).map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell)),
  ),
];

describe("set-up of an empty workbook", () => {
  let first: { result: SetUpOutcome; requests: number };
  const setUpOnce = preparedOnce(async () => {
    const embedded = await openWorkbook();
    first = await measured(embedded, () => setUp(today));
    return embedded;
  });

  it("makes every register's sheet and table, in at most three requests, and leaves no empty sheet behind", async () => {
    const embedded = await setUpOnce();
    const { result, requests } = first;
    expect([result.hasNewBlock, result.laidOut]).toEqual([true, registerNames]);
    expect(result.made).toEqual(registerNames);
    expect(result.notices).toEqual([]);
    expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual(registerNames);
    expect(embedded.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      registerNames.map(tableName),
    );
    expect(requests).toBeLessThanOrEqual(3);
  });

  it("fills Lijsten and Instellingen with what a workbook starts with", async () => {
    const embedded = await setUpOnce();
    const lijsten = await valuesOf(embedded, "Lijsten");
    const status = columnAt(lijsten[0] ?? [], "Status");
    expect(lijsten.slice(1, 5).map((row) => row[status])).toEqual(lists.Status);
    expect((await valuesOf(embedded, "Instellingen")).slice(1).map(([key]) => key)).toEqual(settingKeys);
  });

  it("offers each list column its drop-down by a workbook name, with a Dutch explanation of a mistake", async () => {
    const embedded = await setUpOnce();
    const column = registers.Actiepunten.columns.findIndex(({ header }) => header === "Status");
    const validation = sheetOf(embedded, "Actiepunten").validations.find(({ areas }) =>
      areas.some((area) => area.column === column),
    );
    expect(validation).toMatchObject({ type: "list", formula1: "Lijst_Status", showDropDown: true });
    expect(validation?.error.message).toContain("Kies een waarde uit de lijst");
    const names = embedded.workbook.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Sleutels_Teamplannen", "Instelling_Peildatum", "Lijst_JaNee"]));
  });

  it("writes nothing a second time", async () => {
    const embedded = await setUpOnce();
    const { result, requests } = await measured(embedded, () => setUp(today));
    expect(result).toEqual({
      made: [],
      converted: [],
      renamed: [],
      columns: [],
      formulas: [],
      dressed: [],
      names: [],
      settings: [],
      laidOut: [],
      hasNewBlock: false,
      notices: [],
      isChanged: false,
    });
    expect(requests).toBe(2);
  });
});

describe("set-up of a workbook that people already use", () => {
  it("turns plain cells below a title into a table without changing one of them", async () => {
    const embedded = await openWorkbook();
    const headers = ["Eigen kolom", ...inputHeaders("Actiepunten").reverse()];
    const cells = plain(headers);
    await addSheet(embedded, "Actiepunten", cells, { row: 3, column: 1 });
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Actiepunten").getRange("A1").values = [["Actiepunten van de gemeente"]];
    });
    const before = await formulasOf(embedded, "Actiepunten");
    const { result, requests } = await measured(embedded, () => setUp(today));
    const after = await formulasOf(embedded, "Actiepunten");
    expect(before.map((row, index) => after[index]?.slice(0, row.length))).toEqual(before);
    expect(result.converted).toEqual(["Actiepunten"]);
    expect(result.columns.filter(({ register }) => register === "Actiepunten").map(({ header }) => header)).toEqual([
      "Kwadrant",
      "5C-score",
      "Rang",
    ]);
    expect(sheetOf(embedded, "Actiepunten").tables).toMatchObject([
      { name: "Actiepunten", area: { row: 3, column: 1, rowCount: 3 } },
    ]);
    expect(requests).toBeLessThanOrEqual(3);
  });

  it("gives a table under another name the register's name", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Actiepunten", plain(inputHeaders("Actiepunten")), { table: "Tabel1" });
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.renamed).toEqual([{ register: "Actiepunten", from: "Tabel1" }]);
    expect(sheetOf(embedded, "Actiepunten").tables.map(({ name }) => name)).toEqual(["Actiepunten"]);
  });

  it("takes headers with stray spaces and other case for what they are, and writes formulas that find them", async () => {
    const embedded = await openWorkbook();
    const headers = inputHeaders("Actiepunten").map((header) => (header === "Belangrijk" ? "  belangrijk " : header));
    await addSheet(embedded, "Actiepunten", [
      headers,
      ...rowsOf(headers, actiepunten.slice(0, 1)).map((row) =>
        row.map((cell, column) => (column === headers.indexOf("  belangrijk ") ? "Ja" : cell)),
      ),
    ]);
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.columns.map(({ header }) => header)).not.toContain("Belangrijk");
    const values = await valuesOf(embedded, "Actiepunten");
    expect(values[0]).toContain("  belangrijk ");
    expect(values[1]?.[columnAt(values[0] ?? [], "Kwadrant")]).toBe("PLANNEN");
  });

  it("leaves what stands to the right of a table whole when it adds columns", async () => {
    const embedded = await openWorkbook();
    await addSheet(
      embedded,
      "Budgethouders",
      [
        ["Nr", "Functie", "Team"],
        ["BH-01", "Teamleider", "Financiën"],
      ],
      { table: "Budgethouders" },
    );
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Budgethouders").getRange("D1:D2").values = [["Aantekening"], ["bewaren"]];
    });
    await measured(embedded, () => setUp(today));
    const values = await valuesOf(embedded, "Budgethouders");
    const [headers = [], row = []] = values;
    expect(row[headers.indexOf("Aantekening")]).toBe("bewaren");
    expect(headers.slice(0, 5)).toEqual(["Nr", "Functie", "Team", "Portefeuillehouder", "Vervanger"]);
  });

  it("fills only the empty cells of a formula column, and none in an empty row", async () => {
    const embedded = await openWorkbook();
    const headers = ["Nr", "Actiepunt", "Status", "Belangrijk", "Urgent", "Kwadrant"];
    await addSheet(
      embedded,
      "Actiepunten",
      [
        headers,
        ["AP-001", "Een", "Loopt", "Ja", "Ja", "zelf ingevuld"],
        ["", "", "", "", "", ""],
        ["AP-002", "Twee", "Loopt", "Ja", "Nee", ""],
      ],
      { table: "Actiepunten" },
    );
    await measured(embedded, () => setUp(today));
    const formulas = await formulasOf(embedded, "Actiepunten");
    expect(formulas[1]?.[5]).toBe("zelf ingevuld");
    expect(formulas[2]?.[5]).toBe("");
    expect(formulas[3]?.[5]).toMatch(/^=/);
  });

  it("adds a setting that is missing below the others and leaves those as they are", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Instellingen", [
      ["Toelichting", "Sleutel", "Waarde"],
      ["eigen uitleg", "Gemeente", "Waterrijk"],
    ]);
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.settings).toEqual(settingKeys.filter((key) => key !== "Gemeente"));
    const values = await valuesOf(embedded, "Instellingen");
    expect(values.slice(0, 2)).toEqual([
      ["Toelichting", "Sleutel", "Waarde"],
      ["eigen uitleg", "Gemeente", "Waterrijk"],
    ]);
    expect(values.map((row) => row[1])).toContain("Taakstelling bedrag");
    expect(sheetOf(embedded, "Instellingen").tables[0]?.area.rowCount).toBe(1 + settingKeys.length);
  });

  it("gives a list column that it adds its values, also where the table is shorter", async () => {
    const embedded = await openWorkbook();
    await addSheet(
      embedded,
      "Lijsten",
      [
        ["Prioriteitsklasse", "Bron", "Actor"],
        ["Basis op orde", "Motie", "College"],
      ],
      { table: "Lijsten" },
    );
    await measured(embedded, () => setUp(today));
    const values = await valuesOf(embedded, "Lijsten");
    const bron = values.slice(1).map((row) => row[1]);
    const niveaus = values.slice(1).map((row) => row[columnAt(values[0] ?? [], "Sturingsniveau")]);
    expect(bron.filter((cell) => cell !== "")).toEqual(["Motie"]);
    expect(niveaus.filter((cell) => cell !== "")).toEqual(lists.Sturingsniveau);
    expect(values[0]?.length).toBe(listNames.length);
  });

  it("puts the Taakstelling block beside a table without room above it", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Instellingen", [
      ["Sleutel", "Waarde"],
      ["Peildatum", today],
    ]);
    await addSheet(embedded, "Taakstelling", [
      ["Nr", "Maatregel", "Team", "Jaar", "Aard", "Bedrag", "Zekerheid"],
      ["TS-01", "Minder inhuur", "Financiën", 2021, "Structureel", 50000, "Hard"],
    ]);
    await measured(embedded, () => setUp(today));
    const values = await valuesOf(embedded, "Taakstelling");
    expect(values[1]?.slice(0, 7)).toEqual(["TS-01", "Minder inhuur", "Financiën", 2021, "Structureel", 50000, "Hard"]);
    const right = values.map((row) => row.slice(16)).flat();
    expect(right).toEqual(expect.arrayContaining([200000, 50000, 150000]));
  });

  it("starts the settings it makes with the peildatum that was asked for, so that the block knows it too", async () => {
    const embedded = await openWorkbook();
    const { result } = await measured(embedded, () => setUp(today, { peildatum: serialOf(2019, 6, 30) }));
    expect(result.made).toContain("Instellingen");
    const settings = new Map((await valuesOf(embedded, "Instellingen")).map(([key, value]) => [key, value]));
    expect([settings.get("Peildatum"), settings.get("Rapportagejaar")]).toEqual([serialOf(2019, 6, 30), 2019]);
    expect((await valuesOf(embedded, "Taakstelling"))[0]).toContain("Taakstelling 2019");
  });

  it("keeps together what stands right of a table, also where it is taller than the table", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Actiepunten", plain(["Nr", "Actiepunt", "Status"]), { table: "Actiepunten" });
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Actiepunten");
      sheet.getRange("E1:E9").values = Array.from({ length: 9 }, (_, row) => [row + 1]);
      sheet.getRange("G1").formulas = [["=SUM(E1:E9)"]];
    });
    await measured(embedded, () => setUp(today));
    const values = await valuesOf(embedded, "Actiepunten");
    const notes = values.map((row) => row.findLastIndex((value, column) => column > 3 && typeof value === "number"));
    expect(new Set(notes.slice(1, 9)).size).toBe(1);
    expect(values[0]?.at(-1)).toBe(45);
    const added = (await formulasOf(embedded, "Actiepunten"))[0];
    expect(added?.slice(0, 3)).toEqual(["Nr", "Actiepunt", "Status"]);
    expect(added).toContain("Rang");
  });

  it("does not touch a sheet with the name of a register that holds something else", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Budgetregels", [["Boodschappen"], ["melk"]]);
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.notices).toMatchObject([{ register: "Budgetregels" }]);
    const home = embedded.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "Budgetregels"));
    expect(home?.name).toBe("Budgetregels (2)");
    expect(await valuesOf(embedded, "Budgetregels")).toEqual([["Boodschappen"], ["melk"]]);
  });

  it("leaves a protected register as it is and says so", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Actiepunten", plain(["Nr", "Actiepunt", "Status"]), { table: "Actiepunten" });
    await edit(embedded, (context) => context.workbook.worksheets.getItem("Actiepunten").protection.protect());
    const before = await formulasOf(embedded, "Actiepunten");
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.notices).toMatchObject([
      { register: "Actiepunten", message: expect.stringContaining("beveiligd") as string },
    ]);
    expect(await formulasOf(embedded, "Actiepunten")).toEqual(before);
    expect(result.made).toContain("Teamplannen");
  });

  it("tells a user who is typing in a cell to finish that first", async () => {
    const embedded = await openWorkbook();
    embedded.host.isEditingCell = true;
    const refusal = await measured(embedded, () => setUp(today)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ExcelProblem);
    expect((refusal as ExcelProblem).message).toContain("Druk op Enter of Esc");
  });
});
