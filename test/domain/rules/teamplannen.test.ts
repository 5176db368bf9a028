import { validate } from "../../../src/domain/rules/validate";
import { actiepunt, beleidsuitgangspunt, findingsIn, on, onlyFinding, werkplanregel, workbook } from "../builders";

describe("niet-in-werkplan (Motie punt 3)", () => {
  it("warns for an open action of the Organisatie that no werkplanregel covers", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Actor: "Organisatie" })] })).toMatchObject({
      rule: "niet-in-werkplan",
      severity: "waarschuwing",
      column: "Werkplanregel",
      source: "Motie punt 3",
    });
  });
  it("is content with a werkplanregel, another actor, or closed work", () => {
    expect(
      findingsIn({
        Actiepunten: [
          actiepunt({ Actor: "Organisatie", Werkplanregel: "WP-001" }),
          actiepunt({ Actor: "College" }),
          actiepunt({ Actor: "Organisatie", Status: "Vervallen" }),
        ],
      }),
    ).toEqual([]);
  });
});

describe("uitgangspunt-zonder-plan (Motie punt 3)", () => {
  it("points at the Nr of a beleidsuitgangspunt without work", () => {
    expect(onlyFinding({ Beleidsuitgangspunten: [beleidsuitgangspunt(), beleidsuitgangspunt()] })).toMatchObject({
      rule: "uitgangspunt-zonder-plan",
      column: "Nr",
      cell: "A3",
      message: expect.stringContaining("BU-02"),
    });
  });
  it("knows a reference in another case", () =>
    expect(findingsIn({ Teamplannen: [werkplanregel({ Beleidsuitgangspunt: "bu-01" })] })).toEqual([]));
  it("does not speak of a row whose Nr is empty or an error", () => {
    const Beleidsuitgangspunten = ["BU-01", "", "#REF!"].map((Nr) => beleidsuitgangspunt({ Nr }));
    expect(findingsIn({ Beleidsuitgangspunten })).toEqual([
      "verplicht-leeg: Beleidsuitgangspunten Nr 3",
      "formulefout: Beleidsuitgangspunten Nr 4",
    ]);
  });
  it("does not speak beside a reference with a stray space", () => {
    expect(findingsIn({ Teamplannen: [werkplanregel({ Beleidsuitgangspunt: "BU-01 " })] })).toEqual([
      "verwijzing-onbekend: Teamplannen Beleidsuitgangspunt 2",
    ]);
  });
});

describe("nieuw-beleid-zonder-gevolgen (Motie punt 4)", () => {
  const answers = {
    Gevolgenanalyse: "Past binnen formatie",
    "Uitvoerbaar personeel": "Ja",
    "Uitvoerbaar processen": "Deels",
    "Uitvoerbaar financiën": "Nee",
  };
  const nieuw = { Prioriteitsklasse: "(Nieuw) beleid" };
  it("lists what is missing in one finding", () => {
    expect(
      onlyFinding({
        Teamplannen: [werkplanregel({ ...nieuw, ...answers, Gevolgenanalyse: "", "Uitvoerbaar financiën": "" })],
      }),
    ).toMatchObject({
      rule: "nieuw-beleid-zonder-gevolgen",
      severity: "fout",
      column: "Gevolgenanalyse",
      message: expect.stringContaining("Gevolgenanalyse en Uitvoerbaar financiën"),
    });
  });
  it("is content with all answers, even Nee, with another class, or with closed work", () => {
    expect(
      findingsIn({
        Teamplannen: [
          werkplanregel({ ...nieuw, ...answers }),
          werkplanregel(),
          werkplanregel({ ...nieuw, Status: "Vervallen" }),
        ],
      }),
    ).toEqual([]);
  });
});

