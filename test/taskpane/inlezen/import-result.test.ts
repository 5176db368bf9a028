import type { PlannedRow } from "../../../src/domain/import";
import type { ImportOutcome } from "../../../src/excel";
import { importResult } from "../../../src/taskpane/inlezen/import-result";
import { shownIn } from "../../../src/taskpane/inlezen/shown-value";

const changed: PlannedRow = {
  sourceRow: 4,
  key: "AP-003",
  title: "Mandaat vastleggen",
  hasOwnKey: true,
  stillEmpty: [],
  cells: [{ header: "Deadline", from: 44377, to: 44561, shownFrom: "30-06-2021", shownTo: "31-12-2021" }],
};

const outcome = (parts: Partial<ImportOutcome>): ImportOutcome => ({
  added: [],
  changed: 0,
  skipped: [],
  notAdded: [],
  ...parts,
});

const resultOf = (parts: Partial<ImportOutcome>) =>
  importResult("Actiepunten", [changed], outcome(parts), shownIn("Actiepunten"));

describe("what is told of a list that was brought in", () => {
  it("is how much was written, and between which numbers the new rows are", () => {
    const added = ["AP-056", "AP-057", "AP-058", "AP-059"];
    expect(resultOf({ added, changed: 1 })).toMatchObject({
      kind: "success",
      title: "4 rijen toegevoegd en 1 cel gewijzigd",
      lines: ["Nieuw in Actiepunten: AP-056 tot en met AP-059."],
    });
  });

  it("is what a colleague made of a cell: what the user saw, what stands there, what the list says", () => {
    const skip = { key: "AP-003", header: "Deadline", expected: 44377, wanted: 44561, reason: "Gewijzigd." };
    const { kind, title, skipped } = resultOf({ skipped: [{ ...skip, found: 44392 }] });
    expect([kind, title]).toEqual(["warning", "Er is niets ingelezen"]);
    expect(skipped).toEqual([
      { key: "AP-003", header: "Deadline", expected: "30-06-2021", found: "15-07-2021", wanted: "31-12-2021" },
    ]);
    expect(resultOf({ skipped: [{ ...skip, found: "" }] }).skipped[0]?.found).toBe("leeg");
    expect(resultOf({ skipped: [{ ...skip, found: null, reason: "De rij is weg." }] }).skipped[0]?.found).toBe(
      "De rij is weg.",
    );
  });

  it("is which rows were not added and why", () => {
    const { kind, notAdded } = resultOf({ changed: 2, notAdded: [{ key: "AP-060", reason: "Dat Nr bestaat al." }] });
    expect([kind, ...notAdded]).toEqual(["warning", "AP-060: Dat Nr bestaat al."]);
  });
});
