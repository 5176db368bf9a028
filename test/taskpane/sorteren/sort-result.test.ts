import { resultOf } from "../../../src/taskpane/sorteren/sort-result";

const refusal = { register: "Teamplannen", reason: "Teamplannen is gefilterd." } as const;

describe("what is told after a sort", () => {
  it("names what was sorted and what was in order", () => {
    const result = resultOf({
      sorted: ["Actiepunten", "Budgethouders"],
      alreadyInOrder: ["Teamplannen"],
      refused: [],
      replaced: [],
      keptAs: null,
    });
    expect(result).toMatchObject({ kind: "success", title: "Gesorteerd" });
    expect(result.lines.slice(0, 2)).toEqual([
      "Gesorteerd: Actiepunten en Budgethouders.",
      "Stond al in volgorde: Teamplannen.",
    ]);
  });

  it("does not let a refusal pass for success", () => {
    const result = resultOf({
      sorted: ["Actiepunten"],
      alreadyInOrder: [],
      refused: [refusal],
      replaced: [],
      keptAs: null,
    });
    expect(result).toMatchObject({ kind: "warning", title: "Deels gesorteerd" });
    expect(result.lines).toContain("Niet gesorteerd: Teamplannen. Teamplannen is gefilterd.");
  });

  it("says that nothing was sorted when all was refused", () => {
    expect(
      resultOf({ sorted: [], alreadyInOrder: ["Actiepunten"], refused: [refusal], replaced: [], keptAs: null }),
    ).toMatchObject({
      kind: "warning",
      title: "Niet gesorteerd",
    });
  });

  it("says that all was in order when nothing moved", () => {
    expect(
      resultOf({ sorted: [], alreadyInOrder: ["Actiepunten"], refused: [], replaced: [], keptAs: null }).title,
    ).toBe("Stond al in volgorde");
    expect(
      resultOf({ sorted: [], alreadyInOrder: ["Actiepunten", "Teamplannen"], refused: [], replaced: [], keptAs: null })
        .title,
    ).toBe("Alles stond al in volgorde");
  });

  it("speaks of undoing only where rows moved, and tells of a rank that made way for its formula", () => {
    const replaced = [{ register: "Actiepunten", key: "AP-002", value: 7 }] as const;
    const told = resultOf({
      sorted: ["Actiepunten"],
      alreadyInOrder: [],
      refused: [refusal],
      replaced,
      keptAs: "ABCD",
    });
    expect(told.keptAs).toBe("ABCD");
    expect(told.lines.join(" ")).toMatch(/In Rang van AP-002 \(Actiepunten\) was 7 getypt.*Ctrl\+Z/);
    const nothing = resultOf({ sorted: [], alreadyInOrder: [], refused: [refusal], replaced: [], keptAs: null });
    expect(nothing.lines.join(" ")).not.toContain("Ctrl+Z");
  });
});
