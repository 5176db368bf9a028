import { parseCommandLine } from "../../src/headless/arguments";
import { serialOf } from "../../src/domain/values/date";

describe("the command line", () => {
  it("asks for nothing in particular without options", () => {
    expect(parseCommandLine([])).toEqual({ overrides: {}, sheets: [], repairs: false });
  });
  it("takes the sheets to make, in the order in which they are offered, and names those there are", () => {
    const { sheets } = parseCommandLine(["--sheets", "matrix, Plan"]) as { sheets: readonly { slug: string }[] };
    expect(sheets.map(({ slug }) => slug)).toEqual(["plan", "matrix"]);
    expect(() => parseCommandLine(["--sheets", "plan,agenda"])).toThrow(
      'Het blad "agenda" bestaat niet. Kies bij --sheets uit plan, matrix, termijn, portefeuilles, jaarplan, budget.',
    );
  });
  it("takes files, a peildatum and a quarter, in either way of writing", () => {
    expect(
      parseCommandLine([
        "--in",
        "a.xlsx",
        "--out=b.xlsx",
        "--json",
        "c.json",
        "--pdf",
        "d.pdf",
        "--peildatum",
        "2021-09-30",
        "--kwartaal",
        "q3",
      ]),
    ).toEqual({
      in: "a.xlsx",
      out: "b.xlsx",
      json: "c.json",
      pdf: "d.pdf",
      overrides: { peildatum: serialOf(2021, 9, 30), kwartaal: 3 },
      sheets: [],
      repairs: false,
    });
  });
  it("repairs when that is asked", () => expect(parseCommandLine(["--repair"])).toMatchObject({ repairs: true }));
  it("takes a list, its register whatever the case, and whether it may change rows", () => {
    expect(parseCommandLine(["--import", "a.csv", "--register", "externe adviezen", "--overwrite"])).toMatchObject({
      import: { from: "a.csv", register: "Externe adviezen", overwrites: true },
    });
    expect(parseCommandLine(["--import", "Blad1"])).toMatchObject({
      import: { from: "Blad1", register: null, overwrites: false },
    });
  });
  it("gives help whatever else was asked", () => {
    expect(parseCommandLine(["--help", "--in", "a.xlsx"])).toBe("help");
  });
  it.each([
    [["--invoer", "a.xlsx"], "Onbekende optie --invoer"],
    [["-x"], "Onbekende optie -x"],
    [["a.xlsx"], 'Onbekende waarde "a.xlsx"'],
    [["--in"], "De optie --in heeft geen waarde"],
    [["--in", "--out", "b.xlsx"], "De optie --in heeft geen waarde"],
    [["--in="], "De optie --in heeft geen waarde"],
    [["--help=ja"], "De optie --help heeft geen waarde nodig"],
    [["--in", "a.xlsx", "--in", "b.xlsx"], "--in staat er meer dan één keer"],
    [["--peildatum", "2021-02-31"], '"2021-02-31" is geen bestaande dag'],
    [["--peildatum", "30-09-2021"], '"30-09-2021" is geen bestaande dag'],
    [["--peildatum", "2021-13-01"], '"2021-13-01" is geen bestaande dag'],
    [["--kwartaal", "Q5"], 'kwartaal "Q5" bestaat niet'],
    [["--register", "Actiepunten"], "De optie --register hoort bij --import"],
    [["--overwrite"], "De optie --overwrite hoort bij --import"],
    [["--import", "a.csv", "--register", "Acties"], 'Het register "Acties" bestaat niet'],
    [["--kwartaal", "3"], 'kwartaal "3" bestaat niet'],
  ])("refuses %j in words", (argv, sentence) => {
    expect(() => parseCommandLine(argv)).toThrow(sentence);
  });
});
