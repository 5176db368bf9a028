import fc from "fast-check";
import { sumOf } from "../../../src/domain/way-back/control";
import { actionsIn } from "../../../src/domain/way-back/kept-action";
import { lineHeaders, type ActionStamp, type Kept, type LineHeader } from "../../../src/domain/way-back/line";
import { cellsOfLine, readLine, type LineCells, type ReadLine } from "../../../src/domain/way-back/line-cells";
import { restorationOf } from "../../../src/domain/way-back/restoration";
import type { CellValue } from "../../../src/domain/values/cell-value";

const action: ActionStamp = { id: "ABCDEFGH", moment: 44522.4375, what: "Inlezen" };

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.constantFrom("=1+1", "'s Avonds", "0042", "1-3", "TRUE", ""),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((number) => number + 0),
  fc.boolean(),
);

const cell = (header: string, from: CellValue, to: CellValue, key = "AP-001"): Kept => ({
  kind: "cell",
  register: "Actiepunten",
  key,
  header,
  from,
  to,
});

/** Lines as they stand on the sheet once these were written, each group in a request of its own: the last on top. */
const sheetOf = (...groups: readonly (readonly Kept[])[]): LineCells[] =>
  [...groups]
    .reverse()
    .flatMap((group) => group.map((kept, at) => cellsOfLine({ action, kept }, { number: at + 1, of: group.length })));

const read = (cells: readonly LineCells[]): ReadLine[] => cells.map((line, at) => readLine(line, at + 2));

const restored = (...groups: readonly (readonly Kept[])[]) => restorationOf(read(sheetOf(...groups)), action.id);

const place = (key: string, from: number, to: number): Kept => ({
  kind: "place",
  register: "Actiepunten",
  key,
  from,
  to,
});

const row = (key: string, sum = "0123ABCD"): Kept => ({ kind: "row", register: "Actiepunten", key, cells: 12, sum });

describe("a line", () => {
  it.each<readonly [Kept, readonly CellValue[]]>([
    [cell("Status", "Loopt", "Gereed"), ["Actiepunten", "AP-001", "Status", "Loopt", "Gereed", "03038D61 2/12", ""]],
    [row("AP-009"), ["Actiepunten", "AP-009", "(nieuwe rij)", "", "12 cellen (0123ABCD)", "F3F02E89 2/12", ""]],
    [place("AP-001", 5, 1), ["Actiepunten", "AP-001", "(volgorde)", 5, 1, "C16B6D4C 2/12", ""]],
    [{ kind: "turned-back", moment: 44523.5 }, ["", "", "(teruggedraaid)", "", "", "B8C227A1 2/12", 44523.5]],
  ])("is written and read back the same as when older lines were written: %o", (kept, said) => {
    const cells = cellsOfLine({ action, kept }, { number: 2, of: 12 });
    expect(lineHeaders.map((header) => cells[header])).toEqual(["ABCDEFGH", 44522.4375, "Inlezen", ...said]);
    expect(readLine(cells, 2)).toEqual({ row: 2, id: action.id, line: { action, kept }, place: { number: 2, of: 12 } });
  });

  it("says what it kept, whatever the cell held", () => {
    fc.assert(
      fc.property(value, value, (from, to) => {
        const { line, id } = readLine(cellsOfLine({ action, kept: cell("Status", from, to) }, { number: 1, of: 3 }), 2);
        expect([id, line]).toEqual(["ABCDEFGH", { action, kept: cell("Status", from, to) }]);
      }),
    );
  });

  it("is not relied on when anybody changed anything in it", () => {
    const whole = cellsOfLine({ action, kept: cell("Status", "Loopt", "Gereed") }, { number: 2, of: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...lineHeaders), value, (header, other) => {
        fc.pre(other !== whole[header]);
        expect(readLine({ ...whole, [header]: other }, 2).line).toBeNull();
      }),
    );
  });

  it.each<readonly [string, Kept, Partial<Record<LineHeader, CellValue>>]>([
    ["an action", cell("Status", "Loopt", "Gereed"), { Wat: "Opschonen" }],
    ["a moment", cell("Status", "Loopt", "Gereed"), { Tijdstip: "gisteren" }],
    ["a register", cell("Status", "Loopt", "Gereed"), { Register: "Subsidies" }],
    ["no column", cell("Status", "Loopt", "Gereed"), { Kolom: " " }],
    ["a number for a column", cell("Status", "Loopt", "Gereed"), { Kolom: 2021 }],
    ["an old place", place("AP-001", 2, 1), { "Oude waarde": "twee" }],
    ["a new place", place("AP-001", 2, 1), { "Nieuwe waarde": "" }],
    ["the size of a row", row("AP-009"), { "Nieuwe waarde": "alle cellen" }],
    ["a moment of turning back", { kind: "turned-back", moment: 44523.5 }, { "Teruggedraaid op": "" }],
  ])("is left alone when another version wrote %s in it that this one does not know", (_, kept, other) => {
    const cells = { ...cellsOfLine({ action, kept }, { number: 1, of: 1 }), ...other };
    const said = lineHeaders.flatMap((header) => (header === "Controle" ? [] : [cells[header]]));
    const line = { ...cells, Controle: `${sumOf([...said, "1/1"])} 1/1` };
    expect(readLine(line, 2)).toEqual({ row: 2, id: action.id, line: null, place: null });
  });

  it("may be anything: it is never an exception", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 10, maxLength: 10 }), (cells) => {
        const line = Object.fromEntries(lineHeaders.map((header, at) => [header, cells[at] ?? ""])) as LineCells;
        expect(readLine(line, 5)).toEqual({ row: 5, id: String(cells[0]).trim(), line: null, place: null });
      }),
    );
  });
});

