import { constantOf, inputOf, isSame, type CellWrite } from "../../../src/excel/write/cell-write";
import { Budget } from "../../../src/excel/write/budget";
import { takeRuns, takeTogether, type Run } from "../../../src/excel/write/queue-cells";

const cell = (header: string, row: number, more: Partial<CellWrite> = {}): CellWrite => ({
  header,
  row,
  key: `AP-${row}`,
  contents: constantOf("x"),
  format: null,
  accepts: () => true,
  kept: null,
  seen: () => undefined,
  ...more,
});

const shown = (runs: readonly Run[]) =>
  runs.map(({ header, start, writes }) => `${header} ${start}: ${writes.map(({ row }) => row).join(" ")}`);

const plenty = () => new Budget(1_000_000);

describe("cells that are written as one block", () => {
  it("lie in one column, from top to bottom, whatever lies in between", () =>
    expect(
      shown(takeRuns([cell("Status", 5), cell("Team", 2), cell("Status", 3), cell("Status", 4)], 1000, plenty())),
    ).toEqual(["Status 3: 3 4 5", "Team 2: 2"]));

  it("are not far apart", () =>
    expect(shown(takeRuns([cell("Status", 1), cell("Status", 201), cell("Status", 402)], 1000, plenty()))).toEqual([
      "Status 1: 1 201",
      "Status 402: 402",
    ]));

  it("are not too many", () => {
    const rows = Array.from({ length: 12 }, (_, at) => at * 200);
    expect(
      shown(
        takeRuns(
          rows.map((row) => cell("Status", row)),
          5000,
          plenty(),
        ),
      ),
    ).toEqual(["Status 0: 0 200 400 600 800 1000 1200 1400 1600 1800", "Status 2000: 2000 2200"]);
  });

  it("are not the last five rows: those go one by one", () =>
    expect(
      shown(
        takeRuns(
          [92, 93, 94, 95, 96].map((row) => cell("Status", row)),
          100,
          plenty(),
        ),
      ),
    ).toEqual(["Status 92: 92 93 94", "Status 95: 95", "Status 96: 96"]));
});

describe("a request that is nearly full", () => {
  const cells = ["Actor", "Bron", "Status"].map((header) => cell(header, 1));
  it("takes the runs that fit; the others have their turn later", () => {
    const budget = new Budget(10_000);
    const taken = takeRuns(cells, 1000, budget);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(3);
    expect(takeRuns(cells, 1000, plenty())).toHaveLength(3);
  });
  it("takes cells that belong together all or not at all", () => {
    expect(shown(takeTogether(cells, 1000, plenty()) ?? [])).toEqual(["Actor 1: 1", "Bron 1: 1", "Status 1: 1"]);
    const full = new Budget(10_000);
    full.take(9_999);
    expect(takeTogether(cells, 1000, full)).toBeNull();
  });
  it("counts what is looked at and what is kept beside the contents", () => {
    const left = (write: CellWrite): number => {
      for (let bytes = 0; ; bytes += 10) {
        const budget = new Budget(bytes);
        budget.take(0);
        if (takeRuns([write], 1000, budget).length === 1) return bytes;
      }
    };
    const plain = left(cell("Status", 1));
    expect(left(cell("Status", 1, { contents: constantOf("x".repeat(500)) }))).toBeGreaterThanOrEqual(plain + 490);
    expect(left(cell("Status", 1, { guard: new Map([["Team", "a"]]) }))).toBeGreaterThan(plain + 100);
  });
});

describe("contents of a cell", () => {
  it("are the same when the formula is, or without one the value", () => {
    expect(isSame(constantOf(1), constantOf(1))).toBe(true);
    expect(isSame(constantOf(1), constantOf("1"))).toBe(false);
    expect(isSame({ value: 1, formula: "=A1" }, { value: 2, formula: "=A1" })).toBe(true);
    expect(isSame({ value: 1, formula: "=A1" }, { value: 1, formula: "=A2" })).toBe(false);
    expect(isSame({ value: 1, formula: "=A1" }, constantOf(1))).toBe(false);
  });
  it("are written such that text stays text and a formula a formula", () => {
    expect(inputOf(constantOf("=1+1"))).toBe("'=1+1");
    expect(inputOf({ value: 2, formula: "=1+1" })).toBe("=1+1");
    expect(inputOf(constantOf(5))).toBe(5);
  });
});
