import type { StructureArea } from "../../snapshot/workbook-structure";
import { columnLetters } from "../../values/address";
import { formatNumber } from "../../values/number";
import { enumerate } from "../wording";

/** More would push what to do out of sight. */
const mostNamed = 5;

/** `A1, B2, C3 en nog 7` */
export const someOf = (names: readonly string[]): string => {
  if (names.length <= mostNamed + 1) return enumerate(names);
  return `${names.slice(0, mostNamed).join(", ")} en nog ${formatNumber(names.length - mostNamed)}`;
};

export const cellAddress = ({ row, column }: { row: number; column: number }): string =>
  `${columnLetters(column)}${row + 1}`;

/** `B2:D4` */
export const areaAddress = ({ row, column, rows, columns }: StructureArea): string =>
  `${cellAddress({ row, column })}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;

/** `5`, `7 tot en met 9`: one-based rows, those that follow each other taken together. */
export const rowRanges = (rows: readonly number[]): string[] => {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1} tot en met ${to + 1}`));
};
