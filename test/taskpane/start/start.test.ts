import { registerNames } from "../../../src/domain/registers/names";
import { readFileSync } from "node:fs";
import { startExcel, withExcel, type EmbeddedExcel } from "../../../src/embedded-excel";
import { loadWorkbook } from "../../../src/embedded-excel/xlsx/load";
import { deleteSheet } from "../../../src/embedded-excel/user";
import { check, setUp, sortRegisters } from "../../../src/excel";
import { overviewOf } from "../../../src/taskpane/start/overview";
import { setUpWords } from "../../../src/taskpane/start/set-up-words";
import { stageOf } from "../../../src/taskpane/start/stage";
import { addSheet, closeWorkbooks, openWorkbook, today } from "../../excel/workbook";

afterEach(closeWorkbooks);

const stageIn = (embedded: EmbeddedExcel) => withExcel(embedded, async () => stageOf(await check(today)));
const setUpIn = (embedded: EmbeddedExcel) => withExcel(embedded, async () => setUpWords(await setUp(today)));

describe("how far a workbook is set up", () => {
  it("is empty, then complete, and incomplete when a register was deleted", async () => {
    const embedded = await openWorkbook();
    expect(await stageIn(embedded)).toEqual({ kind: "empty", taken: [] });
    expect(await setUpIn(embedded)).toMatchObject({ kind: "success", title: "De werkmap is ingericht", left: [] });
    expect(await stageIn(embedded)).toEqual({ kind: "complete" });
    const sheet = embedded.workbook.sheets.find(({ name }) => name === "Lijsten");
    if (sheet) expect(deleteSheet(embedded.host, sheet, "user")).toBeNull();
    expect(await stageIn(embedded)).toEqual({
      kind: "incomplete",
      lacks: [{ register: "Lijsten", what: "ontbreekt" }],
    });
  });

  it("names the register whose sheet holds something else", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Teamplannen", [["Vakantie"], ["juli"]]);
    expect(await stageIn(embedded)).toEqual({ kind: "empty", taken: ["Teamplannen"] });
  });

  it("says of a register in plain cells, or with fewer columns, what it lacks", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Instellingen", [
      ["Sleutel", "Waarde", "Toelichting"],
      ["Gemeente", "Waterrijk", ""],
    ]);
    const stage = await stageIn(embedded);
    expect(stage).toMatchObject({ kind: "incomplete" });
    expect(stage).toHaveProperty(
      "lacks",
      expect.arrayContaining([{ register: "Instellingen", what: "is nog geen tabel" }]),
    );
  });
});

describe("what is told of set-up", () => {
  it("names what was made, and what became a table with its contents", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Instellingen", [
      ["Sleutel", "Waarde", "Toelichting"],
      ["Gemeente", "Waterrijk", ""],
    ]);
    const { done } = await setUpIn(embedded);
    expect(done).toContain(
      `Gemaakt: ${registerNames.filter((name) => !["Instellingen", "Lijsten"].includes(name)).join(", ")} en Lijsten.`,
    );
    expect(done).toContain("Van gewone cellen een tabel gemaakt: Instellingen. De inhoud is niet gewijzigd.");
    expect(done.some((line) => line.startsWith("Instellingen toegevoegd: Rapportagejaar, "))).toBe(true);
  });

  it("says that nothing was changed the second time", async () => {
    const embedded = await openWorkbook();
    await setUpIn(embedded);
    expect(await setUpIn(embedded)).toEqual({
      kind: "success",
      title: "De werkmap was al compleet; er is niets gewijzigd",
      done: [],
      left: [],
    });
  });

  it("tells of what was left alone, and why", async () => {
    const embedded = await openWorkbook();
    await addSheet(embedded, "Teamplannen", [["Vakantie"], ["juli"]]);
    const { kind, title, left } = await setUpIn(embedded);
    expect({ kind, title }).toEqual({ kind: "warning", title: "De werkmap is ingericht, op één onderdeel na" });
    expect(left).toEqual([
      "Op het werkblad Teamplannen staat iets anders; daar is niets gewijzigd. Het register staat op het werkblad Teamplannen (2).",
    ]);
  });
});

describe("the start view of Gemeente Waterrijk", () => {
  it("counts actions and werkplanregels, and asks for the order first and the report after it", async () => {
    const embedded = await startExcel(loadWorkbook(readFileSync("assets/demo/waterrijk.xlsx")));
    await withExcel(embedded, async () => {
      const overview = overviewOf(await check(today));
      expect(overview.progress).toEqual([
        { name: "Actiepunten", open: 42, late: 3, finished: 12 },
        { name: "Werkplanregels", open: 149, late: 3, finished: 11 },
      ]);
      expect(overview.coverage).toMatchObject({ target: 200_000, excess: 0 });
      expect(overview.findings).toEqual({ fout: 0, waarschuwing: 9, info: 4 });
      expect(overview.next.to).toMatchObject({ view: "sorteren" });
      await sortRegisters(today);
      expect(overviewOf(await check(today)).next.to).toMatchObject({ view: "rapportage" });
    });
    embedded.close();
  });
});
