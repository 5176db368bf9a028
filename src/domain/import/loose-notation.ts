import { formatDate, parseDutchDate } from "../values/date";
import { weekdayBefore, weekdayOf } from "../values/written-day";
import { quote } from "../rules/wording";
import type { CellValue } from "../values/cell-value";
import type { Reader, Reading } from "./reading";

/** Not with a time zone: there the day could be another one here. */
const timeBehind = /(?:\s(?:om\s)?|T|,)\s*(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s*(?:uur|u)?$/i;

/** Longer texts are sentences. */
const longest = 60;

/** A day with its weekday before it or a time behind it, as programs write it; `refusal` is what there is to say otherwise. */
export const dayWithin = (header: string, value: CellValue, refusal: Reading): Reading => {
  if (typeof value !== "string" || value.length > longest) return refusal;
  const [before = "", weekday = ""] = weekdayBefore.exec(value) ?? [];
  const serial = parseDutchDate(value.slice(before.length).replace(timeBehind, ""));
  if (serial === null) return refusal;
  const day = weekdayOf(serial);
  return day.startsWith(weekday.toLowerCase())
    ? { value: serial }
    : {
        refusal: `${header} ${quote(value)} klopt niet: ${formatDate(serial)} is een ${day}. Vul een datum in als dd-mm-jjjj.`,
      };
};

const pointDecimals = /\.\d+\D*$/;

/** What to write for a number whose decimals stand behind a point; the refusal it had when that is not the trouble. */
export const explainPoint = (header: string, value: CellValue, refusal: Reading, read: Reader): Reading => {
  if (typeof value !== "string" || !pointDecimals.test(value)) return refusal;
  const written = value.replaceAll(",", "").replace(".", ",");
  return "value" in read(written)
    ? {
        refusal: `${header} ${quote(value)} heeft een punt voor de decimalen; hier is dat een komma. Schrijf ${written}.`,
      }
    : refusal;
};
