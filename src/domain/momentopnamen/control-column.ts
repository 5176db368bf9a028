import type { CellValue } from "../values/cell-value";
import { markOf, type Grid } from "./checksum";

/** Above the column, in front of what the first row says. */
export const controlHeader = "Controle";

/** One white column stands between the report and the column Controle. */
export const controlColumnOf = (width: number): number => width + 1;

/**
 * What stands in the column Controle of an adopted report: per row its number, the number of rows, and three characters for each of
 * its cells: `12/142 3F9 --- QA7`. From it follows which cell is another one than before, and where a row came or went.
 * @param cells all rows equally long
 */
export const controlTexts = (cells: Grid): readonly string[] =>
  cells.map((row, index) => {
    const text = `${index + 1}/${cells.length} ${row.map(markOf).join(" ")}`;
    return index === 0 ? `${controlHeader} ${text}` : text;
  });

/** A row as it was when the report was adopted. */
export interface ControlledRow {
  /** Zero-based. */
  readonly row: number;
  readonly rows: number;
  /** One for each cell. */
  readonly marks: readonly string[];
}

const pattern = new RegExp(`^(?:${controlHeader} )?(\\d{1,7})/(\\d{1,7})((?: [0-9A-Z-]{3})+)$`);

/** What a cell of the column Controle says; null for anything else. */
export const readControl = (value: CellValue | undefined): ControlledRow | null => {
  const found = pattern.exec(String(value));
  const [row, rows, marks = ""] = [Number(found?.[1]), Number(found?.[2]), found?.[3]];
  return found && row >= 1 && row <= rows ? { row: row - 1, rows, marks: marks.trim().split(" ") } : null;
};
