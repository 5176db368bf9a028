import { findingsIn, onlyFinding, raadsverzoek, werkplanregel } from "../builders";

const outside = { "Binnen afspraken": "Nee" };

describe("raadsverzoek-zonder-ruil (Motie punt 3)", () => {
  it("wants work dropped for what the council asks outside the agreements", () => {
    expect(onlyFinding({ Raadsverzoeken: [raadsverzoek(outside)] })).toMatchObject({
      rule: "raadsverzoek-zonder-ruil",
      severity: "fout",
      column: "Vervallen werk",
    });
  });
  it("takes the consequences for the means in place of dropped work", () => {
    expect(findingsIn({ Raadsverzoeken: [raadsverzoek({ ...outside, "Gevolgen middelen": "12.000 euro" })] })).toEqual(
      [],
    );
  });
  it("asks for nothing within the agreements", () => {
    expect(findingsIn({ Raadsverzoeken: [raadsverzoek()] })).toEqual([]);
  });
});

describe("vervallen-loopt-nog (Motie punt 3)", () => {
  const Raadsverzoeken = [raadsverzoek({ ...outside, "Vervallen werk": "wp-001" })];
  it("finds work that goes on although it was dropped", () => {
    const finding = onlyFinding({ Raadsverzoeken });
    expect(finding).toMatchObject({
      rule: "vervallen-loopt-nog",
      severity: "fout",
      sheet: "Teamplannen",
      column: "Status",
    });
    expect(finding.message).toContain("WP-001 vervalt voor RV-01");
  });
  it("takes neither an empty cell nor an error for work, and knows work by its Nr whatever the outer spaces", () => {
    const found = (dropped: string, Nr: string) =>
      findingsIn({
        Raadsverzoeken: [raadsverzoek({ "Vervallen werk": dropped })],
        Teamplannen: [werkplanregel({ Nr })],
      }).filter((finding) => finding.startsWith("vervallen"));
    expect([found("", ""), found("#REF!", "#REF!")]).toEqual([[], []]);
    expect(found("WP-001 ", " WP-001")).toHaveLength(1);
  });
  it("is silent once the work stopped", () => {
    expect(findingsIn({ Raadsverzoeken, Teamplannen: [werkplanregel({ Status: "Vervallen" })] })).toEqual([]);
  });
});
