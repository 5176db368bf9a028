import type { EmbeddedExcel } from "../../src/embedded-excel";
import { ExcelProblem, setUp, writeReport, type ReportRequest, type Step, type Work } from "../../src/excel";
import { typeInCell } from "../../src/embedded-excel/user";
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
} from "./workbook";

afterEach(closeWorkbooks);

const prepared = preparedOnce(async () => {
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
});

const report = "Rapportage 2021-Q3";
const write = (embedded: EmbeddedExcel, request: ReportRequest = {}, work: Work = {}) =>
  measured(embedded, () => writeReport(today, "0.1.0", request, work));

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

describe("an adopted report", () => {
  const frozen = `${report} vastgesteld`;
  const adopt = (embedded: EmbeddedExcel, work: Work = {}) => write(embedded, { status: "Vastgesteld" }, work);
  const names = ({ workbook }: EmbeddedExcel): readonly string[] => workbook.sheets.map(({ name }) => name);

  it("keeps its figures behind the report, as values of the same looks", async () => {
    const embedded = await prepared();
    const { result, requests } = await adopt(embedded);
    expect(result).toMatchObject({ sheet: report, notice: null, differences: [], frozen });
    expect(requests).toBe(5);
    expect(names(embedded).slice(0, 2)).toEqual([report, frozen]);
    const [live, copy] = embedded.workbook.sheets;
    expect([...(copy?.cells.entries() ?? [])].filter(([, , cell]) => cell.formula !== null)).toEqual([]);
    expect([...(live?.cells.entries() ?? [])].filter(([, , cell]) => cell.formula !== null).length).toBeGreaterThan(20);
    expect(await valuesOf(embedded, frozen)).toEqual(await valuesOf(embedded, report));
    expect(copy?.pageLayout).toEqual(live?.pageLayout);
    const looks = (sheet: typeof live) =>
      [...(sheet?.cells.entries() ?? [])].map(([row, column, { style }]) => ({
        ...embedded.workbook.styles.describe(style),
        quotePrefix: null,
        at: [row, column],
      }));
    expect(looks(copy)).toEqual(looks(live));
    const texts = (await valuesOf(embedded, frozen)).flat();
    expect(texts).toContain("Vastgesteld");
    expect(texts).not.toContain("Concept");
    expect(embedded.workbook.sheets[1]?.pageLayout.oddFooter).toContain("Vastgesteld, peildatum 30-09-2021");
    expect(texts.find((text) => String(text).startsWith("Stand van de uitvoering"))).toContain(
      `Het werkblad ${frozen}`,
    );
  });

  it("is never written over: a second time is refused with nothing written", async () => {
    const embedded = await prepared();
    await adopt(embedded);
    const [live, copy] = [await formulasOf(embedded, report), await formulasOf(embedded, frozen)];
    const actiepunten = embedded.workbook.sheets.find(({ name }) => name === "Actiepunten");
    if (!actiepunten) throw new Error("no Actiepunten");
    const status = (await valuesOf(embedded, "Actiepunten"))[0]?.indexOf("Status ") ?? -1;
    expect(typeInCell(embedded.host, actiepunten, 1, status, "Gereed", "user")).toBeNull();
    embedded.resetTraffic();
    const refusal = await adopt(embedded).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ExcelProblem);
    expect(refusal).toMatchObject({
      code: "refused",
      happened: `Het werkblad ${frozen} bestaat al: dit kwartaal is al vastgesteld.`,
      unchanged: "Er is niets gewijzigd.",
    });
    expect(embedded.traffic.requests).toBe(1);
    expect(await formulasOf(embedded, frozen)).toEqual(copy);
    expect(await formulasOf(embedded, report)).toEqual(live);
  });

  it("stays as it was when a Concept is made of the same quarter afterwards", async () => {
    const embedded = await prepared();
    await adopt(embedded);
    const copy = await formulasOf(embedded, frozen);
    expect((await write(embedded)).result.frozen).toBeNull();
    expect(await formulasOf(embedded, frozen)).toEqual(copy);
    expect((await valuesOf(embedded, report)).flat()).toContain("Concept");
  });

  it("is not adopted while a figure comes to something else than was computed", async () => {
    const embedded = await prepared();
    const onStep = ({ says }: Step): void => {
      const budget = embedded.workbook.sheets.find(({ name }) => name === "Budgetregels");
      if (says === "Rapportage schrijven" && budget) typeInCell(embedded.host, budget, 1, 6, "999", "colleague");
    };
    const { result } = await adopt(embedded, { onStep });
    expect(result.differences.length).toBeGreaterThan(0);
    expect(result.frozen).toBeNull();
    expect(result.notice).toContain(`Het werkblad ${frozen} is niet gemaakt`);
    expect(names(embedded)).not.toContain(frozen);
  });

  it("tells each of its steps", async () => {
    const embedded = await prepared();
    const steps: string[] = [];
    await adopt(embedded, { onStep: ({ says, done, total }) => steps.push(`${done}/${total} ${says}`) });
    expect(steps).toEqual([
      "1/5 Registers lezen",
      "2/5 Rapportage schrijven",
      "3/5 Cijfers vergelijken",
      "4/5 Vastgestelde cijfers vastleggen",
      "5/5 Vastgestelde cijfers nakijken",
    ]);
  });

  it("is written but not looked at when the user stops while it is read back", async () => {
    const embedded = await prepared();
    const controller = new AbortController();
    const onStep = ({ says }: Step): void => {
      if (says === "Cijfers vergelijken") controller.abort();
    };
    const refusal = await write(embedded, {}, { onStep, signal: controller.signal }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "cancelled", unchanged: "Alles is geschreven, maar niet nagekeken." });
    expect(names(embedded)).toContain(report);
  });
});
