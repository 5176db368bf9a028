import * as fc from "fast-check";
import type { ImportPlan, Mapping, PlannedRow, SourceList } from "../../../src/domain/import";
import { rowId } from "../../../src/taskpane/inlezen/choices";
import { excerptOf } from "../../../src/taskpane/inlezen/excerpt";
import { buttonText, keptOf, nothingToDo } from "../../../src/taskpane/inlezen/import-words";
import { refusalGroups } from "../../../src/taskpane/inlezen/refusal-groups";

const cell = (header: string) => ({ header, from: "", to: "x", shownFrom: "", shownTo: "x" });

const row = (key: string, headers: readonly string[]): PlannedRow => ({
  sourceRow: 2,
  key,
  title: "",
  cells: headers.map(cell),
  stillEmpty: [],
  hasOwnKey: true,
});

const plan = (parts: Partial<ImportPlan>): ImportPlan => ({
  register: "Actiepunten",
  additions: [],
  changes: [],
  unchanged: 0,
  refusals: [],
  notices: [],
  ...parts,
});

describe("the button", () => {
  const changes = [row("AP-001", ["Status", "Deadline"]), row("AP-002", ["Status"])];
  const both = plan({ additions: [row("AP-056", ["Actiepunt", "Bron"])], changes });

  it("says how many rows come and how many cells change", () => {
    expect(buttonText(keptOf(both, new Set()))).toBe("1 rij toevoegen en 3 cellen wijzigen");
    expect(buttonText(keptOf(plan({ changes }), new Set()))).toBe("3 cellen wijzigen");
  });

  it("counts only the rows that the user keeps", () => {
    const left = new Set(changes.slice(0, 1).map(rowId));
    const kept = keptOf(both, left);
    expect(buttonText(kept)).toBe("1 rij toevoegen en 1 cel wijzigen");
    expect(kept.rows.map(({ key }) => key)).toEqual(["AP-056", "AP-002"]);
  });

  it("is told why it has nothing to do", () => {
    const reason = (of: ImportPlan, left: ReadonlySet<string> = new Set()) => nothingToDo(of, keptOf(of, left));
    expect(reason(both)).toBeNull();
    expect(reason(plan({ changes }), new Set(changes.map(rowId)))).toContain("Zet een rij aan");
    expect(reason(plan({ unchanged: 200 }))).toBe("Alles staat er al: 200 rijen uit de lijst staan zo in Actiepunten.");
    const refusals = [{ sourceRow: 3, header: "Deadline", value: "31-2-2021", reason: "Bestaat niet." }];
    expect(reason(plan({ refusals, unchanged: 4 }))).toContain("De andere 4 rijen");
    expect(reason(plan({}))).toContain("geen rijen");
  });
});

describe("refused rows", () => {
  const list: SourceList = { name: "werkblad Lijst", cells: [], firstRow: 1, firstColumn: 2 };
  const mapping: Mapping = {
    register: "Actiepunten",
    headerRow: 0,
    columns: [{ position: 3, found: "Stand", target: "Status", how: "chosen", reason: "" }],
    missing: [],
    obstacle: null,
  };
  const refusal = (sourceRow: number, value: string) => ({
    sourceRow,
    header: "Status",
    value,
    reason: `Status "${value}" staat niet in de lijst.`,
  });

  it("with the same thing wrong are told once, with the cell of each", () => {
    const groups = refusalGroups([refusal(4, "bezig"), refusal(5, "klaar"), refusal(9, "bezig")], list, mapping);
    expect(groups.map(({ reason, rows }) => [reason, rows.map(({ cell }) => cell)])).toEqual([
      ['Status "bezig" staat niet in de lijst.', ["F4", "F9"]],
      ['Status "klaar" staat niet in de lijst.', ["F5"]],
    ]);
  });

  it("as a whole are shown at the first column of the list", () => {
    const [group] = refusalGroups([{ ...refusal(4, ""), header: null }], list, mapping);
    expect(group?.rows).toEqual([{ row: 4, cell: "C4" }]);
  });
});

describe("an excerpt of what changes in a long text", () => {
  it("shows short texts whole, and of long ones the place where they differ", () => {
    expect(excerptOf("Loopt", "Gereed")).toEqual({ from: "Loopt", to: "Gereed", isCut: false });
    const { from, to, isCut } = excerptOf(`${"a".repeat(500)}oud`, `${"a".repeat(500)}nieuw`);
    expect([isCut, from.endsWith("oud"), to.endsWith("nieuw")]).toEqual([true, true, true]);
  });

  it("never shows two texts that differ as the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), fc.string(), (start, one, other) => {
        const { from, to } = excerptOf(start + one, start + other);
        expect(from === to).toBe(one === other);
      }),
    );
  });
});