describe("what turning back restores", () => {
  it("is every cell, from what was written to what it held", () => {
    expect(restored([cell("Status", "Loopt", "Gereed"), cell("Deadline", 44000, 44100)])).toEqual({
      changes: [
        { register: "Actiepunten", key: "AP-001", header: "Status", from: "Gereed", to: "Loopt" },
        { register: "Actiepunten", key: "AP-001", header: "Deadline", from: 44100, to: 44000 },
      ],
      rows: [],
      orders: [],
      unreadable: [],
    });
  });

  it("counts a cell once that was written again after a request went wrong, as far back as each goes on from the other", () => {
    const again = restored([cell("Status", "Loopt", "Gereed")], [cell("Status", "Loopt", "Gereed")]);
    expect(again.changes).toMatchObject([{ from: "Gereed", to: "Loopt" }]);
    const further = restored([cell("Status", "", "Loopt")], [cell("Status", "Loopt", "Gereed")]);
    expect(further.changes).toMatchObject([{ from: "Gereed", to: "" }]);
    const apart = restored([cell("Status", "", "Loopt")], [cell("Status", "Vervallen", "Gereed")]);
    expect(apart.changes).toMatchObject([{ from: "Gereed", to: "Vervallen" }]);
  });

  it("takes the cells of a row that the action added as part of that row", () => {
    const { changes, rows } = restored(
      [row("AP-009")],
      [cell("Team", "", "Financiën", "ap-009 "), cell("Team", "", "Zorg")],
    );
    expect(changes.map(({ key }) => key)).toEqual(["AP-001"]);
    expect(rows).toEqual([{ register: "Actiepunten", key: "AP-009", sum: "0123ABCD" }]);
  });

  it("counts a row once that was added again after a request went wrong, as it was written last", () =>
    expect(restored([row("AP-009", "0000AAAA")], [row("ap-009", "1111BBBB")]).rows).toEqual([
      { register: "Actiepunten", key: "ap-009", sum: "1111BBBB" },
    ]));

  it("is nothing of what another action did", () => {
    const other = cellsOfLine({ action: { ...action, id: "ZZZZZZZZ" }, kept: row("AP-010") }, { number: 1, of: 2 });
    expect(restorationOf(read([other, ...sheetOf([cell("Status", "Loopt", "Gereed")])]), action.id)).toMatchObject({
      changes: [{ header: "Status" }],
      rows: [],
      unreadable: [],
    });
  });

  it("finds a row by the key that the action gave it", () => {
    const { changes } = restored([cell("Nr", "AP-1", "AP-001", "AP-1"), cell("Status", "Loopt", "Gereed", "AP-1")]);
    expect(changes.map(({ key, header }) => [key, header])).toEqual([
      ["AP-001", "Nr"],
      ["AP-001", "Status"],
    ]);
  });

  it("leaves out a line that was changed and tells which, and how many are gone", () => {
    const lines = sheetOf(["A", "B", "C", "D", "E"].map((header) => cell(header, "oud", "nieuw")));
    const changed = lines.map((line, at) => (at === 1 ? { ...line, "Oude waarde": "anders" } : line));
    const left = read(changed).filter((_, at) => at < 2 || at === 4);
    const { changes, unreadable } = restorationOf(left, action.id);
    expect(changes.map(({ header }) => header)).toEqual(["A", "E"]);
    expect(unreadable).toEqual([
      "Regel 3 van het blad Terugdraaien is gewijzigd; wat daarin stond, wordt niet teruggezet.",
      "Op het blad Terugdraaien ontbreken 2 regels van deze actie; wat daarin stond, wordt niet teruggezet.",
    ]);
  });

  it.each([
    [1, "Regel 2 van het blad Terugdraaien is gewijzigd"],
    [2, "De regels 2, 3 van het blad Terugdraaien zijn gewijzigd"],
    [10, "De regels 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 van het blad Terugdraaien zijn gewijzigd"],
    [13, "De regels 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 en 3 andere van het blad Terugdraaien zijn gewijzigd"],
  ])("names the first ten of %i lines that were changed, if only by a space behind the action", (count, says) => {
    const lines = sheetOf(Array.from({ length: 14 }, (_, at) => cell(`Kolom ${at}`, "oud", "nieuw")));
    const changed = lines.map((line, at) => (at < count ? { ...line, Actie: "ABCDEFGH " } : line));
    const { changes, unreadable } = restorationOf(read(changed), action.id);
    expect([changes.length, unreadable]).toEqual([14 - count, [`${says}; wat daarin stond, wordt niet teruggezet.`]]);
  });

  it("tells of one line that is gone", () =>
    expect(
      restorationOf(read(sheetOf(["A", "B"].map((header) => cell(header, "oud", "nieuw"))).slice(1)), action.id)
        .unreadable,
    ).toEqual(["Op het blad Terugdraaien ontbreekt 1 regel van deze actie; wat daarin stond, wordt niet teruggezet."]));

  it("is the order before a sort wherever its lines stand on the sheet, and no change of a cell", () => {
    const lines = sheetOf([place("A", 3, 1), place("B", 1, 2), place("C", 2, 3)]);
    expect(restorationOf(read([...lines].reverse()), action.id)).toEqual({
      changes: [],
      rows: [],
      orders: [
        {
          register: "Actiepunten",
          rows: [
            { key: "A", before: 3 },
            { key: "B", before: 1 },
            { key: "C", before: 2 },
          ],
        },
      ],
      unreadable: [],
    });
  });

  it.each([
    ["leave a place open", place("A", 1, 1), place("B", 2, 3)],
    ["put two rows where one stood", place("A", 1, 1), place("B", 1, 2)],
    ["begin above the first row", place("A", 0, 1), place("B", 1, 2)],
    ["end below the last row", place("A", 1, 1), place("B", 3, 2)],
  ])("is no order of which the lines %s", (_, ...lines) =>
    expect(restored(lines)).toMatchObject({
      orders: [],
      unreadable: [
        "De regels over de volgorde van Actiepunten zijn niet meer volledig; die volgorde wordt niet teruggezet.",
      ],
    }),
  );

  it("is the order before the first sort when the action sorted again, and none when a line of it is gone", () => {
    const later = { ...action, moment: action.moment + 1 };
    const last = [place("B", 2, 1), place("A", 1, 2)];
    const lines = [
      ...last.map((kept, at) => cellsOfLine({ action: later, kept }, { number: at + 1, of: 2 })),
      ...sheetOf([place("A", 2, 1), place("B", 1, 2)]),
    ];
    expect(restorationOf(read(lines), action.id).orders).toEqual([
      {
        register: "Actiepunten",
        rows: [
          { key: "B", before: 2 },
          { key: "A", before: 1 },
        ],
      },
    ]);
    const broken = restorationOf(read(lines.slice(1)), action.id);
    expect([broken.orders, broken.unreadable.length]).toEqual([[], 2]);
  });
});

