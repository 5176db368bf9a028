import type { SettingKey } from "../../../src/domain/registers/settings";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { reportForm, tidied, type Choices } from "../../../src/taskpane/rapportage/report-form";
import { on } from "../../domain/builders";

const today = on("14-11-2026");

const filledIn = new Map<SettingKey, CellValue>([
  ["Rapportagejaar", 2021],
  ["Kwartaal", "Q3"],
  ["Peildatum", on("30-09-2021")],
]);

const form = (choices: Partial<Choices> = {}, settingRows: ReadonlyMap<SettingKey, CellValue> = filledIn) =>
  reportForm(settingRows, today, { status: "Concept", ...choices });

describe("the form of the report", () => {
  it("starts with what Instellingen says", () => {
    expect(form()).toEqual({
      kwartaal: 3,
      jaar: 2021,
      peildatum: "30-09-2021",
      status: "Concept",
      adoptedBy: "",
      error: null,
      adopterError: null,
      warning: null,
      request: { kwartaal: 3, peildatum: on("30-09-2021"), status: "Concept" },
    });
  });

  it("starts with today and its quarter where Instellingen says nothing", () => {
    expect(form({}, new Map())).toMatchObject({ kwartaal: 4, jaar: 2026, peildatum: "14-11-2026", warning: null });
  });

  it("lets year and quarter follow the typed date where Instellingen leaves them open", () => {
    expect(form({ peildatum: "1-3-2022" }, new Map())).toMatchObject({ kwartaal: 1, jaar: 2022, warning: null });
  });

  it("keeps the year of Instellingen whatever date is typed, as the report does", () => {
    expect(form({ peildatum: "1-3-2022" })).toMatchObject({ kwartaal: 3, jaar: 2021 });
  });

  it("proposes the last day of an earlier quarter, and keeps the day of Instellingen within and before its own", () => {
    expect(form({ kwartaal: 2 })).toMatchObject({ peildatum: "30-06-2021", warning: null });
    expect(form({ kwartaal: 3 }).peildatum).toBe("30-09-2021");
    expect(form({ kwartaal: 4 })).toMatchObject({
      peildatum: "30-09-2021",
      warning: expect.stringContaining("voor Q4"),
    });
    expect(form({ kwartaal: 2, peildatum: "30-09-2021" })).toMatchObject({ warning: expect.stringContaining("na Q2") });
  });
  it("passes on what was chosen", () => {
    const { request } = form({
      kwartaal: 2,
      peildatum: "30 juni 2021",
      status: "Vastgesteld",
      adoptedBy: " Gemeentesecretaris ",
    });
    expect(request).toEqual({
      kwartaal: 2,
      peildatum: on("30-06-2021"),
      status: "Vastgesteld",
      adoptedBy: "Gemeentesecretaris",
    });
  });

  it.each([undefined, "  ", "x".repeat(81)])("asks who adopts the report, in words: %s", (adoptedBy) => {
    const { adopterError, request } = form({
      status: "Vastgesteld",
      ...(adoptedBy === undefined ? {} : { adoptedBy }),
    });
    expect(adopterError).toContain("bijvoorbeeld Gemeentesecretaris");
    expect(request).toBeNull();
  });

  it("asks that of no Concept", () => {
    expect(form({ adoptedBy: "Gemeentesecretaris" }).request).toEqual({
      kwartaal: 3,
      peildatum: on("30-09-2021"),
      status: "Concept",
    });
  });

  it("refuses a day that does not exist, and shows by an example how a date is written", () => {
    const { error, request, peildatum } = form({ peildatum: "31-2-2021" });
    expect(error).toBe("“31-2-2021” is geen bestaande datum. Vul dag-maand-jaar in, bijvoorbeeld 30-09-2021.");
    expect(request).toBeNull();
    expect(peildatum).toBe("31-2-2021");
  });

  it("asks for a date where the field is empty", () => {
    expect(form({ peildatum: "  " }).error).toBe("Vul de peildatum in als dag-maand-jaar, bijvoorbeeld 30-09-2021.");
  });

  it.each(["01-07-2021", "30-09-2021"])("takes %s for a day of the third quarter", (peildatum) => {
    expect(form({ peildatum }).warning).toBeNull();
  });

  it.each([
    ["30-06-2021", "voor"],
    ["01-10-2021", "na"],
  ])("warns that %s lies %s the third quarter, and allows it", (peildatum, place) => {
    const { warning, request } = form({ peildatum });
    expect(warning).toContain(`${peildatum} ligt ${place} Q3 2021 (01-07-2021 t/m 30-09-2021).`);
    expect(request).toMatchObject({ peildatum: on(peildatum) });
  });

  it("knows where the fourth quarter ends", () => {
    expect(form({ kwartaal: 4, peildatum: "31-12-2021" }).warning).toBeNull();
    expect(form({ kwartaal: 4, peildatum: "1-1-2022" }).warning).toContain("(01-10-2021 t/m 31-12-2021)");
  });
});

describe("the date when the user leaves the field", () => {
  it("is shown as the report shows it", () => {
    expect(tidied("1-3-21")).toBe("01-03-2021");
  });

  it("stays as it was typed where it is no date", () => {
    expect(tidied("eind september")).toBe("eind september");
  });
});
