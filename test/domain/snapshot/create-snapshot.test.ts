import { createSnapshot } from "../../../src/domain/snapshot/create-snapshot";
import { lists } from "../../../src/domain/registers/lists";
import { normaliseHeader } from "../../../src/domain/snapshot/register-snapshot";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { on, peildatum, workbook } from "../builders";

const at = { sheet: "Blad1", headerRow: 2, firstColumn: 1 };

describe("a register in the snapshot", () => {
  const { registers } = createSnapshot(
    {
      Beleidsuitgangspunten: {
        location: at,
        headers: [" PROGRAMMA", "Eigen", "nr ", "Programma"],
        body: [
          { index: 3, values: ["Bestuur", "x", "BU-01", "dubbel"] },
          { index: 4, values: ["", "alleen van de gebruiker", " ", ""] },
          { index: 5, values: ["", "", "BU-02"] },
        ],
      },
    },
    peildatum,
  );
  const register = registers.Beleidsuitgangspunten;

  it("finds columns whatever their case, outer spaces and order, the first of equal headers", () => {
    expect([register.position("Nr"), register.position("Programma"), register.position("Vindplaats")]).toEqual([
      2,
      0,
      null,
    ]);
    expect(register.rows.map(register.column("Programma"))).toEqual(["Bestuur", ""]);
  });
  it("has empty cells in a column that is missing, and where a row ends before it", () => {
    const short = createSnapshot(
      { Portefeuilles: { location: at, headers: ["Nr", "Onderwerp"], body: [{ index: 3, values: ["PF-01"] }] } },
      peildatum,
    ).registers.Portefeuilles;
    expect(short.rows.map((row) => ["Nr", "Onderwerp", "Domein"].map((header) => short.column(header)(row)))).toEqual([
      ["PF-01", "", ""],
    ]);
  });
  it("has no row for what only formulas show", () => {
    const { Actiepunten } = createSnapshot(
      {
        Actiepunten: {
          location: at,
          headers: ["Nr", "Rang", "Kwadrant"],
          body: [
            { index: 3, values: ["", 1, "DOEN"] },
            { index: 4, values: ["AP-001", "", ""] },
          ],
        },
      },
      peildatum,
    ).registers;
    expect(Actiepunten.rows.map(({ index }) => index)).toEqual([4]);
  });
  it.each<readonly [CellValue, string]>([
    ["Voortgang (%)", "voortgang (%)"],
    ["  Oude\u00a0waarde\r\n ", "oude waarde"],
    ["Begroting na\n  wijziging", "begroting na wijziging"],
    ["Ver\u00adant\u200bwoordelijke\ufeff", "verantwoordelijke"],
    [2021, "2021"],
  ])("takes the header %j for %s", (header, name) => expect(normaliseHeader(header)).toBe(name));
  it("has only rows with something of its own in them", () =>
    expect(register.rows.map(({ index }) => index)).toEqual([3, 5]));
  it("says which columns are missing, and that a register which is absent misses nothing", () => {
    expect(register.missing).toEqual(["Beleidsuitgangspunt", "Raadsthema", "Vindplaats"]);
    expect([registers.Actiepunten.location, registers.Actiepunten.missing, registers.Actiepunten.rows]).toEqual([
      null,
      [],
      [],
    ]);
  });
  it("gives addresses as Excel does", () => {
    const [first] = register.rows;
    if (first === undefined) throw new Error("no rows");
    expect([register.address(first, "Nr"), register.address(first, "Vindplaats")]).toEqual(["D4", "B4"]);
  });
  it("refuses a header that it does not declare", () => expect(() => register.column("Deadline")).toThrow("Deadline"));
});

describe("a workbook of which nothing is known yet", () => {
  it("has no sheets and nothing that is broken", () => {
    const { sheets, adopted, structure } = createSnapshot({}, peildatum);
    expect([sheets, adopted, structure.sheets, structure.tables]).toEqual([[], [], [], []]);
  });
});

describe("settings in the snapshot", () => {
  it("are read from the first line with their key, as MATCH reads them", () => {
    const rows: CellValue[][] = [
      ["gemeente ", "Waterrijk"],
      ["Gemeente", "Elders"],
    ];
    const { settings } = createSnapshot(
      {
        Instellingen: {
          location: at,
          headers: ["Sleutel", "Waarde"],
          body: rows.map((values, index) => ({ index: index + 3, values })),
        },
      },
      peildatum,
    );
    expect(settings.gemeente).toBe("Waterrijk");
  });
  it("fill in what is left open from the Peildatum", () => {
    expect(workbook({ settings: { Peildatum: on("15-05-2020") } }).settings).toMatchObject({
      peildatum: on("15-05-2020"),
      rapportagejaar: 2020,
      kwartaal: 2,
      taakstelling: { jaar: 2020, bedrag: 200000 },
    });
  });
  it("take today without a Peildatum, or with text in its place", () => {
    expect(workbook({ settings: { Peildatum: "15-5-2020" } }).settings.peildatum).toBe(peildatum);
  });
  it("let the command line have the last word", () => {
    const { settings } = createSnapshot({}, peildatum, { peildatum: on("01-02-2022"), kwartaal: 4 });
    expect(settings).toMatchObject({ peildatum: on("01-02-2022"), kwartaal: 4, rapportagejaar: 2022 });
  });
});

describe("lists in the snapshot", () => {
  it("are those of the workbook, without blanks and errors", () => {
    expect(workbook({ lists: { Actor: ["Griffie", "", "#REF!", 7] } }).lists.Actor).toEqual(["Griffie", "7"]);
  });
  it("are the first ones where the workbook has none", () =>
    expect(workbook({ lists: { Actor: [] } }).lists.Actor).toEqual(lists.Actor));
});
