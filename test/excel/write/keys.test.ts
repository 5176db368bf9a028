import { looseKey, rowsByKey, UsedKeys } from "../../../src/excel/write/keys";

describe("rows by key", () => {
  it("takes keys that differ in case and outer spaces for one, and leaves out rows without a key", () =>
    expect([...rowsByKey(["AP-001", "", "ap-002 ", "  ", "AP-002", 7])]).toEqual([
      ["AP-001", [0]],
      ["AP-002", [2, 4]],
      ["7", [5]],
    ]));
  it("compares a number with its text", () => expect(looseKey(7)).toBe(looseKey(" 7 ")));
});

describe("keys in use", () => {
  it("are known in whatever spelling, and the next free one is after the highest", () => {
    const keys = new UsedKeys("Actiepunten", ["AP-001", "AP-007"]);
    expect([keys.has("ap-007 "), keys.has("AP-008")]).toEqual([true, false]);
    expect([keys.take(), keys.take(), keys.has("AP-008"), keys.has("AP-010")]).toEqual([
      "AP-008",
      "AP-009",
      true,
      false,
    ]);
  });
  it("are not given away when somebody brought them along, and are not in use by that", () => {
    const keys = new UsedKeys("Actiepunten", []);
    keys.reserve("ap-001");
    expect([keys.has("AP-001"), keys.take()]).toEqual([false, "AP-002"]);
    keys.add("AP-003");
    expect([keys.has("AP-003"), keys.take()]).toEqual([true, "AP-004"]);
  });
  it("cannot be counted on where a register has no numbers", () =>
    expect(new UsedKeys("Instellingen", ["GEMEENTE"]).take()).toBeNull());
});
