import type { Difference, ReportOutcome } from "../../../src/excel";
import { reportResult } from "../../../src/taskpane/rapportage/report-result";

const outcome = (parts: Partial<ReportOutcome> = {}): ReportOutcome => ({
  sheet: "Rapportage 2021-Q3",
  notice: null,
  differences: [],
  compared: 1412,
  controls: [],
  frozen: null,
  controlegetal: null,
  ...parts,
});

const difference = (cell: string, found: Difference["found"], expected: Difference["expected"]): Difference => ({
  cell,
  found,
  expected,
  message: "",
});

describe("what is told after a report", () => {
  it("says whether the control totals close, and names those that do not", () => {
    const closing = { label: "Acties per status = totaal", adds: true };
    expect(reportResult(outcome({ controls: [closing, closing] })).lines).toContain(
      "Aansluiting: alle 2 controletotalen sluiten.",
    );
    const { kind, lines } = reportResult(
      outcome({ controls: [closing, { label: "Budget = budgetregels", adds: false }] }),
    );
    expect(kind).toBe("warning");
    expect(lines.join(" ")).toContain("1 van 2 controletotalen sluit niet.");
    expect(lines).toContain("Sluit niet: Budget = budgetregels.");
  });
  it("names the sheet and how many formulas agree", () => {
    expect(reportResult(outcome())).toEqual({
      kind: "success",
      title: "De rapportage is gemaakt",
      lines: ["Werkblad: Rapportage 2021-Q3.", "1.412 formules vergeleken met de eigen berekening: alle gelijk."],
      differences: [],
      more: null,
    });
  });

  it("names the frozen copy of a report that is vastgesteld", () => {
    const controlegetal = "3F2A-91C0-7D4E-B812";
    const { title, lines } = reportResult(outcome({ frozen: "Rapportage 2021-Q3 vastgesteld", controlegetal }));
    expect(lines).toContainEqual(expect.stringContaining(`Controlegetal: ${controlegetal}.`));
    expect(title).toBe("De rapportage is vastgesteld");
    expect(lines).toContain("Vaste kopie, alleen waarden: Rapportage 2021-Q3 vastgesteld.");
  });

  it("passes on why the sheet has another name", () => {
    const notice = "Er staat al een werkblad Rapportage 2021-Q3.";
    expect(reportResult(outcome({ notice }))).toMatchObject({ kind: "warning" });
    expect(reportResult(outcome({ notice })).lines).toContain(notice);
  });

  it("does not call a report made when figures differ, and shows both values as a Dutch reader writes them", () => {
    const { kind, title, lines, differences } = reportResult(
      outcome({ differences: [difference("D14", 1234567.5, 1234567), difference("E2", "", "sluit")] }),
    );
    expect({ kind, title }).toEqual({ kind: "error", title: "De rapportage sluit niet" });
    expect(lines.at(-1)).toContain("2 sluiten niet");
    expect(differences).toEqual([
      { cell: "D14", found: "1.234.567,5", expected: "1.234.567" },
      { cell: "E2", found: "niets", expected: "sluit" },
    ]);
  });

  it("lists what can be read and counts the rest", () => {
    const many = Array.from({ length: 27 }, (_, row) => difference(`B${row + 1}`, 0, 1));
    const { differences, more } = reportResult(outcome({ differences: many }));
    expect(differences).toHaveLength(25);
    expect(more).toBe("En nog 2 cellen.");
  });
});
