import { mapHeaders, planImport } from "../../../src/domain/import";
import { actiepunt, budgethouder, workbook } from "../builders";
import { sourceList } from "./lists";
import { planned, reasons, toActiepunten } from "./planned";

const heidag = (times: number) => Array.from({ length: times }, () => ["Heidag"]);

describe("rows of the list that say the same", () => {
  it("name each other, the first four of many", () => {
    const four = toActiepunten([], ["Actie"], ...heidag(4));
    expect(four.refusals[0]).toEqual({
      sourceRow: 2,
      header: null,
      value: "",
      reason:
        "De lijst noemt dit meer dan eens: rij 2, rij 3, rij 4 en rij 5. Laat er één van staan, of geef ze elk een eigen Nr.",
    });
    expect(toActiepunten([], ["Actie"], ...heidag(6)).refusals.map(({ reason }) => reason)).toEqual(
      Array(6).fill(expect.stringContaining(": rij 2, rij 3, rij 4, rij 5 en nog 2. Laat")),
    );
  });
  it("are all brought in when each has a Nr of its own", () => {
    const plan = toActiepunten([], ["Nr", "Actie"], ["AP-001", "Heidag"], ["AP-002", "Heidag"]);
    expect(plan.additions.map(({ key }) => key)).toEqual(["AP-001", "AP-002"]);
  });
  it("are refused by their Nr, in the order of the list, whatever is wrong with one of them", () => {
    const plan = toActiepunten([], ["Nr", "Actie", "Status"], ["AP-001", "Heidag", "Bezig"], ["ap-001", "Zorg", ""]);
    expect(plan.refusals[1]).toEqual({
      sourceRow: 3,
      header: "Nr",
      value: "ap-001",
      reason: "Dit Nr staat meer dan eens in de lijst: rij 2 en rij 3. Laat er één van staan.",
    });
  });
  it("are refused when one finds its row by Nr, and the other by the text that it had", () => {
    const plan = toActiepunten([actiepunt()], ["Nr", "Actie"], ["AP-001", "Heidag"], ["", "Mandaatregels aanpassen"]);
    const reason =
      "De lijst heeft meer dan een rij voor dezelfde rij van het register: rij 2 en rij 3. Laat er één van staan.";
    expect(reasons(plan)).toEqual([`2: ${reason}`, `3: ${reason}`]);
  });
  it("are refused when one of them will only say so together with what the register has", () => {
    const plan = planned(
      "Budgethouders",
      { Budgethouders: [budgethouder()] },
      ["Nr", "Functie", "Team"],
      ["BH-01", "Griffier", ""],
      ["", "Griffier", "Financiën"],
    );
    expect(reasons(plan)).toEqual([
      expect.stringContaining("meer dan eens: rij 2 en rij 3"),
      expect.stringContaining("meer dan eens: rij 2 en rij 3"),
    ]);
  });
  it("are told apart by where one part ends and the next begins", () => {
    const plan = planned(
      "Budgethouders",
      { Budgethouders: [] },
      ["Functie", "Team"],
      ["Adviseur1", "2"],
      ["Adviseur", "12"],
    );
    expect(plan.additions).toHaveLength(2);
  });
});

describe("a row of the list without Nr", () => {
  it("is refused when the text that tells it apart has no letter or digit", () => {
    const plan = toActiepunten([actiepunt()], ["Actie", "Team"], ["...", "Zorg"]);
    expect(plan.refusals).toEqual([
      {
        sourceRow: 2,
        header: "Actiepunt",
        value: "",
        reason:
          "Deze rij heeft geen Nr en Actiepunt is leeg. Vul Actiepunt in: daaraan wordt een rij zonder Nr herkend.",
      },
    ]);
  });
  it("is refused when the workbook lacks the column that tells its rows apart", () => {
    const list = sourceList([
      ["Actie", "Status"],
      ["Heidag", "Gereed"],
    ]);
    const headers = { Actiepunten: ["Nr", "Status"] };
    const plan = planImport(workbook({ headers }), list, mapHeaders(list, "Actiepunten"));
    expect(plan).toMatchObject({ additions: [], refusals: [{ header: "Actiepunt" }] });
  });
  it("is refused when the row it is about shares its Nr with another", () => {
    const double = [actiepunt({ Nr: "AP-001" }), actiepunt({ Nr: "ap-001", Actiepunt: "Heidag" })];
    expect(toActiepunten(double, ["Actie", "Status"], ["Heidag", "Gereed"]).refusals).toEqual([
      {
        sourceRow: 2,
        header: null,
        value: "",
        reason:
          "Deze rij past bij rij 3 van Actiepunten, maar die heeft geen eigen Nr. Geef haar daar eerst een Nr dat nog niet voorkomt.",
      },
    ]);
  });
});

it("a register that lacks the column Nr takes no rows", () => {
  const list = sourceList([
    ["Nr", "Actie"],
    ["AP-001", "Heidag"],
  ]);
  const headers = { Actiepunten: ["Actiepunt", "Status"] };
  const plan = planImport(workbook({ headers }), list, mapHeaders(list, "Actiepunten"));
  expect(plan).toMatchObject({ additions: [], changes: [] });
  expect(plan.refusals).toEqual([
    {
      sourceRow: 2,
      header: "Nr",
      value: "AP-001",
      reason: "Actiepunten heeft in deze werkmap geen kolom Nr. Vul op Start eerst de werkmap aan.",
    },
  ]);
});

describe("what is passed over", () => {
  it("is told by the first five of its rows", () => {
    const blank = ["", ""];
    const list = (times: number) => [
      ["Actie", "Status"],
      ...Array.from({ length: times }, () => blank),
      ["Heidag", ""],
    ];
    expect(toActiepunten([], ...list(1)).notices).toEqual(["Rij 2 is leeg en is overgeslagen."]);
    expect(toActiepunten([], ...list(5)).notices).toEqual(["Rij 2, 3, 4, 5 en 6 zijn leeg en zijn overgeslagen."]);
    expect(toActiepunten([], ...list(9)).notices).toEqual([
      "Rij 2, 3, 4, 5, 6 en nog 4 zijn leeg en zijn overgeslagen.",
    ]);
  });
  it("is told in the plural where it is more than one row", () => {
    const headers = ["Actie", "Status"];
    expect(toActiepunten([], ["Lijst"], ["Stand maart"], headers, headers, headers, ["Heidag", ""]).notices).toEqual([
      "Rij 1 en 2 zijn niet ingelezen: die staan boven de koppen.",
      "Rij 4 en 5 zijn herhalingen van de koppen en zijn overgeslagen.",
    ]);
  });
});
