import type { CellValue } from "../../../src/domain/values/cell-value";
import { constantOf, type PutBack } from "../../../src/excel/write/cell-write";
import { rowsByKey } from "../../../src/excel/write/keys";
import { PutBacks } from "../../../src/excel/write/put-backs";
import type { TableState } from "../../../src/excel/write/table-state";

const theirs = (more: Partial<PutBack> = {}): PutBack => ({
  header: "Status",
  key: "AP-002",
  row: 1,
  left: "Gereed",
  contents: constantOf("Loopt"),
  ...more,
});

const table = (keys: readonly CellValue[], status: readonly CellValue[], formulas = status): TableState => ({
  register: "Actiepunten",
  isProtected: false,
  isFiltered: false,
  hasTotals: false,
  headers: ["Nr", "Status"],
  bodyRows: keys.length,
  keys,
  firstRow: [],
  lastRow: [],
  lastFormats: [],
  tail: null,
  taken: null,
  columns: new Map([["Status", { values: status, formulas, formats: [] }]]),
  window: null,
});

const writesOf = (putBacks: PutBacks, state: TableState) => putBacks.writes(state, rowsByKey(state.keys));

/** Where the contents of a colleague go back, as row and key. */
const placesOf = (putBack: PutBack, state: TableState) => {
  const putBacks = new PutBacks("Nr");
  putBacks.add(putBack);
  return { places: writesOf(putBacks, state).map(({ row, key }) => [row, key]), left: putBacks.size };
};

describe("what a colleague typed in the moment that we wrote", () => {
  it("goes back in its row, wherever that stands by now", () => {
    expect(placesOf(theirs(), table(["AP-001", "AP-002"], ["Loopt", "Gereed"]))).toEqual({
      places: [[1, "AP-002"]],
      left: 1,
    });
    expect(placesOf(theirs(), table(["ap-002", "AP-001"], ["Gereed", "Loopt"])).places).toEqual([[0, "AP-002"]]);
  });
  it("goes back where it stood when the row got another Nr since", () =>
    expect(placesOf(theirs(), table(["AP-001", "AP-009"], ["Loopt", "Gereed"])).places).toEqual([[1, "AP-009"]]));
  it("goes back in its own row of those with the same Nr, or else the first", () => {
    expect(placesOf(theirs(), table(["AP-002", "AP-002"], ["Gereed", "Gereed"])).places).toEqual([[1, "AP-002"]]);
    expect(placesOf(theirs({ row: 7 }), table(["AP-002", "AP-002"], ["Loopt", "Gereed"])).places).toEqual([
      [1, "AP-002"],
    ]);
  });
  it("goes back in a row without a Nr", () =>
    expect(placesOf(theirs({ key: "", row: 0 }), table(["AP-001", ""], ["Loopt", "Gereed"])).places).toEqual([
      [1, ""],
    ]));
  it("is left when something else stands there since, a formula included, or the column is gone", () => {
    const gone = { places: [], left: 0 };
    expect(placesOf(theirs(), table(["AP-001", "AP-002"], ["Gereed", "Vervallen"]))).toEqual(gone);
    expect(placesOf(theirs(), table(["AP-001", "AP-002"], ["Loopt", "Gereed"], ["Loopt", '="Ge"&"reed"']))).toEqual(
      gone,
    );
    expect(placesOf(theirs({ header: "Team" }), table(["AP-001", "AP-002"], ["Loopt", "Gereed"]))).toEqual(gone);
  });

  it("is written only over what we left there, as it was", () => {
    const putBacks = new PutBacks("Nr");
    putBacks.add(theirs({ contents: { value: 3, formula: "=1+2" } }));
    const [write] = writesOf(putBacks, table(["AP-001", "AP-002"], ["Loopt", "Gereed"]));
    expect(write).toMatchObject({
      header: "Status",
      contents: { value: 3, formula: "=1+2" },
      format: null,
      kept: null,
    });
    expect(write?.accepts(constantOf("Gereed"))).toBe(true);
    expect(write?.accepts(constantOf("Loopt"))).toBe(false);
    expect(write?.accepts({ value: "Gereed", formula: '="Gereed"' })).toBe(false);
    write?.seen({ kind: "moved" });
    expect(putBacks.size).toBe(1);
    write?.seen({ kind: "as-expected" });
    expect(putBacks.size).toBe(0);
  });

  it("is what stood there before us, also where we wrote twice", () => {
    const putBacks = new PutBacks("Nr");
    putBacks.add(theirs());
    putBacks.add(theirs({ left: "Vervallen", contents: constantOf("Gereed") }));
    expect([...putBacks]).toEqual([theirs({ left: "Vervallen" })]);
    putBacks.add(theirs({ key: "AP-003", contents: constantOf("Vervallen") }));
    putBacks.add(theirs({ header: "Team", contents: constantOf("Vervallen") }));
    expect(putBacks.size).toBe(3);
  });

  it("is known by the key of its row, and by its column", () => {
    const putBacks = new PutBacks("Nr");
    putBacks.add(theirs());
    expect([
      putBacks.touches("ap-002 "),
      putBacks.touches("AP-002", "Status"),
      putBacks.touches("AP-002", "Team"),
      putBacks.touches("AP-003"),
    ]).toEqual([true, true, false, false]);
    putBacks.add(theirs({ header: "Nr", key: "", left: "", contents: constantOf("ap-007 ") }));
    expect([putBacks.touches("AP-007", "Status"), putBacks.touches("AP-008")]).toEqual([true, false]);
    putBacks.clear();
    expect([putBacks.size, putBacks.touches("AP-002")]).toEqual([0, false]);
  });
});
