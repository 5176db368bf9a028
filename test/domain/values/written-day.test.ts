import fc from "fast-check";
import { calendarDay, formatDate, serialOf } from "../../../src/domain/values/date";
import { parseWrittenDay, weekdayOf } from "../../../src/domain/values/written-day";

const firstOfMarch = serialOf(2021, 3, 1);

describe("parseWrittenDay", () => {
  it.each([
    "1-3-2021",
    "maandag 1 maart 2021",
    "ma. 1-3-2021",
    "2021-03-01T00:00:00",
    "2021-03-01 00:00",
    "1-3-2021 0:00",
    "2021-03-01  00:00:00",
    "2021-03-01T00:00:00.000",
    " ma  1-3-2021 ",
    "MA, 1-3-2021",
  ])("reads %s as the first of March 2021", (text) => expect(parseWrittenDay(text)).toBe(firstOfMarch));

  it.each([
    ["dinsdag 1 maart 2021", "that was a Monday"],
    ["2021-03-01T09:30:00", "its time would be lost"],
    ["2021-03-01T00:00:00Z", "in another time zone it is another day"],
    ["medio maart 2021", "it is no day"],
    ["1 maart ma 2021", "the weekday stands in the middle"],
    ["1 maart 0:00 2021", "the time stands in the middle"],
    ["2021-03-01 00:00:05", "its time would be lost"],
    ["2021-03-01 00:00:00.500", "its time would be lost"],
    ["ma 31-2-2021", "February has no 31st"],
  ])("refuses %s, because %s", (text) => expect(parseWrittenDay(text)).toBeNull());

  it("takes of every day its own weekday and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), fc.integer({ min: 1, max: 6 }), (serial, later) => {
        const { year, month, day } = calendarDay(serial);
        const name = new Intl.DateTimeFormat("nl-NL", { weekday: "long", timeZone: "UTC" }).format(
          new Date(Date.UTC(year, month - 1, day)),
        );
        expect(parseWrittenDay(`${name} ${formatDate(serial)}`)).toBe(serial);
        expect(parseWrittenDay(`${weekdayOf(serial + later)} ${formatDate(serial)}`)).toBeNull();
      }),
    );
  });
});
