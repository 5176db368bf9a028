import {
  actiepunt,
  beleidsuitgangspunt,
  budgetregel,
  externAdvies,
  findingsIn,
  maatregel,
  on,
  onlyFinding,
  raadsverzoek,
  werkplanregel,
} from "../builders";

it("finds nothing in a clean workbook", () => expect(findingsIn({})).toEqual([]));

describe("formulefout", () => {
  it("names the error, and stands alone whatever else the column asks for", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Deadline: "#REF!" })] })).toMatchObject({
      rule: "formulefout",
      severity: "fout",
      column: "Deadline",
      message: expect.stringContaining("#REF!"),
    });
  });
  it("looks at formula columns too", () =>
    expect(findingsIn({ Budgetregels: [budgetregel({ "V/N": "#NAME?" })] })).toEqual([
      "formulefout: Budgetregels V/N 2",
    ]));
  it("leaves a text that only looks like an error alone", () =>
    expect(findingsIn({ Actiepunten: [actiepunt({ Vindplaats: "#1 van de lijst" })] })).toEqual([]));
});

describe("verplicht-leeg", () => {
  it("wants every required cell, and spaces are no contents", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ Bron: "", Verantwoordelijke: "  " })] })).toEqual([
      "verplicht-leeg: Actiepunten Bron 2",
      "verplicht-leeg: Actiepunten Verantwoordelijke 2",
    ]);
  });
  it("takes rows that are wholly empty for no rows", () => {
    expect(findingsIn({ Beleidsuitgangspunten: [beleidsuitgangspunt(), { Nr: "" }, { Nr: " " }] })).toEqual([]);
  });
  it("wants a Deadline of an open action", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Deadline: "" })] })).toMatchObject({
      rule: "verplicht-leeg",
      column: "Deadline",
      message: expect.stringContaining("zolang het actiepunt open staat"),
    });
  });
  it("wants no Deadline of a running or closed action", () => {
    expect(
      findingsIn({
        Actiepunten: [
          actiepunt({ Deadline: "", Looptijd: "Doorlopend" }),
          actiepunt({ Deadline: "", Status: "Vervallen" }),
        ],
      }),
    ).toEqual([]);
  });
});

describe("zonder-beleidsuitgangspunt (Motie punt 3)", () => {
  it("takes the place of verplicht-leeg", () => {
    expect(findingsIn({ Teamplannen: [werkplanregel(), werkplanregel({ Beleidsuitgangspunt: "" })] })).toEqual([
      "zonder-beleidsuitgangspunt: Teamplannen Beleidsuitgangspunt 3",
    ]);
  });
});

describe("nr-dubbel", () => {
  it("names the first row for each row after it, whatever case and outer spaces", () => {
    const rows = [
      actiepunt({ Nr: "AP-001" }),
      actiepunt({ Nr: "ap-001" }),
      actiepunt({ Nr: " AP-001" }),
      actiepunt({ Nr: "AP-002" }),
    ];
    expect(findingsIn({ Actiepunten: rows })).toEqual(["nr-dubbel: Actiepunten Nr 3", "nr-dubbel: Actiepunten Nr 4"]);
    expect(onlyFinding({ Actiepunten: rows.slice(0, 2) }).message).toContain("rij 2");
  });
  it("takes names of JavaScript for keys like any other", () => {
    const rows = ["constructor", "__proto__", "toString"].map((Nr) => actiepunt({ Nr }));
    expect(findingsIn({ Actiepunten: rows }).map((finding) => finding.split(":")[0])).toEqual([
      "nr-vorm",
      "nr-vorm",
      "nr-vorm",
    ]);
  });
});

describe("nr-vorm", () => {
  it.each([
    ["AP-1", undefined],
    [7, undefined],
    ["ap-004", "AP-004"],
    ["AP-004 ", "AP-004"],
  ])("warns for %p", (Nr, fix) => {
    const finding = onlyFinding({ Actiepunten: [actiepunt({ Nr })] });
    expect(finding).toMatchObject({
      rule: "nr-vorm",
      severity: "waarschuwing",
      message: expect.stringContaining("AP-001"),
    });
    expect(finding.fix).toBe(fix);
  });
  it("takes more digits when there are more rows", () =>
    expect(findingsIn({ Actiepunten: [actiepunt({ Nr: "AP-1000" })] })).toEqual([]));
});

