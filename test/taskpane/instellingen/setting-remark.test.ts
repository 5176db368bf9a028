import { remarkOn } from "../../../src/taskpane/instellingen/setting-remark";
import type { SettingField } from "../../../src/taskpane/instellingen/settings-form";

const field = (parts: Partial<SettingField> = {}): SettingField => ({
  text: "30-06-2021",
  isThere: true,
  isChanged: false,
  was: "30-09-2021",
  refusal: null,
  fault: null,
  meanwhile: null,
  ...parts,
});

describe("what a setting's field says", () => {
  it("is nothing when there is nothing to say", () => {
    expect(remarkOn(field(), false)).toBeNull();
  });

  it("is what it was, when it was changed", () => {
    expect(remarkOn(field({ isChanged: true }), false)?.text).toBe("Gewijzigd, was: 30-09-2021");
    expect(remarkOn(field({ isChanged: true, was: "" }), false)?.text).toBe("Gewijzigd, was: leeg");
  });

  it("names a colleague only when one is known to have been there", () => {
    const contested = field({ isChanged: true, meanwhile: "31-12-2021" });
    expect(remarkOn(contested, true)).toEqual({
      state: "warning",
      text: "Een collega maakte hiervan: 31-12-2021. Uw invoer is nog niet opgeslagen.",
    });
    expect(remarkOn(contested, false)?.text).toContain("In het werkblad staat intussen: 31-12-2021.");
  });

  it("puts a slip before everything else", () => {
    const slip = field({ isChanged: true, meanwhile: "31-12-2021", refusal: "Dat is geen datum." });
    expect(remarkOn(slip, true)).toEqual({ state: "error", text: "Dat is geen datum." });
  });
});
