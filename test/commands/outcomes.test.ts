import { reportText } from "../../src/commands/outcome-of-report";
import { sortText } from "../../src/commands/outcome-of-sort";
import type { Difference } from "../../src/excel/report/verify";

const difference = (cell: string): Difference => ({
  cell,
  expected: 2,
  found: 1,
  message: `Cel ${cell} sluit niet: Excel komt op 1, berekend is 2.`,
});
const report = {
  sheet: "Rapportage 2021-Q3",
  notice: null,
  differences: [],
  compared: 40,
  controls: [],
  frozen: null,
  controlegetal: null,
};

describe("what the button Sorteren says", () => {
  it("names what was sorted, what was in order, and why something was left alone, each on its line", () => {
    expect(
      sortText({
        sorted: ["Actiepunten", "Teamplannen"],
        alreadyInOrder: ["Budgethouders"],
        refused: [],
        replaced: [],
        keptAs: null,
      }),
    ).toBe("Gesorteerd: Actiepunten en Teamplannen.\nAl op volgorde: Budgethouders.");
  });

  it("gives the reason of each refusal", () => {
    expect(
      sortText({
        sorted: [],
        alreadyInOrder: [],
        refused: [{ register: "Teamplannen", reason: "De tabel is gefilterd; wis het filter." }],
        replaced: [],
        keptAs: null,
      }),
    ).toBe("Niet gesorteerd: Teamplannen. De tabel is gefilterd; wis het filter.");
  });

  it("has a text also when no register is there", () => {
    expect(sortText({ sorted: [], alreadyInOrder: [], refused: [], replaced: [], keptAs: null })).toBe(
      "Er is niets te sorteren: richt de werkmap eerst in via het paneel.",
    );
  });
});

describe("what the button Rapportage says", () => {
  it("says that control totals do not close: the figures agree, the registers do not", () => {
    const controls = [
      { label: "Budget", adds: false },
      { label: "Acties", adds: true },
    ];
    expect(reportText({ ...report, controls })).toBe(
      "1 van de 2 controletotalen sluit niet; zie Aansluiting in de rapportage.",
    );
  });
  it("is nothing when the report is as computed: it stands there for itself", () => {
    expect(reportText(report)).toBeNull();
  });

  it("tells that the report has another name than was to be expected", () => {
    const notice = "De rapportage staat op Rapportage 2021-Q3 (2).";
    expect(reportText({ ...report, notice })).toBe(notice);
  });

  it("names the cells that do not agree", () => {
    const text = reportText({ ...report, differences: [difference("C7"), difference("C8")] });
    expect(text?.split("\n")).toEqual([
      "De rapportage staat op Rapportage 2021-Q3, maar 2 van de 40 formules komen op iets anders dan is berekend:",
      difference("C7").message,
      difference("C8").message,
    ]);
  });

  it("names five of them, and says how many more there are", () => {
    const differences = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map(difference);
    expect(
      reportText({ ...report, differences })
        ?.split("\n")
        .at(-1),
    ).toBe("En nog 2.");
  });
});
