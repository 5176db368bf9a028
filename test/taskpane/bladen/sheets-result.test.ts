import { sheetsResult } from "../../../src/taskpane/bladen/sheets-result";

const difference = { cell: "B4", expected: 1, found: 2, message: "Cel B4 sluit niet" };
const sheet = (name: string, differences = [] as (typeof difference)[]) => ({
  sheet: name,
  differences,
  compared: 600,
});

describe("what is told of the sheets that were made", () => {
  it("says that every figure was checked", () => {
    expect(sheetsResult({ made: [sheet("Plan van aanpak"), sheet("Termijnplanning")], notices: [] })).toEqual({
      kind: "success",
      title: "2 bladen gemaakt",
      lines: ["1.200 formules vergeleken met de eigen berekening: alle gelijk."],
    });
  });
  it("names the sheets that do not add up", () => {
    const { kind, lines } = sheetsResult({
      made: [sheet("Plan van aanpak", [difference]), sheet("Matrix")],
      notices: [],
    });
    expect(kind).toBe("warning");
    expect(lines[0]).toContain("Sluit niet: op Plan van aanpak komt Excel op iets anders uit");
  });
  it("tells what was left alone, and that nothing was made", () => {
    const notices = ["Er staat al een werkblad Plan van aanpak"];
    expect(sheetsResult({ made: [sheet("Plan van aanpak (2)")], notices })).toMatchObject({ kind: "warning" });
    expect(sheetsResult({ made: [], notices })).toEqual({
      kind: "warning",
      title: "Er is geen blad gemaakt",
      lines: notices,
    });
  });
});
