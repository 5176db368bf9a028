import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { RegisterSnapshot } from "../snapshot/register-snapshot";
import type { Row } from "../snapshot/row";

/** What a row counts as within one criterion; null is "empty" and comes last, whichever the direction. */
export type Rank = number | string | null;

/** One step of an order: rows are compared by it when all steps before it are equal. */
export interface Criterion {
  /** Dutch, as a controller reads it: "open vóór afgesloten". */
  readonly label: string;
  readonly direction: "ascending" | "descending";
  /** Prepares one pass over a register; the function it gives ranks one row. */
  readonly rank: (register: RegisterSnapshot, snapshot: WorkbookSnapshot) => (row: Row) => Rank;
}
