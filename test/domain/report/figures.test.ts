import fc from "fast-check";
import { figures } from "../../../src/domain/report/figures";
import { actiepunt, budgetregel, maatregel, on, werkplanregel, workbook } from "../builders";

const subset = (record: Readonly<Record<string, number>>, prefix: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([id, value]) =>
      id.startsWith(`${prefix}.`) ? [[id.slice(prefix.length + 1), value]] : [],
    ),
  );

describe("the figures of Actiepunten", () => {
  const late = on("29-09-2021");
  const of = (...rows: readonly Parameters<typeof actiepunt>[0][]) =>
    subset(figures(workbook({ Actiepunten: rows.map(actiepunt) })), "actiepunten");

  it("count every row, open rows, late rows and rows per status", () => {
    expect(
      of(
        { Status: "Niet gestart" },
        { Status: "Loopt", Deadline: late },
        { Status: "Gereed", Deadline: late },
        { Status: "Vervallen", Deadline: late },
      ),
    ).toEqual({ totaal: 4, nietGestart: 1, loopt: 1, gereed: 1, vervallen: 1, open: 2, teLaat: 1, rood: 0, oranje: 0 });
  });

  it("compare a status as COUNTIFS does: case does not count, spaces do", () => {
    expect(of({ Status: "GEREED", Deadline: late }, { Status: "Gereed ", Deadline: late })).toMatchObject({
      gereed: 1,
      open: 1,
      teLaat: 1,
    });
  });

  it("take only a real date before the Peildatum for late", () => {
    expect(
      of(
        { Deadline: on("30-09-2021") },
        { Deadline: "1-3-2021" },
        { Deadline: "" },
        { Deadline: 0 },
        { Deadline: "#REF!" },
      ),
    ).toMatchObject({ teLaat: 0 });
  });

  it("count a row without Nr or Status, and no row that is wholly empty", () => {
    expect(
      of(
        { Nr: "", Status: "" },
        {
          Nr: "",
          Actiepunt: "",
          Bron: "",
          Actor: "",
          Verantwoordelijke: "",
          Prioriteitsklasse: "",
          Status: "",
          Startdatum: "",
          Deadline: "",
        },
      ),
    ).toMatchObject({
      totaal: 1,
      open: 1,
    });
  });

  it("have a figure for a status that users added, under its own spelling", () => {
    const snapshot = workbook({
      Actiepunten: [actiepunt({ Status: "wacht" })],
      lists: { Status: ["Loopt", "Wacht", "Totaal"] },
    });
    expect(subset(figures(snapshot), "actiepunten")).toEqual({
      loopt: 0,
      "status.Wacht": 1,
      rood: 0,
      oranje: 0,
      "status.Totaal": 0,
      gereed: 0,
      totaal: 1,
      open: 1,
      teLaat: 0,
    });
  });
});

describe("the figures of the work plan", () => {
  it("look at the Einddatum", () => {
    const rows = [
      werkplanregel({ Einddatum: on("01-09-2021") }),
      werkplanregel({ Einddatum: on("01-09-2021"), Status: "Gereed" }),
      werkplanregel(),
    ];
    expect(subset(figures(workbook({ Teamplannen: rows })), "werkplan")).toMatchObject({
      totaal: 3,
      open: 2,
      gereed: 1,
      teLaat: 1,
    });
  });
});

describe("the figures of the budget", () => {
  const of = (...rows: readonly Parameters<typeof budgetregel>[0][]) =>
    subset(figures(workbook({ Budgetregels: rows.map(budgetregel) })), "budget");

  it("are saldi, Lasten minus Baten, and the sum of the Afwijkingen", () => {
    const lasten = {
      "Primitieve begroting": 1000,
      Begrotingswijzigingen: 200,
      Realisatie: 700,
      Verplichtingen: 100,
      "Prognose 31-12": 1300,
    };
    const baten = {
      Soort: "Baten",
      "Primitieve begroting": 500,
      Realisatie: 300,
      Verplichtingen: 0,
      "Prognose 31-12": 550,
    };
    expect(of(lasten, baten)).toMatchObject({
      begroting: 700,
      realisatie: 400,
      verplichtingen: 100,
      beschikbaar: 400 - 200,
      prognose: 750,
      afwijking: -100 + 50,
      drempel: 25000,
      bovenDrempel: 0,
    });
  });

  it("stand apart for Lasten and Baten, each positive, with a voordeel where Lasten are lower or Baten higher", () => {
    const lasten = { "Primitieve begroting": 1000, Realisatie: 600, Verplichtingen: 100, "Prognose 31-12": 900 };
    const baten = { Soort: "Baten", "Primitieve begroting": 500, Realisatie: 200, "Prognose 31-12": 450 };
    expect(of(lasten, baten)).toMatchObject({
      "lasten.begroting": 1000,
      "lasten.beschikbaar": 300,
      "lasten.prognose": 900,
      "lasten.afwijking": 100,
      "baten.begroting": 500,
      "baten.beschikbaar": 300,
      "baten.prognose": 450,
      "baten.afwijking": -50,
    });
  });

  it("take a line without a usable forecast as budgeted, and text as nothing", () => {
    expect(
      of({ "Primitieve begroting": 1000, Realisatie: "4.977-", Verplichtingen: "#REF!", "Prognose 31-12": "PM" }),
    ).toMatchObject({
      begroting: 1000,
      realisatie: 0,
      verplichtingen: 0,
      beschikbaar: 1000,
      prognose: 1000,
      afwijking: 0,
    });
  });

  it("are exact to the cent and never minus zero", () => {
    const result = of(
      { "Primitieve begroting": 0.1, Realisatie: 0 },
      { "Primitieve begroting": 0.2, Realisatie: 0 },
      { Soort: "Baten", "Primitieve begroting": 0.3, Realisatie: 0 },
    );
    expect(result.begroting).toBe(0);
    expect(of({ Soort: "Baten", "Primitieve begroting": 0, Realisatie: 0, Verplichtingen: "" }).realisatie).toBe(0);
  });

  it("count a deviation at the threshold, either way, and none that is zero", () => {
    const deviating = (amount: number) => ({ "Primitieve begroting": 100000, "Prognose 31-12": 100000 - amount });
    expect(of(deviating(25000), deviating(-25000), deviating(24999.99), deviating(0))).toMatchObject({
      bovenDrempel: 2,
    });
  });
});

