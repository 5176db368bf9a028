import { externAdvies, findingsIn, mandaat, on, onlyFinding } from "../builders";

const notRequired = {
  "Wettelijk verplicht": "Nee",
  "Wettelijke grondslag": "",
  Noodzaakanalyse: "Kennis ontbreekt in huis",
  Opdrachtformulering: "Toets de prognose",
  "PFO-datum": on("12-01-2021"),
};

describe("advies-poort (Motie punt 1)", () => {
  it("lets a legally required advice through without a discussion", () => {
    expect(findingsIn({ "Externe adviezen": [externAdvies()] })).toEqual([]);
  });
  it("stops any other advice that was granted before it was discussed", () => {
    const finding = onlyFinding({ "Externe adviezen": [externAdvies({ ...notRequired, "PFO-datum": "" })] });
    expect(finding).toMatchObject({
      rule: "advies-poort",
      severity: "fout",
      column: "PFO-datum",
      source: "Motie punt 1",
    });
    expect(finding.message).toContain("zonder PFO-datum of Collegebesluit");
  });
  it("takes a decision of the college in place of the discussion", () => {
    const Collegebesluit = "B&W 2021-141";
    expect(
      findingsIn({ "Externe adviezen": [externAdvies({ ...notRequired, "PFO-datum": "", Collegebesluit })] }),
    ).toEqual([]);
  });
  it("names everything that is missing in one finding, at the first of it", () => {
    const advice = externAdvies({
      ...notRequired,
      Noodzaakanalyse: "",
      Opdrachtformulering: " ",
      "PFO-datum": "",
      Status: "Afgerond",
    });
    const finding = onlyFinding({ "Externe adviezen": [advice] });
    expect(finding.column).toBe("Noodzaakanalyse");
    expect(finding.message).toContain("zonder Noodzaakanalyse, Opdrachtformulering en PFO-datum of Collegebesluit");
  });
  it.each(["Aangevraagd", "Besproken", "Afgewezen"])("is silent while an advice is %s", (Status) => {
    expect(findingsIn({ "Externe adviezen": [externAdvies({ ...notRequired, Noodzaakanalyse: "", Status })] })).toEqual(
      [],
    );
  });
});

describe("advies-zonder-grondslag (Motie punt 1)", () => {
  it("asks for the law of an advice that is legally required", () => {
    expect(onlyFinding({ "Externe adviezen": [externAdvies({ "Wettelijke grondslag": "" })] })).toMatchObject({
      rule: "advies-zonder-grondslag",
      severity: "fout",
      column: "Wettelijke grondslag",
    });
  });
  it("asks for no law of other advice", () => {
    expect(findingsIn({ "Externe adviezen": [externAdvies(notRequired)] })).toEqual([]);
  });
});

describe("advies-voor-pfo (Motie punt 1)", () => {
  const on20 = { ...notRequired, "PFO-datum": on("20-01-2021") };
  it("finds work that was commissioned before it was discussed", () => {
    const finding = onlyFinding({ "Externe adviezen": [externAdvies({ ...on20, Opdrachtdatum: on("19-01-2021") })] });
    expect(finding).toMatchObject({ rule: "advies-voor-pfo", severity: "fout", column: "Opdrachtdatum" });
    expect(finding.message).toContain("19-01-2021 ligt voor PFO-datum 20-01-2021");
  });
  it("does not compare with what is no date", () => {
    const opdracht = (Opdrachtdatum: string) =>
      findingsIn({ "Externe adviezen": [externAdvies({ ...on20, Opdrachtdatum })] });
    expect(opdracht("19-1-2021")).toEqual(["datum-ongeldig: Externe adviezen Opdrachtdatum 2"]);
    expect(opdracht("")).not.toContain("advies-voor-pfo: Externe adviezen Opdrachtdatum 2");
  });
  it("allows the same day", () => {
    expect(findingsIn({ "Externe adviezen": [externAdvies({ ...on20, Opdrachtdatum: on("20-01-2021") })] })).toEqual(
      [],
    );
  });
});

describe("advies-toets-ontbreekt (Motie punt 1)", () => {
  it("wants need, size and price tested before advice is granted", () => {
    const advice = externAdvies({ "Omvang getoetst": "Nee", "Prijs getoetst": "" });
    const finding = onlyFinding({ "Externe adviezen": [advice] });
    expect(finding).toMatchObject({
      rule: "advies-toets-ontbreekt",
      severity: "waarschuwing",
      column: "Omvang getoetst",
    });
    expect(finding.message).toContain("Omvang getoetst en Prijs getoetst staan niet op Ja");
  });
  it("is silent about an advice that is only asked for", () => {
    const advice = externAdvies({ "Noodzaak getoetst": "", Status: "Aangevraagd" });
    expect(findingsIn({ "Externe adviezen": [advice] })).toEqual([]);
  });
});

describe("mandaat-overschreden (Motie punt 5)", () => {
  it("gives amount, limit and mandate", () => {
    const finding = onlyFinding({ "Externe adviezen": [externAdvies({ Bedrag: 50000.01 })] });
    expect(finding).toMatchObject({ rule: "mandaat-overschreden", severity: "fout", column: "Bedrag" });
    expect(finding.message).toMatch(/grens € 50\.000.* van MA-001/);
  });
  it("knows a mandate whatever the case and outer spaces, and the first where a Nr stands there twice", () => {
    const over = (Nr: string, Mandaat: string, Bedrag: number | string = 900) =>
      findingsIn({
        "Externe adviezen": [externAdvies({ Mandaat, Bedrag })],
        Mandaten: [mandaat({ Nr, Grens: 100 }), mandaat({ Nr, Grens: 5000 })],
      }).filter((finding) => finding.startsWith("mandaat"));
    expect(over("ma-001 ", "MA-001")).toHaveLength(1);
    expect(over("MA-001", " MA-001")).toHaveLength(1);
    // A cell that is empty or an error names no mandate, although there is one without a Nr; PM is over no limit.
    expect([over("", ""), over("#REF!", "#REF!"), over("MA-001", "MA-001", "PM")]).toEqual([[], [], []]);
  });
  it("allows the limit itself, and says nothing without a mandate", () => {
    expect(findingsIn({ "Externe adviezen": [externAdvies({ Bedrag: 50000 })] })).toEqual([]);
    expect(findingsIn({ "Externe adviezen": [externAdvies({ Bedrag: 900000, Mandaat: "" })] })).toEqual([]);
  });
});

describe("mandaat-ongeldig (Motie punt 5)", () => {
  it("wants a decision of the college behind every mandate", () => {
    expect(onlyFinding({ Mandaten: [mandaat({ Collegebesluit: "" })] })).toMatchObject({
      rule: "mandaat-ongeldig",
      severity: "fout",
      sheet: "Mandaten",
      column: "Collegebesluit",
    });
  });
  it("finds work that was commissioned after the mandate ended", () => {
    const finding = onlyFinding({ Mandaten: [mandaat({ "Geldig tot": on("31-01-2021") })] });
    expect(finding).toMatchObject({ rule: "mandaat-ongeldig", sheet: "Externe adviezen", column: "Mandaat" });
    expect(finding.message).toContain("MA-001 gold tot 31-01-2021, de opdracht is van 01-02-2021");
  });
  it("counts the last day as valid, and a mandate without one as lasting", () => {
    expect(findingsIn({ Mandaten: [mandaat({ "Geldig tot": on("01-02-2021") })] })).toEqual([]);
    expect(findingsIn({ Mandaten: [mandaat()] })).toEqual([]);
  });
});
