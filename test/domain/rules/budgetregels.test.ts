import { budgetregel, findingsIn, onlyFinding } from "../builders";

describe("budget-overschreden (Motie punt 2)", () => {
  it("counts commitments as spent", () => {
    expect(onlyFinding({ Budgetregels: [budgetregel({ Realisatie: 90000, Verplichtingen: 10000.01 })] })).toMatchObject(
      { rule: "budget-overschreden", severity: "fout", message: expect.stringMatching(/€ 100\.000,01.*€ 0,01/) },
    );
  });
  it("accepts spending to the cent, also in binary fractions", () => {
    expect(
      findingsIn({
        Budgetregels: [budgetregel({ "Primitieve begroting": 0.3, Realisatie: 0.1, Verplichtingen: 0.2 })],
      }),
    ).toEqual([]);
  });
  it("counts changes of the budget, and does not hold for Baten", () => {
    expect(
      findingsIn({
        Budgetregels: [
          budgetregel({ Begrotingswijzigingen: 50000, Realisatie: 140000, Verplichtingen: 10000 }),
          budgetregel({ Soort: "Baten", Realisatie: 140000, Verplichtingen: "" }),
        ],
      }),
    ).toEqual([]);
  });
  it("does not judge a line whose budget cannot be read", () => {
    expect(findingsIn({ Budgetregels: [budgetregel({ "Primitieve begroting": "" })] })).toEqual([
      "verplicht-leeg: Budgetregels Primitieve begroting 2",
    ]);
  });
});

describe("prognose-te-laag (Motie punt 2)", () => {
  it("warns for a forecast below what is spent already", () => {
    expect(
      onlyFinding({ Budgetregels: [budgetregel({ "Prognose 31-12": 59999, "Primitieve begroting": 60000 })] }),
    ).toMatchObject({ rule: "prognose-te-laag", severity: "waarschuwing", column: "Prognose 31-12" });
  });
  it("accepts an equal forecast, none, and Baten", () => {
    const Budgetregels = [
      budgetregel({ "Prognose 31-12": 60000, Toelichting: "Minder inhuur" }),
      budgetregel(),
      budgetregel({ Soort: "Baten", "Prognose 31-12": 50000, Toelichting: "Minder leges" }),
    ];
    expect(findingsIn({ Budgetregels })).toEqual([]);
  });
});

describe("afwijking-zonder-toelichting", () => {
  it.each([
    ["a nadeel of the threshold itself", { "Prognose 31-12": 125000 }, "nadeel"],
    ["a voordeel of the threshold itself", { "Prognose 31-12": 75000 }, "voordeel"],
    ["Baten that fall behind", { Soort: "Baten", "Prognose 31-12": 75000 }, "nadeel"],
  ])("wants an explanation of %s", (_, cells, side) => {
    expect(onlyFinding({ Budgetregels: [budgetregel(cells)] })).toMatchObject({
      rule: "afwijking-zonder-toelichting",
      column: "Toelichting",
      message: expect.stringContaining(side),
    });
  });
  it("accepts an explanation, and a deviation below the threshold", () => {
    expect(
      findingsIn({
        Budgetregels: [
          budgetregel({ "Prognose 31-12": 125000, Toelichting: "Ziekte" }),
          budgetregel({ "Prognose 31-12": 124999.99 }),
        ],
      }),
    ).toEqual([]);
  });
  it("wants no explanation of nothing, even without a threshold", () => {
    expect(
      findingsIn({
        settings: { "Drempel afwijking": 0 },
        Budgetregels: [budgetregel(), budgetregel({ "Prognose 31-12": 99999 })],
      }),
    ).toEqual(["afwijking-zonder-toelichting: Budgetregels Toelichting 3"]);
  });
  it("is silent while the threshold is no number", () => {
    expect(
      findingsIn({
        settings: { "Drempel afwijking": "vijfduizend" },
        Budgetregels: [budgetregel({ "Prognose 31-12": 200000 })],
      }),
    ).toEqual(["bedrag-ongeldig: Instellingen Waarde 9"]);
  });
});
