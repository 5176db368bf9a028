import { actiepunt, findingsIn, on, onlyFinding, werkplanregel } from "../builders";

const explained = { Oorzaak: "Ziekte", Gevolg: "Vertraging", Bijsturing: "Inhuur" };

describe("einde-voor-start", () => {
  it("finds each end before the start", () => {
    const late = actiepunt({
      Startdatum: on("01-11-2021"),
      Deadline: on("31-10-2021"),
      "Afgerond op": on("01-10-2021"),
      Status: "Vervallen",
    });
    expect(
      findingsIn({
        Actiepunten: [late],
        Teamplannen: [werkplanregel({ Startdatum: on("02-12-2021"), Einddatum: on("01-12-2021"), "Gesprek Q1": 1 })],
      }),
    ).toEqual([
      "einde-voor-start: Actiepunten Deadline 2",
      "einde-voor-start: Actiepunten Afgerond op 2",
      "einde-voor-start: Teamplannen Einddatum 2",
    ]);
  });
  it("lets work start and end on one day, whatever the hour", () => {
    expect(
      findingsIn({ Actiepunten: [actiepunt({ Startdatum: on("31-12-2021") + 0.5, Deadline: on("31-12-2021") })] }),
    ).toEqual([]);
  });
  it("does not compare with what is no date", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ Startdatum: "2-1-2022" })] })).toEqual([
      "datum-ongeldig: Actiepunten Startdatum 2",
    ]);
  });
});

describe("actie-te-laat", () => {
  it("says how many days", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Deadline: on("18-09-2021") })] })).toMatchObject({
      rule: "actie-te-laat",
      severity: "waarschuwing",
      column: "Deadline",
      message: expect.stringMatching(/^AP-001 is 12 dagen te laat.*18-09-2021/),
    });
    expect(onlyFinding({ Actiepunten: [actiepunt({ Deadline: on("29-09-2021") })] }).message).toContain(
      "1 dag te laat",
    );
  });
  it("holds for a werkplanregel, by its Einddatum", () => {
    expect(findingsIn({ Teamplannen: [werkplanregel({ Einddatum: on("29-09-2021") })] })).toEqual([
      "actie-te-laat: Teamplannen Einddatum 2",
    ]);
  });
  it("takes a status with a stray space for open, as COUNTIFS does", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ Status: "Vervallen ", Deadline: on("29-09-2021") })] })).toEqual([
      "waarde-schrijfwijze: Actiepunten Status 2",
      "actie-te-laat: Actiepunten Deadline 2",
    ]);
  });
  it("leaves closed work alone", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ Status: "vervallen", Deadline: on("29-09-2021") })] })).toEqual([
      "waarde-schrijfwijze: Actiepunten Status 2",
    ]);
  });
});

describe("actie-nadert-deadline", () => {
  it("speaks from the Peildatum until the configured number of days after it", () => {
    const due = (Deadline: number) =>
      findingsIn({ settings: { "Waarschuw dagen voor deadline": 7 }, Actiepunten: [actiepunt({ Deadline })] });
    expect(due(on("30-09-2021"))).toEqual(["actie-nadert-deadline: Actiepunten Deadline 2"]);
    expect(due(on("07-10-2021"))).toEqual(["actie-nadert-deadline: Actiepunten Deadline 2"]);
    expect(due(on("08-10-2021"))).toEqual([]);
  });
  it("is a message only, and says when", () => {
    expect(onlyFinding({ Actiepunten: [actiepunt({ Deadline: on("01-10-2021") })] })).toMatchObject({
      severity: "info",
      message: expect.stringContaining("over 1 dag"),
    });
    expect(onlyFinding({ Teamplannen: [werkplanregel({ Einddatum: on("30-09-2021") })] })).toMatchObject({
      column: "Einddatum",
      message: expect.stringContaining("vandaag"),
    });
  });
  it("leaves closed work alone", () => {
    expect(findingsIn({ Teamplannen: [werkplanregel({ Status: "Vervallen", Einddatum: on("01-10-2021") })] })).toEqual(
      [],
    );
  });
});

