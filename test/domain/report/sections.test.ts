import { buildReport } from "../../../src/domain/report/build-report";
import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import type { CellRange, MadeSheet, SheetCell } from "../../../src/domain/report/sheet";
import {
  actiepunt,
  budgetregel,
  externAdvies,
  on,
  raadsverzoek,
  werkplanregel,
  workbook,
  type Contents,
} from "../builders";

const layOut = (contents: Contents = {}): MadeSheet => layoutReport(buildReport(workbook(contents), "1.0.0"));

const valueOf = ({ content }: SheetCell) => ("formula" in content ? content.expected : content.constant);

/** Values of each row without what is empty. */
const shown = ({ rows }: MadeSheet) => rows.map((row) => row.flatMap((cell) => (cell ? [valueOf(cell)] : [])));

const rowNamed = (sheet: MadeSheet, name: string) => shown(sheet).find(([first]) => first === name);

/** The rows below the one that begins with this text. */
const below = (sheet: MadeSheet, name: string, count: number) => {
  const start = shown(sheet).findIndex(([first]) => first === name);
  return shown(sheet).slice(start + 1, start + 1 + count);
};

const valuesIn = ({ rows }: MadeSheet, range: CellRange) =>
  rows
    .slice(range.row, range.row + range.rows)
    .flatMap((row) => row.slice(range.column, range.column + range.columns))
    .map((cell) => (cell ? valueOf(cell) : null));

describe("externe adviezen", () => {
  const sheet = layOut({
    "Externe adviezen": [
      externAdvies(),
      externAdvies({
        Nr: "EA-010",
        Onderwerp: "Wijkbus",
        "Wettelijk verplicht": "Nee",
        Bedrag: "PM",
        Status: "Besproken",
      }),
      externAdvies({
        Nr: "EA-009",
        Onderwerp: "Second opinion",
        Bureau: "Bureau",
        "Wettelijk verplicht": "Nee",
        Bedrag: 38500,
        "PFO-datum": on("30-03-2021"),
        Status: "Verleend",
      }),
    ],
  });

  it("are counted and added up per status, what the law asks for apart", () => {
    expect(rowNamed(sheet, "Verleend")).toEqual(["Verleend", 1, 40000, 1, 38500, 2, 78500]);
    expect(rowNamed(sheet, "Alle externe adviezen")).toEqual([
      "Alle externe adviezen",
      1,
      40000,
      2,
      38500,
      3,
      78500,
      "",
    ]);
  });

  it("that the law does not ask for stand by name, amount and day on which they were discussed", () => {
    expect(rowNamed(sheet, "EA-009")).toEqual([
      "EA-009",
      "Second opinion",
      "Bureau",
      on("30-03-2021"),
      "",
      "Verleend",
      38500,
    ]);
    expect(rowNamed(sheet, "EA-010")?.at(-1)).toBe("PM");
    expect(shown(sheet).map(([first]) => first)).not.toContain("EA-001");
  });

  it("with a status outside the list do not close", () => {
    const odd = layOut({ "Externe adviezen": [externAdvies({ Status: "Kwijt" })] });
    expect(rowNamed(odd, "Externe adviezen: som van de statussen = alle externe adviezen")?.slice(1)).toEqual([
      0,
      1,
      "sluit niet",
    ]);
  });
});

describe("raadsverzoeken", () => {
  it("outside the agreements stand with the work that is dropped for them", () => {
    const sheet = layOut({
      Teamplannen: [werkplanregel({ Nr: "WP-007", Werkplanregel: "Chat met inwoners" })],
      Raadsverzoeken: [
        raadsverzoek(),
        raadsverzoek({
          Nr: "RV-02",
          Verzoek: "Wijkbus",
          "Binnen afspraken": "Nee",
          "Vervallen werk": "wp-007",
          "Gevolgen middelen": "80 uur",
        }),
        raadsverzoek({ Nr: "RV-03", "Binnen afspraken": "Nee", "Vervallen werk": "WP-099" }),
      ],
    });
    expect(rowNamed(sheet, "RV-02")).toEqual([
      "RV-02",
      "Wijkbus",
      on("27-05-2021"),
      "80 uur",
      "wp-007 Chat met inwoners",
      "Loopt",
    ]);
    expect(rowNamed(sheet, "RV-03")).toContain("WP-099 (niet in Teamplannen)");
    expect(shown(sheet)).toContainEqual(["Raadsverzoeken", 3, "Binnen de afspraken", 1, "Buiten de afspraken", 2]);
  });

  it("say in one line when nothing was asked, or nothing outside the agreements", () => {
    const texts = (contents: Contents) => shown(layOut(contents)).flat();
    expect(texts({ Raadsverzoeken: [] })).toContain("Er zijn nog geen raadsverzoeken.");
    expect(texts({})).toContain("De raad heeft niets buiten de afspraken gevraagd; er is geen werk voor vervallen.");
  });
});

