import type { ListName } from "../registers/lists";
import { spelledValues } from "../rules/cells/list-spelling";
import { enumerate, quote } from "../rules/wording";
import type { CellValue } from "../values/cell-value";
import type { Reading } from "./reading";

/** Refuses, in Dutch, a cell that can mean several values of a list. Null for any other. */
export const severalMeant = (
  list: ListName,
  values: readonly string[],
): ((header: string, value: CellValue) => Reading | null) => {
  const spelled = spelledValues(list, values);
  return (header, value) => {
    const meant = spelled(value);
    return meant.length > 1
      ? { refusal: `${header} ${quote(value)} kan ${enumerate(meant)} betekenen. Schrijf de waarde uit.` }
      : null;
  };
};
