import type { ImportOutcome } from "../../../src/excel";
import { importResult } from "../../../src/taskpane/inlezen/import-result";

const outcome = (parts: Partial<ImportOutcome>): ImportOutcome => ({
  added: [],
  changed: 0,
  skipped: [],
  notAdded: [],
  keptAs: null,
  ...parts,
});

const resultOf = (parts: Partial<ImportOutcome>) => importResult("Actiepunten", outcome(parts));

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
    const { kind, title, left } = resultOf({ skipped: [{ ...skip, found: 44392 }] });
    expect([kind, title]).toEqual(["warning", "Er is niets ingelezen"]);
    expect(left.changed).toEqual([
      { place: "AP-003 Deadline", from: "30-06-2021", now: "15-07-2021", wanted: "31-12-2021" },
    ]);
    expect(resultOf({ skipped: [{ ...skip, found: "" }] }).left.changed[0]?.now).toBe("leeg");
    expect(resultOf({ skipped: [{ ...skip, found: null, reason: "De rij is weg." }] }).left).toEqual({
      changed: [],
      others: ["AP-003 Deadline: De rij is weg."],
    });
  });

  it("is which rows were not added and why", () => {
    const { kind, notAdded } = resultOf({ changed: 2, notAdded: [{ key: "AP-060", reason: "Dat Nr bestaat al." }] });
    expect([kind, ...notAdded]).toEqual(["warning", "AP-060: Dat Nr bestaat al."]);
  });
});
