import { findingsIn, on, onlyFinding } from "../builders";

describe("rapportage-ontbreekt (Motie punt 6)", () => {
  const adopted = (...quarters: number[]) => ({
    sheets: quarters.map((each) => `Rapportage 2021-Q${each} vastgesteld`),
  });
  it("names the past quarter without an adopted report, at the setting Kwartaal", () => {
    const finding = onlyFinding(adopted(1));
    expect(finding).toMatchObject({
      rule: "rapportage-ontbreekt",
      severity: "waarschuwing",
      sheet: "Instellingen",
      row: 4,
    });
    expect(finding.message).toContain("Q2 2021");
  });
  it("names all of them in one finding", () => {
    expect(onlyFinding(adopted()).message).toContain("Van Q1 en Q2 2021 is geen rapportage vastgesteld");
  });
  it("asks for no report of the quarter that is under way, nor of the first quarter's past", () => {
    expect(findingsIn(adopted(1, 2))).toEqual([]);
    expect(findingsIn({ sheets: [], settings: { Peildatum: on("15-03-2021") } })).not.toContain(
      "rapportage-ontbreekt: Instellingen Waarde 4",
    );
  });
  it("takes a concept for no adopted report", () => {
    expect(onlyFinding({ sheets: ["Rapportage 2021-Q1", "rapportage 2021-q1 VASTGESTELD"] }).message).toContain("Q2");
  });
});