describe("verwijzing-onbekend", () => {
  it("finds a key that does not exist", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Werkplanregel: "WP-099" })] })).toMatchObject({
      rule: "verwijzing-onbekend",
      column: "Werkplanregel",
      message: expect.stringMatching(/"WP-099".*Teamplannen/),
    });
  });
  it("knows a key in another case", () =>
    expect(findingsIn({ Actiepunten: [actiepunt({ Werkplanregel: "wp-001" })] })).toEqual([]));
  it("says which key a stray space hides", () => {
    expect(onlyFinding({ Budgetregels: [budgetregel({ Budgethouder: "BH-01 " })] })).toMatchObject({
      rule: "verwijzing-onbekend",
      fix: "BH-01",
      message: expect.stringMatching(/spatie.*BH-01/),
    });
    expect(onlyFinding({ Teamplannen: [werkplanregel({ Beleidsuitgangspunt: " bu-01" })] }).fix).toBe("BU-01");
  });
  it("offers no fix where the stray space is in the key itself", () => {
    expect(findingsIn({ Beleidsuitgangspunten: [beleidsuitgangspunt({ Nr: "BU-01 " })] })).toEqual([
      "verwijzing-onbekend: Teamplannen Beleidsuitgangspunt 2",
      "nr-vorm: Beleidsuitgangspunten Nr 2",
    ]);
  });
  it("knows no keys of a register that is absent", () =>
    expect(findingsIn({ Budgethouders: null })).toEqual([
      "verwijzing-onbekend: Budgetregels Budgethouder 2",
      "verwijzing-onbekend: Externe adviezen Budgethouder 2",
    ]));
  it("judges references to every register", () => {
    expect(
      findingsIn({
        Teamplannen: [werkplanregel({ "Vervalt door": "RV-99" })],
        Beleidsuitgangspunten: [beleidsuitgangspunt({ Raadsthema: "RT-01" })],
        Raadsverzoeken: [raadsverzoek({ "Vervallen werk": "WP-099" })],
        "Externe adviezen": [externAdvies({ Mandaat: "MA-099", Budgetregel: "BR-099" })],
      }),
    ).toEqual([
      "verwijzing-onbekend: Teamplannen Vervalt door 2",
      "verwijzing-onbekend: Externe adviezen Budgetregel 2",
      "verwijzing-onbekend: Externe adviezen Mandaat 2",
      "verwijzing-onbekend: Raadsverzoeken Vervallen werk 2",
    ]);
  });
  it("is not fooled by names of JavaScript", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ Werkplanregel: "constructor" })] })).toEqual([
      "verwijzing-onbekend: Actiepunten Werkplanregel 2",
    ]);
  });
});

describe("waarde-schrijfwijze and waarde-niet-in-lijst", () => {
  it("gives the list's own spelling for another case or a stray space, and nothing beside it", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Status: "LOOPT " })] })).toMatchObject({
      rule: "waarde-schrijfwijze",
      severity: "info",
      fix: "Loopt",
    });
  });
  it("names the nearest value", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Status: "lopt" })] })).toMatchObject({
      rule: "waarde-niet-in-lijst",
      message: expect.stringMatching(/"lopt".*"Loopt"/),
    });
  });
  it("takes values that users added to a list", () => {
    const Actor = ["Gemeenteraad", "College", "Organisatie", "Griffie", 2021];
    expect(
      findingsIn({
        lists: { Actor },
        Actiepunten: [actiepunt({ Actor: "Griffie" }), actiepunt({ Actor: 2021 }), actiepunt({ Actor: "2021" })],
      }),
    ).toEqual([]);
  });
  it("shows a truth value as Excel does", () =>
    expect(onlyFinding({ Actiepunten: [actiepunt({ Belangrijk: true })] }).message).toContain("WAAR"));
  it("answers at once for a page of text", () => {
    const start = performance.now();
    const finding = onlyFinding({ Actiepunten: [actiepunt({ Status: "x".repeat(32767) })] });
    expect(finding.message.length).toBeLessThanOrEqual(200);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("datum-ongeldig", () => {
  it("gives the date that a text means", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Startdatum: "1-3-2021" })] })).toMatchObject({
      rule: "datum-ongeldig",
      fix: on("01-03-2021"),
      message: expect.stringContaining("01-03-2021"),
    });
  });
  it.each(["31-2-2021", "medio maart", true, 0, -3, 2958466])("gives no fix for %p", (Startdatum) => {
    const finding = onlyFinding({ Actiepunten: [actiepunt({ Startdatum })] });
    expect(finding.rule).toBe("datum-ongeldig");
    expect(finding).not.toHaveProperty("fix");
  });
  it("takes a day with a time", () =>
    expect(findingsIn({ Actiepunten: [actiepunt({ Startdatum: on("01-03-2021") + 0.5 })] })).toEqual([]));
});