describe("prioriteit-omgekeerd (Motie punt 4)", () => {
  const answers = {
    Gevolgenanalyse: "Ja",
    "Uitvoerbaar personeel": "Ja",
    "Uitvoerbaar processen": "Ja",
    "Uitvoerbaar financiën": "Ja",
  };
  const nieuw = (cells = {}) => werkplanregel({ Prioriteitsklasse: "(Nieuw) beleid", ...answers, ...cells });
  const basis = (cells = {}) => werkplanregel({ Status: "Niet gestart", Einddatum: on("01-09-2021"), ...cells });
  const reversed = (...Teamplannen: ReturnType<typeof werkplanregel>[]) =>
    findingsIn({ Teamplannen }).filter((finding) => finding.startsWith("prioriteit"));
  it("warns at the new policy that runs before the basics of the same team", () => {
    expect(reversed(nieuw(), basis({ Team: "FINANCIËN " }))).toEqual(["prioriteit-omgekeerd: Teamplannen Status 2"]);
  });
  it.each([
    ["another team", basis({ Team: "Griffie" })],
    ["basics that run", basis({ Status: "Loopt" })],
    ["basics that are not due", basis({ Einddatum: on("30-09-2021") })],
    ["other work that is overdue", basis({ Prioriteitsklasse: "Uitvoering" })],
  ])("accepts %s", (_, other) => expect(reversed(nieuw(), other)).toEqual([]));
  it.each(["", "#REF!"])("takes rows with Team %p for no team", (Team) =>
    expect(reversed(nieuw({ Team }), basis({ Team }))).toEqual([]),
  );
  it("accepts basics without an Einddatum, and names the first of more", () => {
    expect(reversed(nieuw(), basis({ Einddatum: "" }))).toEqual([]);
    const found = validate(workbook({ Teamplannen: [nieuw(), basis(), basis()] }));
    expect(found.find(({ rule }) => rule === "prioriteit-omgekeerd")?.message).toContain("terwijl WP-002 ");
  });
  it("accepts new policy that waits as well", () =>
    expect(reversed(nieuw({ Status: "Niet gestart" }), basis())).toEqual([]));
});

describe("uren-boven-capaciteit", () => {
  const plan = (Team: string, hours: number, Status = "Loopt") =>
    werkplanregel({ Team, Status, "Uren gepland": hours });
  const Teamplannen = [plan("Griffie", 900), plan("Zorg", 600), plan("zorg", 401), plan("Griffie", 101, "Vervallen")];
  it("gives one finding for a team, at its first row", () => {
    expect(onlyFinding({ settings: { "Beschikbare uren per team": 1000 }, Teamplannen })).toMatchObject({
      rule: "uren-boven-capaciteit",
      cell: "N3",
      message: expect.stringMatching(/1\.001 uur gepland en 1\.000/),
    });
  });
  it("adds up no hours of rows without a team", () => {
    const found = findingsIn({ settings: { "Beschikbare uren per team": 10 }, Teamplannen: [plan("", 900)] });
    expect(found).toEqual(["verplicht-leeg: Teamplannen Team 2"]);
  });
  it("does not speak at the capacity itself, nor without one", () => {
    expect(findingsIn({ settings: { "Beschikbare uren per team": 1001 }, Teamplannen })).toEqual([]);
    expect(findingsIn({ Teamplannen })).toEqual([]);
  });
});

describe("gesprek-ontbreekt (Motie punt 3)", () => {
  const silent = { "Gesprek Q1": "", "Gesprek Q2": "" };
  it("warns per quarter before that of the Peildatum", () => {
    expect(findingsIn({ Teamplannen: [werkplanregel(silent)] })).toEqual([
      "gesprek-ontbreekt: Teamplannen Gesprek Q1 2",
      "gesprek-ontbreekt: Teamplannen Gesprek Q2 2",
    ]);
  });
  it("looks at all four quarters once the report year is over, and at none before it", () => {
    expect(
      findingsIn({
        settings: { Rapportagejaar: 2020, "Taakstelling jaar": 2021 },
        Teamplannen: [werkplanregel()],
        sheets: [1, 2, 3, 4].map((quarter) => `Rapportage 2020-Q${quarter} vastgesteld`),
      }),
    ).toEqual(["gesprek-ontbreekt: Teamplannen Gesprek Q3 2", "gesprek-ontbreekt: Teamplannen Gesprek Q4 2"]);
    expect(
      findingsIn({
        settings: { Rapportagejaar: 2022, "Taakstelling jaar": 2021 },
        Teamplannen: [werkplanregel(silent)],
      }),
    ).toEqual([]);
  });
  it("has nothing to talk about before work starts or after it closes", () => {
    expect(
      findingsIn({
        Teamplannen: [
          werkplanregel({ ...silent, Startdatum: on("01-07-2021") }),
          werkplanregel({ ...silent, Status: "Vervallen" }),
        ],
      }),
    ).toEqual([]);
    expect(findingsIn({ Teamplannen: [werkplanregel({ ...silent, Startdatum: on("31-03-2021") })] })).toHaveLength(2);
  });
});
