import fc from "fast-check";
import { buildReport } from "../../../src/domain/report/build-report";
import { keyFigures } from "../../../src/domain/report/figures";
import { layoutReport } from "../../../src/domain/report/layout/layout-report";
import type { Block, ReportCell } from "../../../src/domain/report/report";
import type { MadeSheet, SheetCell } from "../../../src/domain/report/sheet";
import type { WorkbookSnapshot } from "../../../src/domain/snapshot/workbook-snapshot";
import {
  actiepunt,
  budgethouder,
  budgetregel,
  maatregel,
  on,
  werkplanregel,
  workbook,
  type Contents,
} from "../builders";
import { faultsIn } from "./formula-check";

const layOut = (snapshot: WorkbookSnapshot): MadeSheet => layoutReport(buildReport(snapshot, "0.1.0"));

const cellsOf = ({ rows }: MadeSheet): readonly SheetCell[] => rows.flat().filter((cell) => cell !== null);

const cellsIn = (block: Block): readonly (ReportCell | null)[] => {
  switch (block.kind) {
    case "line":
      return block.cells.map(({ cell }) => cell);
    case "table":
      return block.rows.flat();
    case "cards":
      return block.cards.flat(2);
    case "charts":
      return block.lines.flatMap(cellsIn);
  }
};

const valueOf = ({ content }: SheetCell) => ("formula" in content ? content.expected : content.constant);

/** Values of the row whose first cell has this text. */
const rowNamed = (sheet: MadeSheet, name: string) =>
  sheet.rows.find(([first]) => first && valueOf(first) === name)?.flatMap((cell) => (cell ? [valueOf(cell)] : []));

const formulasIn = (sheet: MadeSheet): readonly string[] =>
  cellsOf(sheet).flatMap(({ content }) => ("formula" in content ? [content.formula] : []));

const nothing: Contents = {
  Actiepunten: [],
  Teamplannen: [],
  Budgethouders: [],
  Budgetregels: [],
  Taakstelling: [],
  Beleidsuitgangspunten: [],
};

/** Texts that a formula could misread. */
const text = fc.constantFrom(
  "",
  " ",
  "Zorg",
  "zorg",
  "<5",
  "=x",
  "a*b",
  "wat?",
  "~",
  ">",
  "#REF!",
  '"',
  "{peildatum}",
  "1. Bestuur",
  "2021",
  "constructor",
  "__proto__",
  "Motie",
  "Gereed",
  "(Nieuw) beleid",
);
const anyCell = fc.oneof(text, fc.integer({ min: -1, max: 100000 }), fc.boolean());

const anyWorkbook = fc
  .record({
    Actiepunten: fc.array(
      fc.record({ Nr: anyCell, Actiepunt: anyCell, Bron: text, Status: anyCell, Deadline: anyCell }).map(actiepunt),
      { maxLength: 6 },
    ),
    Teamplannen: fc.array(
      fc.record({ Prioriteitsklasse: anyCell, Status: anyCell, Einddatum: anyCell }).map(werkplanregel),
      { maxLength: 6 },
    ),
    Budgetregels: fc.array(
      fc
        .record({
          Nr: anyCell,
          Programma: anyCell,
          Soort: fc.constantFrom("Lasten", "Baten", ""),
          "Primitieve begroting": anyCell,
          Realisatie: anyCell,
          "Prognose 31-12": anyCell,
        })
        .map(budgetregel),
      { maxLength: 6 },
    ),
    Taakstelling: fc.array(
      fc.record({ Jaar: anyCell, Bedrag: anyCell, Zekerheid: text, "Bestaande taakstelling": text }).map(maatregel),
      { maxLength: 6 },
    ),
    lists: fc.record({
      Status: fc.array(text, { maxLength: 12 }),
      Prioriteitsklasse: fc.array(text, { maxLength: 6 }),
    }),
  })
  .map(workbook);

