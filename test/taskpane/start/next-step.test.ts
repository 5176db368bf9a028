import { serialOf } from "../../../src/domain/values/date";
import { nextStep, type Standing } from "../../../src/taskpane/start/next-step";

const ready: Standing = {
  settings: { gemeente: "Gemeente Waterrijk", rapportagejaar: 2021, kwartaal: 3, peildatum: serialOf(2021, 9, 30) },
  rows: 55,
  fouten: 0,
  waarschuwingen: 0,
  unsorted: [],
};

const stepOf = (standing: Partial<Standing>) => nextStep({ ...ready, ...standing });

describe("the next step", () => {
  it("is the report when nothing stands in its way", () => {
    expect(stepOf({})).toMatchObject({
      title: "Maak de rapportage over kwartaal 3",
      to: { kind: "view", view: "rapportage" },
    });
  });

  it("is the report also with warnings, which it counts", () => {
    expect(stepOf({ waarschuwingen: 9 })).toMatchObject({
      why: "Er zijn geen fouten. Er zijn nog 9 waarschuwingen om na te lopen.",
      to: { view: "rapportage" },
    });
  });

  it("is to mend the errors first, whatever else there is to do", () => {
    expect(stepOf({ fouten: 1_204, unsorted: ["Actiepunten"] })).toMatchObject({
      title: "Los de 1.204 fouten op",
      to: { kind: "view", view: "controleren", severity: "fout" },
    });
    expect(stepOf({ fouten: 1 })).toMatchObject({ title: "Los de fout op", button: "Naar de fout" });
  });

  it("is to put registers in order before the report is made", () => {
    expect(stepOf({ unsorted: ["Teamplannen"] })).toMatchObject({
      title: "Zet Teamplannen op volgorde",
      why: "Teamplannen staat niet op prioriteit.",
      to: { view: "sorteren" },
    });
    expect(stepOf({ unsorted: ["Actiepunten", "Teamplannen"] }).why).toBe(
      "Actiepunten en Teamplannen staan niet op prioriteit.",
    );
  });

  it("is to look at a peildatum that lies before the quarter, and not at one on its first day or after it", () => {
    const on = (peildatum: number) => stepOf({ settings: { ...ready.settings, peildatum } }).to;
    expect(on(serialOf(2021, 6, 30))).toEqual({ kind: "view", view: "instellingen" });
    expect(on(serialOf(2021, 7, 1))).toMatchObject({ view: "rapportage" });
    expect(on(serialOf(2021, 10, 15))).toMatchObject({ view: "rapportage" });
  });

  it("is the settings, and then the registers, in a workbook that was just set up", () => {
    const settings = { ...ready.settings, gemeente: "" };
    expect(stepOf({ settings, rows: 0 }).to).toEqual({ kind: "view", view: "instellingen" });
    expect(stepOf({ rows: 0 }).to).toEqual({ kind: "sheet", register: "Actiepunten" });
  });
});
