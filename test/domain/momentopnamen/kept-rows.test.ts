import { fullLabel } from "../../../src/domain/momentopnamen/full-label";
import { keptFigure } from "../../../src/domain/momentopnamen/kept-figure";
import { keptRows } from "../../../src/domain/momentopnamen/kept-rows";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { on, workbook } from "../builders";

const rowsAfter = (...numbers: readonly CellValue[]) =>
  keptRows(
    workbook({
      settings: { Rapportagejaar: 2021, Kwartaal: "Q3" },
      Momentopnamen: numbers.map((Nr) => ({ Nr, Kwartaal: "2021-Q2" })),
    }),
    { on: on("15-10-2021"), by: "Gemeentesecretaris" },
    "3F2A-91C0-7D4E-B812",
    "1.0.0",
  );

describe("what an adopted report leaves in Momentopnamen", () => {
  it("is a row for each key figure, with who adopted it and when", () =>
    expect(rowsAfter().find(({ Kerncijfer }) => Kerncijfer === "taakstelling.bedrag")).toEqual({
      Nr: expect.stringMatching(/^MO-\d{3}$/),
      Kwartaal: "2021-Q3",
      Peildatum: on("30-09-2021"),
      Kerncijfer: "taakstelling.bedrag",
      Omschrijving: expect.stringMatching(/^Taakstelling/),
      Waarde: 200000,
      Eenheid: "euro",
      "Vastgesteld op": on("15-10-2021"),
      "Vastgesteld door": "Gemeentesecretaris",
      Controlegetal: "3F2A-91C0-7D4E-B812",
      Versie: "1.0.0",
    }));

  it.each<readonly [string, readonly CellValue[], string]>([
    ["begins at one", [], "MO-001"],
    ["goes on after the highest", ["MO-011", "MO-012", "MO-002"], "MO-013"],
    ["goes on as users type it", ["  mo-7  "], "MO-008"],
    ["goes on beyond three digits", ["MO-999"], "MO-1000"],
    ["does not count what is no number of ours", ["XMO-90", "MO-90b", "MO-", "MO-x", "90", 90, "#REF!"], "MO-001"],
  ])("%s in numbering", (_, numbers, first) => expect(rowsAfter(...numbers)[0]?.Nr).toBe(first));

  it("numbers its rows one after the other", () =>
    expect(
      rowsAfter("MO-008")
        .slice(0, 3)
        .map(({ Nr }) => Nr),
    ).toEqual(["MO-009", "MO-010", "MO-011"]));
});

describe("what a figure is called on its own", () => {
  it.each([
    ["werkplan.teLaat", "Te laat", "Werkplan: Te laat"],
    ["actiepunten.open", "Open", "Actiepunten: Open"],
    ["raadsverzoeken.aantal", "Raadsverzoeken", "Raadsverzoeken"],
    ["budget.lasten.prognose", "Lasten: Prognose", "Lasten: Prognose"],
    ["budget.afwijking", "Afwijking", "Saldo: Afwijking"],
    ["budget.drempel", "Drempel", "Drempel"],
    ["budget.bovenDrempel", "Boven de drempel", "Boven de drempel"],
    ["adviezen.aantal", "Externe adviezen", "Externe adviezen"],
  ])("%s, %s, is %s", (id, label, full) => expect(fullLabel({ id, label })).toBe(full));
});

describe("a figure taken from Momentopnamen", () => {
  it("is that of its own name, also where a status of the users has a wildcard in it", () =>
    expect(keptFigure("B1", 'actiepunten.Wacht* ~ op "wie?"')).toContain(
      'Momentopnamen[Kerncijfer],"actiepunten.Wacht~* ~~ op ""wie~?""",',
    ));
});
