import { createSnapshot } from "../../../src/domain/snapshot/create-snapshot";
import type { RegisterName } from "../../../src/domain/registers/names";
import { registers } from "../../../src/domain/registers";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { cellPosition } from "../../../src/taskpane/verwijzing/cell-position";
import { findCandidates } from "../../../src/taskpane/verwijzing/find-candidates";
import { referenceAt } from "../../../src/taskpane/verwijzing/reference-cell";
import { choiceText, placeText, pointsText } from "../../../src/taskpane/verwijzing/reference-words";

type Cells = Readonly<Record<string, CellValue>>;

/** A register two columns and three rows into its sheet. */
const found = (name: RegisterName, rows: readonly Cells[]) => {
  const headers = registers[name].columns.map(({ header }) => header);
  return {
    location: { sheet: `Blad ${name}`, headerRow: 3, firstColumn: 2 },
    headers,
    body: rows.map((cells, index) => ({ index: 4 + index, values: headers.map((header) => cells[header] ?? "") })),
  };
};

const { registers: snapshots } = createSnapshot(
  {
    Budgetregels: found("Budgetregels", [
      { Nr: "BR-014", Budgethouder: "bh-03" },
      { Nr: "BR-015", Budgethouder: "BH-99" },
      { Nr: "BR-016" },
      { Budgethouder: "BH-03" },
    ]),
    Budgethouders: found("Budgethouders", [
      { Nr: "BH-03", Functie: "Teammanager Wonen" },
      { Nr: "BH-04", Functie: "Coördinator Zorg" },
      { Nr: "BH-04", Functie: "Dubbel" },
      { Functie: "Zonder nummer" },
    ]),
  },
  44469,
);

const sheet = "Blad Budgetregels";
const at = (address: string) => referenceAt(snapshots, { sheet, address });

describe("the selected cell", () => {
  it("in a reference column tells which row it points to, whatever the case of the key", () => {
    const cell = at("D5");
    expect(cell && `${placeText(cell)}: ${pointsText(cell)}`).toBe("Budgethouder in BR-014: BH-03 Teammanager Wonen");
  });

  it("tells that it is empty, or that nobody has that key", () => {
    const [unknown, empty] = [at("D6"), at("D7")];
    expect(unknown && pointsText(unknown)).toBe("BH-99, en dat staat niet in Budgethouders");
    expect(empty && pointsText(empty)).toBe("nog leeg");
  });

  it("is of no interest in another column, row, sheet or size", () => {
    expect(["C5", "D4", "D9", "D5:D6"].map(at)).toEqual([null, null, null, null]);
    expect(referenceAt(snapshots, { sheet: "Elders", address: "D5" })).toBeNull();
    expect(referenceAt(snapshots, null)).toBeNull();
  });

  it("is known as a place without a key as long as its row has none", () => {
    expect(at("D8")).toMatchObject({ key: "", header: "Budgethouder" });
  });

  it("may point to every row that has a key, of a doubled one the first", () => {
    expect(at("D5")?.candidates.map(({ key, title }) => `${key} ${title}`)).toEqual([
      "BH-03 Teammanager Wonen",
      "BH-04 Coördinator Zorg",
    ]);
  });
});

describe("looking a row up", () => {
  const candidates = at("D5")?.candidates ?? [];
  it("goes by any part of number and name, without accents and case", () => {
    expect(findCandidates(candidates, "")).toHaveLength(2);
    expect(findCandidates(candidates, "zorg COOR").map(({ key }) => key)).toEqual(["BH-04"]);
    expect(findCandidates(candidates, "bh 3").map(({ key }) => key)).toEqual(["BH-03"]);
    expect(findCandidates(candidates, "wethouder")).toEqual([]);
  });
});

describe("what is said of a choice", () => {
  const cell = at("D5");
  const other = { key: "BH-04", title: "Coördinator Zorg" };
  if (!cell) throw new Error("D5 is a reference");

  it("is what the cell is now", () => {
    expect(choiceText(cell, other, { skipped: [] })).toEqual({
      isDone: true,
      text: "Budgethouder in BR-014 is nu BH-04 Coördinator Zorg.",
    });
  });

  it("is what somebody else made of it, or that its row is gone", () => {
    const skipped = (found: CellValue | null) => choiceText(cell, other, { skipped: [{ found }] });
    expect(skipped("BH-07").text).toContain("staat intussen BH-07");
    expect(skipped("").text).toContain("staat niets meer");
    expect(skipped(null)).toMatchObject({ isDone: false });
    expect(skipped(null).text).toContain("rij BR-014 is er niet meer");
  });
});

describe("the address of a cell", () => {
  it.each([
    ["A1", { row: 0, column: 0 }],
    ["$H$12", { row: 11, column: 7 }],
    ["AB3", { row: 2, column: 27 }],
    ["A1:B2", null],
    ["A:A", null],
  ])("%s", (address, position) => {
    expect(cellPosition(address)).toEqual(position);
  });
});
