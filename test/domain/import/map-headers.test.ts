import fc from "fast-check";
import { importableRegisters, mapHeaders, type ChosenColumns } from "../../../src/domain/import";
import { registers } from "../../../src/domain/registers";
import type { RegisterName } from "../../../src/domain/registers/names";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { actiepuntenSpelled, budgetregelsSpelled, sourceList, teamplannenSpelled } from "./lists";

const mapped = (register: RegisterName, headers: readonly CellValue[], ...rows: readonly CellValue[][]) =>
  mapHeaders(sourceList([headers, ...rows]), register);

const targets = (register: RegisterName, headers: readonly CellValue[], ...rows: readonly CellValue[][]) =>
  mapped(register, headers, ...rows).columns.map(({ target }) => target);

describe("a list of forty headers in odd spelling", () => {
  it.each([
    ["Actiepunten", actiepuntenSpelled, "AP-001"],
    ["Budgetregels", budgetregelsSpelled, "BR-001"],
    ["Teamplannen", teamplannenSpelled, "WP-001"],
  ] as const)("is mapped to %s or refused with a reason", (register, spelled, key) => {
    expect(spelled).toHaveLength(40);
    const row = spelled.map(([, target]) => (target === "Nr" ? key : ""));
    const { columns } = mapped(
      register,
      spelled.map(([found]) => found),
      row,
    );
    expect(columns.map(({ found, target }) => [found, target])).toEqual(spelled);
    for (const { target, how, reason } of columns) {
      expect(how === "none").toBe(target === null);
      expect(reason).toMatch(/\.$/);
    }
  });
});

