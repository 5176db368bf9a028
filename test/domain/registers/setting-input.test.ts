import fc from "fast-check";
import { parseSetting, showSetting } from "../../../src/domain/registers/setting-input";
import type { SettingKind } from "../../../src/domain/registers/settings";
import type { CellValue } from "../../../src/domain/values/cell-value";
import { serialOf } from "../../../src/domain/values/date";

const kinds: readonly SettingKind[] = ["text", "number", "amount", "date", "year", "quarter", "aard"];

/** Every value that the sheet may rightly hold for a kind. */
const rightValues: Readonly<Record<SettingKind, fc.Arbitrary<CellValue>>> = {
  text: fc
    .string({ maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => text !== ""),
  number: fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100),
  amount: fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => cents / 100),
  date: fc.integer({ min: 61, max: serialOf(9999, 12, 31) }),
  year: fc.integer({ min: 1900, max: 9999 }),
  quarter: fc.constantFrom("Q1", "Q2", "Q3", "Q4"),
  aard: fc.constantFrom("Structureel", "Incidenteel"),
};

const valueOf = (kind: SettingKind, text: string): CellValue | null => {
  const input = parseSetting(kind, text);
  return "value" in input ? input.value : null;
};

const refusalOf = (kind: SettingKind, text: string): string => {
  const input = parseSetting(kind, text);
  return "refusal" in input ? input.refusal : "";
};

describe("a setting in the form", () => {
  it.each(kinds)("reads back as the same value once it is shown: %s", (kind) => {
    fc.assert(fc.property(rightValues[kind], (found) => valueOf(kind, showSetting(kind, found)) === found));
  });

  it.each(kinds)("shows the same once what a user typed is read: %s", (kind) => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const found = valueOf(kind, typed);
        return found === null || valueOf(kind, showSetting(kind, found)) === found;
      }),
    );
  });

  it.each(kinds)("may be left empty: %s", (kind) => {
    expect(valueOf(kind, "  ")).toBe("");
    expect(showSetting(kind, "")).toBe("");
  });

  it("is shown as a Dutch user types it", () => {
    expect(showSetting("amount", 200000)).toBe("200.000");
    expect(showSetting("amount", 1250.5)).toBe("1.250,50");
    expect(showSetting("date", serialOf(2021, 9, 30))).toBe("30-09-2021");
    expect(showSetting("year", 2021)).toBe("2021");
    expect(showSetting("quarter", 3)).toBe("Q3");
    expect(showSetting("quarter", "k3")).toBe("Q3");
    expect(showSetting("aard", "structureel")).toBe("Structureel");
  });

  it("is shown as it stands when it is not of its kind", () => {
    expect(showSetting("date", "31-2-2021")).toBe("31-2-2021");
    expect(showSetting("quarter", "Q5")).toBe("Q5");
    expect(showSetting("amount", "PM")).toBe("PM");
    expect(showSetting("year", true)).toBe("WAAR");
  });

  it("takes what accounting software and habit write for an amount or a date", () => {
    expect(valueOf("amount", "€ 200.000,-")).toBe(200000);
    expect(valueOf("date", "30/9/21")).toBe(serialOf(2021, 9, 30));
    expect(valueOf("date", "30 september 2021")).toBe(serialOf(2021, 9, 30));
    expect(valueOf("quarter", "k2")).toBe("Q2");
  });

  it("refuses what could mean two things or nothing, and says what to type", () => {
    expect(refusalOf("amount", "1.23")).toBe('"1.23" is geen bedrag. Vul bijvoorbeeld 200.000 of 1.250,50 in.');
    expect(refusalOf("amount", "-5")).toBe("Vul een bedrag van 0 of meer in.");
    expect(refusalOf("number", "veertien")).toContain("is geen getal");
    expect(refusalOf("number", "-1")).toBe("Vul een getal van 0 of meer in.");
    expect(refusalOf("date", "31-2-2021")).toBe(
      '"31-2-2021" is geen bestaande datum. Vul een datum in als dd-mm-jjjj.',
    );
    expect(refusalOf("year", "21")).toContain("is geen jaar");
    expect(refusalOf("quarter", "Q5")).toContain("Kies Q1, Q2, Q3 of Q4");
    expect(refusalOf("aard", "soms")).toContain("Kies Structureel of Incidenteel");
    expect(refusalOf("text", "x".repeat(201))).toContain("ten hoogste 200 tekens");
  });

  it("quotes a long slip by its beginning", () => {
    expect(refusalOf("year", "9".repeat(500)).length).toBeLessThan(120);
  });
});
