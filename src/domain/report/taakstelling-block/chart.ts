import type { CellRange, MadeChart } from "../sheet";
import { yearsAhead } from "./standing";

/** The part with the standing: its header row and the first year below it, and in which column Gerealiseerd, Hard, Zacht and Restant stand. */
const [headerRow, firstYear] = [2, 3];
const series = [
  { column: 3, color: "#1F3864" },
  { column: 4, color: "#5B7DB1" },
  { column: 6, color: "#A9BCDD" },
  { column: 8, color: "#E6E6E6" },
] as const;

/**
 * Certainty per year: the column of the Taakstelling jaar is as high as the amount, the restant in a colour of its own.
 * @param standing first cell of the part with the standing
 * @param place cells that the chart covers
 */
export const chartOf = (standing: { row: number; column: number }, place: CellRange): MadeChart => {
  const cells = (row: number, column: number, rows: number): CellRange => ({
    row: standing.row + row,
    column: standing.column + column,
    rows,
    columns: 1,
  });
  return {
    name: "Taakstelling_grafiek",
    kind: "ColumnStacked",
    title: "Taakstelling per jaar: gerealiseerd, hard, zacht en restant",
    categories: cells(firstYear, 0, yearsAhead.length),
    series: series.map(({ column, color }) => ({
      nameCell: cells(headerRow, column, 1),
      values: cells(firstYear, column, yearsAhead.length),
      color,
    })),
    place,
    numberFormat: '"€" #,##0',
  };
};
