import fc from "fast-check";
import {
  calendarDay,
  formatDate,
  formatMonth,
  isDateSerial,
  parseDutchDate,
  quarterOf,
  serialOf,
} from "../../../src/domain/values/date";

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
    "1  maart  2021",
    "1-maart-2021",
    "1 / 3 / 2021",
    "1 MRT 2021",
    "01-03-21",
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
    ["1-3-0098", "Excel knows no such year"],
    ["01-03-2021 12:00", "it has a time"],
    ["44256", "it is a number"],
    ["01032021", "it begins with no year"],
    ["20211301", "there is no month 13"],
    ["", "it is empty"],
    ["x1-3-2021", "something stands before it"],
    ["1-3-2021x", "something stands behind it"],
    ["111-3-2021", "there is no day 111"],
    ["1-333-2021", "there is no month 333"],
    ["1-3-20211", "there is no such year"],
    ["12021-03-01", "there is no such year"],
    ["2021-03-011", "there is no such day"],
    ["2021-033-01", "there is no such month"],
    ["x20210301", "something stands before it"],
    ["202103011", "a digit too many stands behind it"],
    ["18500301", "Excel knows no such day"],
    ["x1 maart 2021", "something stands before it"],
    ["1 maart 2021x", "something stands behind it"],
    ["1maart2021", "nothing stands between"],
    ["1 maart.. 2021", "two points stand behind the month"],
    ["1 m4art 2021", "the month is not Dutch"],
    ["1-3-50", "the century is a guess"],
    ["28-2-1900", "Excel's calendar is a day off before March 1900"],
    ["1-1-10000", "Excel knows no such day"],
    [`1${" ".repeat(40)}maart 2021`, "it is too long to be a date"],
  ])("refuses %s, because %s", (text) => expect(parseDutchDate(text)).toBeNull());

  it("knows the 29th of February of a leap year", () =>
    expect(parseDutchDate("29-2-2024")).toBe(serialOf(2024, 2, 29)));

  it("knows the first day it can be sure of and the last there is", () => {
    expect(parseDutchDate("1-3-1900")).toBe(61);
    expect(parseDutchDate("31-12-9999")).toBe(2958465);
  });

  it("takes two digits for a year until 2049", () => expect(parseDutchDate("1-3-49")).toBe(serialOf(2049, 3, 1)));

  it("knows a date with the longest month and a lot of white space", () =>
    expect(parseDutchDate(`1 september${" ".repeat(24)} 2021`)).toBe(serialOf(2021, 9, 1)));

  const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"];
  const short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  it.each([
    ...[...months, "november", "december"].map((name, at) => [name, at + 1] as const),
    ...short.map((name, at) => [name, at + 1] as const),
    ["sept", 9] as const,
  ])("knows %s as month %i", (name, month) => expect(parseDutchDate(`2 ${name} 2021`)).toBe(serialOf(2021, month, 2)));

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

describe("the quarter, the day and the month of a date", () => {
  it("are the same for every day of it", () => {
    const firsts = Array.from({ length: 12 }, (_, at) => serialOf(2021, at + 1, 1));
    expect(firsts.map(quarterOf)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect(firsts.map(formatMonth).slice(7, 10)).toEqual(["augustus 2021", "september 2021", "oktober 2021"]);
    expect(formatMonth(serialOf(2021, 5, 1))).toBe("mei 2021");
    expect(formatDate(serialOf(2021, 3, 1))).toBe("01-03-2021");
    expect(formatDate(serialOf(2021, 12, 31))).toBe("31-12-2021");
  });
});

describe("a number that can be a day", () => {
  it.each([1, 61, 44469, 44469.75, 2958465, 2958465.99])("is %p", (value) => expect(isDateSerial(value)).toBe(true));
  it.each([0, 0.99, -1, 2958466, NaN, Infinity, "44469", true, null])("is not %p", (value) =>
    expect(isDateSerial(value)).toBe(false),
  );
});
