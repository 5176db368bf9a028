import { registerNames } from "../../../src/domain/registers/names";
import { validate } from "../../../src/domain/rules/validate";
import { createSnapshot } from "../../../src/domain/snapshot/create-snapshot";
import { noStructure } from "../../../src/domain/snapshot/workbook-structure";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { wholeRegister } from "../whole-register";
import {
  actiepunt,
  beleidsuitgangspunt,
  budgetregel,
  externAdvies,
  findingsIn,
  maatregel,
  on,
  onlyFinding,
  peildatum,
  raadsverzoek,
  werkplanregel,
  workbook,
  type Contents,
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

describe("formulefout in a workbook that was set up", () => {
  const setUp = (gone: Contents, Afwijking: string, Realisatie: CellValue = 40000): readonly string[] => {
    const given = workbook({ Budgetregels: [budgetregel({ Afwijking, Realisatie })], ...gone });
    const names = [{ name: "Instelling_Peildatum", formula: "=Instellingen!$B$5" }];
    const standing = registerNames.filter((name) => given.registers[name].location !== null);
    const registers = Object.fromEntries(standing.map((name) => [name, wholeRegister(name)]));
    return validate({ ...given, structure: { ...noStructure, names, registers } })
      .filter(({ rule }) => rule === "formulefout")
      .map(({ column }) => column);
  };
  it.each(["#REF!", "#NAME?", "#VERW!", "#NAAM?"])(
    "does not blame the formula for %s while a register it looks in is gone",
    (error) => {
      expect(setUp({ Portefeuilles: null }, error)).toEqual([]);
      expect(setUp({}, error)).toEqual(["Afwijking"]);
    },
  );
  it("tells of any other error, and of errors in cells that are typed, all the same", () => {
    expect(setUp({ Portefeuilles: null }, "#DIV/0!", "#REF!")).toEqual(["Realisatie", "Afwijking"]);
  });
});

describe("verplicht-leeg", () => {
  it("takes a row that ends before the column for a row with nothing in it", () => {
    const headers = ["Programma", "Beleidsuitgangspunt", "Nr"];
    const found = {
      location: { sheet: "B", headerRow: 0, firstColumn: 0 },
      headers,
      body: [{ index: 1, values: ["P"] }],
    };
    expect(validate(createSnapshot({ Beleidsuitgangspunten: found }, peildatum)).map(({ column }) => column)).toEqual([
      "Beleidsuitgangspunt",
      "Nr",
    ]);
  });
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
  it("finds a key that is wholly the same, and does not speak of a key that is empty twice", () => {
    const rows = [
      actiepunt({ Nr: "AP-001" }),
      actiepunt({ Nr: "AP-001" }),
      actiepunt({ Nr: "" }),
      actiepunt({ Nr: "" }),
    ];
    expect(findingsIn({ Actiepunten: rows })).toEqual([
      "nr-dubbel: Actiepunten Nr 3",
      "verplicht-leeg: Actiepunten Nr 4",
      "verplicht-leeg: Actiepunten Nr 5",
    ]);
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
    expect(validate(workbook({ Beleidsuitgangspunten: [beleidsuitgangspunt({ Nr: "BU-01 " })] }))[0]?.message).toBe(
      'Beleidsuitgangspunt "BU-01" staat in Beleidsuitgangspunten met een spatie te veel ("BU-01 "). Haal die spatie daar weg.',
    );
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
  it.each([
    ["Status", "V", "Vervallen", "begins with it"],
    ["Status", " GE ", "Gereed", "begins with it, whatever case and outer spaces"],
    ["Prioriteitsklasse", "B", "Basis op orde", "begins with it, the first of the list too"],
    ["Status", "ereed", "Gereed", "takes the fewest letters to change"],
    ["Status", "Loopt nog niet", "Loopt", "it begins with"],
    ["Bron", "VAN AANPAK", "Plan van aanpak", "takes the fewest letters to change, whatever the case"],
  ])("in %s points %p to %p, which %s", (header, typed, nearest) =>
    expect(onlyFinding({ Actiepunten: [actiepunt({ [header]: typed })] }).message).toContain(
      `"${nearest}" lijkt er het meest op`,
    ),
  );
  it("points a quarter that cannot be read to the nearest", () => {
    const nearestTo = (Kwartaal: CellValue) => onlyFinding({ settings: { Kwartaal } });
    expect(nearestTo("Q2?").message).toContain('"Q2" lijkt er het meest op');
    expect(nearestTo("Q3 2021").message).toContain('"Q3" lijkt er het meest op');
    expect(nearestTo("Q44").message).toContain('"Q4" lijkt er het meest op');
  });
  it("does not choose between two spellings that both stand in the list", () => {
    const contents = {
      lists: { Actor: ["College", "COLLEGE", "Organisatie"] },
      Actiepunten: [actiepunt({ Actor: "college" }), actiepunt({ Actor: "COLLEGE" })],
    };
    const [finding, ...more] = validate(workbook(contents)).filter(({ sheet }) => sheet === "Actiepunten");
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "waarde-schrijfwijze", row: 2, column: "Actor" });
    expect(finding?.message).toBe(
      'Actor "college" staat in de lijst in meer dan één schrijfwijze. Kies er een, en haal de andere uit de lijst.',
    );
    expect(finding).not.toHaveProperty("fix");
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
  it("reads a number of eight digits as the day that a program exported", () =>
    expect(onlyFinding({ Actiepunten: [actiepunt({ Startdatum: 20210301 })] })).toMatchObject({
      rule: "datum-ongeldig",
      fix: on("01-03-2021"),
      message: "Startdatum 20.210.301 is een getal en geen datum. Vul 01-03-2021 in als datum.",
    }));
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
  it.each([
    [50, "Voortgang (%) is 5.000 %. Vul een percentage van 0 % tot en met 100 % in. Bedoelt u 50 %?"],
    [100, "Voortgang (%) is 10.000 %. Vul een percentage van 0 % tot en met 100 % in. Bedoelt u 100 %?"],
    [101, "Voortgang (%) is 10.100 %. Vul een percentage van 0 % tot en met 100 % in."],
    [-5, "Voortgang (%) is -500 %. Vul een percentage van 0 % tot en met 100 % in."],
  ])("asks whether %p was typed for a percentage only where it can be one", (progress, message) =>
    expect(onlyFinding({ Actiepunten: [actiepunt({ "Voortgang (%)": progress })] }).message).toBe(message),
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
  it("wants the column of what is required in some rows only too", () => {
    const headers = Object.keys({ Nr: "", ...actiepunt() }).filter((header) => header !== "Deadline");
    expect(findingsIn({ headers: { Actiepunten: headers } })).toEqual(["kolom-ontbreekt: Actiepunten Deadline 1"]);
  });
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
    [
      "Waarschuw dagen voor deadline",
      'Waarschuw dagen voor deadline "veel" is geen getal en telt niet mee. Vul een getal in.',
    ],
    [
      "Taakstelling bedrag",
      'Taakstelling bedrag "veel" is geen bedrag en telt niet mee. Vul een bedrag in euro\'s in.',
    ],
  ] as const)("says what %s holds", (key, message) =>
    expect(validate(workbook({ settings: { [key]: "veel" } })).find(({ column }) => column === "Waarde")?.message).toBe(
      message,
    ),
  );
  it("knows a key whatever its case and spaces, and judges the first line of it only", () => {
    const lines = [
      [" KWARTAAL ", "Q5"],
      ["Kwartaal", "Q6"],
      ["Eigen regel", "Q7"],
    ];
    const found = {
      location: { sheet: "Instellingen", headerRow: 0, firstColumn: 0 },
      headers: ["Sleutel", "Waarde"],
      body: lines.map((values, at) => ({ index: at + 1, values })),
    };
    const about = validate(createSnapshot({ Instellingen: found }, peildatum)).filter(
      ({ rule }) => rule === "waarde-niet-in-lijst",
    );
    expect(about.map(({ cell }) => cell)).toEqual(["B2"]);
  });
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