describe("gereed-onvolledig", () => {
  const done = { Status: "Gereed", "Afgerond op": on("01-09-2021"), "Voortgang (%)": 1 };
  it("lets completed work be", () =>
    expect(
      findingsIn({
        Actiepunten: [actiepunt(done)],
        Teamplannen: [werkplanregel({ Status: "Gereed", "Voortgang (%)": 1 })],
      }),
    ).toEqual([]));
  it("gives one finding for a row, at the first thing missing", () => {
    expect(
      onlyFinding({ Actiepunten: [actiepunt({ ...done, "Afgerond op": "", "Voortgang (%)": 0.9 })] }),
    ).toMatchObject({
      rule: "gereed-onvolledig",
      column: "Afgerond op",
      message: expect.stringMatching(/Afgerond op is leeg en Voortgang is 90 %/),
    });
  });
  it("takes an empty Voortgang for below 100 %", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ ...done, "Voortgang (%)": "" })] })).toEqual([
      "gereed-onvolledig: Actiepunten Voortgang (%) 2",
    ]);
    expect(findingsIn({ Teamplannen: [werkplanregel({ Status: "Gereed" })] })).toEqual([
      "gereed-onvolledig: Teamplannen Voortgang (%) 2",
    ]);
  });
  it("does not blame a cell twice that holds text", () => {
    expect(
      findingsIn({ Actiepunten: [actiepunt({ ...done, "Afgerond op": "1-9-2021", "Voortgang (%)": "90 %" })] }),
    ).toEqual(["datum-ongeldig: Actiepunten Afgerond op 2", "bedrag-ongeldig: Actiepunten Voortgang (%) 2"]);
  });
});

describe("stoplicht-zonder-toelichting (Motie punt 6)", () => {
  it.each(["Tijd", "Geld", "Kwaliteit"])(
    "wants all three explanations for %s, in one finding at the first that is missing",
    (light) => {
      expect(onlyFinding({ Actiepunten: [actiepunt({ [light]: "Rood", Oorzaak: "Ziekte" })] })).toMatchObject({
        rule: "stoplicht-zonder-toelichting",
        severity: "fout",
        column: "Gevolg",
        message: expect.stringMatching(new RegExp(`${light} rood.*Gevolg en Bijsturing`)),
      });
    },
  );
  it("holds for Oranje and for werkplanregels", () => {
    expect(findingsIn({ Teamplannen: [werkplanregel({ Geld: "Oranje", ...explained, Bijsturing: " " })] })).toEqual([
      "stoplicht-zonder-toelichting: Teamplannen Bijsturing 2",
    ]);
  });
  it("is content with an explanation, and with Groen or Grijs without", () => {
    expect(
      findingsIn({
        Actiepunten: [actiepunt({ Tijd: "Rood", ...explained }), actiepunt({ Tijd: "Groen", Geld: "Grijs" })],
      }),
    ).toEqual([]);
  });
});

describe("stoplicht-strijdig", () => {
  it("finds Groen beside a deadline that has passed", () => {
    expect(findingsIn({ Actiepunten: [actiepunt({ Tijd: "Groen", Deadline: on("01-09-2021") })] })).toEqual([
      "actie-te-laat: Actiepunten Deadline 2",
      "stoplicht-strijdig: Actiepunten Tijd 2",
    ]);
    expect(findingsIn({ Teamplannen: [werkplanregel({ Tijd: "Groen", Einddatum: on("01-09-2021") })] })).toEqual([
      "actie-te-laat: Teamplannen Einddatum 2",
      "stoplicht-strijdig: Teamplannen Tijd 2",
    ]);
  });
  it("accepts Groen on the last day", () =>
    expect(findingsIn({ Actiepunten: [actiepunt({ Tijd: "Groen", Deadline: on("30-09-2021") })] })).toEqual([
      "actie-nadert-deadline: Actiepunten Deadline 2",
    ]));
  it("accepts Groen in time, and another light too late", () => {
    expect(
      findingsIn({
        Actiepunten: [actiepunt({ Tijd: "Groen" }), actiepunt({ Tijd: "Grijs", Deadline: on("01-09-2021") })],
      }),
    ).toEqual(["actie-te-laat: Actiepunten Deadline 3"]);
  });
});
