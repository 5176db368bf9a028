import { settingKeys, settings, type SettingKey } from "../../../src/domain/registers/settings";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { emptyMeaning } from "../../../src/taskpane/instellingen/empty-meaning";
import { saveResult } from "../../../src/taskpane/instellingen/save-result";
import { settingGroups } from "../../../src/taskpane/instellingen/setting-groups";
import {
  changesOf,
  emptyForm,
  fieldOf,
  reduceForm,
  refusedKeys,
  type FormEvent,
  type SettingsForm,
} from "../../../src/taskpane/instellingen/settings-form";
import { on } from "../../domain/builders";

const rowsWith = (cells: Partial<Record<SettingKey, CellValue>> = {}): ReadonlyMap<SettingKey, CellValue> =>
  new Map(settingKeys.map((key) => [key, cells[key] ?? settings[key].initial]));

const sheet = { Peildatum: on("30-09-2021"), Gemeente: "Waterrijk" };
const fresh = emptyForm(rowsWith(sheet));

const after = (...events: readonly FormEvent[]): SettingsForm => events.reduce(reduceForm, fresh);
const typed = (key: SettingKey, text: string): FormEvent => ({ type: "typed", key, text });
const read = (cells: Partial<Record<SettingKey, CellValue>>): FormEvent => ({
  type: "read",
  rows: rowsWith({ ...sheet, ...cells }),
});

describe("the form of settings", () => {
  it("has every setting once", () => {
    expect(settingGroups.flatMap(({ keys }) => keys).toSorted()).toEqual(settingKeys.toSorted());
  });

  it("shows what the sheet holds and has nothing to save", () => {
    expect(fieldOf(fresh, "Peildatum")).toMatchObject({ text: "30-09-2021", isChanged: false, fault: null });
    expect(fieldOf(fresh, "Taakstelling bedrag").text).toBe("200.000");
    expect(settingKeys.filter((key) => fieldOf(fresh, key).fault !== null)).toEqual([]);
    expect(changesOf(fresh)).toEqual([]);
  });

  it("saves what was typed as what it means, with what it replaces", () => {
    const form = after(typed("Peildatum", "31 december 2021"), typed("Taakstelling bedrag", "€ 150.000"));
    expect(changesOf(form)).toEqual([
      { key: "Peildatum", from: on("30-09-2021"), to: on("31-12-2021") },
      { key: "Taakstelling bedrag", from: 200000, to: 150000 },
    ]);
    expect(fieldOf(form, "Peildatum")).toMatchObject({ isChanged: true, was: "30-09-2021" });
  });

  it("has nothing to save once a field is typed back, or says the same in other words", () => {
    expect(changesOf(after(typed("Gemeente", "x"), typed("Gemeente", "Waterrijk")))).toEqual([]);
    const sameDay = after(typed("Peildatum", "30-9-2021"));
    expect(changesOf(sameDay)).toEqual([]);
    expect(fieldOf(sameDay, "Peildatum").isChanged).toBe(false);
  });

  it("points out a slip when the field is left, and names it before anything is saved", () => {
    const slip = after(typed("Peildatum", "31-2-2021"), typed("Gemeente", "Elders"));
    expect(fieldOf(slip, "Peildatum").refusal).toBeNull();
    expect(refusedKeys(slip)).toEqual(["Peildatum"]);
    const left = reduceForm(slip, { type: "left", keys: ["Peildatum"] });
    expect(fieldOf(left, "Peildatum").refusal).toContain("geen bestaande datum");
    expect(refusedKeys(reduceForm(left, typed("Peildatum", "28-2-2021")))).toEqual([]);
  });

  it("goes back to the sheet on Herstellen", () => {
    const form = after(typed("Gemeente", "Elders"), { type: "undone", keys: settingKeys });
    expect(fieldOf(form, "Gemeente")).toMatchObject({ text: "Waterrijk", isChanged: false });
  });

  it("leaves alone a setting that has no line in the sheet", () => {
    const rows = new Map([...rowsWith(sheet)].filter(([key]) => key !== "Kwartaal"));
    expect(fieldOf(emptyForm(rows), "Kwartaal").isThere).toBe(false);
    expect(fieldOf(emptyForm(rows), "Peildatum").isThere).toBe(true);
  });

  it("says that text in the sheet does not count as a number, and takes it once it is typed again", () => {
    const form = emptyForm(rowsWith({ ...sheet, "Taakstelling bedrag": "200.000", Peildatum: "31-2-2021" }));
    expect(fieldOf(form, "Taakstelling bedrag").fault).toContain("Staat als tekst");
    expect(fieldOf(form, "Peildatum").fault).toContain("geen bestaande datum");
    expect(refusedKeys(form)).toEqual([]);
    const again = reduceForm(form, typed("Taakstelling bedrag", "200.000"));
    expect(changesOf(again)).toEqual([{ key: "Taakstelling bedrag", from: "200.000", to: 200000 }]);
  });
});

