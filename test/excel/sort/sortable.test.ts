import type { CellValue } from "../../../src/domain/values/cell-value";
import type { PlacedRegister } from "../../../src/excel/read/locate";
import { holdsRanks, sortableOf, type Sortable } from "../../../src/excel/sort/sortable";

const headers = ["Nr", "Actiepunt", "Status", "Rang", 2021];

const lines: readonly (readonly CellValue[])[] = [
  ["AP-001", "Riool vervangen", "Loopt", 2, ""],
  ["AP-002", "Nota schrijven", "Loopt", 1, ""],
];

/** The table Actiepunten with its headers in row 3 of the sheet. */
const place = (other: Partial<PlacedRegister> = {}): PlacedRegister => ({
  as: "table",
  table: "Actiepunten",
  hasTotals: false,
  isFiltered: false,
  isProtected: false,
  surroundings: { sheet: "Actiepunten", row: 2, column: 0, rows: 3, columns: headers.length, cells: [] },
  location: { sheet: "Actiepunten", headerRow: 2, firstColumn: 0 },
  withinTable: null,
  unreadRows: 0,
  headers,
  body: lines.map((values, row) => ({ index: 3 + row, values })),
  ...other,
});

/** The cells of the table as they were typed: those that show, but for these. */
const typed = (cells: Readonly<Record<string, CellValue>> = {}) =>
  new Map([
    [
      "Actiepunten" as const,
      { row: 4, cells: lines.map((line, row) => line.map((cell, column) => cells[`${row},${column}`] ?? cell)) },
    ],
  ]);

const reasonFor = (found: PlacedRegister | undefined, cells = typed()): Sortable | string =>
  sortableOf("Actiepunten", found ? { Actiepunten: found } : {}, cells);

const [nr, actiepunt, rang, year] = [0, 1, 3, 4];

describe("rows are not moved", () => {
  it.each<[string, PlacedRegister | undefined, string]>([
    [
      "of a register that is not there",
      undefined,
      "Actiepunten staat niet in deze werkmap. Richt de werkmap eerst in.",
    ],
    [
      "of plain cells",
      place({ as: "cells", table: null }),
      "Actiepunten is nog geen tabel met die naam. Richt de werkmap eerst in.",
    ],
    [
      "of a table under another name",
      place({ as: "otherTable", table: "Tabel1" }),
      "Actiepunten is nog geen tabel met die naam. Richt de werkmap eerst in.",
    ],
    [
      "on a protected sheet",
      place({ isProtected: true }),
      "Het werkblad van Actiepunten is beveiligd. Hef de beveiliging op (tabblad Controleren van Excel) en sorteer dan.",
    ],
    ["of a filtered table", place({ isFiltered: true }), "Actiepunten is gefilterd. Wis het filter en sorteer dan."],
    [
      "of a table of whole columns",
      place({ unreadRows: 1_000_000 }),
      "De tabel Actiepunten loopt door tot ver onder de laatste rij met inhoud. Maak de tabel kleiner (Tabelontwerp > Tabelformaat wijzigen) en sorteer dan.",
    ],
    [
      "without the column for the rank",
      place({ headers: ["Nr", "Actiepunt", "Status", "Volgorde", 2021] }),
      "Actiepunten mist de kolom Rang. Richt de werkmap eerst in.",
    ],
    [
      "without the column for the key",
      place({ headers: ["Code", "Actiepunt", "Status", "Rang", 2021] }),
      "Actiepunten mist de kolom Nr. Richt de werkmap eerst in.",
    ],
    [
      "without either column: one thing at a time",
      place({ headers: ["Code", "Actiepunt", "Status", "Volgorde", 2021] }),
      "Actiepunten mist de kolom Rang. Richt de werkmap eerst in.",
    ],
  ])("%s", (_, found, reason) => expect(reasonFor(found)).toBe(reason));

  it.each([
    ["the last row", { [`1,${actiepunt}`]: "=B4" }, "Actiepunt"],
    ["the first row", { [`0,${actiepunt}`]: "=B5" }, "Actiepunt"],
    ["a column that a year heads", { [`0,${year}`]: "=Begroting!C9" }, "2021"],
  ])("where a formula in %s points elsewhere", (_, cells, column) =>
    expect(reasonFor(place(), typed(cells))).toBe(
      `De formules in uw kolom ${column} verwijzen naar andere rijen en zouden na het sorteren iets anders tonen. Zet een $ voor de rijnummers in die formules en sorteer dan.`,
    ),
  );

  it.each([
    ["all keys are", { [`0,${nr}`]: '="AP-"&ROW()', [`1,${nr}`]: '="AP-"&ROW()' }],
    ["one key is", { [`1,${nr}`]: '="AP-"&ROW()' }],
  ])("where %s computed", (_, cells) =>
    expect(reasonFor(place({ headers: [" nr", ...headers.slice(1)] }), typed(cells))).toBe(
      "De kolom  nr van Actiepunten bevat formules: na het sorteren zouden rijen een ander  nr krijgen. Plak die kolom als waarden (Plakken speciaal > Waarden) en sorteer dan.",
    ),
  );
});

describe("rows are moved", () => {
  it("by what stands in their columns for rank and key, under the headers as they stand", () => {
    const found = place({ headers: ["NR", "Actiepunt", "Status", "rang ", 2021] });
    expect(reasonFor(found)).toMatchObject({
      register: "Actiepunten",
      headers: ["NR", "Actiepunt", "Status", "rang ", "2021"],
      rank: "rang ",
      key: "NR",
      keys: ["AP-001", "AP-002"],
      typedRanks: [2, 1],
      formula: expect.stringMatching(/^=IF\(.*\[@Status\]/) as string,
    });
  });

  it("where only formulas of the register's own point at other rows", () =>
    expect(reasonFor(place(), typed({ [`0,${rang}`]: "=D5+1" }))).toMatchObject({ typedRanks: ["=D5+1", 1] }));

  it("where formulas of the user's point at their own row", () =>
    expect(reasonFor(place(), typed({ [`1,${actiepunt}`]: "=A5&C5" }))).toMatchObject({ rank: "Rang" }));

  it("also where a row came in between the two looks: it was not typed in", () => {
    const found = place({ body: [...place().body, { index: 5, values: [] }] });
    expect(reasonFor(found)).toMatchObject({ keys: ["AP-001", "AP-002", ""], typedRanks: [2, 1, ""] });
    expect(reasonFor(found, new Map())).toMatchObject({ typedRanks: ["", "", ""] });
  });
});

describe("a rank column", () => {
  it.each<[string, readonly CellValue[]]>([
    ["of one row", [1]],
    ["with every place once", [2, 1, 3]],
    ["in order already", [1, 2, 3, 4]],
  ])("%s holds what a sort left behind", (_, cells) => expect(holdsRanks(cells)).toBe(true));

  it.each<[string, readonly CellValue[]]>([
    ["without rows", []],
    ["of formulas", ["=IF(1,1,1)", "=IF(1,1,1)"]],
    ["with one formula", [2, "=IF(1,1,1)", 3]],
    ["with an empty cell", [2, 1, ""]],
    ["in which places are shared", [1, 2, 2]],
    ["that counts from zero", [0, 1, 2]],
    ["that counts on below zero", [-1, 1, 2]],
    ["with a place beyond the last", [1, 2, 4]],
    ["with half places", [1, 1.5, 2]],
    ["of texts", ["1", "2"]],
  ])("%s was typed by somebody or computed", (_, cells) => expect(holdsRanks(cells)).toBe(false));
});
