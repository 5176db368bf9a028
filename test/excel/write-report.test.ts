import type { EmbeddedExcel } from "../../src/embedded-excel";
import { startExcel } from "../../src/embedded-excel";
import { loadWorkbook } from "../../src/embedded-excel/xlsx/load";
import { serialOf } from "../../src/domain/values/date";
import type { CellValue } from "../../src/domain/values/cell-value";
import { check, ExcelProblem, setUp, writeReport, type ReportRequest, type Step, type Work } from "../../src/excel";
import { typeInCell } from "../../src/embedded-excel/user";
import {
  addSheet,
  closeWorkbooks,
  columnAt,
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
    });
    const title = await valuesOf(embedded, "Eigen blad");
    const { result, requests } = await write(embedded);
    expect(result).toMatchObject({ sheet: report, notice: null, differences: [] });
    expect(requests).toBe(3);
    expect(await valuesOf(embedded, "Eigen blad")).toEqual(title);
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
  const adoptedBy = "Gemeentesecretaris";
  const adopt = (embedded: EmbeddedExcel, work: Work = {}, request: ReportRequest = {}) =>
    write(embedded, { status: "Vastgesteld", adoptedBy, ...request }, work);
  const adopted = preparedOnce(async () => {
    const embedded = await prepared();
    await adopt(embedded);
    return embedded;
  });
  const sheetNamed = ({ workbook }: EmbeddedExcel, name: string) => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const changesFound = async (embedded: EmbeddedExcel) =>
    (await measured(embedded, () => check(today))).result.findings.filter(
      ({ rule }) => rule === "rapportage-gewijzigd",
    );
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
    const [written, kept] = [await valuesOf(embedded, report), await valuesOf(embedded, frozen)];
    const width = written[0]?.length ?? 0;
    const own = (row: CellValue[]): CellValue[] => row.map((value) => (value === result.controlegetal ? "" : value));
    expect(kept.map((row) => own(row.slice(0, width)))).toEqual(
      written.map((row) => row.map((value) => (value === `op ${frozen}` ? "" : value))),
    );
    expect(copy?.pageLayout).toEqual({ ...live?.pageLayout, printArea: `A1:J${written.length}` });
    const looks = (sheet: typeof live) =>
      [...(sheet?.cells.entries() ?? [])]
        .filter(([, column]) => column < width)
        .map(([row, column, { style }]) => ({
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

  it("states when and by whom it was adopted, its peildatum, version and controlegetal", async () => {
    const embedded = await adopted();
    const head = (await valuesOf(embedded, frozen)).slice(0, 5).map((row) => row.filter((value) => value !== ""));
    expect(head.flat()).toEqual(expect.arrayContaining(["Vastgesteld", "0.1.0", today]));
    expect(head).toContainEqual(
      expect.arrayContaining([
        "Vastgesteld op",
        today,
        "Door",
        adoptedBy,
        "Controlegetal",
        expect.stringMatching(/^(?:[0-9A-F]{4}-?){4}$/),
      ]),
    );
  });

  it("leaves every key figure in Momentopnamen, directly below what stands there, with the user's own column untouched", async () => {
    const embedded = await prepared();
    await edit(embedded, (context) => {
      context.workbook.tables.getItem("Momentopnamen").columns.add(0, [["Eigen"], ["van mij"]]);
    });
    await adopt(embedded, {}, { kwartaal: 2, peildatum: serialOf(2021, 6, 30) });
    const { result } = await adopt(embedded);
    const [headers = [], ...rows] = await valuesOf(embedded, "Momentopnamen");
    const at = (header: string) => columnAt(headers, header);
    expect(rows[0]?.[at("Eigen")]).toBe("van mij");
    expect(rows.filter((row) => row[at("Eigen")] !== "")).toHaveLength(1);
    const quarters = rows.map((row) => row[at("Kwartaal")]);
    expect([...new Set(quarters)]).toEqual(["", "2021-Q2", "2021-Q3"]);
    expect(quarters.filter((each) => each === "2021-Q2").length).toBe(
      quarters.filter((each) => each === "2021-Q3").length,
    );
    const prognose = rows.find(
      (row) => row[at("Kwartaal")] === "2021-Q3" && row[at("Kerncijfer")] === "budget.lasten.prognose",
    );
    expect(prognose).toEqual(
      expect.arrayContaining([today, "Lasten: Prognose", 130000.55, "euro", adoptedBy, result.controlegetal, "0.1.0"]),
    );
    expect(new Set(rows.map((row) => row[at("Nr")])).size).toBe(rows.length);
    const [table] = sheetNamed(embedded, "Momentopnamen").tables;
    expect(table?.area.rowCount).toBe(rows.length + 1);
  });

  it("is refused, with nothing written, without a function, without Momentopnamen, and with cells in the way", async () => {
    const embedded = await prepared();
    const refusal = (request: ReportRequest = {}) => adopt(embedded, {}, request).catch((error: unknown) => error);
    expect(await refusal({ adoptedBy: "  " })).toMatchObject({
      code: "refused",
      happened: expect.stringContaining("wie"),
    });
    await edit(embedded, (context) => {
      context.workbook.worksheets.getItem("Momentopnamen").getRange("B20").values = [["notitie"]];
    });
    expect(await refusal()).toMatchObject({ code: "refused", advice: expect.stringContaining("Momentopnamen") });
    await edit(embedded, (context) => context.workbook.worksheets.getItem("Momentopnamen").delete());
    expect(await refusal()).toMatchObject({ code: "not-set-up", advice: expect.stringContaining("Vul de werkmap") });
    expect(names(embedded).filter((name) => name.startsWith("Rapportage"))).toEqual([]);
  });

  it("is known to be unchanged, and a cell that was changed is named, also under another name and after saving", async () => {
    const embedded = await adopted();
    const { result, requests } = await measured(embedded, () => check(today));
    expect(requests).toBe(1);
    expect(result.findings.filter(({ rule }) => rule.startsWith("rapportage-gewijzigd"))).toEqual([]);
    const again = await startExcel(loadWorkbook(embedded.save()));
    expect(await changesFound(again)).toEqual([]);
    const row = (await valuesOf(again, frozen)).findIndex((cells) => cells.includes(130000.55));
    await edit(again, (context) => {
      context.workbook.worksheets.getItem(frozen).getRangeByIndexes(row, 0, 1, 10).format.fill.color = "#FFFF00";
    });
    expect(await changesFound(again)).toEqual([]);
    const column = (await valuesOf(again, frozen))[row]?.indexOf(130000.55) ?? -1;
    expect(typeInCell(again.host, sheetNamed(again, frozen), row, column, "130000,56", "colleague")).toBeNull();
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    expect(await changesFound(again)).toMatchObject([{ sheet: frozen, cell, severity: "fout" }]);
    await edit(again, (context) => {
      context.workbook.worksheets.getItem(frozen).name = "Archief Q3";
    });
    expect(await changesFound(again)).toMatchObject([{ sheet: "Archief Q3", cell }]);
    again.close();
  });

  it("is never written over: a second time is refused with nothing written", async () => {
    const embedded = await adopted();
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

  it("is not adopted once more while its figures stand in Momentopnamen, whatever became of its sheet", async () => {
    const embedded = await adopted();
    await edit(embedded, (context) => context.workbook.worksheets.getItem(frozen).delete());
    const refusal = await adopt(embedded).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "refused", happened: expect.stringContaining("al cijfers van 2021-Q3") });
    expect(names(embedded)).not.toContain(frozen);
  });

  it("stays as it was when a Concept is made of the same quarter afterwards", async () => {
    const embedded = await adopted();
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
