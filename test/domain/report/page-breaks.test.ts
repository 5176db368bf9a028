import fc from "fast-check";
import { pageBreaks, type Group } from "../../../src/domain/report/layout/page-breaks";

const standard = () => null;

/** Groups one after the other, each of so many rows of 15 points. */
const groupsOf = (...counts: number[]): Group[] => {
  let first = 0;
  return counts.map((count) => {
    const group = { first, count, startsPage: false, runsOn: false };
    first += count;
    return group;
  });
};

describe("page breaks", () => {
  it("keeps a table whole that fits on the next page but not on this one", () => {
    expect(pageBreaks(groupsOf(30, 10), standard, 60)).toEqual([30]);
  });

  it("lets a table follow that still fits", () => {
    expect(pageBreaks(groupsOf(20, 10), standard, 60)).toEqual([]);
  });

  it("splits a table longer than a page, but not its heading from its first rows", () => {
    expect(pageBreaks(groupsOf(20, 100), standard, 60)).toEqual([]);
    expect(pageBreaks(groupsOf(31, 100), standard, 60)).toEqual([31]);
  });

  it("lets run on what has its headers on each page, but not its heading alone", () => {
    const runningOn = (...counts: number[]) => groupsOf(...counts).map((group) => ({ ...group, runsOn: true }));
    expect(pageBreaks(runningOn(20, 15), standard, 60)).toEqual([]);
    expect(pageBreaks(runningOn(31, 15), standard, 60)).toEqual([31]);
  });

  it("begins a page where a section asks for one", () => {
    const [one, two] = groupsOf(3, 3) as [Group, Group];
    expect(pageBreaks([one, { ...two, startsPage: true }], standard, 60)).toEqual([3]);
  });

  it("breaks only where a group begins, whatever the heights", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 20 }),
        fc.integer({ min: 10, max: 409 }),
        (counts, height) => {
          const groups = groupsOf(...counts);
          const firsts = new Set(groups.map(({ first }) => first));
          expect(pageBreaks(groups, (row) => (row % 3 === 0 ? height : null), 60).every((row) => firsts.has(row))).toBe(
            true,
          );
        },
      ),
    );
  });
});
