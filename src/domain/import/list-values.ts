import type { ListName } from "../registers/lists";
import { enumerate, quote } from "../rules/wording";
import type { CellValue } from "../values/cell-value";
import { looseText } from "./loose-text";
import type { Reading } from "./reading";

/** Lists whose values people write with their first letter. */
const writtenByLetter: ReadonlySet<ListName> = new Set(["Ja/Nee", "Ja/Deels/Nee", "Stoplicht", "Soort", "Aard"]);

const isYesOrNo = (list: ListName): boolean => list === "Ja/Nee" || list === "Ja/Deels/Nee";

/**
 * Finds the value of a list that a cell means although it is spelled otherwise: without accents or punctuation, with its first letter
 * where that is how people write it, or as Excel's WAAR and ONWAAR. Null when it means none.
 */
export const listValueMeant = (
  list: ListName,
  values: readonly string[],
): ((header: string, value: CellValue) => Reading | null) => {
  const loose = values.map((value) => ({ value, text: looseText(value) }));
  return (header, value) => {
    if (typeof value === "boolean") {
      const said = value ? "Ja" : "Nee";
      return isYesOrNo(list) && values.includes(said) ? { value: said } : null;
    }
    const text = looseText(value);
    const isLetter = text.length === 1 && writtenByLetter.has(list);
    const meant = loose.filter((known) => known.text === text || (isLetter && known.text.startsWith(text)));
    const [first, ...more] = meant;
    if (first === undefined || text === "") return null;
    return more.length === 0
      ? { value: first.value }
      : {
          refusal: `${header} ${quote(value)} kan ${enumerate(meant.map((known) => known.value))} betekenen. Schrijf de waarde uit.`,
        };
  };
};
