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
    expect(pageBreaks(groupsOf(20, 50), standard, 60)).toEqual([32, 60]);
    expect(pageBreaks(groupsOf(31, 50), standard, 60)).toEqual([31, 59]);
  });

  it("lets run on what has its headers on each page, but not its heading alone", () => {
    const runningOn = (...counts: number[]) => groupsOf(...counts).map((group) => ({ ...group, runsOn: true }));
    expect(pageBreaks(runningOn(20, 15), standard, 60)).toEqual([32]);
    expect(pageBreaks(runningOn(31, 15), standard, 60)).toEqual([31]);
  });

  it("begins a page where a section asks for one", () => {
    const [one, two] = groupsOf(3, 3) as [Group, Group];
    expect(pageBreaks([one, { ...two, startsPage: true }], standard, 60)).toEqual([3]);
  });

  it("fills no page beyond its height, but for a row higher than a page", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ count: fc.integer({ min: 1, max: 80 }), runsOn: fc.boolean() }), { maxLength: 12 }),
        fc.integer({ min: 10, max: 409 }),
        (parts, height) => {
          const groups = groupsOf(...parts.map(({ count }) => count)).map((group, index) => ({
            ...group,
            runsOn: parts[index]?.runsOn === true,
          }));
          const rows = parts.reduce((sum, { count }) => sum + count, 0);
          const heightOf = (row: number) => (row % 3 === 0 ? height : 15);
          const starts = [0, ...pageBreaks(groups, heightOf, 60), rows];
          starts.slice(1).forEach((end, page) => {
            const start = starts[page] ?? 0;
            const filled = Array.from({ length: end - start }, (_, row) => heightOf(start + row));
            expect(filled.reduce((sum, each) => sum + each, page === 0 ? 0 : 60)).toBeLessThanOrEqual(490);
          });
        },
      ),
    );
  });
});
