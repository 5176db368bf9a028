import type { Workbook } from "../../../src/embedded-excel/model/workbook";
import { withExcel, type EmbeddedExcel } from "../../../src/embedded-excel";
import type { Finding } from "../../../src/domain/rules/finding";
import { workbookRules } from "../../../src/domain/rules/workbook";
import { check, ExcelProblem, previewSort, setUp, sortRegisters, writeReport } from "../../../src/excel";
import { addSheet, closeWorkbooks, openWorkbook, preparedOnce, rowsOf, today } from "../workbook";
import { put } from "./break";
import { corpus } from "./corpus";

afterAll(closeWorkbooks);

const sheets: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>> = {
  Actiepunten: [
    { Nr: "AP-002", Actiepunt: "Twee", Status: "Loopt", Prioriteitsklasse: "Uitvoering" },
    { Nr: "AP-001", Actiepunt: "Een", Status: "Loopt", Prioriteitsklasse: "Basis op orde" },
  ],
  Budgethouders: [{ Nr: "BH-01", Functie: "Teammanager", Team: "Ruimte", Portefeuillehouder: "Wethouder" }],
  Budgetregels: [
    { Nr: "BR-001", Budgethouder: "BH-01", Programma: "Wonen", Soort: "Lasten", "Primitieve begroting": 1000 },
    { Nr: "BR-002", Budgethouder: "BH-01", Programma: "Wonen", Soort: "Lasten", "Primitieve begroting": 2000 },
  ],
  Mandaten: [
    { Nr: "MA-001", Bevoegdheid: "Inkoop", Gemandateerde: "Manager", Grens: 5000 },
    { Nr: "MA-002", Bevoegdheid: "Verhuur", Gemandateerde: "Manager", Grens: 6000 },
  ],
  Raadsverzoeken: [{ Nr: "RV-01", Verzoek: "Fietspad", Datum: 44000, Status: "Loopt" }],
  Portefeuilles: [{ Nr: "PF-01", Portefeuillehouder: "Wethouder", Domein: "Samenleving", Onderwerp: "Zorg" }],
  Beleidsuitgangspunten: [{ Nr: "BU-01", Programma: "Wonen", Beleidsuitgangspunt: "Bouwen" }],
  "Externe adviezen": [
    { Nr: "EA-001", Onderwerp: "Advies", Budgethouder: "BH-01", Bedrag: 100, Status: "Aangevraagd" },
    { Nr: "EA-002", Onderwerp: "Nog een", Budgethouder: "BH-01", Bedrag: 200, Status: "Aangevraagd" },
  ],
  Jaarplannen: [{ Nr: "JP-01", Eenheid: "Ruimte", Jaar: 2021 }],
  "Bestuurlijke opdrachten": [{ Nr: "BO-01", Titel: "Opdracht", Aanleiding: "Motie", Status: "Loopt" }],
};

/** A workbook that was set up, with rows in most registers and a sheet of the user's own. */
const sound = preparedOnce(async () => {
  const embedded = await openWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    await addSheet(embedded, name, [headers, ...rowsOf(headers, rows)]);
  }
  await withExcel(embedded, () => setUp(today));
  await embedded.Excel.run(async (context) => {
    context.workbook.tables.getItem("Actiepunten").columns.add(undefined, [["Eigen"], ["b"], ["a"]]);
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").values = [
      ["Eigen lijst", 1],
      ["van de gebruiker", 2],
    ];
    await context.sync();
  });
  return embedded;
});

type Contents = ReadonlyMap<string, readonly string[]>;

/** What users typed: of each sheet its rows, each with its constants in their columns. */
const typed = ({ sheets: all }: Workbook): Contents =>
  new Map(
    all.map(({ id, cells }) => {
      const rows = new Map<number, string[]>();
      for (const [row, column, { value, formula }] of cells.entries())
        if (value !== null && formula === null)
          rows.set(row, [...(rows.get(row) ?? []), `${column}=${JSON.stringify(value)}`]);
      return [id, [...rows.values()].map((row) => row.join("; "))];
    }),
  );

/** The one cell that set-up may change: it says which layout the workbook has. */
const isRaised = (row: string): boolean => row.includes('"Schemaversie"; 1=0;');

/** Rows of which something is not there any more: set-up and report add cells, and a sort moves rows whole. */
const lostFrom = (before: Contents, workbook: Workbook): readonly string[] => {
  const after = typed(workbook);
  return [...before].flatMap(([id, rows]) => {
    const there = (after.get(id) ?? []).map((row) => new Set(row.split("; ")));
    return rows.filter(
      (row) => !isRaised(row) && !there.some((cells) => row.split("; ").every((cell) => cells.has(cell))),
    );
  });
};

/** A use case may refuse in words; anything else that it throws is a fault of ours. */
const attempt = async (useCase: () => Promise<unknown>): Promise<void> => {
  try {
    await useCase();
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
  }
};

const named = ({ sheet, cell, rule }: Finding): string => `${rule} ${sheet}!${cell}`;

describe("a workbook that was set up and that nobody broke", () => {
  it("has no finding about the workbook itself", async () => {
    const embedded = await sound();
    const { findings } = await withExcel(embedded, () => check(today));
    // The registers of this workbook have only some of their columns filled in: those are findings of other rules.
    const structural = new Set(workbookRules.map(({ slug }) => slug));
    expect(findings.map(({ rule }) => rule).filter((rule) => structural.has(rule))).toEqual([]);
  });
});

describe("a place in the order that was typed over its formula", () => {
  it("is named, and sorting gives the formula back", async () => {
    const embedded = await sound();
    put(embedded.workbook, "Actiepunten", "AI2", 77);
    embedded.host.markDirty();
    await withExcel(embedded, async () => {
      expect((await check(today)).findings.map(named)).toContain("formule-overschreven Actiepunten!AI2");
      await sortRegisters(today);
      expect((await check(today)).findings.map(({ rule }) => rule)).not.toContain("formule-overschreven");
    });
  });
});

describe.each(corpus)("a workbook with $title", ({ defects }) => {
  let embedded: EmbeddedExcel;
  let findings: readonly Finding[];
  let before: Contents;
  beforeAll(async () => {
    embedded = await sound();
    for (const { breaks } of defects) breaks(embedded.workbook);
    embedded.host.markDirty();
    before = typed(embedded.workbook);
    ({ findings } = await withExcel(embedded, () => check(today)));
  });

  it.each(defects.filter(({ finding }) => finding !== null))("has one finding that names $says", ({ finding }) => {
    expect(findings.map(named).filter((each) => each === `${finding?.rule} ${finding?.at}`)).not.toEqual([]);
  });

  it("has no other finding about the workbook itself", () => {
    const expected = new Set(defects.map(({ finding }) => `${finding?.rule} ${finding?.at}`));
    const rules = new Set(corpus.flatMap((each) => each.defects.map(({ finding }) => finding?.rule)));
    // Some defects exist only where a table became plain cells, which is named beside them.
    rules.delete("tabel-verdwenen");
    expect(findings.filter((each) => rules.has(each.rule) && !expected.has(named(each))).map(named)).toEqual([]);
  });

  it("keeps every cell of the user through set-up, sort and report, and nothing throws", async () => {
    await withExcel(embedded, async () => {
      await attempt(() => previewSort(today));
      await attempt(() => setUp(today));
      expect(lostFrom(before, embedded.workbook)).toEqual([]);
      await attempt(() => sortRegisters(today));
      await attempt(() => writeReport(today, "1.0.0"));
    });
    expect(lostFrom(before, embedded.workbook)).toEqual([]);
  });
});
