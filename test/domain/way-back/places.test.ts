import fc from "fast-check";
import { placesBefore, wayBackOf } from "../../../src/domain/way-back/places";

const keysAndOrder = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
    selector: (key) => key.trim().toUpperCase(),
  })
  .chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })));

/** Puts rows at the places that they are given, from 1. */
const moved = (keys: readonly string[], places: readonly number[]): string[] => {
  const rows = new Array<string>(keys.length).fill("");
  places.forEach((place, row) => (rows[place - 1] = keys[row] ?? ""));
  return rows;
};

describe("the places of rows before a sort", () => {
  it("bring every row back where it was, whatever the order since", () => {
    fc.assert(
      fc.property(keysAndOrder, ([before, now]) => {
        expect(moved(now, placesBefore(before, now))).toEqual(before);
      }),
    );
  });

  it("put rows that came since below all others, and let equal keys keep their order", () => {
    expect(placesBefore(["A", "B", "", ""], ["", "new", "B", "", "A"])).toEqual([3, 5, 2, 4, 1]);
  });
});

describe("the way back of an order", () => {
  it("is the old order while rows stand as they were put, with what was added below left there", () => {
    fc.assert(
      fc.property(keysAndOrder, ([before, now]) => {
        const rows = now.map((key) => ({ key, before: before.indexOf(key) + 1 }));
        const way = wayBackOf({ rows }, [...now, "later"]);
        if (way.kind === "move") expect(moved([...now, "later"], way.ranks)).toEqual([...before, "later"]);
        else expect([way.kind, now]).toEqual(["there", before]);
      }),
    );
  });

  it("is none where somebody moved, renamed or deleted a row since", () => {
    const rows = [
      { key: "B", before: 2 },
      { key: "A", before: 1 },
      { key: "C", before: 3 },
    ];
    for (const now of [
      ["C", "B", "A"],
      ["B", "X", "C"],
      ["B", "A"],
    ])
      expect(wayBackOf({ rows }, now)).toEqual({ kind: "changed" });
    expect(wayBackOf({ rows }, ["a ", "B", "C"])).toEqual({ kind: "there" });
  });

  it("is none where a row without a key was deleted", () => {
    const rows = [
      { key: "A", before: 1 },
      { key: "", before: 2 },
    ];
    expect(wayBackOf({ rows }, ["A"])).toEqual({ kind: "changed" });
  });
});
