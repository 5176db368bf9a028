import type { ListName } from "../registers/lists";
import { spelledValues } from "../rules/cells/list-spelling";
import { enumerate, quote } from "../rules/wording";
import type { CellValue } from "../values/cell-value";
import type { Reading } from "./reading";

/** Finds the value of a list that a cell means although it is spelled otherwise. Null when it means none. */
export const listValueMeant = (
  list: ListName,
  values: readonly string[],
): ((header: string, value: CellValue) => Reading | null) => {
  const spelled = spelledValues(list, values);
  return (header, value) => {
    const [first, ...more] = spelled(value);
    if (first === undefined) return null;
    return more.length === 0
      ? { value: first }
      : {
          refusal: `${header} ${quote(value)} kan ${enumerate([first, ...more])} betekenen. Schrijf de waarde uit.`,
        };
  };
};
