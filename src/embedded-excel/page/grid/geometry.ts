/** Height of the row with column letters, and width of the column with row numbers, in pixels. */
export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 46;

/** A column or a row as it is drawn: its index and where it begins on the canvas, in pixels. */
export interface Strip {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}
