import { repairsOf } from "../../src/domain/repair";
import { validate } from "../../src/domain/rules/validate";
import { repairJson, repairLines } from "../../src/headless/repair-lines";
import { actiepunt, workbook } from "../domain/builders";

const snapshot = workbook({ Actiepunten: [actiepunt({ Startdatum: "1-3-2021", Status: "loopt " })] });
const repairs = repairsOf(validate(snapshot), snapshot);
const [status, start] = repairs;
if (!status || !start) throw new Error("nothing to repair");
const reason = "In deze cel staat een formule; die blijft staan.";
const repaired = {
  repairs,
  outcome: { repaired: [start.change], skipped: [{ change: status.change, found: "loopt ", reason }], keptAs: null },
  blocked: [{ register: "Mandaten", count: 2, reason: "Mandaten is gefilterd." } as const],
};

describe("what the command line tells of repairing", () => {
  it("is every cell, old and new, and what was left", () =>
    expect(repairLines(repaired)).toEqual([
      "Hersteld        1 cel",
      "                AP-001, Startdatum: 1-3-2021 -> 01-03-2021",
      `                AP-001, Status niet hersteld: ${reason}`,
      "                2 in Mandaten niet hersteld: Mandaten is gefilterd.",
    ]));

  it("is nothing when it was not asked", () => expect(repairLines(null)).toEqual([]));

  it("is the same for other programs", () =>
    expect(repairJson(repaired)).toMatchObject({
      repaired: [{ rule: "datum-ongeldig", register: "Actiepunten", key: "AP-001", from: "1-3-2021", to: 44256 }],
      skipped: [{ header: "Status", found: "loopt ", to: "Loopt", reason }],
      blocked: [{ register: "Mandaten", count: 2 }],
    }));
});
