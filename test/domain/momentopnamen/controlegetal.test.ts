import { hasControl, readAdoptedSheet, statedIn } from "../../../src/domain/momentopnamen/adopted-sheet";
import { aligned } from "../../../src/domain/momentopnamen/aligned";
import { canonicalValue, keptNumber } from "../../../src/domain/momentopnamen/canonical";
import { controlegetalOf, controlegetalPattern, markOf } from "../../../src/domain/momentopnamen/checksum";
import { controlTexts, readControl } from "../../../src/domain/momentopnamen/control-column";
import { adoptedSheet, asRead } from "./adopted";

describe("the controlegetal", () => {
  it("is the same today as when reports were adopted with it", () => {
    expect(controlegetalOf([])).toBe("4F53-CDA1-8C2B-AA0C");
    expect(
      controlegetalOf([
        ["Kwartaalrapportage", ""],
        ["", 1.5, true],
      ]),
    ).toBe("E3EC-700F-5D32-EB54");
    expect(["Bestuur", 100000, true, ""].map(markOf)).toEqual(["HSH", "G9W", "718", "---"]);
  });
  it("is four times four digits", () => {
    expect("3F2A-91C0-7D4E-B812").toMatch(controlegetalPattern);
    for (const text of ["3F2A-91C0-7D4E", "x3F2A-91C0-7D4E-B812", "3F2A-91C0-7D4E-B812x", "3F2A91C07D4EB812"])
      expect(text).not.toMatch(controlegetalPattern);
  });
  it("does not count white cells at the end, and does count them in between", () => {
    expect(controlegetalOf([["a", "", ""], ["", ""], []])).toBe(controlegetalOf([["a"]]));
    expect(controlegetalOf([["", "a"]])).not.toBe(controlegetalOf([["a"]]));
    expect(controlegetalOf([[], ["a"]])).not.toBe(controlegetalOf([["a"]]));
  });
});

describe("a value that every program keeps alike", () => {
  it("has fifteen digits, no minus zero, whole accents and one kind of line end", () => {
    expect([1 / 3, -0, 0.1 + 0.2].map(keptNumber)).toEqual([0.333333333333333, 0, 0.3]);
    expect(["e\u0308", "a\r\nb\rc\nd", true, 1 / 3].map(canonicalValue)).toEqual([
      "ë",
      "a\nb\nc\nd",
      true,
      0.333333333333333,
    ]);
  });
});

describe("the column Controle", () => {
  it("says of each row its number, the number of rows and three characters a cell", () =>
    expect(
      controlTexts([
        ["Bestuur", ""],
        [100000, true],
      ]),
    ).toEqual(["Controle 1/2 HSH ---", "2/2 G9W 718"]));

  it("is read back as it was written", () => {
    expect(readControl("Controle 1/2 0DG ---")).toEqual({ row: 0, rows: 2, marks: ["0DG", "---"] });
    expect(readControl("2/2 GRY")).toEqual({ row: 1, rows: 2, marks: ["GRY"] });
  });

  it.each([
    "",
    "0/2 GRY",
    "3/2 GRY",
    "2/2",
    "2/2 GR",
    "2/2 GRYX",
    "x2/2 GRY",
    "2/2 GRY x",
    "2/2 gry",
    "Controle  1/2 GRY",
    "12345678/2 GRY",
    "1/12345678 GRY",
    "a/2 GRY",
    5,
    true,
  ])("is not %p", (value) => expect(readControl(value)).toBeNull());
});

describe("the sheet of an adopted report", () => {
  it("states its controlegetal in the head, beside the label", () => {
    expect(
      statedIn([
        ["", ""],
        ["Controlegetal", "", "3F2A-91C0-7D4E-B812"],
      ]),
    ).toEqual({
      row: 1,
      column: 2,
      number: "3F2A-91C0-7D4E-B812",
    });
    expect(statedIn([["Controlegetal", " 3F2A-91C0-7D4E-B812 "]])).toEqual({
      row: 0,
      column: 1,
      number: "3F2A-91C0-7D4E-B812",
    });
  });
  it("states nothing where the number is gone, before the label, or further down than a head goes", () => {
    const number = "3F2A-91C0-7D4E-B812";
    expect(statedIn([["Controlegetal"]])).toEqual({ row: 0, column: 1, number: null });
    expect(statedIn([[number, "Controlegetal", "weg"]])).toEqual({ row: 0, column: 2, number: null });
    const below = (rows: number) => [...Array.from({ length: rows }, () => [""]), ["Controlegetal", number]];
    expect(statedIn(below(39))).toEqual({ row: 39, column: 1, number });
    expect(statedIn(below(40))).toBeNull();
  });
  it("is known by its number or by its column", () => {
    const cells = adoptedSheet();
    expect(hasControl(asRead(cells))).toBe(true);
    expect(hasControl(asRead(cells.map((row) => row.slice(0, 4))))).toBe(true);
    expect(hasControl(asRead(cells.map((row) => row.slice(3))))).toBe(true);
    expect(hasControl(asRead([["Kwartaalrapportage"]]))).toBe(false);
  });
  it("is read from its first cell on, wherever the cells in use begin", () => {
    const { cells } = readAdoptedSheet({ row: 1, column: 2, cells: [["a"], ["", "b"], ["", ""]] });
    expect(cells).toEqual([
      ["", "", "", ""],
      ["", "", "a", ""],
      ["", "", "", "b"],
    ]);
  });
});

describe("columns side by side", () => {
  const side = (before: string, now: string) =>
    aligned(before.length, now.length, (one, other) => Number(before[one] === now[other]));
  it.each([
    ["abc", "abc", [0, 1, 2], []],
    ["abc", "xabc", [1, 2, 3], [0]],
    ["abc", "abxc", [0, 1, 3], [2]],
    ["abc", "abcx", [0, 1, 2], [3]],
    ["abc", "bc", [null, 0, 1], []],
    ["abc", "ab", [0, 1, null], []],
    ["abc", "", [null, null, null], []],
    ["", "ab", [], [0, 1]],
    ["abcd", "bxd", [null, 0, 1, 2], []],
  ])("%s and %s", (before, now, places, added) => expect(side(before, now)).toEqual({ now: places, added }));
});
