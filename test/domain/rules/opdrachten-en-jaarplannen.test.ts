import { opdrachtvragen } from "../../../src/domain/registers/bestuurlijke-opdrachten";
import { jaarplanonderdelen } from "../../../src/domain/registers/jaarplannen";
import { bestuurlijkeOpdracht, findingsIn, jaarplan, on, onlyFinding } from "../builders";

describe("opdracht-onvolledig (Plan van aanpak)", () => {
  it.each(opdrachtvragen)("wants an answer to %s", (question) => {
    expect(onlyFinding({ "Bestuurlijke opdrachten": [bestuurlijkeOpdracht({ [question]: " " })] })).toMatchObject({
      rule: "opdracht-onvolledig",
      severity: "fout",
      column: question,
    });
  });
  it("names all open questions in one finding", () => {
    const { message } = onlyFinding({ "Bestuurlijke opdrachten": [bestuurlijkeOpdracht({ Hoe: "", Waar: "" })] });
    expect(message).toContain("Hoe en Waar");
  });
});

describe("jaarplan-onvolledig (Plan van aanpak)", () => {
  it.each(jaarplanonderdelen)("wants the part %s", (part) => {
    expect(onlyFinding({ Jaarplannen: [jaarplan({ [part]: "" })] })).toMatchObject({
      rule: "jaarplan-onvolledig",
      severity: "fout",
      column: part,
    });
  });
});

describe("jaarplan-te-laat (Plan van aanpak)", () => {
  const agreedOn = (date: number | "", Jaar = 2021) => ({
    Jaarplannen: [jaarplan({ Jaar, "CMT-afstemming op": date })],
  });
  it("allows the last day of October of the year before", () => {
    expect(findingsIn(agreedOn(on("31-10-2020")))).toEqual([]);
  });
  it("finds a plan that was agreed a day later", () => {
    const finding = onlyFinding(agreedOn(on("01-11-2020")));
    expect(finding).toMatchObject({ rule: "jaarplan-te-laat", severity: "waarschuwing", column: "CMT-afstemming op" });
    expect(finding.message).toContain("pas op 01-11-2020 afgestemd");
  });
  it("judges no plan by what is no date or no year, and waits until the last day is over", () => {
    const text = { Jaarplannen: [jaarplan({ "CMT-afstemming op": "oktober" })] };
    expect(findingsIn(text)).toEqual(["datum-ongeldig: Jaarplannen CMT-afstemming op 2"]);
    expect(findingsIn(agreedOn("", 2020.5))).toEqual(["getal-buiten-bereik: Jaarplannen Jaar 2"]);
    const late = (day: string) =>
      findingsIn({ ...agreedOn("", 2022), settings: { Peildatum: on(day) } }).filter((each) =>
        each.startsWith("jaarplan"),
      );
    expect([late("31-10-2021"), late("01-11-2021")]).toEqual([
      [],
      ["jaarplan-te-laat: Jaarplannen CMT-afstemming op 2"],
    ]);
  });
  it("finds a plan that is not agreed although its day has passed, and not before that day", () => {
    expect(onlyFinding(agreedOn("")).message).toContain("nog niet afgestemd");
    expect(findingsIn(agreedOn("", 2022))).toEqual([]);
  });
});
