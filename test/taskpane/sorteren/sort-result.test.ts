import { resultOf } from "../../../src/taskpane/sorteren/sort-result";

const refusal = { register: "Teamplannen", reason: "Teamplannen is gefilterd." } as const;

describe("what is told after a sort", () => {
  it("names what was sorted and what was in order", () => {
    const result = resultOf({ sorted: ["Actiepunten", "Budgethouders"], alreadyInOrder: ["Teamplannen"], refused: [] });
    expect(result).toMatchObject({ kind: "success", title: "Gesorteerd" });
    expect(result.lines.slice(0, 2)).toEqual([
      "Gesorteerd: Actiepunten en Budgethouders.",
      "Stond al in volgorde: Teamplannen.",
    ]);
  });

  it("does not let a refusal pass for success", () => {
    const result = resultOf({ sorted: ["Actiepunten"], alreadyInOrder: [], refused: [refusal] });
    expect(result).toMatchObject({ kind: "warning", title: "Deels gesorteerd" });
    expect(result.lines).toContain("Niet gesorteerd: Teamplannen. Teamplannen is gefilterd.");
  });

  it("says that nothing was sorted when all was refused", () => {
    expect(resultOf({ sorted: [], alreadyInOrder: ["Actiepunten"], refused: [refusal] })).toMatchObject({
      kind: "warning",
      title: "Niet gesorteerd",
    });
  });

  it("says that all was in order when nothing moved", () => {
    expect(resultOf({ sorted: [], alreadyInOrder: ["Actiepunten"], refused: [] }).title).toBe("Stond al in volgorde");
    expect(resultOf({ sorted: [], alreadyInOrder: ["Actiepunten", "Teamplannen"], refused: [] }).title).toBe(
      "Alles stond al in volgorde",
    );
  });

  it("speaks of undoing only where rows moved", () => {
    const speaksOfUndo = (sorted: readonly "Actiepunten"[]): boolean =>
      resultOf({ sorted, alreadyInOrder: [], refused: [refusal] }).lines.some((line) => line.includes("Ctrl+Z"));
    expect(speaksOfUndo(["Actiepunten"])).toBe(true);
    expect(speaksOfUndo([])).toBe(false);
  });
});
