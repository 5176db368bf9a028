import { blockLayout, reconciliationPart, standingPart } from "../../src/domain/report/taakstelling-block";
import type { CellValue } from "../../src/domain/values/cell-value";
import { parseArea } from "../../src/embedded-excel/model/address";
import type { EmbeddedExcel } from "../../src/embedded-excel";
import type { Sheet } from "../../src/embedded-excel/model/workbook";
import { check, readWorkbook, setUp } from "../../src/excel";
import {
  addSheet,
  closeWorkbooks,
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

const headers = inputHeaders("Taakstelling");

const checked = { "Gecontroleerd door": "Concerncontroller", "Gecontroleerd op": today };
const measure = { Team: "Financiën", Jaar: 2021, Aard: "Structureel", Zekerheid: "Hard" };
const measures = rowsOf(headers, [
  { ...measure, Nr: "TS-01", Maatregel: "Inkoop", Bedrag: 70000, Zekerheid: "Gerealiseerd", ...checked },
  { ...measure, Nr: "TS-02", Maatregel: "Licenties", Bedrag: 5000, Zekerheid: "Gerealiseerd" },
  { ...measure, Nr: "TS-03", Maatregel: "Verhuur", Bedrag: 24000, Aard: "Incidenteel" },
  { ...measure, Nr: "TS-04", Maatregel: "Advies", Bedrag: 25000, Zekerheid: "zacht", Aard: "" },
  { ...measure, Nr: "TS-05", Maatregel: "Verzekering", Bedrag: 20000, Jaar: 2022 },
  { ...measure, Nr: "TS-06", Maatregel: "Wagenpark", Bedrag: 12000, "Bestaande taakstelling": "Ombuiging 2019" },
  { ...measure, Nr: "TS-07", Maatregel: "Zoeken", Bedrag: 30000, Zekerheid: "Nog in te vullen" },
  { ...measure, Nr: "TS-08", Maatregel: "Werven", Bedrag: "PM" },
]);

const sheetOf = (embedded: EmbeddedExcel): Sheet => {
  const sheet = embedded.workbook.sheets.find(({ name }) => name === "Taakstelling");
  if (!sheet) throw new Error("no Taakstelling");
  return sheet;
};

/** The area that a workbook name stands for; zero-based. */
const named = (embedded: EmbeddedExcel, name: string) => {
  const formula = embedded.workbook.names.find((each) => each.name === name)?.formula ?? "";
  const area = parseArea(formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", ""));
  if (!area) throw new Error(`no area ${name}`);
  return area;
};

const cellsIn = (values: readonly (readonly CellValue[])[], area: ReturnType<typeof named>): CellValue[][] =>
  Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => values[area.row + row]?.[area.column + column] ?? ""),
  );

/** What a part must show, computed without Excel. */
const expected = async (embedded: EmbeddedExcel, part: typeof standingPart): Promise<CellValue[][]> => {
  const { result } = await measured(embedded, () => readWorkbook(today));
  return part(result.snapshot).map((row) =>
    row.map((cell) => (cell ? ("formula" in cell.content ? cell.content.expected : cell.content.constant) : "")),
  );
};

const settings = [
  ["Sleutel", "Waarde"],
  ["Peildatum", today],
];

