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
    ["40 UUR", "Uur", 40],
    ["40", "uur", 40],
    ["−3", "", -3],
    ["3–", "", -3],
    ["+3", "", 3],
    ["- 3", "", -3],
    ["3 -", "", -3],
    ["0-", "", 0],
    ["1.234.567,89", "", 1234567.89],
  ])("reads %s", (text, unit, number) => expect(parseNumber(text, unit)).toBe(number));

  it.each(["7.5", "1,234", "40 uur", "€ 5", "V5", "drie", "", "-", "-3-", "x3", "3x", "1,2,3", "3+", "1234.567", "1,"])(
    "refuses %s",
    (text) => expect(parseNumber(text)).toBeNull(),
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
    ["0%", 0],
    ["12,55%", 0.1255],
    ["12,5 PROCENT", 0.125],
    ["45 pct", 0.45],
    ["-5 %", -0.05],
    [" 50% ", 0.5],
  ])("reads %s as a fraction", (text, fraction) => expect(parsePercentage(text)).toBe(fraction));

  it.each(["50", "1", "0,5", "%", "vijftig %", "1.5%", "5%%", "% 5", "procent 5", "5 procenten", ""])(
    "refuses %s",
    (text) => expect(parsePercentage(text)).toBeNull(),
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

describe("a number as it is shown", () => {
  it("has two decimals at most, and points between thousands", () =>
    expect([1234.5, 0.126, -1000000, 12].map(formatNumber)).toEqual(["1.234,5", "0,13", "-1.000.000", "12"]));
  it("is not written out when it is a slip", () =>
    expect([999_999_999_999_999, 1e15, -1e15, 1e21, NaN].map(formatNumber)).toEqual([
      "999.999.999.999.999",
      "1000000000000000",
      "-1000000000000000",
      "1e+21",
      "NaN",
    ]));
  it("is a percentage of a fraction", () =>
    expect([0.125, 1, 0.12345, 75].map(formatPercentage)).toEqual(["12,5 %", "100 %", "12,35 %", "7.500 %"]));
});

describe("a text too long to be a number", () => {
  const long = (length: number): string => "5".padStart(length);
  it("is refused, but for white space around it", () => {
    const spread = (length: number): string => `-${" ".repeat(length - 2)}5`;
    expect([parseNumber(spread(40)), parseNumber(spread(41)), parseNumber(long(99))]).toEqual([-5, null, 5]);
    expect([parsePercentage(`${spread(39)}%`), parsePercentage(`${spread(40)}%`)]).toEqual([-0.05, null]);
  });
});