describe("the figures of the Taakstelling (Motie punt 7)", () => {
  const of = (...rows: readonly Parameters<typeof maatregel>[0][]) =>
    subset(
      figures(workbook({ Taakstelling: rows.map(maatregel), settings: { "Taakstelling jaar": 2021 } })),
      "taakstelling",
    );

  it("count measures of the year by certainty, and show the restant", () => {
    expect(
      of(
        { Bedrag: 70000, Zekerheid: "Gerealiseerd" },
        { Bedrag: 55000, Zekerheid: "hard" },
        { Bedrag: 45000, Zekerheid: "Zacht" },
      ),
    ).toMatchObject({
      bedrag: 200000,
      gerealiseerd: 70000,
      hard: 55000,
      zacht: 45000,
      totaal: 170000,
      restant: 30000,
      anderJaar: 0,
      teltNietMee: 0,
    });
  });

  it("keep another year and an existing target apart", () => {
    expect(
      of(
        { Bedrag: 1, Jaar: 2022 },
        { Bedrag: 2, Jaar: "2021" },
        { Bedrag: 4, "Bestaande taakstelling": "Ombuiging 2019" },
        { Bedrag: 8, Jaar: 2022, "Bestaande taakstelling": " " },
      ),
    ).toMatchObject({
      totaal: 0,
      anderJaar: 3,
      teltNietMee: 12,
    });
  });

  it("never lose a measure: every euro is counted once", () => {
    const result = of(
      { Bedrag: 1, Zekerheid: "?" },
      { Bedrag: 2, Jaar: "" },
      { Bedrag: "4" },
      { Bedrag: 8 },
      { Bedrag: 16, "Bestaande taakstelling": "#N/A" },
    );
    const { totaal = 0, overigeZekerheid = 0, anderJaar = 0, teltNietMee = 0 } = result;
    expect(totaal + overigeZekerheid + anderJaar + teltNietMee).toBe(1 + 2 + 8 + 16);
  });

  it("tell structureel from incidenteel, and what a second person checked, without losing a euro", () => {
    const measure = fc.record({
      Bedrag: fc.oneof(fc.integer({ min: -9, max: 99 }), fc.constantFrom("PM", "")),
      Jaar: fc.constantFrom(2021, 2022, "2021"),
      Aard: fc.constantFrom("Structureel", "incidenteel", "", "Onbekend", "#N/A"),
      Zekerheid: fc.constantFrom("Gerealiseerd", "Hard", "Zacht", "Nog in te vullen"),
      "Bestaande taakstelling": fc.constantFrom("", "", "Ombuiging 2019"),
      "Gecontroleerd door": fc.constantFrom("", "Concerncontroller", "#REF!"),
      "Gecontroleerd op": fc.constantFrom("", on("30-09-2021"), "30 september"),
    });
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 12 }), (rows) => {
        const { structureel = 0, incidenteel = 0, zonderAard = 0, ...rest } = of(...rows);
        const { totaal, gecontroleerd = 0, nietGecontroleerd = 0, gerealiseerd } = rest;
        expect(structureel + incidenteel + zonderAard).toBe(totaal);
        expect(gecontroleerd + nietGecontroleerd).toBe(gerealiseerd);
      }),
    );
  });

  it("take a measure for checked only with a function and a real date", () => {
    const realised = { Zekerheid: "Gerealiseerd", "Gecontroleerd door": "Concerncontroller" };
    expect(
      of(
        { ...realised, Bedrag: 1, "Gecontroleerd op": on("30-09-2021") },
        { ...realised, Bedrag: 2 },
        { ...realised, Bedrag: 4, "Gecontroleerd op": "30 september" },
        { ...realised, Bedrag: 8, "Gecontroleerd op": on("30-09-2021"), "Gecontroleerd door": "" },
      ),
    ).toMatchObject({ gerealiseerd: 15, gecontroleerd: 1, nietGecontroleerd: 14 });
  });
});
