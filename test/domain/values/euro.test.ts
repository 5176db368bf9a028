import fc from "fast-check";
import { formatEuro, isProMemorie, parseEuro, roundToCents } from "../../../src/domain/values/euro";

describe("parseEuro", () => {
  it.each([
    ["4.977-", -4977],
    ["-4.977", -4977],
    ["−4.977", -4977],
    ["V12.000", 12000],
    ["v 12.000", 12000],
    ["N75.000", -75000],
    ["75.000 N", -75000],
    ["12.000 V", 12000],
    ["12.000 (V)", 12000],
    ["€ 75.000 nadeel", -75000],
    ["75.000 (N)", -75000],
    ["12.000 voordelig", 12000],
    ["€ 1.234,56", 1234.56],
    ["€\u00a01.234,56", 1234.56],
    ["  € 1.234,56\u00a0", 1234.56],
    ["1.234,56", 1234.56],
    ["1234", 1234],
    ["1234,5", 1234.5],
    ["€1.234,-", 1234],
    ["€ 1.234,--", 1234],
    ["€ -1.234,-", -1234],
    ["-€ 1.234", -1234],
    ["EUR 200.000", 200000],
    ["200.000 euro", 200000],
    ["0", 0],
    ["0,-", 0],
    ["N0", 0],
    ["+ 5", 5],
    ["– 5", -5],
    ["€ V5", 5],
    ["€ N 5", -5],
    ["5 −", -5],
    ["5–", -5],
    ["5 nadelig", -5],
    ["5 NADEEL", -5],
    ["5 voordeel", 5],
    ["5 (n)", -5],
    ["5 eur", 5],
    ["5 V EUR", 5],
    ["eur 5", 5],
    ["5,–", 5],
    ["5,—", 5],
    ["5,=", 5],
    ["5,- N", -5],
    ["1.234.567,8", 1234567.8],
    [`5${" ".repeat(38)}V`, 5],
    [`${" ".repeat(40)}5${" ".repeat(40)}`, 5],
  ])("reads %s as an amount", (text, euro) => expect(parseEuro(text)).toBe(euro));

  it.each([
    ["1.23", "it could be 1,23 or 123"],
    ["1.2345", "the dot stands in no place for thousands"],
    ["12.34,5", "the dot stands in no place for thousands"],
    ["1,234", "it could be an English thousand"],
    ["1,234.56", "it is English notation"],
    ["1.234,5,6", "it has two decimal signs"],
    ["1.234,50,-", "it has cents twice"],
    ["007", "it does not format back"],
    ["0.123", "it does not format back"],
    ["99999999999999999999", "it is more than a number can hold"],
    ["-4.977-", "it has two signs"],
    ["N-75.000", "it has two signs"],
    ["N 75.000 nadeel", "it has two signs"],
    ["75.000 nadeel?", "it is a question"],
    ["€ 5 euro", "it has two currencies"],
    ["1 234", "it could be two numbers"],
    ["PM", "it is not known yet"],
    ["12k", "it has a unit"],
    ["€", "it has no digits"],
    ["-", "it has no digits"],
    ["", "it is empty"],
    ["x5", "something stands before it"],
    ["5x", "something stands behind it"],
    ["5 voordeelN", "it has two signs"],
    ["5 (V", "a bracket is open"],
    ["5+", "plus stands in front"],
    ["€€5", "it has two currencies"],
    ["- - 5", "it has two signs"],
    [`5${" ".repeat(39)}V`, "it is too long to be an amount"],
  ])("refuses %s, because %s", (text) => expect(parseEuro(text)).toBeNull());

  it("reads back every amount as it is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const euro = cents / 100;
        expect(parseEuro(formatEuro(euro))).toBe(euro === 0 ? 0 : euro);
      }),
    );
  });

  it("never throws, and gives a number or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom("€", "V", "N", "-", "–", ".", ",", "0", "1", "23", "456", " ", "\u00a0") }),
        ),
        (text) => {
          const euro = parseEuro(text);
          expect(euro === null || Number.isFinite(euro)).toBe(true);
        },
      ),
    );
  });

  it("answers for a page of spaces", () => {
    expect(parseEuro(`€${" ".repeat(32000)}x`)).toBeNull();
  });
});

describe("formatEuro", () => {
  it("shows cents only where there are any", () => {
    expect([1234, 1234.5, -30000, 0, -0.001].map(formatEuro)).toEqual([
      "€ 1.234",
      "€ 1.234,50",
      "€ -30.000",
      "€ 0",
      "€ 0",
    ]);
  });
});

describe("formatEuro of what is no amount anybody has", () => {
  it("writes no digits by the line", () =>
    expect([1e15, -1e15, Infinity, NaN, 999_999_999_999_999].map(formatEuro)).toEqual([
      "€ 1000000000000000",
      "€ -1000000000000000",
      "€ Infinity",
      "€ NaN",
      "€ 999.999.999.999.999",
    ]));
});

describe("roundToCents", () => {
  it("rounds half a cent away from zero, also where a binary fraction falls just below it", () =>
    expect([1.005, -1.005, 0.1 + 0.2, 1234.5, 0, 8.345].map(roundToCents)).toEqual([
      1.01, -1.01, 0.3, 1234.5, 0, 8.35,
    ]));
});

describe("isProMemorie", () => {
  it.each(["PM", "pm", "p.m.", " P.M. "])("knows %s", (text) => expect(isProMemorie(text)).toBe(true));
  it.each(["PMC", "P", "", "12 pm", "xPM", "P M", "p..m"])("does not take %s for it", (text) =>
    expect(isProMemorie(text)).toBe(false),
  );
});
