import type { CellValue } from "../values/cell-value";

/** A header as it is compared: what it says, apart from how it is spelled. */
export interface HeaderText {
  /** Words without case, accents, punctuation, years and units, written together: `start datum` and `Startdatum` are one. */
  readonly compact: string;
  /** The same with every word in the singular, as far as an ending tells. */
  readonly singular: string;
  /** Years that were left out: `Begroot 2021`. */
  readonly years: readonly string[];
  /** Its amounts are in thousands or millions: they mean something else than they say. */
  readonly scaled: boolean;
}

const combiningMarks = /\p{Mn}/gu;
/** Typed by a word processor: a hyphen that shows only at the end of a line. */
const softHyphen = /­/g;
const scale = /(?:\bx|\bper|\*)\s*(?:€|eur\w*)?\s*1[.,]?000|\bduizend|\bk\s?(?:€|eur)|€\s?k\b|\bmln\b|\bmiljoen/;
/** `Begroot '21` */
const shortYear = /(?<![\p{L}\d])['’‘`](?=[0-4]\d(?!\d))/gu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Between brackets these say how to fill in a column, not which column it is. */
const unitWords =
  "€|%|in %|in procenten|percentage|(?:in |x )?(?:€|eur|euro'?s?)|in hele euro'?s|u|uur|uren|in uren|dagen|" +
  "dd-mm-(?:jjjj|yyyy|jj)|datum|ja/nee|j/n|ja/deels/nee|[a-z]/[a-z](?:/[a-z])?|[0-9]\\s?(?:-|t/m)\\s?[0-9]|stoplicht|kleur|functie|" +
  "verplicht|optioneel|keuzelijst|zie toelichting|excl\\.? btw|exclusief btw";
const unitInBrackets = new RegExp(`[([]\\s*(?:${unitWords})\\s*[)\\]]`, "g");
const unitAtEnd = /(?:\bin\s)?(?:€|\beur|\b(?:hele\s)?euro'?s?)[\s.:]*$/;

const signs: readonly (readonly [RegExp, string])[] = [
  [/#/g, " nummer "],
  [/%/g, " percentage "],
  [/&/g, " en "],
  [/\bt\s*\/\s*m\b/g, "tot en met"],
];

/** Words that make no difference between two columns. */
const fillers = new Set(["de", "het", "een", "van"]);

/** `regelingen` becomes `regeling`, `budgethouders` becomes `budgethouder`, `oorzaken` becomes `oorzak`, as `oorzaak` does. */
const singularOf = (word: string): string => {
  if (word.length < 4) return word;
  const stem = word.endsWith("en") ? word.slice(0, -2) : word.replace(/s$/, "");
  return stem.replace(/([aeou])\1([^aeiou])$/, "$1$2").replace(/([^aeiou])\1$/, "$1");
};

/** Reads a header as found; line breaks, trailing colons, underscores and lost accents make no difference. */
export const headerText = (header: CellValue): HeaderText => {
  const lower = String(header)
    .normalize("NFKD")
    .replace(combiningMarks, "")
    .replace(softHyphen, "")
    .replaceAll("_", " ")
    .replace(shortYear, "20")
    .toLowerCase();
  const years = lower.match(year) ?? [];
  const bare = lower.replace(unitInBrackets, " ").replace(unitAtEnd, "");
  // A header that is nothing but a unit is left as it is.
  const said = signs.reduce((text, [sign, word]) => text.replace(sign, word), bare.trim() === "" ? lower : bare);
  const words = said
    .replace(year, "")
    .replace(/['’`]/g, "")
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => !fillers.has(word));
  return {
    compact: words.join(""),
    singular: words.map(singularOf).join(""),
    years: [...new Set(years)],
    scaled: scale.test(lower),
  };
};
