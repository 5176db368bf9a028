/** The page's grid in characters of the standard font: together one A4 landscape. */
export const usualWidths: readonly number[] = [11, 14, 14, 14, 14, 14, 14, 14, 14, 10];

/** Around the text of a column there is some white, in characters; a cell that spans columns writes over it. */
const white = 0.7;

/** Room in characters of a cell that spans columns of the grid. */
export const widthOf = (columnWidths: readonly number[], column: number, span: number): number =>
  columnWidths.slice(column, column + span).reduce((sum, width) => sum + width, (span - 1) * white);
