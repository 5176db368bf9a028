import { createSnapshot } from "../../../../src/domain/snapshot/create-snapshot";
import type { CellValue } from "../../../../src/domain/values/cell-value";
import { actiepunt, budgethouder, budgetregel, peildatum, type Cells } from "../../builders";
import { findingsOf, messagesOf, setUpWorkbook, type Broken } from "../../whole-register";

const overwritten = "formule-overschreven";

/** Where something was typed over a formula, as the first of the cells that the finding names. */
const typedOver = (contents: Parameters<typeof setUpWorkbook>[0], broken: Broken = {}): readonly string[] =>
  findingsOf(setUpWorkbook(contents, broken)).filter((finding) => finding.startsWith(overwritten));

describe("a value typed over a formula", () => {
  const budget = (cells: Cells): readonly string[] => typedOver({ Budgetregels: [budgetregel(cells)] });
  const actie = (cells: Cells): readonly string[] => typedOver({ Actiepunten: [actiepunt(cells)] });
  const begroting = (shown: CellValue, primitief = 100000): readonly string[] =>
    budget({ "Primitieve begroting": primitief, "Begroting na wijziging": shown });
  it.each([
    ["the amount itself", begroting(100000), 0],
    ["half a cent beside it", begroting(100000.004), 0],
    ["a cent beside it", begroting(100000.01), 1],
    ["the last bits of a sum of millions", begroting(10_000_000.012, 10_000_000), 0],
    ["the amount as text with its cents", begroting("100000.00"), 1],
    ["the text itself", actie({ Belangrijk: "Ja", Urgent: "Ja", Kwadrant: "DOEN" }), 0],
    ["the text in another case", actie({ Belangrijk: "Ja", Urgent: "Ja", Kwadrant: "doen" }), 0],
    ["another text", actie({ Belangrijk: "Ja", Urgent: "Ja", Kwadrant: "PLANNEN" }), 1],
    ["a zero where the formula gives nothing", actie({ Kwadrant: 0 }), 1],
  ])("is told from what the formula gives: %s", (_, found, count) => expect(found).toHaveLength(count));

  it("is named at its cause, not in what follows from it in the same row", () => {
    const followed = budgetregel({ "Begroting na wijziging": 5, Beschikbaar: 7, "Prognose 31-12": 1000, Afwijking: 3 });
    const beside = budgetregel({ "Begroting na wijziging": 100000, Beschikbaar: 7 });
    expect(typedOver({ Budgetregels: [followed] })).toHaveLength(1);
    const [, second = ""] = messagesOf(overwritten, setUpWorkbook({ Budgetregels: [followed, beside] }));
    expect(second).toContain("staat in de kolom Beschikbaar iets anders");
    expect(second).not.toMatch(/[A-Z]+2\b/);
  });

  it("is looked for in figures of another register there, and not in what follows from such a figure", () => {
    expect(
      typedOver({ Budgethouders: [budgethouder({ Realisatie: 1, Afwijking: 5, Prognose: 7, "V/N": "N" })] }),
    ).toEqual([]);
  });

  it("is not looked for in a workbook that was never set up, nor in a table under another name", () => {
    const contents = { Budgetregels: [budgetregel({ "Begroting na wijziging": 5 })] };
    expect(findingsOf(setUpWorkbook(contents, {}, { names: [] })).join()).not.toContain(overwritten);
    expect(typedOver(contents, { Budgetregels: { as: "otherTable", table: "Tabel1" } })).toEqual([]);
    expect(typedOver(contents)).toHaveLength(1);
  });
});

describe("Rang", () => {
  const shown = (...ranks: CellValue[]): number =>
    typedOver({ Actiepunten: ranks.map((Rang) => actiepunt({ Rang })) }).length;
  it.each([
    ["numbers from 1 on", [1, 2], 0],
    ["numbers from 1 on in another order, as before a sort", [2, 1], 0],
    ["numbers from 1 on beside an empty cell", ["", 1], 0],
    ["a number twice", [1, 1], 1],
    ["a number that is left out", [1, 3], 1],
    ["numbers that start elsewhere", [0, 1], 1],
    ["a text", [1, "eerst"], 1],
    ["an error: then the other numbers say nothing", ["#REF!", 7], 0],
  ])("that shows %s", (_, ranks, count) => expect(shown(...ranks)).toBe(count));
});

it("a formula in the column Nr is told of, and one in another column is not", () => {
  const found = (...formulaHeaders: string[]) =>
    findingsOf(setUpWorkbook({}, { Mandaten: { formulaHeaders } })).filter((each) => each.startsWith("nr-formule"));
  expect(found("Grens", " nr ")).toEqual(["nr-formule: Mandaten A2"]);
  expect(found("Grens")).toEqual([]);
});

it("a key that stands twice in Instellingen is told of where it does not count", () => {
  const lines = ["Kwartaal", "Eigen", " kwartaal", "Eigen"];
  const found = {
    location: { sheet: "Instellingen", headerRow: 0, firstColumn: 0 },
    headers: ["Sleutel", "Waarde"],
    body: lines.map((key, at) => ({ index: at + 1, values: [key, "Q1"] })),
  };
  expect(messagesOf("instelling-dubbel", createSnapshot({ Instellingen: found }, peildatum))).toEqual([
    'De sleutel " kwartaal" staat ook in rij 2; alleen die telt mee. Verwijder deze rij.',
  ]);
});
