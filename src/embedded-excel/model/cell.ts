/** An error that a cell holds. It is no text: `"#REF!"` typed by a user is text, this is not. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds or shows. `null` is a cell without contents; dates are serial numbers. */
export type Scalar = number | string | boolean | CellError | null;

/**
 * What the file says about a cell beyond value, formula and style, for as long as these are still what they were. It travels
 * with the cell; whoever gives the cell other contents need not touch it.
 */
export interface CellOrigin {
  readonly value: Scalar;
  readonly formula: string | null;
  /** Index of the shared string, where that is formatted text. */
  readonly sharedString?: number;
  /** Formatted text that stands in the cell itself, as XML. */
  readonly inlineText?: string;
  /** The `f` element of a what-if data table, as XML. */
  readonly dataTable?: string;
  /** Attributes of the formula such as `ca`. */
  readonly formulaAttributes?: string;
  readonly cellMetadata?: string;
  readonly valueMetadata?: string;
}

/** One cell. Cells without contents and without a style of their own are not stored. */
export interface Cell {
  /** The constant, or the last calculated result of `formula`. */
  value: Scalar;
  /** English, without `=`, structured references in file form (`Actiepunten[[#This Row],[Status]]`); null for a constant. */
  formula: string | null;
  /** Index into `Workbook.styles`. */
  style: number;
  /** The formula is an array formula that fills this many cells from here; the other cells hold only results. */
  array?: { rowCount: number; columnCount: number };
  origin?: CellOrigin;
}
