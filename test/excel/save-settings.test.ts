import type { EmbeddedExcel } from "../../src/embedded-excel";
import { Colleague } from "../../src/embedded-excel";
import { filterTable, setProtection, typeInCell } from "../../src/embedded-excel/user";
import { check, ExcelProblem, saveSettings, setUp, type SettingChange } from "../../src/excel";
import { serialOf } from "../../src/domain/values/date";
import { addSheet, closeWorkbooks, measured, openWorkbook, today, valuesOf } from "./workbook";

afterEach(closeWorkbooks);

/** Instellingen as a controller keeps it: two columns of their own before ours, and a key written their way. */
const opened = async (): Promise<EmbeddedExcel> => {
  const embedded = await openWorkbook();
  await addSheet(
    embedded,
    "Instellingen",
    [
      ["Wie", "Sleutel", "Waarde"],
      ["Control", " gemeente", "Waterrijk"],
      ["", "Peildatum", ""],
      ["", "Drempel afwijking", 25000],
    ],
    { row: 2, column: 1, table: "Instellingen" },
  );
  return embedded;
};

const save = (embedded: EmbeddedExcel, ...changes: readonly SettingChange[]) =>
  measured(embedded, () => saveSettings(changes));

const refusalOf = async (embedded: EmbeddedExcel, ...changes: readonly SettingChange[]): Promise<unknown> =>
  save(embedded, ...changes).then(
    () => null,
    (error: unknown) => error,
  );

const sheetOf = ({ workbook }: EmbeddedExcel) => {
  const sheet = workbook.sheets.find(({ name }) => name === "Instellingen");
  if (!sheet) throw new Error("no Instellingen");
  return sheet;
};

const renamed: SettingChange = { key: "Gemeente", from: "Waterrijk", to: "Duinzicht" };

describe("saving settings", () => {
  it("writes what changed beside its key, in one request to read, one to write and one to read back", async () => {
    const embedded = await opened();
    const { result, requests } = await save(
      embedded,
      renamed,
      { key: "Peildatum", from: "", to: serialOf(2021, 9, 30) },
      { key: "Drempel afwijking", from: 25000, to: 25000 },
    );
    expect(result).toEqual({ saved: ["Gemeente", "Peildatum", "Drempel afwijking"], skipped: [] });
    expect(requests).toBe(3);
    expect((await valuesOf(embedded, "Instellingen")).slice(3)).toEqual([
      ["", "Control", " gemeente", "Duinzicht"],
      ["", "", "Peildatum", serialOf(2021, 9, 30)],
      ["", "", "Drempel afwijking", 25000],
    ]);
  });

  it("shows a date as a date where there was none", async () => {
    const embedded = await opened();
    await save(embedded, { key: "Peildatum", from: "", to: serialOf(2021, 9, 30) });
    const text = await embedded.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Instellingen").getRange("D5").load("text");
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([["30-09-2021"]]);
  });

  it("leaves alone what a colleague changed meanwhile, and says what it became", async () => {
    const embedded = await opened();
    expect(typeInCell(embedded.host, sheetOf(embedded), 5, 3, "40000", "colleague")).toBeNull();
    const { result } = await save(embedded, renamed, { key: "Drempel afwijking", from: 25000, to: 10000 });
    expect(result).toEqual({ saved: ["Gemeente"], skipped: [{ key: "Drempel afwijking", found: 40000 }] });
    expect((await valuesOf(embedded, "Instellingen"))[5]).toEqual(["", "", "Drempel afwijking", 40000]);
  });

  it("keeps a name that looks like a formula as text", async () => {
    const embedded = await opened();
    await save(embedded, { ...renamed, to: "=1+1" });
    expect((await valuesOf(embedded, "Instellingen"))[3]?.[3]).toBe("=1+1");
  });

  it("keeps the value of a key that a colleague moved to another row in the same moment", async () => {
    const embedded = await opened();
    embedded.server.beforeRequest(2, () => new Colleague(embedded.host).insertsSheetRows("Instellingen", 3, 2));
    const { result } = await save(embedded, renamed);
    expect(result.saved).toEqual(["Gemeente"]);
    const rows = (await valuesOf(embedded, "Instellingen")).filter((row) => row[2] !== "");
    expect(rows.map((row) => row[3])).toEqual(["Waarde", "Duinzicht", "", 25000]);
  });

  it("is saved once, and said to be, when Excel saved it and its answer was lost", async () => {
    const embedded = await opened();
    embedded.server.faultAt(2, { kind: "lost-answer" });
    const { result } = await measured(embedded, () => saveSettings([renamed], { patience: 50 }));
    expect(result).toEqual({ saved: ["Gemeente"], skipped: [] });
  });

  it("gives for a form what stands there now", async () => {
    const embedded = await opened();
    const { result } = await measured(embedded, () => check(today));
    expect([...result.settingRows]).toEqual([
      ["Gemeente", "Waterrijk"],
      ["Peildatum", ""],
      ["Drempel afwijking", 25000],
    ]);
  });
});

describe("settings that cannot be saved", () => {
  it("is said of a protected sheet", async () => {
    const embedded = await opened();
    setProtection(embedded.host, sheetOf(embedded), true);
    const refusal = await refusalOf(embedded, renamed);
    expect(refusal).toBeInstanceOf(ExcelProblem);
    expect(refusal).toMatchObject({ code: "protected", unchanged: "Er is niets gewijzigd." });
  });

  it("is said of a filtered table", async () => {
    const embedded = await opened();
    const [table] = sheetOf(embedded).tables;
    if (!table) throw new Error("no table");
    filterTable(embedded.host, table, 0, (text) => text === "Control");
    expect(await refusalOf(embedded, renamed)).toMatchObject({ code: "filtered", unchanged: "Er is niets gewijzigd." });
  });

  it("is said of a key that is not there, and which others were saved", async () => {
    const embedded = await opened();
    expect(await refusalOf(embedded, renamed, { key: "Kwartaal", from: "", to: "Q3" })).toMatchObject({
      code: "not-set-up",
      happened: "De sleutel Kwartaal staat niet in Instellingen.",
      unchanged: "Wel opgeslagen: Gemeente.",
    });
    expect((await valuesOf(embedded, "Instellingen"))[3]?.[3]).toBe("Duinzicht");
  });

  it("is said of a workbook without Instellingen, until it is set up", async () => {
    const embedded = await openWorkbook();
    expect(await refusalOf(embedded, renamed)).toMatchObject({ code: "not-set-up" });
    await measured(embedded, () => setUp(today));
    expect((await save(embedded, { ...renamed, from: "" })).result.saved).toEqual(["Gemeente"]);
  });
});
