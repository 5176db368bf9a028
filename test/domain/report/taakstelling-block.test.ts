import { taakstellingBlock, taakstellingBlockRows } from "../../../src/domain/report/taakstelling-block";
import type { SheetCell } from "../../../src/domain/report/sheet";
import { maatregel, workbook, type Cells } from "../builders";
import { faultsIn } from "./formula-check";

const blockOf = (...rows: readonly Cells[]) =>
  taakstellingBlock(workbook({ Taakstelling: rows.map(maatregel), settings: { "Taakstelling jaar": 2021 } }));

const valueOf = (cell: SheetCell) => ("formula" in cell.content ? cell.content.expected : cell.content.constant);

const values = (...rows: readonly Cells[]) =>
  blockOf(...rows).map((row) => row.flatMap((cell) => (cell ? [valueOf(cell)] : [])));

describe("the block above the table of Taakstelling (Motie punt 7)", () => {
  it("shows the amount of the year and what covers it, the years after it, and apart what does not count", () => {
    const rows = values(
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

  it("takes the same rows whatever the measures, so that the table begins where it always does", () => {
    expect(blockOf()).toHaveLength(taakstellingBlockRows);
    expect(blockOf({}, { Jaar: 2022 }, { Jaar: "x" })).toHaveLength(taakstellingBlockRows);
  });

  it("has formulas that need no add-in", () => {
    const formulas = blockOf({})
      .flat()
      .flatMap((cell) => (cell && "formula" in cell.content ? [cell.content.formula] : []));
    expect(formulas.length).toBeGreaterThan(25);
    for (const formula of formulas) expect([formula, faultsIn(formula)]).toEqual([formula, []]);
  });
});
