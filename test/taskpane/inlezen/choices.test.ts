import type { PlannedRow } from "../../../src/domain/import";
import { chosen, noChoices, rowId, sameSource, type Source } from "../../../src/taskpane/inlezen/choices";

const row = (cells: Partial<PlannedRow>): PlannedRow => ({
  sourceRow: 5,
  key: "AP-003",
  title: "Mandaat vastleggen",
  cells: [],
  stillEmpty: [],
  hasOwnKey: true,
  ...cells,
});

const source: Source = { kind: "file", list: { name: "lijst.csv", cells: [], firstRow: 1, firstColumn: 0 } };

describe("what the user chose", () => {
  it("is kept while rows are left out and taken back", () => {
    const columns = chosen({ ...noChoices, source }, { type: "column", position: 3, target: "Deadline" });
    const without = chosen(columns, { type: "rows", ids: ["nr AP-001", "nr AP-002"], isKept: false });
    const back = chosen(without, { type: "rows", ids: ["nr AP-001"], isKept: true });
    expect([...back.left]).toEqual(["nr AP-002"]);
    expect(back.columns.get(3)).toBe("Deadline");
  });

  it("starts anew with another register, and with another list", () => {
    const before = chosen({ ...noChoices, source }, { type: "column", position: 3, target: null });
    expect(chosen(before, { type: "register", register: "Mandaten" })).toEqual({
      ...noChoices,
      source,
      register: "Mandaten",
    });
    expect(chosen({ ...before, register: "Mandaten" }, { type: "source", source })).toEqual({ ...noChoices, source });
  });
});

describe("a row of the preview", () => {
  it("stays the same row when rows are inserted above it in the list", () => {
    expect(rowId(row({ sourceRow: 6 }))).toBe(rowId(row({})));
    const added = { hasOwnKey: false, key: "AP-056" };
    expect(rowId(row({ ...added, sourceRow: 6, key: "AP-057" }))).toBe(rowId(row(added)));
  });

  it("without a Nr and a name of its own is known by its place", () => {
    const nameless = { hasOwnKey: false, title: "" };
    expect(rowId(row({ ...nameless, sourceRow: 6 }))).not.toBe(rowId(row(nameless)));
  });
});

describe("a list in the workbook", () => {
  const sheet = { kind: "sheet", sheet: "Lijst", address: "A1:F30", rows: 30, columns: 6, label: "" } as const;
  it("is the same list when it has got longer; a selection is what was selected", () => {
    expect(sameSource(sheet, { ...sheet, address: "A1:F31" })).toBe(true);
    const selection = { ...sheet, kind: "selection" } as const;
    expect(sameSource(selection, { ...selection, address: "A1:F31" })).toBe(false);
    expect(sameSource(selection, sheet)).toBe(false);
  });
});
