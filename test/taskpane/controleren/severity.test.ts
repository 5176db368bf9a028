import { changeText, countsText, type SeverityCounts } from "../../../src/taskpane/controleren/severity";

const counts = (fout: number, waarschuwing = 0, info = 0): SeverityCounts => ({ fout, waarschuwing, info });

describe("the count of findings", () => {
  it("names errors, warnings and notes, one or more of each", () => {
    expect(countsText(counts(3, 9, 4))).toBe("3 fouten, 9 waarschuwingen, 4 meldingen");
    expect(countsText(counts(1, 1, 1))).toBe("1 fout, 1 waarschuwing, 1 melding");
    expect(countsText(counts(1204))).toBe("1.204 fouten, 0 waarschuwingen, 0 meldingen");
  });
});

describe("what changed in the findings", () => {
  it("is silent when the counts are the same", () => {
    expect(changeText(counts(3, 9, 4), counts(3, 9, 4))).toBeNull();
  });

  it("says what is left when a finding was mended", () => {
    expect(changeText(counts(3, 9), counts(2, 9))).toBe("Nog 2 fouten.");
    expect(changeText(counts(1, 9), counts(0, 9))).toBe("Geen fouten meer.");
    expect(changeText(counts(0, 2), counts(0, 1))).toBe("Nog 1 waarschuwing.");
  });

  it("says how many there are now when one came up", () => {
    expect(changeText(counts(3), counts(4))).toBe("Nu 4 fouten.");
    expect(changeText(counts(3, 0), counts(2, 1))).toBe("Nog 2 fouten, nu 1 waarschuwing.");
  });

  it("says it when the last one is gone", () => {
    expect(changeText(counts(1), counts(0))).toBe("Geen bevindingen meer.");
  });
});
