import { Colleague, type EmbeddedExcel } from "../../src/embedded-excel";
import { parseArea } from "../../src/embedded-excel/model/address";
import { setUp, writeReport, type ReportRequest, type Work } from "../../src/excel";
import { unfinishedHead } from "../../src/excel/report/standing-sheet";
import { addSheet, closeWorkbooks, columnAt, measured, openWorkbook, preparedOnce, today, valuesOf } from "./workbook";

afterEach(closeWorkbooks);

const report = "Rapportage 2021-Q3";
const frozen = `${report} vastgesteld`;

const prepared = preparedOnce(async () => {
  const embedded = await openWorkbook();
  const settings = [
    ["Sleutel", "Waarde"],
    ["Gemeente", "Waterrijk"],
    ["Peildatum", today],
  ];
  await addSheet(embedded, "Instellingen", settings);
  await measured(embedded, () => setUp(today));
  return embedded;
});

const written = preparedOnce(async () => {
  const embedded = await prepared();
  await write(embedded);
  return embedded;
});

const write = (embedded: EmbeddedExcel, request: ReportRequest = {}, work: Work = {}) =>
  measured(embedded, () => writeReport(today, "0.1.0", request, work));

const adopt = (embedded: EmbeddedExcel, work: Work = {}) =>
  write(embedded, { status: "Vastgesteld", adoptedBy: "Gemeentesecretaris" }, work);

const names = ({ workbook }: EmbeddedExcel): readonly string[] => workbook.sheets.map(({ name }) => name);
const reports = (embedded: EmbeddedExcel): readonly string[] =>
  names(embedded).filter((name) => name.startsWith("Rapportage"));

const types = (embedded: EmbeddedExcel, cell: string, text: string): void => {
  const area = parseArea(cell);
  if (!area) throw new Error(cell);
  expect(new Colleague(embedded.host).types(report, area.row, area.column, text)).toBeNull();
};

describe("a Concept that colleagues write on", () => {
  it.each(["A400", "B3"])("keeps %s, on the old sheet under another name, and says so", async (cell) => {
    const embedded = await written();
    types(embedded, cell, "nog eens bekijken");
    const before = await valuesOf(embedded, report);
    const { result, requests } = await write(embedded);
    expect(requests).toBe(3);
    expect(result).toMatchObject({ sheet: report, differences: [] });
    expect(result.notice).toContain(`heet nu ${report} (oud)`);
    expect(await valuesOf(embedded, `${report} (oud)`)).toEqual(before);
    expect(reports(embedded)).toEqual([report, `${report} (oud)`]);
    expect((await write(embedded)).result.notice).toBeNull();
  });

  it("keeps what is typed in the moment between reading and writing on a sheet of its own", async () => {
    const embedded = await written();
    embedded.server.beforeRequest(2, () => types(embedded, "A5", "=1+1"));
    const { result } = await write(embedded);
    expect(result.notice).toContain("Opmerkingen van collega's");
    expect(await valuesOf(embedded, "Opmerkingen van collega's")).toEqual([
      ["Werkblad", "Cel", "Getypt"],
      [report, "A5", "=1+1"],
    ]);
    expect((await valuesOf(embedded, report)).flat()).not.toContain(2);
  });

  it("follows its sheet when a colleague renames it, and comes back when one deletes it, in that moment", async () => {
    const embedded = await written();
    const colleague = new Colleague(embedded.host);
    embedded.server.beforeRequest(2, () => expect(colleague.renamesSheet(report, "Q3")).toBeNull());
    expect((await write(embedded)).result).toMatchObject({ sheet: "Q3", differences: [], notice: null });
    embedded.server.beforeRequest(3, () => expect(colleague.deletesSheet("Q3")).toBeNull());
    expect((await write(embedded)).result).toMatchObject({ sheet: report, differences: [] });
  });
});

describe("a report that Excel stops half-way", () => {
  it.each([
    ["new", prepared, [60]],
    ["written again", written, [300]],
  ] as const)(
    "says in its head that it is not finished when it is %s, and is whole when it is made again",
    async (_, open, actions) => {
      for (const action of actions) {
        const embedded = await open();
        embedded.server.faultAt(2, { kind: "halfway", code: "AccessDenied", action });
        await expect(write(embedded)).rejects.toMatchObject({ code: "protected" });
        const [head] = (await valuesOf(embedded, report)).flat();
        expect([unfinishedHead, ""]).toContain(head ?? "");
        const { result } = await write(embedded);
        expect(result).toMatchObject({ sheet: report, notice: null, differences: [] });
        expect(reports(embedded)).toEqual([report]);
        expect((await valuesOf(embedded, report)).flat()).not.toContain(unfinishedHead);
        embedded.close();
      }
    },
  );
});

describe("an adoption that Excel stops half-way", () => {
  const rowsOfQuarter = async (embedded: EmbeddedExcel) => {
    const [headers = [], ...rows] = await valuesOf(embedded, "Momentopnamen");
    return rows.filter((row) => row[columnAt(headers, "Kwartaal")] === "2021-Q3");
  };
  const expectWhole = async (embedded: EmbeddedExcel, controlegetal: string | null): Promise<void> => {
    expect(reports(embedded)).toEqual([report, frozen]);
    const cells = (await valuesOf(embedded, frozen)).flat();
    expect(cells).toContain(controlegetal);
    expect(cells).not.toContain(unfinishedHead);
    const [headers = []] = await valuesOf(embedded, "Momentopnamen");
    const rows = await rowsOfQuarter(embedded);
    const figures = rows.map((row) => row[columnAt(headers, "Kerncijfer")]);
    expect(figures.length).toBeGreaterThan(20);
    expect(new Set(figures).size).toBe(figures.length);
    expect(new Set(rows.map((row) => row[columnAt(headers, "Controlegetal")]))).toEqual(new Set([controlegetal]));
  };

  it("is completed when it is asked for again, with one sheet and its figures once", async () => {
    const whole = await prepared();
    const { controlegetal } = (await adopt(whole)).result;
    whole.close();
    for (const action of [1, 40]) {
      const embedded = await prepared();
      embedded.server.faultAt(4, { kind: "halfway", code: "AccessDenied", action });
      await expect(adopt(embedded)).rejects.toMatchObject({ code: "protected" });
      const { result } = await adopt(embedded);
      expect(result).toMatchObject({ frozen, notice: null, controlegetal });
      await expectWhole(embedded, controlegetal);
      embedded.close();
    }
  });

  it("is known to be done when only its answer was lost", async () => {
    const embedded = await prepared();
    embedded.server.faultAt(4, { kind: "lost-answer" });
    const { result } = await adopt(embedded, { patience: 3_000 });
    expect(result).toMatchObject({ frozen, notice: null });
    await expectWhole(embedded, result.controlegetal);
  });

  it("puts its figures below those of a colleague who types in Momentopnamen in that moment", async () => {
    const embedded = await prepared();
    embedded.server.beforeRequest(4, () =>
      expect(new Colleague(embedded.host).typesInTable("Momentopnamen", 0, "Omschrijving", "van mij")).toBeNull(),
    );
    const { result } = await adopt(embedded);
    await expectWhole(embedded, result.controlegetal);
    const [headers = [], first = []] = await valuesOf(embedded, "Momentopnamen");
    expect(first[columnAt(headers, "Omschrijving")]).toBe("van mij");
  });
});
