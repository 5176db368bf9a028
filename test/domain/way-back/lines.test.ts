import fc from "fast-check";
import { actionsIn } from "../../../src/domain/way-back/kept-action";
import { lineHeaders, type ActionStamp, type Kept } from "../../../src/domain/way-back/line";
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

describe("a line", () => {
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
    const row: Kept = { kind: "row", register: "Actiepunten", key: "AP-009", cells: 3, sum: "0123ABCD" };
    const { changes, rows } = restored([row], [cell("Team", "", "Financiën", "ap-009 "), cell("Team", "", "Zorg")]);
    expect(changes.map(({ key }) => key)).toEqual(["AP-001"]);
    expect(rows).toEqual([{ register: "Actiepunten", key: "AP-009", sum: "0123ABCD" }]);
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

  it("is the order before the first sort when the action sorted again, and none when a line of it is gone", () => {
    const place = (key: string, from: number, to: number): Kept => ({
      kind: "place",
      register: "Actiepunten",
      key,
      from,
      to,
    });
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
    const row: Kept = { kind: "row", register: "Actiepunten", key: "AP-009", cells: 3, sum: "0123ABCD" };
    const lines = [
      mark,
      ...sheetOf([cell("Status", "Loopt", "Gereed"), row], [cell("Status", "Loopt", "Gereed")]),
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
});