describe("a header", () => {
  it.each(importableRegisters)(
    "that names a column of %s, or is its synonym, goes there in whatever spelling",
    (name) => {
      const { columns } = registers[name];
      const declared = columns.flatMap(({ header, kind, synonyms }) =>
        [header, ...synonyms].map((word) => ({ word, target: kind === "formula" ? null : header })),
      );
      const spelling = fc.constantFrom<(word: string) => string>(
        (word) => word,
        (word) => word.toUpperCase(),
        (word) => `  ${word.toLowerCase()}:`,
        (word) => word.replaceAll(" ", "_"),
        (word) => word.replaceAll(" ", "\r\n"),
        (word) => word.normalize("NFD").replaceAll(/\p{Mn}/gu, ""),
        (word) => `${word} 2021`,
      );
      fc.assert(
        fc.property(fc.constantFrom(...declared), spelling, ({ word, target }, spell) => {
          const example = target === "Nr" && columns[0]?.kind === "key" ? columns[0].example : "";
          const [match] = mapped(name, [spell(word), "Zomaar een kop"], [example, "x"]).columns;
          expect(match?.target).toBe(target);
          if (target === null) expect(match?.reason).toMatch(/berekend/);
        }),
        { numRuns: 50 },
      );
    },
  );

  it("with a slip of the pen goes nowhere when two columns are as near", () => {
    const [match] = mapped("Teamplannen", ["Opdrachtgemer", "Team"], ["x", "y"]).columns;
    expect(match).toMatchObject({ target: null, how: "none" });
    expect(match?.reason).toMatch(/Opdrachtgever.*Opdrachtnemer/);
  });
  it("that is a word of another register is no slip of the pen", () => {
    expect(targets("Bestuurlijke opdrachten", ["Titel", "Opdrachtgever"], ["a", "b"])).toEqual(["Titel", null]);
  });
  it.each<[RegisterName, string, string]>([
    ["Actiepunten", "Actienr", "Nr"],
    ["Budgethouders", "BH nr.", "Nr"],
    ["Externe adviezen", "Mandaat nr.", "Mandaat"],
    ["Externe adviezen", "Mandaatnr", "Mandaat"],
    ["Externe adviezen", "Wettelijke plicht J/N", "Wettelijk verplicht"],
    ["Teamplannen", "Kwartaalgesprek 3", "Gesprek Q3"],
    ["Teamplannen", "Q1-gesprek '21", "Gesprek Q1"],
    ["Budgetregels", "Begroot ’21", "Primitieve begroting"],
  ])("of a controller's list goes to its column: %s, %s is %s", (register, header, target) => {
    const example = registers[register].columns[0];
    expect(targets(register, [header, "Kantine"], [example?.kind === "key" ? example.example : "", "x"])).toEqual([
      target,
      null,
    ]);
  });
  it("in thousands goes nowhere: its amounts mean something else", () => {
    for (const header of ["Besteed (x € 1.000)", "Besteed in duizenden euro's", "Besteed k€", "Besteed x 1000"]) {
      const [, match] = mapped("Budgetregels", ["Omschrijving", header], ["a", 12]).columns;
      expect([header, match?.target]).toEqual([header, null]);
      expect(match?.reason).toMatch(/duizenden/);
    }
  });
  it("of a year goes nowhere when the list names several years", () => {
    expect(targets("Budgetregels", ["Omschrijving", "Realisatie 2020", "Begroting 2021"], ["a", 1, 2])).toEqual([
      "Omschrijving",
      null,
      null,
    ]);
  });
  it("of a year is told why it goes nowhere, with the years in their order", () => {
    const { columns } = mapped("Budgetregels", ["Omschrijving", "Realisatie 2021", "Begroting 2020"], ["a", 1, 2]);
    expect(columns.map(({ reason }) => reason)).toEqual([
      "Heet in het register ook Omschrijving.",
      "Zou Realisatie kunnen zijn, maar de koppen noemen verschillende jaren (2020 en 2021). Kies zelf welk jaar u inleest.",
      "Zou Primitieve begroting kunnen zijn, maar de koppen noemen verschillende jaren (2020 en 2021). Kies zelf welk jaar u inleest.",
    ]);
  });
  it("of a year goes to its column when the other years are of columns that are not brought in, or that the user chose", () => {
    const headers = ["Omschrijving", "Realisatie 2021", "Kantine 2020"];
    const list = sourceList([headers, ["a", 1, 2]]);
    const to = (chosen?: ChosenColumns) => mapHeaders(list, "Budgetregels", chosen).columns.map(({ target }) => target);
    expect(to()).toEqual(["Omschrijving", "Realisatie", null]);
    expect(to(new Map([[2, "Primitieve begroting"]]))).toEqual(["Omschrijving", "Realisatie", "Primitieve begroting"]);
  });
  it("that is one of two equals goes nowhere; the better of two unequals wins", () => {
    expect(targets("Actiepunten", ["Actie", "Trekker", "Eigenaar"], ["a", "b", "c"])).toEqual([
      "Actiepunt",
      null,
      null,
    ]);
    const { columns } = mapped("Actiepunten", ["Actie", "Trekker", "Verantwoordelijke"], ["a", "b", "c"]);
    expect(columns.map(({ target }) => target)).toEqual(["Actiepunt", null, "Verantwoordelijke"]);
    expect(columns[1]?.reason).toMatch(/Verantwoordelijke.*kolom C/);
  });
  it("that is not the best of three is told the best, wherever that stands", () => {
    const reasons = (...headers: readonly string[]) =>
      mapped("Actiepunten", headers, ["a", "b", "c"]).columns.map(({ reason }) => reason);
    const own = "Heet in het register ook Verantwoordelijke.";
    const better = (letter: string) =>
      `Verantwoordelijke komt uit "Verantwoordelijke" (kolom ${letter}), die er beter bij past.`;
    expect(reasons("Trekker", "Eigenaar", "Verantwoordelijke")).toEqual([better("C"), better("C"), own]);
    expect(reasons("Verantwoordelijke", "Trekker", "Eigenaar")).toEqual([own, better("A"), better("A")]);
    expect(reasons("Trekker", "Verantwoordelijke", "Eigenaar")).toEqual([better("B"), own, better("B")]);
  });
  it("is quoted on one line", () => {
    const { columns } = mapped(
      "Actiepunten",
      ["Actie", "Trekker", " Ambtelijk \r\n verantwoordelijke "],
      ["a", "b", "c"],
    );
    expect(columns[1]?.reason).toBe(
      'Past even goed bij Verantwoordelijke als "Ambtelijk verantwoordelijke" (kolom C). Kies zelf welke van de twee u inleest.',
    );
  });
  it("that is the column's own name goes before another word for it, with cells or without", () => {
    expect(targets("Actiepunten", ["Actie", "Trekker", "Verantwoordelijke"], ["a", "b", ""])).toEqual([
      "Actiepunt",
      null,
      "Verantwoordelijke",
    ]);
  });
  it("with no cells below gives way to its equal that has some", () => {
    expect(targets("Actiepunten", ["Actie", "Trekker", "Eigenaar"], ["a", "", "c"])).toEqual([
      "Actiepunt",
      null,
      "Verantwoordelijke",
    ]);
  });
  it("whose cells are plainly something else goes nowhere", () => {
    const prose = [
      "Overleg loopt nog",
      "Wacht op het college",
      "Stuk is klaar",
      "Vertraagd door ziekte",
      "In de MT-agenda",
    ];
    const rows = prose.map((text, place) => [`Actie ${place}`, text, text]);
    const { columns } = mapped("Actiepunten", ["Actie", "Stand van zaken", "Voortgang"], ...rows);
    expect(columns.map(({ target }) => target)).toEqual(["Actiepunt", null, null]);
    expect(columns[1]?.reason).toMatch(/Status/);
  });
  it("of a list's own numbering is no Nr, and keys of the register are", () => {
    const rows = (key: (place: number) => CellValue) => [1, 2, 3].map((place) => [key(place), `Actie ${place}`]);
    const own = mapped("Actiepunten", ["Nr", "Actie"], ...rows((place) => place));
    expect(own.columns[0]).toMatchObject({ target: null });
    expect(own.columns[0]?.reason).toMatch(/AP-001/);
    expect(own.obstacle).toBeNull();
    expect(targets("Actiepunten", ["ID", "Actie"], ...rows((place) => `ap-00${place}`))).toEqual(["Nr", "Actiepunt"]);
  });
  it("that is not there is told by its column", () => {
    const { columns } = mapped("Actiepunten", ["Actie", "", "Status"], ["a", "x", "Loopt"], ["b", "", ""]);
    expect(columns[1]).toMatchObject({ found: "", target: null });
    expect(mapped("Actiepunten", ["Actie", "", "Status"], ["a", "", "Loopt"]).columns).toHaveLength(2);
  });
  it("that is not there is told too where rows are longer than the headers, however far down", () => {
    const short = Array.from({ length: 300 }, () => ["a"]);
    expect(mapped("Actiepunten", ["Actie"], ...short, ["b", "x"]).columns[1]).toEqual({
      position: 1,
      found: "",
      target: null,
      how: "none",
      reason: "Deze kolom heeft geen kop. Geef haar in de lijst een kop, of kies zelf een kolom.",
    });
  });
});

