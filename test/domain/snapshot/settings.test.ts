import type { SettingKey } from "../../../src/domain/registers/settings";
import { quarterFrom, resolveSettings, type SettingOverrides } from "../../../src/domain/snapshot/settings";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { on, peildatum } from "../builders";

const resolved = (given: Partial<Record<SettingKey, CellValue>>, overrides: SettingOverrides = {}) =>
  resolveSettings((key) => given[key], peildatum + 0.5, overrides);

describe("the settings", () => {
  it("are those of today where nothing stands in Instellingen", () =>
    expect(resolved({})).toEqual({
      gemeente: "",
      rapportagejaar: 2021,
      kwartaal: 3,
      peildatum,
      taakstelling: { bedrag: 200000, jaar: 2021, aard: "Structureel" },
      drempelAfwijking: 25000,
      urenPerTeam: null,
      waarschuwDagen: 14,
      schemaversie: 1,
    }));

  it("are those of Instellingen where something stands there", () =>
    expect(
      resolved({
        Gemeente: "Waterrijk",
        Rapportagejaar: 2022,
        Kwartaal: "Q1",
        Peildatum: on("31-03-2022") + 0.75,
        "Taakstelling bedrag": 1,
        "Taakstelling jaar": 2023,
        "Taakstelling aard": "Incidenteel",
        "Drempel afwijking": 2,
        "Beschikbare uren per team": 3,
        "Waarschuw dagen voor deadline": 4,
        Schemaversie: 5,
      }),
    ).toEqual({
      gemeente: "Waterrijk",
      rapportagejaar: 2022,
      kwartaal: 1,
      peildatum: on("31-03-2022"),
      taakstelling: { bedrag: 1, jaar: 2023, aard: "Incidenteel" },
      drempelAfwijking: 2,
      urenPerTeam: 3,
      waarschuwDagen: 4,
      schemaversie: 5,
    }));

  it("give way to what is asked for this once", () =>
    expect(
      resolved({ Peildatum: peildatum, Kwartaal: "Q1" }, { peildatum: on("31-12-2020"), kwartaal: 4 }),
    ).toMatchObject({ peildatum: on("31-12-2020"), kwartaal: 4, rapportagejaar: 2020, taakstelling: { jaar: 2020 } }));

  it("count what is no number as nothing, and what is no day or year as not filled in", () =>
    expect(
      resolved({
        Peildatum: "30-9-2021",
        Rapportagejaar: "2020",
        "Taakstelling jaar": 2020.5,
        "Taakstelling bedrag": "veel",
        "Drempel afwijking": "",
        "Beschikbare uren per team": "1600",
      }),
    ).toMatchObject({
      peildatum,
      rapportagejaar: 2021,
      taakstelling: { bedrag: 0, jaar: 2021 },
      drempelAfwijking: 0,
      urenPerTeam: null,
    }));

  it("know the years from 1900 to 9999", () =>
    expect([1899, 1900, 9999, 10000].map((Rapportagejaar) => resolved({ Rapportagejaar }).rapportagejaar)).toEqual([
      2021, 1900, 9999, 2021,
    ]));
});

describe("a quarter in Instellingen", () => {
  it.each([
    ["Q3", 3],
    ["k3", 3],
    [" Q 3 ", 3],
    [3, 3],
    ["1", 1],
    ["4", 4],
  ])("%p is %i", (value, quarter) => expect(quarterFrom(value)).toBe(quarter));
  it.each(["Q5", "Q0", "Q33", "xQ3", "Q3x", "", "derde", true, 3.5])("%p is none", (value) =>
    expect(quarterFrom(value)).toBeNull(),
  );
});