describe("the block above a Taakstelling that set-up makes", () => {
  const filled = preparedOnce(async () => {
    const embedded = await openWorkbook();
    await measured(embedded, () => setUp(today));
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Taakstelling");
      const cells = sheet.getRangeByIndexes(blockLayout.rows + 1, 0, measures.length, headers.length);
      context.workbook.tables
        .getItem("Taakstelling")
        .resize(sheet.getRangeByIndexes(blockLayout.rows, 0, measures.length + 1, headers.length));
      cells.values = measures;
      context.workbook.worksheets.getItem("Instellingen").getRange("B5").values = [[today]];
    });
    return embedded;
  });

  it("shows in Excel what was computed without, and adds up to the table", async () => {
    const embedded = await filled();
    const values = await valuesOf(embedded, "Taakstelling");
    const reconciled = cellsIn(values, named(embedded, "Taakstelling_aansluiting"));
    expect(cellsIn(values, named(embedded, "Taakstelling_blok"))).toEqual(await expected(embedded, standingPart));
    expect(reconciled).toEqual(await expected(embedded, reconciliationPart));
    expect(reconciled.slice(1, 11).map((row) => row.slice(2, 4))).toEqual([
      [1, 70000],
      [1, 5000],
      [1, 24000],
      [1, 25000],
      [4, 124000],
      [1, 20000],
      [1, 12000],
      [1, 30000],
      [1, ""],
      [8, 186000],
    ]);
    expect(reconciled[10]?.at(-1)).toBe("sluit");
  });

  it("prints on one page in landscape with the header row repeated, and draws the years beside the figures", async () => {
    const sheet = sheetOf(await filled());
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      printTitleRows: { first: blockLayout.rows, last: blockLayout.rows },
      oddFooter: "&L&A&CPagina &P van &N&RAfgedrukt op &D",
    });
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Taakstelling_grafiek"]);
  });

  it("sets apart over the whole row what does not count, by a condition that needs no add-in", async () => {
    const embedded = await filled();
    const [first] = [...sheetOf(embedded).conditionalFormats].sort((a, b) => b.priority - a.priority);
    expect(first).toMatchObject({ type: "expression", areas: [{ row: blockLayout.rows + 1, columnCount: 15 }] });
    await edit(embedded, (context) => {
      const free = context.workbook.worksheets.getItem("Taakstelling").getRange("R24:R31");
      free.formulas = measures.map((_, row) => [`=${(first?.formulas[0] ?? "").replaceAll("24", String(24 + row))}`]);
    });
    const marks = (await valuesOf(embedded, "Taakstelling")).slice(23, 31).map((row) => row[17]);
    expect(marks).toEqual([false, false, false, false, true, true, true, true]);
  });
});

describe("formulas of the block that are not there any more", () => {
  const madeOnce = preparedOnce(async () => {
    const embedded = await openWorkbook();
    await measured(embedded, () => setUp(today));
    return embedded;
  });

  const blockFindings = async (embedded: EmbeddedExcel) => {
    const { result, requests } = await measured(embedded, () => check(today));
    const findings = result.findings.filter(({ rule }) => rule === "blok-overschreven");
    return { findings: findings.map(({ cell, message }) => `${cell}: ${message}`), requests };
  };

  it("has no finding as set-up made it, nor when it moved or when the user made something else of it", async () => {
    const embedded = await madeOnce();
    expect(await blockFindings(embedded)).toEqual({ findings: [], requests: 1 });
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Taakstelling");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A1:J12").format.fill.color = "yellow";
    });
    expect((await blockFindings(embedded)).findings).toEqual([]);
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Taakstelling").getRange("A3:J11").clear("Contents");
    });
    expect((await blockFindings(embedded)).findings).toEqual([]);
    expect((await measured(embedded, () => setUp(today))).result.isChanged).toBe(false);
  });

  it("are named in one finding of the one request of a check; what was typed stays until the user empties it", async () => {
    const embedded = await madeOnce();
    const before = await formulasOf(embedded, "Taakstelling");
    const write = (address: string, value: string | number): Promise<void> =>
      edit(embedded, (context) => {
        context.workbook.worksheets.getItem("Taakstelling").getRange(address).values = [[value]];
      });
    await write("D4", 70000);
    await write("G5", "=12000+3000");
    await write("C13", "");
    expect(await blockFindings(embedded)).toEqual({
      findings: [
        `D4: Het blok van Taakstelling volgt de tabel niet overal meer: in D4 en G5 is over de formules heen getypt (D4: 70.000); C13 is leeg. Maak die cellen leeg (Delete) en kies Werkmap aanvullen; dat zet de formules terug.`,
      ],
      requests: 1,
    });
    const { result: first } = await measured(embedded, () => setUp(today));
    expect(first).toMatchObject({ isChanged: true, formulas: [{ register: "Taakstelling", header: "blok" }] });
    const kept = await formulasOf(embedded, "Taakstelling");
    expect([kept[3]?.[3], kept[4]?.[6], kept[12]?.[2]]).toEqual([70000, "=12000+3000", before[12]?.[2]]);

    await write("D4", "");
    await write("G5", "");
    expect((await blockFindings(embedded)).findings).toEqual([
      `D4: Het blok van Taakstelling volgt de tabel niet overal meer: D4 en G5 zijn leeg. Kies Werkmap aanvullen; dat zet de formules terug.`,
    ]);
    await measured(embedded, () => setUp(today));
    expect(await formulasOf(embedded, "Taakstelling")).toEqual(before);
    expect(await blockFindings(embedded)).toEqual({ findings: [], requests: 1 });
    expect((await measured(embedded, () => setUp(today))).result.isChanged).toBe(false);
  });

  it("come back in a block that stands beside its table, with the references of that place", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Taakstelling", [headers, ...measures], { table: "Taakstelling" });
    await measured(embedded, () => setUp(today));
    const before = await formulasOf(embedded, "Taakstelling");
    const { row, column } = named(embedded, "Taakstelling_blok");
    expect(column).toBeGreaterThan(headers.length);
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Taakstelling");
      sheet.getRangeByIndexes(row + 3, column + 7, 1, 1).clear("Contents");
    });
    expect((await blockFindings(embedded)).findings).toHaveLength(1);
    await measured(embedded, () => setUp(today));
    expect(await formulasOf(embedded, "Taakstelling")).toEqual(before);
  });
});

