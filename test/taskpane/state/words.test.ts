import { ExcelProblem } from "../../../src/excel";
import { problemFrom } from "../../../src/taskpane/state/problem";
import { viewFrom } from "../../../src/taskpane/state/view-name";
import { colleagueChanged } from "../../../src/taskpane/state/words";

describe("what is said of a colleague's change", () => {
  it.each([
    [{ kind: "cells", sheet: "Actiepunten", address: "H12" } as const, "Een collega wijzigde Actiepunten H12."],
    [{ kind: "cells", sheet: "Actiepunten", address: null } as const, "Een collega wijzigde Actiepunten."],
    [{ kind: "cells", sheet: null, address: null } as const, "Een collega wijzigde iets in deze werkmap."],
    [
      { kind: "sheets", sheet: "Teamplannen", address: null } as const,
      "Een collega voegde een werkblad toe, hernoemde of verwijderde het.",
    ],
  ])("of %j", (change, text) => expect(colleagueChanged(change)).toBe(text));
});

describe("what is said of a failure", () => {
  it("is what Excel's own problem says", () => {
    const text = { happened: "Mis.", unchanged: "Er is niets gewijzigd.", advice: "Opnieuw." };
    expect(problemFrom(new ExcelProblem("refused", text))).toEqual(text);
  });

  it.each([new TypeError("x is not a function"), "x is not a function"])("carries the words of %p", (error) => {
    expect(problemFrom(error).happened).toBe("Er ging onverwacht iets mis: x is not a function");
  });
});

describe("the view that the pane opens with", () => {
  it.each([
    ["?onderdeel=controleren", "controleren"],
    ["?_host_Info=Excel$Web$16.01&onderdeel=Rapportage", "rapportage"],
    ["?onderdeel=constructor", "start"],
    ["", "start"],
  ])("of %p is %s", (search, view) => expect(viewFrom(search)).toBe(view));
});
