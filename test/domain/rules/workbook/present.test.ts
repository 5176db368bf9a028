import { cellAddress, rowRanges, someOf } from "../../../../src/domain/rules/workbook/wording";
import { findingsOf, headersOf, messagesOf, ourNames, setUpWorkbook, table } from "../../whole-register";

describe("a second table or sheet like a register", () => {
  const twice = (name: string, sheet: string): readonly string[] =>
    findingsOf(
      setUpWorkbook(
        {},
        {},
        { tables: [table("Mandaten", "Mandaten", headersOf("Mandaten")), table(name, sheet, headersOf("Mandaten"))] },
      ),
    );
  it.each([
    ["mandaten2", "Blad1", "as Excel numbers the copy of a table"],
    ["Mandaten_2", "Blad1", "as Excel numbers the copy of a table"],
    ["Tabel1", "MANDATEN (2)", "as Excel calls the copy of a sheet"],
    ["Tabel1", "mandaten", "on the sheet of the register"],
  ])("%s on %s is found: it is called %s", (name, sheet) =>
    expect(twice(name, sheet)).toEqual([`register-dubbel: ${sheet} A1`]),
  );
  it.each([
    ["Tabel1", "Blad1"],
    ["Mandaten_oud", "Archief"],
    ["Tabel1", "Mandaten (oud) 2020"],
    ["Tabel1", "Kopie van Mandaten (2)"],
  ])("%s on %s is an archive of the user's own", (name, sheet) => expect(twice(name, sheet)).toEqual([]));
});

describe("a register that is gone", () => {
  const gone = (more: object = {}, sheets?: readonly string[]) => {
    const snapshot = setUpWorkbook({ Mandaten: null, "Externe adviezen": [] }, {}, more);
    return sheets ? { ...snapshot, sheets } : snapshot;
  };
  it("is told of on the sheet that bears its name, whatever its case", () => {
    expect(findingsOf(gone({}, ["Blad1", "MANDATEN"])).filter((each) => each.startsWith("register"))).toEqual([
      "register-ontbreekt: MANDATEN A1",
    ]);
    expect(messagesOf("register-ontbreekt", gone({}, ["Blad1", "MANDATEN"]))[0]).toContain(
      "Op het werkblad Mandaten staat het niet meer. Zet het terug",
    );
  });
  it("is told of at Instellingen when its sheet is gone too", () => {
    expect(findingsOf(gone({}, ["Blad1"])).filter((each) => each.startsWith("register"))).toEqual([
      "register-ontbreekt: Instellingen A1",
    ]);
    expect(messagesOf("register-ontbreekt", gone({}, ["Blad1"]))[0]).toContain("hernoemd. Zet het terug");
  });
  it("is no loss in a workbook that was never set up", () =>
    expect(messagesOf("register-ontbreekt", gone({ names: [] }))).toEqual([]));
});

describe("a register that is no table of its own", () => {
  it("is told of only in a workbook that was set up", () => {
    const found = (names: typeof ourNames) =>
      findingsOf(
        setUpWorkbook(
          {},
          { Mandaten: { as: "cells", table: null }, Jaarplannen: { as: "otherTable", table: "Tabel1" } },
          { names },
        ),
      ).filter((each) => each.startsWith("tabel"));
    expect(found(ourNames)).toEqual(["tabel-verdwenen: Mandaten B3", "tabel-hernoemd: Jaarplannen B3"]);
    expect(found([])).toEqual([]);
  });
});

describe("a table without its header row", () => {
  const hidden = (name: string, sheet: string, headers: readonly string[]) =>
    findingsOf(setUpWorkbook({}, {}, { tables: [{ ...table(name, sheet, headers), hasHeaders: false }] })).filter(
      (each) => each.startsWith("koprij"),
    );
  it("is one of ours by its name, or by its sheet and what it holds", () => {
    expect(hidden("MANDATEN", "Blad1", ["Kolom1"])).toEqual(["koprij-verborgen: Blad1 A1"]);
    expect(hidden("Tabel1", "mandaten", headersOf("Mandaten"))).toEqual(["koprij-verborgen: mandaten A1"]);
    expect(hidden("Tabel1", "Mandaten", ["Kolom1"])).toEqual([]);
    expect(hidden("Tabel1", "Blad1", headersOf("Mandaten"))).toEqual([]);
  });
});

describe("what is far from a register", () => {
  it("is told of by its cells", () => {
    expect(
      messagesOf("cellen-ver-weg", setUpWorkbook({}, { Mandaten: { strays: [{ row: 99, column: 27 }] } }))[0],
    ).toMatch(/^In cel AB100 staat inhoud, ver buiten Mandaten\./);
    const strays = [0, 1].map((row) => ({ row, column: 0 }));
    expect(messagesOf("cellen-ver-weg", setUpWorkbook({}, { Mandaten: { strays } }))[0]).toMatch(
      /^In de cellen A1 en A2 staat inhoud/,
    );
  });
  it("is told of by the name that the table has now", () => {
    const tooLong = (name: string | null) =>
      messagesOf("tabel-te-lang", setUpWorkbook({}, { Mandaten: { table: name, unreadRows: 10 } }))[0];
    expect(tooLong("Tabel7")).toMatch(/^De tabel Tabel7 loopt door tot rij 16; gelezen is tot en met rij 6\./);
    expect(tooLong(null)).toMatch(/^De tabel Mandaten loopt door/);
  });
});

it("names at most six, and of more the first five and how many there are", () => {
  expect(someOf(["A", "B", "C", "D", "E", "F"])).toBe("A, B, C, D, E en F");
  expect(someOf(["A", "B", "C", "D", "E", "F", "G"])).toBe("A, B, C, D, E en nog 2");
  expect(cellAddress({ row: 0, column: 26 })).toBe("AA1");
  expect(rowRanges([0, 1, 2, 5])).toEqual(["1 tot en met 3", "6"]);
});