describe("the user's choice", () => {
  const headers = ["Actie", "Trekker", "Eigenaar", "Kwadrant"];
  const list = sourceList([headers, ["a", "b", "c", "DOEN"]]);
  const choose = (...chosen: readonly (readonly [number, string | null])[]) =>
    mapHeaders(list, "Actiepunten", new Map(chosen)).columns;

  it("goes before everything, and tells the other column why it gave way", () => {
    const columns = choose([2, "Actiepunt"], [0, null]);
    expect(columns[2]).toMatchObject({ target: "Actiepunt", how: "chosen" });
    expect(columns[0]).toMatchObject({ target: null, how: "none" });
    expect(columns[1]).toMatchObject({ target: "Verantwoordelijke" });
    expect(choose([2, "Actiepunt"])[0]?.reason).toMatch(/kolom C/);
  });
  it("is told as such", () => {
    const reasons = choose([1, "Team"], [2, null], [3, "Oorzaak"]).map(({ reason }) => reason);
    expect(reasons).toEqual([
      "Is een ander woord voor Actiepunt.",
      "Dit is uw keuze.",
      "Wordt niet ingelezen: dat is uw keuze.",
      "Dit is uw keuze.",
    ]);
    expect(choose([2, "Actiepunt"])[0]?.reason).toBe('Actiepunt komt uit "Eigenaar" (kolom C): dat is uw keuze.');
  });
  it("of one column for two is the first, also when that has no cells", () => {
    const halfEmpty = sourceList([headers, ["a", "", "c", "DOEN"]]);
    const chosen = new Map([
      [1, "Team"],
      [2, "Team"],
    ]);
    const { columns } = mapHeaders(halfEmpty, "Actiepunten", chosen);
    expect(columns.map(({ target }) => target)).toEqual(["Actiepunt", "Team", null, null]);
    expect(columns[2]?.reason).toBe('Team koos u al voor "Trekker" (kolom B). Kies hier een andere kolom.');
  });
  it("cannot fill a formula, a column that is not there, or one column twice", () => {
    expect(choose([0, "Kwadrant"])[0]).toMatchObject({ target: null });
    expect(choose([0, "Onzin"])[0]).toMatchObject({ target: null });
    expect(choose([1, "Team"], [2, "Team"]).map(({ target }) => target)).toEqual(["Actiepunt", "Team", null, null]);
  });
});