describe("toelichtingen", () => {
  const why = { Oorzaak: "te laat begonnen", Gevolg: "later klaar", Bijsturing: "extra uren" };

  it("show everything Rood, then Oranje, with the letter of each light and why", () => {
    const sheet = layOut({
      Actiepunten: [
        actiepunt({ Bron: "Advies", Tijd: "Groen", Geld: "Grijs" }),
        actiepunt({ Bron: "Advies", Tijd: "Oranje", Geld: "Groen", ...why }),
        actiepunt({ Bron: "Advies", Geld: "Rood", Status: "Vervallen" }),
      ],
    });
    const card = (key: string) => [rowNamed(sheet, key)?.slice(-3), below(sheet, key, 1)[0]];
    expect(card("AP-003")).toEqual([
      ["–", "R", "–"],
      ["", "", ""],
    ]);
    expect(card("AP-002")).toEqual([
      ["O", "G", "–"],
      ["te laat begonnen", "later klaar", "extra uren"],
    ]);
    const keys = shown(sheet).flatMap(([first]) => (String(first).startsWith("AP-") ? [first] : []));
    expect(keys).toEqual(["AP-003", "AP-002"]);
    expect(below(sheet, "Stand van de stoplichten", 2)).toEqual([
      ["Actiepunten", 1, 1],
      ["Werkplanregels", 0, 0],
    ]);
  });

  it("show a text of a thousand characters whole, on a page", () => {
    const long = "Vertraging door ziekte en vacatures. ".repeat(28).slice(0, 1000);
    const sheet = layOut({
      Teamplannen: [werkplanregel({ Tijd: "Rood", Oorzaak: long, Gevolg: long, Bijsturing: long })],
    });
    const row = shown(sheet).findIndex((cells) => cells[0] === long);
    expect(shown(sheet)[row]).toEqual([long, long, long]);
    expect(sheet.rowHeights.get(row)).toBeGreaterThan(280);
    expect(sheet.rowHeights.get(row)).toBeLessThanOrEqual(409);
  });

  it("cut a longer text off where it would not fit on paper, and say so", () => {
    const sheet = layOut({ Teamplannen: [werkplanregel({ Tijd: "Rood", Oorzaak: "lang ".repeat(1000) })] });
    const text = shown(sheet)
      .flat()
      .find((each) => String(each).startsWith("lang lang"));
    expect(text).toMatch(/… \(zie register\)$/);
    expect(String(text).length).toBeLessThan(1200);
  });
});

describe("charts", () => {
  const sheet = layOut({
    Budgetregels: [budgetregel(), budgetregel({ Programma: "Zorg", "Prognose 31-12": 90000 })],
  });
  const chart = (name: string) => {
    const found = sheet.charts.find((each) => each.name === name);
    if (!found) throw new Error(`no chart ${name}`);
    return {
      categories: valuesIn(sheet, found.categories),
      series: found.series.map(({ nameCell, values }) => [valuesIn(sheet, nameCell)[0], ...valuesIn(sheet, values)]),
    };
  };

  it("draw actions by class and status", () => {
    expect(chart("Grafiek actiepunten")).toEqual({
      categories: ["Basis op orde", "Wettelijke taken", "Uitvoering", "(Nieuw) beleid"],
      series: [
        ["Niet gestart", 0, 0, 0, 0],
        ["Loopt", 1, 0, 0, 0],
        ["Gereed", 0, 0, 0, 0],
        ["Vervallen", 0, 0, 0, 0],
      ],
    });
  });

  it("draw the forecast against the budget per programma", () => {
    expect(chart("Grafiek begroting en prognose")).toEqual({
      categories: ["Bestuur", "Zorg"],
      series: [
        ["Begroting", 100000, 100000],
        ["Prognose", 100000, 90000],
      ],
    });
    expect(chart("Grafiek afwijking").series).toEqual([["Afwijking", 0, 10000]]);
  });

  it("have names of their own, and lie over empty cells", () => {
    expect(new Set(sheet.charts.map(({ name }) => name)).size).toBe(sheet.charts.length);
    for (const { place } of sheet.charts) {
      expect(new Set(valuesIn(sheet, place))).toEqual(new Set([null]));
      expect(place.row + place.rows).toBeLessThan(sheet.rows.length);
    }
  });

  it("are left out where there is nothing to draw", () => {
    const empty = layOut({
      Actiepunten: [],
      Teamplannen: [],
      Budgetregels: [],
      Taakstelling: [],
      settings: { "Taakstelling bedrag": 0 },
    });
    expect(empty.charts).toEqual([]);
  });
});
