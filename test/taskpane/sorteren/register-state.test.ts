import { isToBeSetUp, stateOf } from "../../../src/taskpane/sorteren/register-state";

describe("how a register stands before it is sorted", () => {
  it("tells how many of its rows would move", () => {
    expect(stateOf({ register: "Actiepunten", rows: 1055, state: "ready", moves: 28 })).toEqual({
      kind: "info",
      text: "28 van de 1.055 rijen komen op een andere plaats.",
      isRefused: false,
    });
  });

  it("tells that it is in order, with the number of rows", () => {
    expect(stateOf({ register: "Budgethouders", rows: 1, state: "in-order" }).text).toBe("Staat in volgorde (1 rij).");
  });

  it("does not call an empty register ordered", () => {
    expect(stateOf({ register: "Budgethouders", rows: 0, state: "in-order" }).text).toBe("Er staan nog geen rijen in.");
  });

  it("gives the reason as it is where sorting is refused", () => {
    const reason = "Teamplannen is gefilterd. Wis het filter en sorteer dan.";
    expect(stateOf({ register: "Teamplannen", rows: 160, state: "refused", reason })).toEqual({
      kind: "warning",
      text: reason,
      isRefused: true,
    });
  });
});

describe("the way to the set-up", () => {
  it("is shown for a register that is not there, or is no table of that name", () => {
    expect(isToBeSetUp(undefined, { missing: [] })).toBe(true);
    expect(isToBeSetUp({ as: "cells" }, { missing: [] })).toBe(true);
    expect(isToBeSetUp({ as: "otherTable" }, { missing: [] })).toBe(true);
  });

  it("is shown for a register without the column that sorting needs", () => {
    expect(isToBeSetUp({ as: "table" }, { missing: ["Rang"] })).toBe(true);
  });

  it("is not shown where another column is missing, or none: set-up takes away no filter and no protection", () => {
    expect(isToBeSetUp({ as: "table" }, { missing: ["Looptijd"] })).toBe(false);
    expect(isToBeSetUp({ as: "table" }, { missing: [] })).toBe(false);
  });
});
