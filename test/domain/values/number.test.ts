import fc from "fast-check";
import { formatNumber, formatPercentage, parseNumber, parsePercentage } from "../../../src/domain/values/number";

describe("parseNumber", () => {
  it.each([
    ["2021", "", 2021],
    ["1.250", "", 1250],
    [" 7,5 ", "", 7.5],
    ["-3", "", -3],
    ["3-", "", -3],
    ["40 uur", "uur", 40],
    ["40UUR", "uur", 40],
  ])("reads %s", (text, unit, number) => expect(parseNumber(text, unit)).toBe(number));

  it.each(["7.5", "1,234", "40 uur", "€ 5", "V5", "drie", "", "-"])("refuses %s", (text) =>
    expect(parseNumber(text)).toBeNull(),
  );

  it("reads back every number as it is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) =>
        expect(parseNumber(formatNumber(hundredths / 100))).toBeCloseTo(hundredths / 100, 10),
      ),
    );
  });
});

describe("parsePercentage", () => {
  it.each([
    ["50%", 0.5],
    ["12,5 %", 0.125],
    ["100\u00a0%", 1],
    ["29%", 0.29],
    ["12,5 procent", 0.125],
    ["45 pct.", 0.45],
    ["0", 0],
  ])("reads %s as a fraction", (text, fraction) => expect(parsePercentage(text)).toBe(fraction));

  it.each(["50", "1", "0,5", "%", "vijftig %", "1.5%"])("refuses %s", (text) =>
    expect(parsePercentage(text)).toBeNull(),
  );

  it("reads back every percentage as it is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (n) =>
        expect(parsePercentage(formatPercentage(n / 10_000))).toBe(n / 10_000),
      ),
    );
  });
});

it("gives a number or nothing for any text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, unit) => {
      for (const value of [parseNumber(text, unit), parsePercentage(`${text}%`)])
        expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});
