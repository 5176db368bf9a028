import fc from "fast-check";
import { rules } from "../../../src/domain/rules";
import type { Severity } from "../../../src/domain/rules/finding";
import { groupFindings } from "../../../src/taskpane/controleren/group-findings";
import { promises } from "../../../src/taskpane/controleren/promises";
import { severities } from "../../../src/taskpane/controleren/severity";
import { finding } from "./builders";

const all: ReadonlySet<Severity> = new Set(severities);

const anyFinding = fc
  .record({
    rule: fc.constantFrom(...rules.slice(0, 5).map(({ slug }) => slug), "regel-van-later", "__proto__"),
    severity: fc.constantFrom(...severities),
    sheet: fc.constantFrom("Actiepunten", "Budgetregels", "constructor"),
    cell: fc.constantFrom("A1", "B2", "C3"),
  })
  .map((parts) => finding(parts));

const itemsOf = (sheets: ReturnType<typeof groupFindings>) =>
  sheets.flatMap(({ groups }) => groups.flatMap(({ items }) => items));

describe("findings in groups", () => {
  it("lose none and gain none, whatever is found", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), fc.subarray([...severities]), (findings, chosen) => {
        const shown = new Set<Severity>(chosen);
        const grouped = itemsOf(groupFindings(findings, shown)).map((item) => item.finding);
        const expected = findings.filter(({ severity }) => shown.has(severity));
        expect(grouped).toHaveLength(expected.length);
        expect(new Set(grouped)).toEqual(new Set(expected));
      }),
    );
  });

  it("have a key of their own, also when a rule speaks twice at one cell", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const keys = itemsOf(groupFindings(findings, all)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("keep their key when another finding goes", () => {
    const [first, second] = [finding({ cell: "A5" }), finding({ cell: "A6" })];
    const keyOfSecond = itemsOf(groupFindings([first, second], all))[1]?.key;
    expect(itemsOf(groupFindings([second], all))[0]?.key).toBe(keyOfSecond);
  });

  it("keep the sheets in the order of the check and show errors before warnings", () => {
    const sheets = groupFindings(
      [
        finding({ sheet: "Teamplannen", severity: "waarschuwing", rule: "actie-te-laat" }),
        finding({ sheet: "Teamplannen" }),
        finding({ sheet: "Actiepunten" }),
      ],
      all,
    );
    expect(sheets.map(({ sheet, count }) => [sheet, count])).toEqual([
      ["Teamplannen", 2],
      ["Actiepunten", 1],
    ]);
    expect(sheets[0]?.groups.map(({ severity }) => severity)).toEqual(["fout", "waarschuwing"]);
  });

  it("tell a pro memorie apart from the other amounts of the same rule", () => {
    const [sheet] = groupFindings(
      [finding({ rule: "bedrag-ongeldig" }), finding({ rule: "bedrag-ongeldig", severity: "info", cell: "X6" })],
      all,
    );
    expect(sheet?.groups.map(({ severity, items }) => [severity, items.length])).toEqual([
      ["fout", 1],
      ["info", 1],
    ]);
  });

  it("are headed by the rule in the controller's words", () => {
    const [sheet] = groupFindings([finding({ rule: "taakstelling-niet-gedekt" })], all);
    expect(sheet?.groups[0]?.says).toBe("De maatregelen tellen op tot minder dan het bedrag van de taakstelling");
  });

  it("can say the promise behind every rule after a colon", () => {
    for (const { source } of rules) expect(promises[source]).toMatch(/^\p{Ll}.*\p{Ll}$/u);
  });
});