describe("a colleague who changes a setting under the form", () => {
  it("is followed in a field that the user did not touch", () => {
    const form = after(typed("Gemeente", "Elders"), read({ Peildatum: on("31-12-2021") }));
    expect(fieldOf(form, "Peildatum")).toMatchObject({ text: "31-12-2021", isChanged: false, meanwhile: null });
  });

  it("is named in a field that the user touched, and the user's text stays", () => {
    const form = after(typed("Peildatum", "30-6-2021"), read({ Peildatum: on("31-12-2021") }));
    expect(fieldOf(form, "Peildatum")).toMatchObject({ text: "30-6-2021", meanwhile: "31-12-2021", was: "30-09-2021" });
    expect(changesOf(form)).toEqual([{ key: "Peildatum", from: on("30-09-2021"), to: on("30-06-2021") }]);
  });

  it("is no news when it is what the user typed", () => {
    const form = after(typed("Peildatum", "31-12-2021"), read({ Peildatum: on("31-12-2021") }));
    expect(fieldOf(form, "Peildatum")).toMatchObject({ meanwhile: null, isChanged: false });
    expect(changesOf(form)).toEqual([]);
  });

  it("is replaced when the user keeps the own text, and followed when the user lets go of it", () => {
    const form = after(typed("Peildatum", "30-6-2021"), read({ Peildatum: on("31-12-2021") }));
    const kept = reduceForm(form, { type: "kept", key: "Peildatum" });
    expect(fieldOf(kept, "Peildatum").meanwhile).toBeNull();
    expect(changesOf(kept)).toEqual([{ key: "Peildatum", from: on("31-12-2021"), to: on("30-06-2021") }]);
    expect(fieldOf(reduceForm(form, { type: "undone", keys: ["Peildatum"] }), "Peildatum").text).toBe("31-12-2021");
  });
});

describe("after a save", () => {
  const form = after(typed("Peildatum", "30-6-2021"), typed("Gemeente", "Elders"));
  const changes = changesOf(form);
  const outcome = { saved: ["Gemeente"], skipped: [{ key: "Peildatum", found: on("31-12-2021") }] } as const;
  const saved = reduceForm(form, { type: "saved", changes, outcome });

  it("shows what was saved before the workbook is read again", () => {
    expect(fieldOf(saved, "Gemeente")).toMatchObject({ text: "Elders", isChanged: false });
  });

  it("keeps what the user typed while the save was on its way", () => {
    const typedOn = reduceForm(reduceForm(form, typed("Gemeente", "Elders aan Zee")), {
      type: "saved",
      changes,
      outcome,
    });
    expect(fieldOf(typedOn, "Gemeente")).toMatchObject({ text: "Elders aan Zee", was: "Elders", isChanged: true });
  });

  it("keeps the user's text where a colleague was first, ready to be saved over it", () => {
    expect(changesOf(saved)).toEqual([{ key: "Peildatum", from: on("31-12-2021"), to: on("30-06-2021") }]);
  });

  it("says old, new and proposal of what was skipped", () => {
    expect(saveResult(changes, outcome)).toMatchObject({
      kind: "warning",
      title: "Opgeslagen: Gemeente; niet alles",
      lines: [
        "Peildatum: door een collega gewijzigd van 30-09-2021 in 31-12-2021; uw voorstel is 30-06-2021.",
        expect.stringContaining("Opslaan"),
      ],
    });
    expect(saveResult(changes, { saved: ["Gemeente", "Peildatum"], skipped: [] })).toEqual({
      kind: "success",
      title: "Opgeslagen: Gemeente en Peildatum",
      lines: [],
    });
  });
});

describe("what an empty setting comes to", () => {
  const today = on("15-02-2022");

  it("follows the peildatum in the form", () => {
    expect(emptyMeaning(fresh, "Rapportagejaar", today)).toBe("2021");
    expect(emptyMeaning(after(typed("Peildatum", "31-12-2020")), "Kwartaal", today)).toBe("Q4");
    expect(emptyMeaning(after(typed("Rapportagejaar", "2023")), "Taakstelling jaar", today)).toBe("2023");
  });

  it("follows today where the peildatum is empty", () => {
    expect(emptyMeaning(fresh, "Peildatum", today)).toBe("15-02-2022");
    expect(emptyMeaning(after(typed("Peildatum", "")), "Kwartaal", today)).toBe("Q1");
  });

  it("is nothing for a name", () => {
    expect(emptyMeaning(fresh, "Gemeente", today)).toBeNull();
  });
});
