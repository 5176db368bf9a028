import { normaliseHeader } from "../snapshot/register-snapshot";
import { isEmpty, type CellValue } from "../values/cell-value";
import { parseEuro } from "../values/euro";
import { looseText } from "../values/loose-text";
import type { SourceList } from "./source-list";

/** A row of the list below its headers. */
export interface SourceRow {
  /** Excel's row number in the list. */
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** The rows of a list that are brought in, and the numbers of those that are none. */
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  readonly above: readonly number[];
  readonly empty: readonly number[];
  readonly totals: readonly number[];
  readonly headers: readonly number[];
}

const total = /^(?:(?:sub|eind|generaal )?totaal(?: generaal)?|(?:sub|eind)?totalen)\b/;

/** Of a line that adds up. */
const longestLabel = 100;

const isNumeric = (value: CellValue): boolean =>
  typeof value === "number" || (typeof value === "string" && parseEuro(value) !== null);

/** `Totaal`, or `Totaal programma Bestuur` with nothing but figures behind it. A row that says more is a row of the list. */
const isTotal = (cells: readonly CellValue[]): boolean => {
  const [first, ...rest] = cells.filter((value) => !isEmpty(value));
  const label = String(first);
  if (label.length > longestLabel) return false;
  const text = looseText(label);
  const word = total.exec(text)?.[0];
  if (word === undefined) return false;
  return rest.every(isNumeric) && (word === text || rest.length > 0);
};

const isHeaderAgain = (cells: readonly CellValue[], headers: readonly string[]): boolean =>
  cells.every((cell, position) => normaliseHeader(cell) === headers[position]);

/** Divides the rows of a list into those that are brought in and those that are none: every row is in one of the parts. */
export const divideRows = (list: SourceList, headerRow: number): SourceRows => {
  const headers = (list.cells[headerRow] ?? []).map(normaliseHeader);
  const parts = {
    rows: [] as SourceRow[],
    above: [] as number[],
    empty: [] as number[],
    totals: [] as number[],
    headers: [] as number[],
  };
  list.cells.forEach((cells, index) => {
    const number = list.firstRow + index;
    if (index === headerRow) return;
    const isBlank = cells.every(isEmpty);
    if (index < headerRow) {
      if (!isBlank) parts.above.push(number);
    } else if (isBlank) parts.empty.push(number);
    else if (isHeaderAgain(cells, headers)) parts.headers.push(number);
    else if (isTotal(cells)) parts.totals.push(number);
    else parts.rows.push({ number, cells });
  });
  return parts;
};
