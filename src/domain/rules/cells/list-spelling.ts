import type { ListName } from "../../registers/lists";
import type { CellValue } from "../../values/cell-value";
import { looseText } from "../../values/loose-text";

/** Lists whose values people write with their first letter. */
const writtenByLetter: ReadonlySet<ListName> = new Set(["Ja/Nee", "Ja/Deels/Nee", "Stoplicht", "Soort", "Aard"]);

/** What people and programs write for the answers of a form; not a cross or a tick, of which the meaning depends on the form. */
const answers: ReadonlyMap<string, string> = new Map([
  ["y", "Ja"],
  ["yes", "Ja"],
  ["waar", "Ja"],
  ["true", "Ja"],
  ["neen", "Nee"],
  ["no", "Nee"],
  ["onwaar", "Nee"],
  ["false", "Nee"],
]);

/**
 * The values of a list that a cell can mean although it is spelled otherwise: without accents or punctuation, with its first letter
 * where that is how people write it, or as Excel's WAAR and ONWAAR. More than one when that leaves it open.
 */
export const spelledValues = (list: ListName, values: readonly string[]): ((value: CellValue) => readonly string[]) => {
  const loose = values.map((value) => ({ value, text: looseText(value) }));
  return (value) => {
    const text = looseText(value);
    if (text === "") return [];
    const answer = answers.get(text);
    if (answer !== undefined && values.includes(answer)) return [answer];
    const isLetter = text.length === 1 && writtenByLetter.has(list);
    return loose
      .filter((known) => known.text === text || (isLetter && known.text.startsWith(text)))
      .map((known) => known.value);
  };
};