describe("bedrag-ongeldig", () => {
  it.each([
    ["4.977-", -4977],
    ["V12.000", 12000],
    ["N75.000", -75000],
    ["€ 1.234,56", 1234.56],
  ])("reads %s", (Verplichtingen, fix) => {
    expect(onlyFinding({ Budgetregels: [budgetregel({ Verplichtingen })] })).toMatchObject({
      rule: "bedrag-ongeldig",
      severity: "fout",
      fix,
    });
  });
  it("takes PM for a message, not a fault", () => {
    const finding = onlyFinding({ Budgetregels: [budgetregel({ Verplichtingen: "PM" })] });
    expect(finding).toMatchObject({ rule: "bedrag-ongeldig", severity: "info" });
    expect(finding).not.toHaveProperty("fix");
  });
  it("gives no fix for what could mean two things", () =>
    expect(onlyFinding({ Budgetregels: [budgetregel({ Realisatie: "1.23" })] })).not.toHaveProperty("fix"));
  it("speaks of a number where it is no amount, and reads its unit", () => {
    expect(onlyFinding({ Teamplannen: [werkplanregel({ "Uren gepland": "40 uur" })] })).toMatchObject({
      fix: 40,
      message: expect.stringMatching(/getal/),
    });
    expect(onlyFinding({ Teamplannen: [werkplanregel({ "Uren besteed": "PM" })] })).toMatchObject({
      rule: "bedrag-ongeldig",
      severity: "fout",
    });
  });
  it("reads a percentage as a fraction, and offers none out of range", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ "Voortgang (%)": "45 %" })] })).toMatchObject({
      rule: "bedrag-ongeldig",
      fix: 0.45,
    });
    expect(onlyFinding({ Actiepunten: [actiepunt({ "Voortgang (%)": "450 %" })] })).not.toHaveProperty("fix");
  });
  it("takes no truth value for a number", () =>
    expect(findingsIn({ Budgetregels: [budgetregel({ Realisatie: true })] })).toEqual([
      "bedrag-ongeldig: Budgetregels Realisatie 2",
    ]));
  it("does not count an amount in text, and blames the row for nothing else", () => {
    expect(
      findingsIn({ Budgetregels: [budgetregel({ "Primitieve begroting": "€ 100.000", "Prognose 31-12": 90000 })] }),
    ).toEqual(["bedrag-ongeldig: Budgetregels Primitieve begroting 2"]);
  });
});

describe("getal-buiten-bereik", () => {
  it.each([
    ["a percentage above 100 %", { Actiepunten: [actiepunt({ "Voortgang (%)": 50 })] }],
    ["a percentage below 0 %", { Actiepunten: [actiepunt({ "Voortgang (%)": -0.1 })] }],
    ["a score above 3", { Actiepunten: [actiepunt({ Cultuur: 4 })] }],
    ["negative hours", { Teamplannen: [werkplanregel({ "Uren besteed": -8 })] }],
  ])("finds %s", (_, contents) =>
    expect(onlyFinding(contents)).toMatchObject({ rule: "getal-buiten-bereik", severity: "fout" }),
  );
  it("finds a year that is none", () => {
    expect(findingsIn({ Taakstelling: [maatregel(), maatregel({ Jaar: 21 })] })).toEqual([
      "getal-buiten-bereik: Taakstelling Jaar 3",
    ]);
  });
  it("takes the bounds themselves", () => {
    expect(
      findingsIn({
        Actiepunten: [
          actiepunt({ "Voortgang (%)": 0, Cultuur: 0, Consistentie: 3 }),
          actiepunt({ "Voortgang (%)": 1 }),
        ],
      }),
    ).toEqual([]);
  });
});

describe("kolom-ontbreekt", () => {
  const without = (header: string): readonly string[] =>
    Object.keys(beleidsuitgangspunt()).filter((name) => name !== header);
  it("points at the header row, and leaves the rows alone", () => {
    expect(onlyFinding({ headers: { Beleidsuitgangspunten: ["Nr", ...without("Programma")] } })).toMatchObject({
      rule: "kolom-ontbreekt",
      row: 1,
      cell: "A1",
      column: "Programma",
      sheet: "Beleidsuitgangspunten",
    });
  });
  it("does not miss a column that need not be there, nor one with stray spaces", () => {
    expect(findingsIn({ headers: { Beleidsuitgangspunten: ["Nr ", " Programma", "Beleidsuitgangspunt"] } })).toEqual(
      [],
    );
  });
});

describe("Instellingen", () => {
  it.each([
    ["Taakstelling bedrag", "€ 150.000", "bedrag-ongeldig", 150000],
    ["Waarschuw dagen voor deadline", "veertien", "bedrag-ongeldig", undefined],
    ["Rapportagejaar", "2021", "bedrag-ongeldig", 2021],
    ["Peildatum", "30-9-2021", "datum-ongeldig", on("30-09-2021")],
    ["Peildatum", "31-9-2021", "datum-ongeldig", undefined],
    ["Kwartaal", "Q5", "waarde-niet-in-lijst", undefined],
    ["Taakstelling aard", "Eenmalig", "waarde-niet-in-lijst", undefined],
    ["Taakstelling aard", "structureel", "waarde-schrijfwijze", "Structureel"],
    ["Drempel afwijking", "#N/A", "formulefout", undefined],
  ])("%s %p gives %s", (key, value, rule, fix) => {
    const finding = onlyFinding({
      settings: { [key]: value },
      Budgetregels: [budgetregel({ "Prognose 31-12": 99000 })],
    });
    expect(finding).toMatchObject({ rule, sheet: "Instellingen", column: "Waarde" });
    expect(finding.fix).toBe(fix);
    expect(finding.message).toContain(rule === "formulefout" ? "#N/A" : key);
  });
  it.each(["Q3", "K3", "3", 3, "q3", ""])("takes %p for a quarter", (Kwartaal) =>
    expect(findingsIn({ settings: { Kwartaal } })).toEqual([]),
  );
});
