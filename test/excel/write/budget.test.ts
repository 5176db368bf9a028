import { Budget } from "../../../src/excel/write/budget";

describe("what fits in one request", () => {
  it("is what is left of it, to the byte", () => {
    const budget = new Budget(10);
    expect([budget.take(4), budget.take(6), budget.take(1)]).toEqual([true, true, false]);
  });
  it("is the first in any case: alone it must go, or Excel says that it is too large", () => {
    const budget = new Budget(10);
    expect(budget.isUsed).toBe(false);
    expect([budget.take(11), budget.isUsed, budget.take(0)]).toEqual([true, true, false]);
  });
  it("is as much after a refusal as before it", () => {
    const budget = new Budget(10);
    expect([budget.take(4), budget.take(7), budget.take(6)]).toEqual([true, false, true]);
  });
});
