import type { EmbeddedExcel } from "../../src/embedded-excel";
import { ExcelProblem, setUp, writeReport } from "../../src/excel";
import { addSheet, closeWorkbooks, edit, measured, openWorkbook, today, valuesOf } from "./workbook";

afterEach(closeWorkbooks);

const prepared = async (): Promise<EmbeddedExcel> => {
  const embedded = await openWorkbook();
  await addSheet(embedded, "Instellingen", [
    ["Sleutel", "Waarde"],
    ["Gemeente", "Waterrijk"],
    ["Peildatum", today],
  ]);
  await addSheet(embedded, "Actiepunten", [
    ["Nr", "Actiepunt", "Bron", "Actor", "Verantwoordelijke", "Prioriteitsklasse", "Status ", "Tijd", "Oorzaak"],
    [
      "AP-001",
      "Mandaatregels",
      "Motie",
      "College",
      "Gemeentesecretaris",
      "Basis op orde",
      "Loopt",
      "Rood",
      "'=cmd|' /C calc'!A0",
    ],
    ["AP-002", "Teamplannen", "Motie", "College", "Gemeentesecretaris", "Uitvoering", "Gereed", "Groen", ""],
  ]);
  await addSheet(embedded, "Budgetregels", [
    [
      "Nr",
      "Budgethouder",
      "Programma",
      "Omschrijving",
      "Soort",
      "Aard",
      "Primitieve begroting",
      "Realisatie",
      "Prognose 31-12",
    ],
    ["BR-001", "BH-01", "Bestuur", "Inhuur", "Lasten", "Structureel", 100000, 40000, 130000.55],
    ["BR-002", "BH-01", "Bestuur", "Leges", "Baten", "Structureel", 20000, 5000, ""],
  ]);
  await measured(embedded, () => setUp(today));
  return embedded;
};

const report = "Rapportage 2021-Q3";
const write = (embedded: EmbeddedExcel) => measured(embedded, () => writeReport(today, "0.1.0"));

describe("the report sheet", () => {
  it("is written at the front in three requests, and every formula comes to what was computed", async () => {
    const embedded = await prepared();
    const { result, requests } = await write(embedded);
    expect(result).toMatchObject({ sheet: report, notice: null, differences: [] });
    expect(result.compared).toBeGreaterThan(20);
    expect(requests).toBe(3);
    expect(embedded.workbook.sheets[0]?.name).toBe(report);
  });

  it("is A4 landscape, one page wide, with repeated rows and page x of y", async () => {
    const embedded = await prepared();
    await write(embedded);
    const [sheet] = embedded.workbook.sheets;
    expect(sheet?.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
    });
    expect(sheet?.pageLayout.printTitleRows?.first).toBe(0);
    expect(sheet?.pageLayout.oddFooter).toContain("Pagina &P van &N");
    expect(sheet?.view.showGridlines).toBe(false);
  });

  it("is written again in its place, so that a formula that refers to it keeps working", async () => {
    const embedded = await prepared();
    await write(embedded);
    await addSheet(embedded, "Eigen blad", [["x"]]);
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Eigen blad").getRange("A1").formulas = [[`='${report}'!A1`]];
      context.workbook.worksheets.getItem(report).getRange("A500").values = [["oude regel"]];
    });
    const title = await valuesOf(embedded, "Eigen blad");
    const { result, requests } = await write(embedded);
    expect(result).toMatchObject({ sheet: report, differences: [] });
    expect(requests).toBe(3);
    expect(await valuesOf(embedded, "Eigen blad")).toEqual(title);
    expect((await valuesOf(embedded, report)).length).toBeLessThan(500);
    expect(embedded.workbook.sheets.filter(({ name }) => name.startsWith("Rapportage"))).toHaveLength(1);
  });

  it("leaves a user's own sheet of that name alone and says where the report is", async () => {
    const embedded = await prepared();
    await addSheet(embedded, report, [["van de gebruiker"]]);
    const { result } = await write(embedded);
    expect(result.sheet).toBe(`${report} (2)`);
    expect(result.notice).toContain(`${report} (2)`);
    expect(await valuesOf(embedded, report)).toEqual([["van de gebruiker"]]);
    expect((await write(embedded)).result.sheet).toBe(`${report} (2)`);
  });

  it("never makes a formula of what a user typed as text", async () => {
    const embedded = await prepared();
    await write(embedded);
    const formulas = [...(embedded.workbook.sheets[0]?.cells.entries() ?? [])].map(([, , cell]) => cell.formula ?? "");
    expect(formulas.filter((formula) => formula.includes("cmd"))).toEqual([]);
  });

  it("is refused, with nothing written, in a workbook that was not set up", async () => {
    const embedded = await openWorkbook();
    const refusal = await write(embedded).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ExcelProblem);
    expect(refusal).toMatchObject({ code: "not-set-up" });
    expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });
});
