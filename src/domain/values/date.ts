/** Serial of 1970-01-01; Excel counts days, without a time zone. */
const epoch = 25569;
const millisecondsPerDay = 86_400_000;

/** First and last day Excel knows: 1900-01-01 and 9999-12-31. */
export const isDateSerial = (value: unknown): value is number => typeof value === "number" && value >= 1 && value < 2958466;

/** Serial date of a calendar day; month 1-12. */
export const serialOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / millisecondsPerDay + epoch;

/** Calendar day of a serial date from 1 March 1900 on; month 1-12. */
export const calendarDay = (serial: number): { year: number; month: number; day: number } => {
  const date = new Date((Math.floor(serial) - epoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export type Quarter = 1 | 2 | 3 | 4;

export const quarterOf = (serial: number): Quarter => Math.ceil(calendarDay(serial).month / 3) as Quarter;

/** `30-09-2021`, as a Dutch reader expects it. */
export const formatDate = (serial: number): string => {
  const { year, month, day } = calendarDay(serial);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
};
