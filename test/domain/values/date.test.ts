import fc from "fast-check";
import { calendarDay, formatDate, parseDutchDate, quarterOf, serialOf } from "../../../src/domain/values/date";

const firstOfMarch = serialOf(2021, 3, 1);

describe("parseDutchDate", () => {
  it.each([
    "1-3-2021",
    "01-03-2021",
    "1/3/2021",
    "1.3.2021",
    "1 - 3 - 2021",
    "1-3-21",
    "1 maart 2021",
    "1 Maart 2021",
    "1 mrt 2021",
    "1 mrt. 2021",
    "1-mrt-21",
    "\u00a01\u00a0maart\u00a02021 ",
    "2021-03-01",
    "20210301",
  ])("reads %s as the first of March 2021", (text) => expect(parseDutchDate(text)).toBe(firstOfMarch));

  it.each([
    ["31-2-2021", "February has no 31st"],
    ["29-02-2021", "2021 is no leap year"],
    ["3/31/2021", "there is no month 31"],
    ["0-3-2021", "there is no day 0"],
    ["1-3-98", "the century is a guess"],
    ["1-3/2021", "it mixes separators"],
    ["1-3-202", "it has no year"],
    ["2021-3-1", "it is neither Dutch nor ISO"],
    ["1 march 2021", "the month is not Dutch"],
    ["maart 2021", "it has no day"],
    ["1-1-1850", "Excel knows no such day"],
    ["01-03-2021 12:00", "it has a time"],
    ["44256", "it is a number"],
    ["01032021", "it begins with no year"],
    ["20211301", "there is no month 13"],
    ["", "it is empty"],
  ])("refuses %s, because %s", (text) => expect(parseDutchDate(text)).toBeNull());

  it("knows the 29th of February of a leap year", () =>
    expect(parseDutchDate("29-2-2024")).toBe(serialOf(2024, 2, 29)));

  const serial = fc.integer({ min: 61, max: 2958465 });
  const long = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const abbreviated = new Intl.DateTimeFormat("nl-NL", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const asDate = (value: number): Date => new Date((value - 25569) * 86_400_000);

  it.each([
    ["as it is shown", formatDate],
    ["with the month in full", (value: number) => long.format(asDate(value))],
    ["with the month abbreviated", (value: number) => abbreviated.format(asDate(value))],
    ["in ISO notation", (value: number) => asDate(value).toISOString().slice(0, 10)],
  ])("reads back every day %s", (_, format) => {
    fc.assert(fc.property(serial, (value) => expect(parseDutchDate(format(value))).toBe(value)));
  });

  it("never throws, and gives a day that exists or nothing", () => {
    const pieces = fc
      .array(fc.constantFrom("1", "31", "2", "02", "2021", "21", "-", "/", " ", ".", "maart", "mrt"), { maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), pieces), (text) => {
        const value = parseDutchDate(text);
        if (value !== null) expect(parseDutchDate(formatDate(value))).toBe(value);
      }),
    );
  });
});

describe("calendarDay", () => {
  it("drops the time of day", () => expect(calendarDay(firstOfMarch + 0.75)).toEqual({ year: 2021, month: 3, day: 1 }));
  it("gives the quarter a day lies in", () =>
    expect([serialOf(2021, 3, 31), serialOf(2021, 4, 1), serialOf(2021, 12, 31)].map(quarterOf)).toEqual([1, 2, 4]));
});
