import { serialOf } from "../../../src/domain/values/date";
import { currentMoment, KeepAs } from "../../../src/excel/way-back/keep-as";

const TrueDate = Date;

/** Runs with the clock standing still at this moment here. */
const at = <Result>(moment: readonly [number, number, number, number, number, number, number], run: () => Result) => {
  globalThis.Date = class extends TrueDate {
    constructor() {
      super(...moment);
    }
  } as DateConstructor;
  try {
    return run();
  } finally {
    globalThis.Date = TrueDate;
  }
};

describe("the moment of an action", () => {
  it.each([
    ["midnight", [2021, 8, 30, 0, 0, 0, 0], 0],
    ["noon", [2021, 8, 30, 12, 0, 0, 0], 0.5],
    ["a quarter past six", [2021, 8, 30, 6, 15, 0, 0], 6.25 / 24],
    ["nine seconds past", [2021, 8, 30, 0, 0, 9, 0], 9 / 86_400],
    ["minutes and seconds", [2021, 8, 30, 13, 14, 15, 0], (13 * 3600 + 14 * 60 + 15) / 86_400],
    ["a quarter of a second", [2021, 8, 30, 18, 0, 0, 250], 0.75 + 0.25 / 86_400],
  ] as const)("is the time here, as Excel counts it: %s", (_, moment, partOfDay) => {
    expect(at(moment, currentMoment) - serialOf(2021, 9, 30)).toBeCloseTo(partOfDay, 7);
  });

  it.each([
    ["the first of January", [2022, 0, 1, 0, 0, 0, 0], serialOf(2022, 1, 1)],
    ["the last of February", [2024, 1, 29, 0, 0, 0, 0], serialOf(2024, 2, 29)],
    ["the last of December", [2021, 11, 31, 0, 0, 0, 0], serialOf(2021, 12, 31)],
  ] as const)("has the day of the calendar: %s", (_, moment, day) => {
    expect(at(moment, currentMoment)).toBe(day);
  });

  it("is the one at which the action began, whenever it is asked", () => {
    const action = at([2021, 8, 30, 12, 0, 0, 0], () => new KeepAs("Sorteren"));
    expect(action.moment).toBe(serialOf(2021, 9, 30) + 0.5);
    expect(action.what).toBe("Sorteren");
  });
});

describe("the id of an action", () => {
  it("is eight capitals, none of which is read for a digit or for another letter", () => {
    for (let count = 0; count < 50; count += 1) expect(new KeepAs("Inlezen").id).toMatch(/^[A-HJ-NP-Z]{8}$/);
  });

  it("differs from one action to the next", () => {
    expect(new KeepAs("Inlezen").id).not.toBe(new KeepAs("Inlezen").id);
  });

  it("is told only once old values are on their way to the workbook", () => {
    const action = new KeepAs("Herstellen");
    expect(action.keptAs).toBeNull();
    action.sent();
    expect(action.keptAs).toBe(action.id);
  });
});
