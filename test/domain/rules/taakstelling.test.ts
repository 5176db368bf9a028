import { findingsIn, maatregel, on, onlyFinding } from "../builders";

const checked = {
  Begrotingswijziging: "BW-3",
  "Gecontroleerd door": "Concerncontroller",
  "Gecontroleerd op": on("01-09-2021"),
};

describe("taakstelling-niet-gedekt (Motie punt 7)", () => {
  it("gives total and restant", () => {
    const Taakstelling = [
      maatregel({ Bedrag: 55000 }),
      maatregel({ Bedrag: 70000, Zekerheid: "Gerealiseerd", ...checked }),
      maatregel({ Bedrag: 45000, Zekerheid: "Zacht" }),
    ];
    expect(onlyFinding({ Taakstelling })).toMatchObject({
      rule: "taakstelling-niet-gedekt",
      severity: "fout",
      cell: "G2",
      message: expect.stringMatching(/€ 170\.000 van € 200\.000: restant € 30\.000/),
    });
  });
  it("counts neither another year nor part of an existing target", () => {
    const Taakstelling = [
      maatregel({ Bedrag: 100000 }),
      maatregel({ Bedrag: 60000, Jaar: 2022 }),
      maatregel({ Bedrag: 50000, "Bestaande taakstelling": "Bezuiniging 2019" }),
    ];
    expect(findingsIn({ Taakstelling })).toEqual([
      "taakstelling-niet-gedekt: Taakstelling Bedrag 2",
      "taakstelling-dubbel: Taakstelling Bestaande taakstelling 4",
    ]);
  });
  it("points at the header row while there are no measures, and at nothing without the register", () => {
    expect(onlyFinding({ Taakstelling: [] })).toMatchObject({ rule: "taakstelling-niet-gedekt", cell: "A1", row: 1 });
    expect(findingsIn({ Taakstelling: null })).toEqual([]);
  });
  it("is silent once the amount is covered, also by more", () => {
    expect(findingsIn({ Taakstelling: [maatregel({ Bedrag: 199999.99 }), maatregel({ Bedrag: 0.01 })] })).toEqual([]);
    expect(findingsIn({ Taakstelling: [maatregel({ Bedrag: 250000 })] })).toEqual([]);
  });
});

describe("taakstelling-dubbel (Motie punt 7)", () => {
  it("names the existing target", () => {
    expect(
      onlyFinding({ Taakstelling: [maatregel(), maatregel({ "Bestaande taakstelling": "Bezuiniging 2019" })] }),
    ).toMatchObject({
      rule: "taakstelling-dubbel",
      severity: "fout",
      message: expect.stringMatching(/TS-02.*"Bezuiniging 2019"/),
    });
  });
  it("takes spaces for empty", () =>
    expect(findingsIn({ Taakstelling: [maatregel({ "Bestaande taakstelling": " " })] })).toEqual([]));
});

describe("taakstelling-zonder-wijziging and vier-ogen", () => {
  it("want a change of the budget and a second controller for what is realised", () => {
    expect(findingsIn({ Taakstelling: [maatregel({ Zekerheid: "Gerealiseerd" })] })).toEqual([
      "taakstelling-zonder-wijziging: Taakstelling Begrotingswijziging 2",
      "vier-ogen: Taakstelling Gecontroleerd door 2",
    ]);
  });
  it("want the date of the control too", () => {
    expect(
      onlyFinding({ Taakstelling: [maatregel({ Zekerheid: "Gerealiseerd", ...checked, "Gecontroleerd op": "" })] }),
    ).toMatchObject({ rule: "vier-ogen", severity: "waarschuwing", column: "Gecontroleerd op" });
  });
  it("want nothing of what is realised and controlled, or not yet realised", () => {
    expect(
      findingsIn({
        Taakstelling: [maatregel({ Zekerheid: "Gerealiseerd", ...checked }), maatregel({ Zekerheid: "Zacht" })],
      }),
    ).toEqual([]);
  });
});

describe("taakstelling-incidenteel-later (Motie punt 7)", () => {
  const inYears = (...years: number[]) =>
    years.map((Jaar, index) =>
      maatregel({ Jaar, Aard: "Incidenteel", Maatregel: index === 1 ? " minder INHUUR" : "Minder inhuur" }),
    );
  it("finds the fourth year, once, at its first row", () => {
    expect(onlyFinding({ Taakstelling: inYears(2021, 2022, 2023, 2024, 2024, 2025) })).toMatchObject({
      rule: "taakstelling-incidenteel-later",
      row: 5,
      column: "Jaar",
      message: expect.stringContaining("2024"),
    });
  });
  it("counts years, not rows, whatever their order in the sheet", () => {
    expect(findingsIn({ Taakstelling: inYears(2021, 2021, 2022, 2023) })).toEqual([]);
    expect(findingsIn({ Taakstelling: inYears(2024, 2021, 2022, 2023) })).toEqual([
      "taakstelling-incidenteel-later: Taakstelling Jaar 2",
    ]);
  });
  it.each([
    ["a measure without a name", { Maatregel: "" }],
    ["a measure of which the name is an error", { Maatregel: "#REF!" }],
  ])("does not hold for %s", (_, cells) => {
    const Taakstelling = inYears(2021, 2022, 2023, 2024).map((row) => ({ ...row, ...cells }));
    expect(findingsIn({ Taakstelling }).filter((each) => each.startsWith("taakstelling-inc"))).toEqual([]);
  });
  it("does not count a year that is text", () => {
    const Taakstelling = [...inYears(2021, 2022, 2023), maatregel({ Jaar: "2024", Aard: "Incidenteel" })];
    expect(findingsIn({ Taakstelling })).toEqual(["bedrag-ongeldig: Taakstelling Jaar 5"]);
  });
  it("does not hold for what is Structureel, nor across measures", () => {
    const other = inYears(2021, 2022, 2023, 2024).map((row, index) =>
      index === 3 ? { ...row, Maatregel: "Minder papier" } : row,
    );
    expect(findingsIn({ Taakstelling: other })).toEqual([]);
    expect(
      findingsIn({ Taakstelling: inYears(2021, 2022, 2023, 2024).map((row) => ({ ...row, Aard: "Structureel" })) }),
    ).toEqual([]);
  });
});
