const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date, date with time, or time, as strict files have them in cells; null when the text is
 * none of these.
 */
export function serialFromIso(text: string, date1904: boolean): number | null {
  const found = /^(?:(-?\d{4,})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!found || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  if (date1904) return days - 1462 + time;
  // Excel counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
