import { blockLayout, reconciliationPart, standingPart } from "../../../src/domain/report/taakstelling-block";
import type { SheetCell } from "../../../src/domain/report/sheet";
import type { WorkbookSnapshot } from "../../../src/domain/snapshot/workbook-snapshot";
import { maatregel, on, workbook, type Cells } from "../builders";
import { faultsIn } from "./formula-check";

const snapshotOf = (...rows: readonly Cells[]): WorkbookSnapshot =>
  workbook({ Taakstelling: rows.map(maatregel), settings: { "Taakstelling jaar": 2021 } });

const valueOf = (cell: SheetCell) => ("formula" in cell.content ? cell.content.expected : cell.content.constant);

type Part = typeof standingPart;

const values = (part: Part, ...rows: readonly Cells[]) =>
  part(snapshotOf(...rows)).map((row) => row.flatMap((cell) => (cell ? [valueOf(cell)] : [])));

const parts: readonly (readonly [string, Part, number])[] = [
  ["the standing", standingPart, blockLayout.standingRows],
  ["the reconciliation", reconciliationPart, blockLayout.reconciliationRows],
];

describe.each(parts)("%s of the block above Taakstelling", (_, part, rows) => {
  it("takes the same rows and columns whatever the measures, so that the table begins where it always does", () => {
    for (const made of [part(snapshotOf()), part(snapshotOf({}, { Jaar: 2022 }, { Jaar: "x" }))]) {
      expect(made).toHaveLength(rows);
      expect(new Set(made.map(({ length }) => length))).toEqual(new Set([blockLayout.columns]));
    }
  });

  it("has formulas that need no add-in", () => {
    const formulas = part(snapshotOf({}))
      .flat()
      .flatMap((cell) => (cell && "formula" in cell.content ? [cell.content.formula] : []));
    expect(formulas.length).toBeGreaterThan(25);
    for (const formula of formulas) expect([formula, faultsIn(formula)]).toEqual([formula, []]);
  });
});

describe("the standing of the Taakstelling (Motie punt 7)", () => {
  it("shows the amount of the year and what covers it, the years after it, and apart what does not count", () => {
    const rows = values(
      standingPart,
      { Bedrag: 70000, Zekerheid: "Gerealiseerd" },
      { Bedrag: 55000, Zekerheid: "Hard" },
      { Bedrag: 45000, Zekerheid: "Zacht" },
      { Bedrag: 20000, Jaar: 2022, Zekerheid: "Zacht" },
      { Bedrag: 3000, Jaar: 2030 },
      { Bedrag: 500, "Bestaande taakstelling": "Ombuiging 2019" },
      { Bedrag: 40, Jaar: 2022, "Bestaande taakstelling": "Ombuiging 2019" },
    );
    expect(rows.slice(2)).toEqual([
      ["Jaar", "Taakstelling", "Gerealiseerd", "Hard", "Zacht", "Totaal", "Restant", "Telt niet mee"],
      [2021, 200000, 70000, 55000, 45000, 170000, 30000, 500],
      [2022, 0, 0, 20000, 20000, 40],
      [2023, 0, 0, 0, 0, 0],
      [2024, 0, 0, 0, 0, 0],
      ["Ander jaar (alle samen)", 0, 3000, 20000, 23000, 40],
      [],
    ]);
  });
});

describe("the reconciliation of the Taakstelling", () => {
  const checked = { "Gecontroleerd door": "Concerncontroller", "Gecontroleerd op": on("06-04-2021") };
  const measures: readonly Cells[] = [
    { Bedrag: 70000, Zekerheid: "Gerealiseerd", ...checked },
    { Bedrag: 5000, Zekerheid: "Gerealiseerd", "Gecontroleerd door": "Concerncontroller" },
    { Bedrag: 600, Zekerheid: "Gerealiseerd", ...checked, "Gecontroleerd op": "6 april" },
    { Bedrag: 55000, Zekerheid: "Hard", Aard: "Incidenteel" },
    { Bedrag: 45000, Zekerheid: "zacht", Aard: "" },
    { Bedrag: 20000, Jaar: 2022, Zekerheid: "Hard" },
    { Bedrag: 10000, Jaar: "2021", Zekerheid: "Gerealiseerd", ...checked },
    { Bedrag: 500, "Bestaande taakstelling": "Ombuiging 2019" },
    { Bedrag: 40, Jaar: 2022, "Bestaande taakstelling": "Ombuiging 2019" },
    { Bedrag: 3, Zekerheid: "Nog in te vullen" },
    { Bedrag: "PM" },
    { Bedrag: "" },
  ];

  it("goes from what counts, by way of what does not and why, to every measure of the table", () => {
    const left = reconciliationPart(snapshotOf(...measures)).map((row) =>
      row.slice(0, 4).flatMap((cell) => (cell ? [valueOf(cell)] : [])),
    );
    expect(left.slice(0, 11)).toEqual([
      ["Wat meetelt voor 2021", "Maatregelen", "Bedrag"],
      ["Gerealiseerd, gecontroleerd door tweede", 1, 70000],
      ["Gerealiseerd, nog niet gecontroleerd", 2, 5600],
      ["Hard", 1, 55000],
      ["Zacht", 1, 45000],
      ["Telt mee voor 2021", 5, 175600],
      ["Telt niet mee: ander of geen geldig jaar", 2, 30000],
      ["Telt niet mee: al in bestaande taakstelling", 2, 540],
      ["Telt niet mee: andere zekerheid", 1, 3],
      ["Telt niet mee: geen bedrag ingevuld", 2],
      ["Alle maatregelen", 12, 206143],
    ]);
  });

  it("shows structureel and incidenteel apart per year and certainty, and what has no Aard", () => {
    const right = values(reconciliationPart, ...measures).map((row, line) => row.slice(line === 9 ? 2 : 3));
    expect(right.slice(0, 5)).toEqual([
      ["Jaar", "Aard", "Gerealiseerd", "Hard", "Zacht", "Totaal"],
      [2021, "Structureel", 75600, 0, 0, 75600],
      [2021, "Incidenteel", 0, 55000, 0, 55000],
      [2022, "Structureel", 0, 20000, 0, 20000],
      [2022, "Incidenteel", 0, 0, 0, 0],
    ]);
    expect(right[9]).toEqual(["Zonder aard", 0, 0, 45000, 45000]);
  });

  it("says that its lines add up to the table", () => {
    expect(values(reconciliationPart, ...measures)[10]?.slice(3)).toEqual([
      "Som van Bedrag in de tabel",
      206143,
      "sluit",
    ]);
  });
});