describe("the quarterly report", () => {
  it("has formulas that read registers, settings and its own cells, and nothing else", () => {
    fc.assert(
      fc.property(anyWorkbook, (snapshot) => {
        expect(formulasIn(layOut(snapshot)).filter((formula) => faultsIn(formula).length > 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps its cells inside the grid, without overlap", () => {
    const fits = (row: readonly (SheetCell | null)[], width: number): boolean => {
      let free = 0;
      return (
        row.length === width &&
        row.every((cell, column) => {
          if (!cell) return true;
          const isFree = column >= free;
          free = column + (cell.span ?? 1);
          return isFree && free <= width;
        })
      );
    };
    fc.assert(
      fc.property(anyWorkbook, (snapshot) => {
        const { rows, columnWidths } = layOut(snapshot);
        expect(rows.filter((row) => !fits(row, columnWidths.length))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a small workbook", {}],
    ["empty registers", nothing],
    [
      "missing registers",
      { Actiepunten: null, Teamplannen: null, Budgethouders: null, Budgetregels: null, Taakstelling: null },
    ],
  ] as const)("shows every key figure once as a native formula, for %s", (_, contents) => {
    const snapshot = workbook(contents);
    const homes = buildReport(snapshot, "0.1.0")
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => cellsIn(block))
      .filter((cell) => cell !== null);
    for (const { id, expected } of keyFigures(snapshot)) {
      const [home, ...others] = homes.filter((cell) => cell.id === id);
      expect([id, others.length, home && "expected" in home.content ? home.content.expected : null]).toEqual([
        id,
        0,
        expected,
      ]);
    }
  });

  it("says in words what it has nothing to show of", () => {
    const texts = cellsOf(layOut(workbook(nothing))).map(valueOf);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Er zijn geen actiepunten met bron Motie.",
        "Er zijn nog geen werkplanregels.",
        "Er zijn nog geen budgetregels met een programma.",
        "Er zijn geen afwijkingen vanaf de drempel.",
        "Er zijn nog geen maatregelen.",
      ]),
    );
    expect(texts).not.toContain("sluit niet");
  });

  it("fits its sheet's name and its footer, and repeats the kop on every page", () => {
    const sheet = layOut(workbook());
    expect(sheet.name).toBe("Rapportage 2021-Q3");
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(sheet.footer).toEqual({ left: "Sturing op uitvoering, Q3 2021", right: "Concept, peildatum 30-09-2021" });
    expect(rowNamed(sheet, "Kwartaal")).toEqual([
      "Kwartaal",
      "Q3 2021",
      "Peildatum",
      on("30-09-2021"),
      "Taakstelling in",
      2021,
      "Status",
      "Concept",
      "Versie",
      "0.1.0",
    ]);
    expect(sheet.repeatedRows).toEqual({ first: 0, last: 3 });
  });

  it("keeps the first page for the samenvatting and begins pages on headings", () => {
    const sheet = layOut(workbook());
    const first = sheet.pageBreaks.map((row) => sheet.rows[row]?.[0]);
    const looks = new Set(first.map((cell) => cell?.look));
    expect([...looks].filter((look) => look !== "heading" && look !== "columnHeader")).toEqual([]);
    expect(first[0] && valueOf(first[0])).toBe("De punten van de motie");
  });

  it("gives a row of long text the height it needs", () => {
    const sheet = layOut(
      workbook({ Actiepunten: [actiepunt({ "Reactie college": "Overgenomen en besproken. ".repeat(20) })] }),
    );
    const row = sheet.rows.findIndex(([first]) => first && valueOf(first) === "AP-001");
    expect(sheet.rowHeights.get(row + 1)).toBeGreaterThan(60);
  });

  it("refers to its own Peildatum, so that it stays right in the next quarter", () => {
    expect(formulasIn(layOut(workbook())).filter((formula) => formula.includes("Instelling_Peildatum"))).toEqual([]);
  });
});

describe("the motion's points", () => {
  it("stand in the order of their Nr, each looked up by its key", () => {
    const sheet = layOut(
      workbook({
        Actiepunten: [
          actiepunt({ Nr: "AP-010" }),
          actiepunt({ Nr: "AP-002", Actiepunt: "Minder advies" }),
          actiepunt({ Bron: "Advies" }),
        ],
      }),
    );
    const keys = cellsOf(sheet)
      .filter((cell) => String(valueOf(cell)).startsWith("AP-"))
      .map(valueOf);
    expect(keys).toEqual(["AP-002", "AP-010"]);
    expect(rowNamed(sheet, "AP-002")).toEqual(["AP-002", "Minder advies", "Gemeentesecretaris", "–", "–", "–"]);
  });

  it("show of equal keys the first of the register, and a cell with an error as such", () => {
    const sheet = layOut(
      workbook({ Actiepunten: [actiepunt({ Nr: "AP-001", Actiepunt: "#REF!" }), actiepunt({ Nr: "ap-001" })] }),
    );
    expect(rowNamed(sheet, "AP-001")?.[1]).toBe("(fout in register)");
    expect(rowNamed(sheet, "Motiepunten in deze rapportage = actiepunten met bron Motie")).toEqual([
      expect.any(String),
      1,
      2,
      "sluit niet",
    ]);
  });
});

describe("the budget per programma", () => {
  it("takes programmes together as SUMIFS does, by name, and shows V or N", () => {
    const line = (Programma: string, forecast: number) => budgetregel({ Programma, "Prognose 31-12": forecast });
    const sheet = layOut(
      workbook({
        Budgetregels: [
          line("Zorg", 90000),
          line("10. Rest", 100000),
          line("zorg", 105000),
          line("2. Veiligheid", 130000),
          line("", 100000),
        ],
      }),
    );
    const start = sheet.rows.findIndex(([first]) => first && valueOf(first) === "Programma");
    expect(
      sheet.rows.slice(start + 1, start + 6).map((row) => row.flatMap((cell) => (cell ? [valueOf(cell)] : []))),
    ).toEqual([
      ["2. Veiligheid", 100000, 40000, 20000, 40000, 130000, -30000, "N"],
      ["10. Rest", 100000, 40000, 20000, 40000, 100000, 0, ""],
      ["Zorg", 200000, 80000, 40000, 80000, 195000, 5000, "V"],
      ["(zonder programma)", 100000, 40000, 20000, 40000, 100000, 0, ""],
      ["Totaal", 500000, 200000, 100000, 200000, 525000, -25000, "N"],
    ]);
  });

  it.each(["<5", "=x", "a*b", "wat?", "~t"])(
    "guards the programma %s, that Excel would read as a pattern",
    (Programma) => {
      const formulas = formulasIn(layOut(workbook({ Budgetregels: [budgetregel({ Programma })] })));
      expect(formulas.some((formula) => formula.includes('Budgetregels[Programma],"="&SUBSTITUTE'))).toBe(true);
    },
  );

  it("lists the lines at or above the threshold, largest nadeel first, with what explains them", () => {
    const line = (forecast: number, Toelichting: string) => budgetregel({ "Prognose 31-12": forecast, Toelichting });
    const sheet = layOut(
      workbook({ Budgetregels: [line(75000, "meevaller"), line(76000, "te klein"), line(140000, "duurder")] }),
    );
    const keys = cellsOf(sheet)
      .filter((cell) => String(valueOf(cell)).startsWith("BR-"))
      .map(valueOf);
    expect(keys).toEqual(["BR-003", "BR-001"]);
    expect(rowNamed(sheet, "BR-003")).toEqual(["BR-003", "Bestuur", "Inhuur", -40000, "N", "duurder"]);
  });
});

describe("the control totals", () => {
  const outcomes = (contents: Contents) =>
    cellsOf(layOut(workbook(contents)))
      .filter(({ look }) => look === "control")
      .map(valueOf);
  const failing = (contents: Contents) => {
    const sheet = layOut(workbook(contents));
    return sheet.rows
      .filter((row) => row.some((cell) => cell && valueOf(cell) === "sluit niet"))
      .map((row) => row[0] && valueOf(row[0]));
  };

  it("all sluit in a clean workbook", () => {
    expect(new Set(outcomes({}))).toEqual(new Set(["sluit"]));
  });

  it("show an action whose status is not in the list", () => {
    expect(failing({ Actiepunten: [actiepunt({ Status: "Bijna" })] })).toEqual([
      "Actiepunten: som van de statussen = alle actiepunten",
      "Actiepunten: som van klasse × status = alle actiepunten",
    ]);
  });

  it("show a werkplanregel without a class", () => {
    expect(failing({ Teamplannen: [werkplanregel({ Prioriteitsklasse: "" })] })).toEqual([
      "Werkplanregels: som van klasse × status = alle werkplanregels",
    ]);
  });

  it("show a budget line without a known budget holder, and a key that two budget holders have", () => {
    const perHolder = expect.arrayContaining(["Begroting: som van de budgethouders = alle budgetregels"]);
    expect(failing({ Budgetregels: [budgetregel({ Budgethouder: "BH-99" })] })).toEqual(perHolder);
    expect(failing({ Budgethouders: [budgethouder(), budgethouder({ Nr: "BH-01" })] })).toEqual(perHolder);
  });

  it("show budget lines whose programma is an error", () => {
    expect(failing({ Budgetregels: [budgetregel({ Programma: "#REF!" })] })).toEqual(
      expect.arrayContaining(["Begroting: som van de programma's = alle budgetregels"]),
    );
  });

  it("are counted on page one", () => {
    expect(rowNamed(layOut(workbook()), "Aansluiting")?.[1]).toMatch(/^(\d+) van de \1 controles sluiten/);
  });
});

describe("ten thousand rows", () => {
  it("make a report that lists 250 and says how many more there are, and where", () => {
    const many = Array.from({ length: 10000 }, (_, place) =>
      actiepunt({ Nr: `AP-${place}`, Bron: place % 7 === 0 ? "Motie" : "Advies", Tijd: "Rood" }),
    );
    const sheet = layOut(workbook({ Actiepunten: many }));
    const texts = cellsOf(sheet).map(valueOf);
    expect(texts).toEqual(
      expect.arrayContaining([
        "En nog 1179; zie het register Actiepunten.",
        "En nog 9750; zie het register Actiepunten.",
      ]),
    );
    expect(sheet.rows.length).toBeLessThan(1500);
  });
});
