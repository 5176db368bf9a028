/** The page's grid in characters of the standard font: together one A4 landscape. */
export const usualWidths: readonly number[] = [11, 14, 14, 14, 14, 14, 14, 14, 14, 10];

/** Room in characters of a cell that spans columns of the grid. */
export const widthOf = (columnWidths: readonly number[], column: number, span: number): number =>
  columnWidths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
