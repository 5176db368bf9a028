import { readFileSync } from "node:fs";
import { madeSheets } from "../../src/domain/sheets";
import { startExcel, withExcel, type EmbeddedExcel } from "../../src/embedded-excel";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { makeSheets, setUp } from "../../src/excel";
import { faultyDemo } from "../headless/command";
import { addSheet, closeWorkbooks, measured, openWorkbook, today, valuesOf } from "./workbook";

afterEach(closeWorkbooks);

const demoInExcel = async (run: (embedded: EmbeddedExcel) => Promise<void>): Promise<void> => {
  const embedded = await startExcel(loadWorkbook(new Uint8Array(readFileSync(faultyDemo))));
  try {
    await run(embedded);
  } finally {
    embedded.close();
  }
};

const [plan] = madeSheets;

describe("sheets made from the registers", () => {
  it("come, all of them, in three requests, Excel agrees with every figure, also on a faulty workbook, and once more they come where they stand", () =>
    demoInExcel(async (embedded) => {
      const { result, requests } = await measured(embedded, () => makeSheets(madeSheets, today, "1.0.0"));
      expect(requests).toBe(3);
      expect(result.made.flatMap(({ differences }) => differences)).toEqual([]);
      expect(result.made.map(({ sheet }) => sheet)).toEqual(
        embedded.workbook.sheets.slice(0, result.made.length).map(({ name }) => name),
      );
      expect(result.notices).toEqual([]);
      // Made anew they come where they stand, and nowhere else.
      const before = embedded.workbook.sheets.map(({ name }) => name);
      await withExcel(embedded, () => makeSheets(madeSheets, today, "1.0.0"));
      expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual(before);
    }));

  it("leave a user's sheet of the same name alone and say so", async () => {
    const embedded = await openWorkbook();
    await withExcel(embedded, () => setUp(today));
    await addSheet(embedded, "Plan van aanpak", [["Van mij"]]);
    const { result } = await measured(embedded, () => makeSheets(plan ? [plan] : [], today, "1.0.0"));
    expect(result.made.map(({ sheet }) => sheet)).toEqual(["Plan van aanpak (2)"]);
    expect(result.notices).toEqual([
      expect.stringContaining("niet gewijzigd. Het nieuwe blad heet Plan van aanpak (2)."),
    ]);
    expect(await valuesOf(embedded, "Plan van aanpak")).toEqual([["Van mij"]]);
  });

  it("say what is missing where registers are not set up, and write nothing", async () => {
    const embedded = await openWorkbook();
    const attempt = withExcel(embedded, () => makeSheets(madeSheets, today, "1.0.0"));
    await expect(attempt).rejects.toMatchObject({ code: "not-set-up", advice: "Richt de werkmap eerst in." });
    expect(embedded.workbook.sheets).toHaveLength(1);
  });
});
