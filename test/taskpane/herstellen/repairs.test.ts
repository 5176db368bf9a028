import { repairsOf, type Repair } from "../../../src/domain/repair";
import { validate } from "../../../src/domain/rules/validate";
import { groupRepairs, keptRepairs, withTicks } from "../../../src/taskpane/herstellen/repair-groups";
import { blockedText, offerText, repairedText, repairResult } from "../../../src/taskpane/herstellen/repair-result";
import { actiepunt, budgetregel, workbook } from "../../domain/builders";

const repairs = (): readonly Repair[] => {
  const snapshot = workbook({
    Actiepunten: [actiepunt({ Startdatum: "1-3-2021", Status: "loopt " }), actiepunt({ Startdatum: "2-3-2021" })],
    Budgetregels: [budgetregel({ Realisatie: "V12.000" })],
    settings: { Peildatum: "30-9-2021" },
  });
  return repairsOf(validate(snapshot), snapshot);
};

describe("the list of repairs", () => {
  it("stands by register and rule, in the controller's words", () =>
    expect(
      groupRepairs(repairs()).map(({ register, says, items }) => [register, says, ...items.map(({ place }) => place)]),
    ).toEqual([
      ["Actiepunten", expect.stringContaining("hoofdletters of spaties"), "AP-001 Status"],
      ["Actiepunten", "Een datum is tekst of bestaat niet", "AP-001 Startdatum", "AP-002 Startdatum"],
      ["Budgetregels", expect.stringContaining("Een bedrag of getal is tekst"), "BR-001 Realisatie"],
      ["Instellingen", "Een datum is tekst of bestaat niet", "Peildatum"],
    ]));

  it("keeps what the user unticked out, also after the workbook was checked again", () => {
    const groups = groupRepairs(repairs());
    const ids = groups[1]?.items.map(({ id }) => id) ?? [];
    const left = withTicks(new Set(), ids, false);
    const keptIn = (from: ReadonlySet<string>) =>
      keptRepairs(groupRepairs(repairs()), from).map(({ change: { key, header } }) => `${key} ${header}`);
    expect(keptIn(left)).toEqual(["AP-001 Status", "BR-001 Realisatie", "Peildatum Waarde"]);
    expect(keptIn(withTicks(left, ids.slice(0, 1), true))).toContain("AP-001 Startdatum");
  });

  it("asks for ten thousand", () => {
    const [one] = repairs();
    if (!one) throw new Error("nothing to repair");
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...one, change: { ...one.change, key: `AP-${at}` } }));
    expect(keptRepairs(groupRepairs(many), new Set())).toHaveLength(10_000);
  });
});

describe("what is told of repairing", () => {
  const [status, start] = repairs().map(({ change }) => change);
  if (!status || !start) throw new Error("nothing to repair");

  it("is how many cells, and the way back", () =>
    expect(repairResult({ repaired: [status, start], skipped: [], keptAs: "ABCD" })).toMatchObject({
      kind: "success",
      title: "2 cellen hersteld",
      lines: [],
      keptAs: "ABCD",
    }));

  it("is what a colleague made of a cell beside what was proposed, and why another was left", () => {
    const { kind, title, left } = repairResult({
      repaired: [],
      skipped: [
        { change: start, found: 44270, reason: "Een collega wijzigde deze cel intussen." },
        { change: status, found: "loopt ", reason: "In deze cel staat een formule; die blijft staan." },
      ],
      keptAs: null,
    });
    expect([kind, title]).toEqual(["warning", "Er is niets hersteld"]);
    expect(left).toEqual({
      changed: [{ place: "AP-001 Startdatum", from: "1-3-2021", now: "15-03-2021", wanted: "01-03-2021" }],
      others: ["AP-001 Status: In deze cel staat een formule; die blijft staan."],
    });
  });

  it("reads as a sentence", () => {
    expect([offerText(1), offerText(1200)]).toEqual([
      "1 bevinding kan de invoegtoepassing herstellen",
      "1.200 bevindingen kan de invoegtoepassing herstellen",
    ]);
    expect(repairs().map(repairedText).at(-1)).toBe("Peildatum hersteld: 30-09-2021.");
    expect(blockedText({ register: "Actiepunten", count: 3, reason: "Actiepunten is gefilterd." })).toBe(
      "3 bevindingen in Actiepunten nu niet. Actiepunten is gefilterd.",
    );
  });
});