describe("the list of actions", () => {
  it("counts what each changed, newest first, and knows which was turned back", () => {
    const older: ActionStamp = { id: "ZZZZZZZZ", moment: 44500, what: "Sorteren" };
    const sorted = cellsOfLine(
      { action: older, kept: { kind: "place", register: "Teamplannen", key: "WP-001", from: 1, to: 1 } },
      { number: 1, of: 1 },
    );
    const mark = cellsOfLine({ action: older, kept: { kind: "turned-back", moment: 44501.5 } }, { number: 1, of: 1 });
    const lines = [
      mark,
      ...sheetOf([cell("Status", "Loopt", "Gereed"), row("AP-009")], [cell("Status", "Loopt", "Gereed")]),
      sorted,
    ];
    expect(actionsIn(read([...lines, { ...sorted, Actie: "kapot" }]))).toEqual([
      {
        ...action,
        registers: ["Actiepunten"],
        cells: 1,
        rows: 1,
        orders: 0,
        turnedBackOn: null,
        isTurnedBack: false,
      },
      { ...older, registers: ["Teamplannen"], cells: 0, rows: 0, orders: 1, turnedBackOn: 44501.5, isTurnedBack: true },
    ]);
  });

  it("counts every cell, row and register once, and knows a mark wherever it stands", () => {
    const twice = [
      cell("Status", "Loopt", "Gereed"),
      cell("Deadline", 44000, 44100),
      cell("Status", "Loopt", "Gereed", "AP-002"),
      row("AP-008"),
      row("AP-009"),
      place("AP-001", 1, 1),
      { ...place("WP-001", 1, 1), register: "Teamplannen" } as Kept,
    ];
    expect(actionsIn(read(sheetOf([{ kind: "turned-back", moment: 44523.5 }], twice, twice)))).toEqual([
      {
        ...action,
        registers: ["Actiepunten", "Teamplannen"],
        cells: 3,
        rows: 2,
        orders: 2,
        turnedBackOn: 44523.5,
        isTurnedBack: true,
      },
    ]);
  });

  it("leaves out an action of which only the mark is left that it was turned back", () =>
    expect(actionsIn(read(sheetOf([{ kind: "turned-back", moment: 44523.5 }])))).toEqual([]));
});