describe("the header row", () => {
  it("is the row of the first twenty that says most", () => {
    const list = sourceList([
      ["Actielijst MT 2021", "", ""],
      ["Status per 30 september", "", ""],
      ["", "", ""],
      ["Volgnr", "Actie", "Status"],
      ["", "Team vormen", "Loopt"],
    ]);
    expect(mapHeaders(list, "Actiepunten")).toMatchObject({ headerRow: 3, obstacle: null });
  });
  it("is there for the user to choose from when no header is known", () => {
    const list = sourceList([
      ["Kop", "", ""],
      ["Een", "Twee", "Drie"],
      ["a", "b", "c"],
    ]);
    const mapping = mapHeaders(list, "Actiepunten");
    expect(mapping.headerRow).toBe(1);
    expect(mapping.obstacle).toMatch(/Geen enkele kop/);
    expect(mapHeaders(list, "Actiepunten", new Map([[1, "Actiepunt"]])).obstacle).toBeNull();
  });
});

describe("an obstacle", () => {
  it.each([
    ["an empty list", [], /leeg/],
    ["a list of headers alone", [["Actie", "Status"]], /geen rijen/],
    [
      "a list without what tells its rows apart",
      [
        ["Status", "Team"],
        ["Loopt", "Financiën"],
      ],
      /Actiepunt/,
    ],
  ])("is %s", (_, cells, words) => {
    expect(mapHeaders(sourceList(cells), "Actiepunten").obstacle).toMatch(words);
  });
  it.each<[string, RegisterName, readonly (readonly CellValue[])[], string]>([
    ["of rows without a text", "Actiepunten", [["", " "], [""]], "De lijst (werkblad Lijst) is leeg."],
    [
      "of headers and rows without a text",
      "Actiepunten",
      [["Acties MT"], ["Actie", "Status"], ["", " "], [""]],
      "Onder de koppen in rij 2 staan geen rijen.",
    ],
    [
      "of other things",
      "Actiepunten",
      [["Telefoonlijst"], ["Voornaam", "Achternaam"], ["a", "b"]],
      "Geen enkele kop in rij 2 is herkend als kolom van Actiepunten. Kies een ander register, of kies zelf de kolommen.",
    ],
    [
      "without one of the columns that tell its rows apart",
      "Teamplannen",
      [
        ["Team", "Status"],
        ["Financiën", "Loopt"],
      ],
      "De lijst heeft geen kolom met het Nr van Teamplannen, en Werkplanregel ontbreekt: daaraan worden de rijen herkend. Voeg die toe aan de lijst, of kies zelf de kolom.",
    ],
    [
      "without two of them",
      "Teamplannen",
      [["Status"], ["Loopt"]],
      "De lijst heeft geen kolom met het Nr van Teamplannen, en Team en Werkplanregel ontbreken: daaraan worden de rijen herkend. Voeg die toe aan de lijst, of kies zelf de kolom.",
    ],
    [
      "for a register that takes none",
      "Instellingen",
      [
        ["Sleutel", "Waarde"],
        ["a", "b"],
      ],
      "In Instellingen kunt u geen lijst inlezen.",
    ],
  ])("is a list %s", (_, register, cells, words) => {
    expect(mapHeaders(sourceList(cells), register).obstacle).toBe(words);
  });
  it("is a column that the user chose for the Nr, only when it is empty", () => {
    const obstacle = (...keys: readonly CellValue[]) =>
      mapHeaders(
        sourceList([["Kantine", "Status"], ...keys.map((key) => [key, "Loopt"])]),
        "Actiepunten",
        new Map([[0, "Nr"]]),
      ).obstacle;
    expect(obstacle("", "")).toMatch(/geen kolom met het Nr van Actiepunten/);
    expect(obstacle("", 12)).toBeNull();
  });
  it("is not that a list has keys alone to tell its rows apart", () => {
    const mapping = mapHeaders(
      sourceList([
        ["Nr", "Status"],
        ["AP-001", "Loopt"],
      ]),
      "Actiepunten",
    );
    expect(mapping.obstacle).toBeNull();
    expect(mapping.missing).toEqual(["Actiepunt", "Bron", "Actor", "Verantwoordelijke", "Prioriteitsklasse"]);
  });
});
