/** An error that a cell holds. It is no text: `"#REF!"` typed by a user is text, this is not. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds or shows. `null` is a cell without contents; dates are serial numbers. */
export type Scalar = number | string | boolean | CellError | null;

/** One cell. Cells without contents and without a style of their own are not stored. */
export interface Cell {
  /** The constant, or the last calculated result of `formula`. */
  value: Scalar;
  /** English, without `=`, structured references in file form (`Actiepunten[[#This Row],[Status]]`); null for a constant. */
  formula: string | null;
  /** Index into `Workbook.styles`. */
  style: number;
}