describe("a workbook that has the block of an earlier version", () => {
  /** Nine rows with the figures that stood above the table then, one of them changed by the user. */
  const older = async (own: (sheet: Excel.Worksheet) => void): Promise<EmbeddedExcel> => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Instellingen", settings);
    const table = [[...headers, "Eigen kolom"], ...measures.map((row) => [...row, "eigen"])];
    await addSheet(embedded, "Taakstelling", table, { row: 9, table: "Taakstelling" });
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Taakstelling");
      sheet.getRange("A1").values = [["Taakstelling 2021"]];
      sheet.getRange("A4").values = [[2021]];
      sheet.getRange("I4").formulas = [["=SUM(G11:G12)+1"]];
      context.workbook.names.add("Taakstelling_blok", "=Taakstelling!$A$1:$J$9");
      own(sheet);
    });
    return embedded;
  };

  it("keeps it as it is, every cell and formula of the user's too, and gets the rest beside the table", async () => {
    const embedded = await older((sheet) => {
      sheet.getRange("L2:L3").formulas = [["mijn notitie"], ["=I4*2"]];
    });
    const before = await formulasOf(embedded, "Taakstelling");
    const { requests } = await measured(embedded, () => setUp(today));
    const after = await formulasOf(embedded, "Taakstelling");
    expect(before.map((row, index) => after[index]?.slice(0, row.length))).toEqual(before);
    const reconciled = named(embedded, "Taakstelling_aansluiting");
    expect([reconciled.row, reconciled.column]).toEqual([0, headers.length + 2]);
    expect(cellsIn(await valuesOf(embedded, "Taakstelling"), reconciled)).toEqual(
      await expected(embedded, reconciliationPart),
    );
    expect(requests).toBeLessThanOrEqual(3);
    const { result } = await measured(embedded, () => setUp(today));
    expect(result.isChanged).toBe(false);
  });

  it("keeps what the user chose for printing", async () => {
    const embedded = await older((sheet) => {
      sheet.pageLayout.zoom = { scale: 80 };
      sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "Vertrouwelijk";
      sheet.pageLayout.setPrintTitleRows("$1:$2");
    });
    await measured(embedded, () => setUp(today));
    expect(sheetOf(embedded).pageLayout).toMatchObject({
      orientation: "portrait",
      scale: 80,
      oddHeader: "&LVertrouwelijk",
      oddFooter: "",
      printTitleRows: { first: 0, last: 1 },
    });
  });
});

describe("a Taakstelling on a sheet of another name", () => {
  it("gets the block where no cell stands, whatever the user has above and beside the table", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Instellingen", settings);
    await addSheet(embedded, "Bezuinigingen", [headers, ...measures], { row: 30, table: "Taakstelling" });
    await edit(embedded, (context) => {
      const sheet = context.workbook.worksheets.getItem("Bezuinigingen");
      sheet.getRange("C5").values = [["van ons"]];
      sheet.getRange("Q31").values = [["ook van ons"]];
    });
    const before = await formulasOf(embedded, "Bezuinigingen");
    await measured(embedded, () => setUp(today));
    const after = await formulasOf(embedded, "Bezuinigingen");
    expect(before.map((row, index) => after[index]?.slice(0, row.length))).toEqual(before);
    expect(named(embedded, "Taakstelling_blok").column).toBeGreaterThan(16);
  });
});
