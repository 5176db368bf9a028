import { changesOf, mapHeaders, planImport, type ImportPlan } from "../../../src/domain/import";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { actiepunt, beleidsuitgangspunt, budgethouder, budgetregel, on, workbook } from "../builders";
import { sourceList } from "./lists";
import { cellsOf, planned, reasons, toActiepunten } from "./planned";

describe("a row of the list", () => {
  it("with the Nr of a row changes what differs there, and shows old and new", () => {
    const plan = toActiepunten(
      [actiepunt({ Team: "Financiën", "Voortgang (%)": 0.25 })],
      ["Nr", "Status", "Gereed voor", "% gereed", "Team"],
      [" ap-001", "Gereed", "1 maart 2022", "45%", "Financiën"],
    );
    expect(plan.changes).toEqual([
      {
        sourceRow: 2,
        key: "AP-001",
        title: "Mandaatregels aanpassen",
        hasOwnKey: true,
        stillEmpty: [],
        cells: [
          { header: "Status", from: "Loopt", to: "Gereed", shownFrom: "Loopt", shownTo: "Gereed" },
          {
            header: "Deadline",
            from: on("31-12-2021"),
            to: on("01-03-2022"),
            shownFrom: "31-12-2021",
            shownTo: "01-03-2022",
          },
          { header: "Voortgang (%)", from: 0.25, to: 0.45, shownFrom: "25 %", shownTo: "45 %" },
        ],
      },
    ]);
  });
  it("without Nr is recognised by what it says, whatever its spelling", () => {
    const plan = toActiepunten(
      [actiepunt({ Nr: "AP-007" })],
      ["Actie", "Status"],
      ["  MANDAATREGELS  aanpassen.", "Gereed"],
    );
    expect(plan.changes).toMatchObject([{ key: "AP-007", cells: [{ header: "Status" }] }]);
    expect(plan.additions).toEqual([]);
  });
  it("that is new gets the next free Nr, and says which required cells stay empty", () => {
    const plan = toActiepunten(
      [actiepunt({ Nr: "AP-041" }), actiepunt({ Nr: "iets", Actiepunt: "Anders" })],
      ["Actie", "Bron", "Status"],
      ["Heidag", "Motie", "Gereed"],
      ["Teamvorming", "Motie", "Loopt"],
    );
    expect(plan.additions).toMatchObject([
      {
        key: "AP-042",
        title: "Heidag",
        hasOwnKey: false,
        stillEmpty: ["Actor", "Verantwoordelijke", "Prioriteitsklasse"],
      },
      { key: "AP-043", stillEmpty: ["Actor", "Verantwoordelijke", "Prioriteitsklasse", "Deadline"] },
    ]);
  });
  it("that is new keeps a Nr of its own", () => {
    const plan = toActiepunten([], ["Nr", "Actie"], ["ap-060", "Heidag"], ["", "Teamvorming"]);
    expect(plan.additions).toMatchObject([
      { key: "AP-060", hasOwnKey: true },
      { key: "AP-061", hasOwnKey: false },
    ]);
  });
  it("that says nothing new changes nothing, and an empty cell empties nothing", () => {
    const plan = toActiepunten([actiepunt()], ["Nr", "Status", "Bron"], ["AP-001", "loopt ", ""]);
    expect(plan).toMatchObject({ unchanged: 1, changes: [], additions: [], refusals: [] });
  });
  it("is called by its text, without outer spaces, or by nothing when it has none", () => {
    const plan = toActiepunten(
      [actiepunt({ Actiepunt: " Mandaatregels " })],
      ["Nr", "Actie", "Status"],
      ["AP-001", "", "Gereed"],
      ["AP-002", "", "Gereed"],
    );
    expect([plan.changes[0]?.title, plan.additions[0]?.title]).toEqual(["Mandaatregels", ""]);
  });
  it("that is new is added although it has nothing but a Nr", () => {
    const plan = toActiepunten([], ["Nr", "Actie"], ["AP-009", ""]);
    expect(plan).toMatchObject({ unchanged: 0, additions: [{ key: "AP-009", cells: [] }] });
  });
  it("says what stays empty wherever the columns of the register stand", () => {
    const filled = ["Nr", "Bron", "Actor", "Verantwoordelijke", "Prioriteitsklasse", "Status", "Looptijd"];
    const list = sourceList([
      filled,
      ["AP-009", "Motie", "College", "Secretaris", "Uitvoering", "Loopt", "Doorlopend"],
    ]);
    const headers = { Actiepunten: ["Actiepunt", "Deadline", ...filled] };
    const plan = planImport(workbook({ headers }), list, mapHeaders(list, "Actiepunten"));
    expect(plan.additions.map(({ stillEmpty }) => stillEmpty)).toEqual([["Actiepunt"]]);
  });
  it("is refused for an error in place of its Nr", () => {
    const plan = toActiepunten([actiepunt()], ["Nr", "Status"], ["AP-001", "Gereed"], ["#REF!", "Gereed"]);
    expect(plan.refusals).toMatchObject([{ sourceRow: 3, header: "Nr", value: "#REF!" }]);
    expect(reasons(plan)).toEqual([expect.stringContaining("Nr bevat de foutwaarde #REF!")]);
  });
  it("is written only when it is kept", () => {
    const plan = toActiepunten(
      [actiepunt(), actiepunt({ Actiepunt: "Heidag" })],
      ["Nr", "Actie", "Status"],
      ["AP-001", "", "Gereed"],
      ["AP-002", "", "Gereed"],
      ["AP-003", "Sport", ""],
      ["", "Zorg", ""],
    );
    const kept = [...plan.changes.slice(1), ...plan.additions.slice(1)];
    expect(changesOf(plan, kept)).toEqual({
      changes: [{ register: "Actiepunten", key: "AP-002", header: "Status", from: "Loopt", to: "Gereed" }],
      additions: [
        {
          register: "Actiepunten",
          key: "AP-004",
          hasOwnKey: false,
          cells: [{ header: "Actiepunt", value: "Zorg" }],
        },
      ],
    });
  });
  it("is refused as a whole, with all that is wrong with it", () => {
    const plan = toActiepunten(
      [actiepunt()],
      ["Nr", "Status", "Deadline", "Team"],
      ["AP-001", "Bezig", "31-2-2021", "Zorg"],
      ["AP-001", "#REF!", "", ""],
    );
    expect(plan).toMatchObject({ changes: [], additions: [], unchanged: 0 });
    expect(reasons(plan)).toEqual([
      expect.stringMatching(/^2: Status "Bezig" staat niet in de lijst.*Deadline "31-2-2021" is geen bestaande datum/),
      expect.stringMatching(/^3: Status bevat de foutwaarde #REF!/),
    ]);
    expect(plan.refusals[0]).toMatchObject({ header: "Status", value: "Bezig" });
  });
});

it.each(["#N/B", "#VERW!", "#WAARDE!", "#NAAM?", "#DEEL/0!", "#GETAL!", "#LEEG!", "#OVERLOOP!"])(
  "the Dutch error value %s is refused as an error, in a column of texts too",
  (error) => {
    const plan = toActiepunten([], ["Actie", "Team"], ["Heidag", error]);
    expect(plan.additions).toEqual([]);
    expect(reasons(plan)).toEqual([expect.stringContaining(`Team bevat de foutwaarde ${error}`)]);
  },
);

describe("rows that cannot be told apart", () => {
  it("within the list are refused, each with both places", () => {
    const plan = toActiepunten(
      [actiepunt()],
      ["Nr", "Team"],
      ["AP-001", "Zorg"],
      ["AP-002", "Jeugd"],
      ["ap-001", "Sport"],
    );
    expect(plan.refusals.map(({ sourceRow }) => sourceRow)).toEqual([2, 4]);
    for (const reason of reasons(plan)) expect(reason).toMatch(/rij 2 en rij 4/);
    expect(toActiepunten([], ["Actie"], ["Heidag"], ["heidag "]).refusals).toHaveLength(2);
  });
  it("are refused when one of them has the Nr and the other the name", () => {
    const plan = toActiepunten([actiepunt()], ["Nr", "Actie"], ["AP-001", ""], ["", "Mandaatregels aanpassen"]);
    expect(plan.refusals).toHaveLength(2);
    expect(toActiepunten([], ["Nr", "Actie"], ["AP-009", "Heidag"], ["", "Heidag"]).refusals).toHaveLength(2);
  });
  it("are refused when a row with the same Nr cannot be taken for another reason", () => {
    const plan = toActiepunten(
      [actiepunt()],
      ["Nr", "Team", "Status"],
      ["AP-001", "Zorg", ""],
      ["AP-001", "", "Bezig"],
    );
    expect(plan.refusals).toHaveLength(2);
  });
  it("in the register are refused with both of its rows", () => {
    const double = [actiepunt({ Nr: "AP-001" }), actiepunt({ Nr: "AP-001 " })];
    for (const plan of [
      toActiepunten(double, ["Nr", "Team"], ["AP-001", "Zorg"]),
      toActiepunten(double, ["Actie", "Team"], ["Mandaatregels aanpassen", "Zorg"]),
    ])
      expect(reasons(plan)).toEqual([expect.stringMatching(/rij 2 en rij 3/)]);
  });
  it("for lack of what they are told by are refused", () => {
    const plan = planned(
      "Budgetregels",
      {},
      ["Budgethouder", "Programma", "Omschrijving", "Soort", "Besteed"],
      ["BH-01", "Bestuur", "Inhuur", "", 100],
    );
    expect(reasons(plan)).toEqual([
      expect.stringMatching(/Soort is leeg.*Budgethouder, Programma, Omschrijving en Soort/),
    ]);
  });
  it("of which the register's own has no Nr are refused", () => {
    const plan = toActiepunten([actiepunt({ Nr: "" })], ["Actie", "Team"], ["Mandaatregels aanpassen", "Zorg"]);
    expect(reasons(plan)).toEqual([expect.stringMatching(/rij 2 van Actiepunten/)]);
  });
  it("have a Nr in the register's form, or none", () => {
    const plan = toActiepunten([], ["Nr", "Actie"], ["AP-001", "Heidag"], ["17", "Teamvorming"]);
    expect(reasons(plan)).toEqual([expect.stringMatching(/"17".*AP-001/)]);
    expect(plan.additions).toHaveLength(1);
  });
});

describe("a value of the list", () => {
  const asAmount = (value: CellValue) =>
    planned("Budgetregels", { Budgetregels: [budgetregel()] }, ["Nr", "Besteed"], ["BR-001", value]);
  const asPercentage = (...values: readonly CellValue[]) =>
    toActiepunten(
      values.map((_, place) => actiepunt({ Actiepunt: `Actie ${place}` })),
      ["Actiepunt", "Voortgang (%)"],
      ...values.map((value, place) => [`Actie ${place}`, value]),
    );
  const to = ({ changes }: ImportPlan) => changes.map(({ cells }) => cells[0]?.to);

  it.each([
    ["€ 1.234,56", 1234.56],
    ["4.977-", -4977],
    ["N75.000", -75000],
    [" PM ", "PM"],
    [12.5, 12.5],
  ])("%p is the amount %p", (value, meant) => expect(to(asAmount(value))).toEqual([meant]));
  it.each(["1.23", "veel", true, "1.234.5"])("%p is no amount", (value) => {
    expect(asAmount(value)).toMatchObject({ changes: [], refusals: [{ header: "Realisatie" }] });
  });

  it.each([
    ["1234.56", "1234,56"],
    ["€ 1,234.50", "€ 1234,50"],
    ["-12.5", "-12,5"],
  ])("%p has a point where a comma belongs, and is told to be %p", (value, written) => {
    expect(reasons(asAmount(value))).toEqual([
      expect.stringMatching(/een punt voor de decimalen; hier is dat een komma/),
    ]);
    expect(reasons(asAmount(value))[0]).toContain(`Schrijf ${written}.`);
    expect(reasons(asPercentage("12.5%"))[0]).toContain("Schrijf 12,5%.");
  });

  it("of 45 is 45 % where the column is written so, and never 4500 %", () => {
    const plan = asPercentage(45, "60", 0, "12,5%");
    expect(to(plan)).toEqual([0.45, 0.6, 0, 0.125]);
    expect(plan.notices).toEqual([expect.stringMatching(/45 is gelezen als 45 %/)]);
  });
  it("from 0 to 1 in text is a fraction where the whole column is", () => {
    const plan = asPercentage("0,45", "0,60", "1", "0", "0,125");
    expect(to(plan)).toEqual([0.45, 0.6, 1, 0, 0.125]);
    expect(plan.notices).toEqual([expect.stringMatching(/0,45 is gelezen als 45 %/)]);
    expect(asPercentage(0.45, 1).notices).toEqual([]);
  });
  it("that could be two percentages is refused", () => {
    expect(asPercentage(45, 1).refusals).toMatchObject([{ sourceRow: 3, value: "1" }]);
    expect(asPercentage(45, 0.5).refusals).toMatchObject([
      { sourceRow: 2, reason: expect.stringContaining("45 %") as string },
    ]);
    for (const values of [["0,45", "45"], ["0,45", "45%"], ["1"], ["0,45", "1,5"]])
      expect(asPercentage(...values).refusals[0]).toMatchObject({
        sourceRow: 2,
        reason: expect.stringMatching(/kan twee dingen betekenen.*%-teken/) as string,
      });
    expect(to(asPercentage(0.5, 1))).toEqual([0.5, 1]);
  });

  it.each([
    [44256, on("01-03-2021")],
    [44256.75, on("01-03-2021")],
    ["1-3-2021", on("01-03-2021")],
    ["1-3-2021 12:30", on("01-03-2021")],
    ["2021-03-01T00:00:00", on("01-03-2021")],
    ["01-03-2021 9:05:00 uur", on("01-03-2021")],
    ["za 6 maart 2021", on("06-03-2021")],
    ["Maandag 1-3-2021 09:00", on("01-03-2021")],
    ["2021-03-01", on("01-03-2021")],
  ])("%p is a date", (value, meant) => {
    expect(to(toActiepunten([actiepunt()], ["Nr", "Deadline"], ["AP-001", value]))).toEqual([meant]);
  });
  it.each([
    2021,
    "eind 2021",
    "31-2-2021",
    "31-2-2021 12:30",
    "1-3-2021 25:00",
    "2021-02-28T23:00:00Z",
    "zo 6 maart 2021",
    0,
    true,
  ])("%p is no date", (value) => {
    expect(toActiepunten([actiepunt()], ["Nr", "Deadline"], ["AP-001", value])).toMatchObject({
      changes: [],
      refusals: [{ header: "Deadline" }],
    });
  });

  it("may spell a list's value otherwise, as long as it means one", () => {
    const one = (header: string, value: CellValue) =>
      cellsOf(toActiepunten([actiepunt({ Prioriteitsklasse: "" })], ["Nr", header], ["AP-001", value]))[header];
    expect(one("Prioriteitsklasse", "nieuw beleid")).toBe("(Nieuw) beleid");
    expect(one("Belangrijk", true)).toBe("Ja");
    expect(one("Urgent", "n")).toBe("Nee");
    expect(one("Tijd", "R")).toBe("Rood");
    expect(one("Looptijd", "langer-lopend")).toBe("Langer lopend");
    expect(one("Tijd", "G")).toBeUndefined();
    expect(one("Status", "V")).toBeUndefined();
  });
  it("that could be two of a list says which", () => {
    expect(reasons(toActiepunten([actiepunt()], ["Nr", "Tijd"], ["AP-001", "G"]))).toEqual([
      expect.stringMatching(/Groen en Grijs/),
    ]);
  });

  const holders = [budgethouder(), budgethouder({ Team: "Zorg" }), budgethouder({ Functie: "Griffier" })];
  const holder = (value: CellValue) =>
    planned(
      "Budgetregels",
      { Budgethouders: holders, Budgetregels: [budgetregel({ Budgethouder: "" })] },
      ["Nr", "Kostenplaatshouder"],
      ["BR-001", value],
    );

  it.each([
    ["bh-03", "BH-03"],
    [" BH-03 ", "BH-03"],
    ["griffier", "BH-03"],
    ["Teamleider Zorg", "BH-02"],
    ["BH-01 - Teamleider Financiën", "BH-01"],
  ])("%p refers to %p", (value, meant) => expect(cellsOf(holder(value))).toEqual({ Budgethouder: meant }));
  it("that refers to nothing, or to more than one row, is refused", () => {
    expect(reasons(holder("BH-09"))).toEqual([expect.stringMatching(/niet als Nr en niet als Functie/)]);
    expect(reasons(holder("Teamleider"))).toEqual([expect.stringMatching(/BH-01 en BH-02/)]);
    expect(reasons(holder("BH-03 Teamleider Zorg"))).toHaveLength(1);
  });

  it("in a column of texts stays what it is, without outer spaces", () => {
    const plan = planned(
      "Beleidsuitgangspunten",
      { Beleidsuitgangspunten: [beleidsuitgangspunt({ Vindplaats: 12 })] },
      ["Nr", "Vindplaats", "Programma"],
      ["BU-01", "12", " =1+1\r\nen meer "],
    );
    expect(cellsOf(plan)).toEqual({ Programma: "=1+1\nen meer" });
  });
});

describe("signs that a workbook cannot hold", () => {
  it("are left out with a notice, and those that can only not be seen stay", () => {
    const plan = planned(
      "Budgetregels",
      { Budgetregels: [] },
      ["Budgethouder", "Programma", "Omschrijving", "Soort", "Begroot"],
      ["BH-01", "Bestuur", "In\u0007huur\u0000 \ud800van\uffff\u000bpersoneel", "Lasten", 100],
      ["BH-01", "Bestuur", "\u202eleges\u200b 😀", "Baten", 100],
    );
    expect(plan.additions.map(({ title }) => title)).toEqual(["Inhuur van\npersoneel", "\u202eleges\u200b 😀"]);
    expect(plan.notices).toEqual([
      "In rij 2 staan onzichtbare tekens die een werkmap niet kan bewaren: die zijn weggelaten, de rest van de tekst is ingelezen.",
    ]);
  });
});

describe("rows that are none", () => {
  it("are told: what stands above the headers, is empty, adds up, or repeats the headers", () => {
    const plan = planned(
      "Budgetregels",
      { Budgetregels: [] },
      ["Begroting 2021", "", "", "", ""],
      ["Budgethouder", "Programma", "Omschrijving", "Soort", "Begroot"],
      ["BH-01", "Bestuur", "Inhuur", "Lasten", 100],
      ["", "", "", "", ""],
      ["Subtotaal programma Bestuur", "", "", "", "100,00"],
      ["Budgethouder", "Programma", "Omschrijving", "Soort", "Begroot"],
      ["Totaal", "", "", "", 100],
      ["BH-01", "Bestuur", "Totaal onderhoud", "Lasten", 100],
    );
    expect(plan.additions.map(({ title }) => title)).toEqual(["Inhuur", "Totaal onderhoud"]);
    expect(plan.refusals).toEqual([]);
    expect(plan.notices).toEqual([
      "Rij 1 is niet ingelezen: die staat boven de koppen.",
      "Rij 4 is leeg en is overgeslagen.",
      "Rij 5 en 7 zijn totaalregels en zijn overgeslagen.",
      "Rij 6 is een herhaling van de koppen en is overgeslagen.",
    ]);
  });
});

describe("a register in the workbook", () => {
  it("that lacks a column of the list takes the others, and says so", () => {
    const list = sourceList([
      ["Nr", "Status", "Team"],
      ["AP-001", "Gereed", "Zorg"],
    ]);
    const headers = { Actiepunten: ["Nr", "Actiepunt", "Status"] };
    const plan = planImport(workbook({ headers }), list, mapHeaders(list, "Actiepunten"));
    expect(plan.changes[0]?.cells.map(({ header }) => header)).toEqual(["Status"]);
    expect(plan.notices).toEqual([expect.stringMatching(/geen kolom Team/)]);
  });
  it("takes nothing from a list that has an obstacle", () => {
    const list = sourceList([["Status"], ["Loopt"]]);
    const plan = planImport(workbook(), list, mapHeaders(list, "Actiepunten"));
    expect(plan).toMatchObject({ additions: [], changes: [], refusals: [] });
    expect(plan.notices).toEqual([expect.stringMatching(/Actiepunt ontbreekt/)]);
  });
});
