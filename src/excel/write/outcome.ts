import type { CellChange, RowAddition } from "../../domain/changes/changes";
import type { CellValue } from "../../domain/values/cell-value";

/** A cell that was left as it is. */
export interface SkippedChange {
  readonly change: CellChange;
  /** What stands there now; null when the row or the column is gone, or its key stands there more than once. */
  readonly found: CellValue | null;
  /** Dutch, one sentence: why. */
  readonly reason: string;
}

/** A row that was not added, or was but needs a look. */
export interface RefusedAddition {
  readonly addition: RowAddition;
  /** Dutch: why, and what to do. */
  readonly reason: string;
}

/** What became of changes and additions. */
export interface ChangesOutcome {
  /** The cells that are now as they had to become; those that somebody else had changed so already are among them. */
  readonly written: readonly CellChange[];
  readonly skipped: readonly SkippedChange[];
  /** Keys of the rows that stand there now, in the order in which they were given. */
  readonly added: readonly string[];
  readonly notAdded: readonly RefusedAddition[];
  /** The action under which the old values were kept, for `turnBack`; null when nothing was. */
  readonly keptAs: string | null;
}
