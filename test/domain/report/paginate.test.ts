import fc from "fast-check";
import { paginate, type Paged } from "../../../src/domain/report/layout/paginate";
import type { Cells, Group, Unit } from "../../../src/domain/report/layout/units";
import { constant } from "../../../src/domain/report/cells";

/** A row of so many points; the number stands in its cell. */
const row = (points = 15): Cells => [{ cell: constant("count", points), span: 10 }];

const pointsOf = (cells: Cells): number => {
  const content = cells[0]?.cell?.content;
  return content && "constant" in content ? Number(content.constant) : 15;
};

const unit = (points = 15, repeats: readonly Cells[] = []): Unit => ({
  rows: [row(points)],
  repeats,
  charts: [],
  ruled: [],
});
const white: Unit = { rows: [[]], repeats: [], charts: [], ruled: [] };

const group = (count: number, more: Partial<Group> = {}): Group => ({
  units: Array.from({ length: count }, () => unit()),
  startsPage: false,
  runsOn: false,
  least: 4,
  ...more,
});

const kop = group(4);
const pages = (...groups: Group[]): readonly number[] => paginate([kop, ...groups], pointsOf, 60).breaks;

describe("pages", () => {
  it("keep a table whole that fits on the next page but not on this one", () => {
    expect(pages(group(26), group(10))).toEqual([30]);
  });

  it("let a table follow that still fits", () => {
    expect(pages(group(16), group(10))).toEqual([]);
  });

  it("split a table longer than a page, but not its heading from its first rows", () => {
    expect(pages(group(16), group(50))).toEqual([32, 60]);
    expect(pages(group(27), group(50))).toEqual([31, 59]);
  });

  it("let a list run on, but not its heading alone", () => {
    expect(pages(group(16), group(15, { runsOn: true }))).toEqual([32]);
    expect(pages(group(27), group(15, { runsOn: true, least: 3 }))).toEqual([31]);
  });

  it("begin where a section asks for one, except where all must come on one page", () => {
    const asking = group(3, { startsPage: true });
    expect(pages(group(3), asking)).toEqual([7]);
    expect(paginate([kop, group(60), asking], pointsOf, 60, true).breaks).toEqual([]);
  });

  it("repeat the header rows of a list that goes on, above its next row", () => {
    const header = row(20);
    const list = { ...group(0, { runsOn: true }), units: Array.from({ length: 40 }, () => unit(15, [header])) };
    const { rows, breaks } = paginate([kop, list], pointsOf, 60);
    expect(breaks).toEqual([32]);
    expect(rows[32]).toBe(header);
    expect(rows).toHaveLength(4 + 40 + 1);
  });

  it("cut an entry that takes most of a page before its last row, rather than leave its heading alone", () => {
    const entry: Unit = { rows: [row(250), row(150)], repeats: [row(20)], charts: [], ruled: [] };
    const { rows, breaks } = paginate([kop, { ...group(1), units: [unit(100), entry], runsOn: true }], pointsOf, 60);
    expect(breaks).toEqual([6]);
    expect(rows.slice(5).map(pointsOf)).toEqual([250, 20, 150]);
  });

  it("never begin with white space, and do not end with it", () => {
    const withWhite: Group = { ...group(0), units: [...group(27).units, white] };
    const { rows, breaks } = paginate(
      [kop, withWhite, group(5), { ...group(0), units: [unit(), white] }],
      pointsOf,
      60,
    );
    expect(breaks).toEqual([31]);
    expect(rows.filter((cells) => cells.length === 0)).toEqual([]);
  });

  it("are never fuller than paper is high", () => {
    const anyGroup = fc
      .record({
        heights: fc.array(fc.integer({ min: 10, max: 409 }), { minLength: 1, maxLength: 40 }),
        runsOn: fc.boolean(),
        least: fc.constantFrom(1, 2),
      })
      .map(({ heights, ...more }): Group => ({
        ...group(0, more),
        units: heights.map((points) => unit(points, points > 200 ? [] : [row(20)])),
      }));
    const filled = ({ rows, breaks }: Paged): readonly number[] => {
      const starts = [0, ...breaks, rows.length];
      return starts
        .slice(1)
        .map((end, page) =>
          rows.slice(starts[page], end).reduce((sum, cells) => sum + pointsOf(cells), page === 0 ? 0 : 60),
        );
    };
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 8 }), (groups) => {
        expect(Math.max(...filled(paginate([kop, ...groups], pointsOf, 60)))).toBeLessThanOrEqual(490);
      }),
    );
  });
});
