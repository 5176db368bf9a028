import type { CellValue } from "../../domain/values/cell-value";
import { columnLetters } from "../../domain/values/address";
import type { MadeCells } from "./made-cells";

/** A formula of which Excel's answer is not the one that was computed. */
export interface Difference {
  /** Address on the report's sheet. */
  readonly cell: string;
  readonly expected: CellValue;
  readonly found: CellValue;
  /** Dutch, with both values. */
  readonly message: string;
}

/** Half a cent: amounts are kept to the cent. */
const tolerance = 0.005;

const agrees = (expected: CellValue, found: CellValue): boolean =>
  typeof expected === "number" && typeof found === "number"
    ? Math.abs(expected - found) <= tolerance
    : expected === found;

/** Compares each formula's value with the one that was computed without Excel. */
export const differencesIn = (rows: MadeCells, values: readonly (readonly CellValue[])[]): readonly Difference[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Difference[] => {
      if (!cell || !("formula" in cell.content)) return [];
      const { expected } = cell.content;
      const found = values[row]?.[column] ?? "";
      if (agrees(expected, found)) return [];
      const address = `${columnLetters(column)}${row + 1}`;
      const message = `Cel ${address} sluit niet: Excel komt op ${shown(found)}, berekend is ${shown(expected)}.`;
      return [{ cell: address, expected, found, message }];
    }),
  );

const shown = (value: CellValue): string => {
  if (value === "") return "niets";
  return typeof value === "number" ? value.toLocaleString("nl-NL", { maximumFractionDigits: 2 }) : String(value);
};
