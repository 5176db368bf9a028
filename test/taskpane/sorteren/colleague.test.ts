import type { RecentChange } from "../../../src/taskpane/state/pane";
import { presenceIn, warningFor, warningForAll } from "../../../src/taskpane/sorteren/colleague";

const change = (sheet: string, address: string | null, at: number): RecentChange => ({ sheet, address, at });

const standsOn = (sheet: string) => ({ location: { sheet, headerRow: 0, firstColumn: 0 } });

const found = { Actiepunten: standsOn("Acties 2021"), Teamplannen: standsOn("Teamplannen") };

describe("a colleague at work in a register", () => {
  it("is found by the sheet on which the register stands, not by the register's name", () => {
    const colleagues = [change("Actiepunten", "A1", 2), change("Acties 2021", "H12", 1)];
    expect(presenceIn(["Actiepunten"], colleagues, found)).toEqual([{ register: "Actiepunten", address: "H12" }]);
  });

  it("is named by the cell of the newest change", () => {
    const colleagues = [change("Acties 2021", "H14", 9), change("Acties 2021", "H12", 8)];
    expect(presenceIn(["Actiepunten"], colleagues, found)).toEqual([{ register: "Actiepunten", address: "H14" }]);
  });

  it("does not stand in the way of another register", () => {
    expect(presenceIn(["Teamplannen"], [change("Acties 2021", "H12", 1)], found)).toEqual([]);
  });

  it("cannot be in a register that is not in the workbook", () => {
    expect(presenceIn(["Budgethouders"], [change("Budgethouders", "B2", 1)], found)).toEqual([]);
  });
});

describe("what the user is told of a colleague", () => {
  it("names the cell and what sorting does to the colleague", () => {
    expect(warningFor({ register: "Actiepunten", address: "H12" })).toBe(
      "Een collega wijzigde hier zojuist H12. Sorteren kan, maar de rijen verspringen ook bij de collega.",
    );
  });

  it("does without the cell where Excel does not say which one", () => {
    expect(warningFor({ register: "Actiepunten", address: null })).toMatch(/^Een collega wijzigde hier zojuist iets\./);
  });

  it("names every register when all are sorted", () => {
    const presences = [
      { register: "Actiepunten", address: "H12" },
      { register: "Budgethouders", address: null },
    ] as const;
    expect(warningForAll(presences)).toMatch(
      /^Een collega wijzigde zojuist H12 in Actiepunten en iets in Budgethouders\./,
    );
  });
});
