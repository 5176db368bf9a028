/** Something changed in the workbook. */
export interface WorkbookChange {
  /** `sheets`: one was added, deleted or renamed. */
  readonly kind: "cells" | "sheets";
  /** Name of the sheet; null when it is not known (any more). */
  readonly sheet: string | null;
  /** Of the cells, without the sheet: "C2" or "A2:B9"; null for sheets. */
  readonly address: string | null;
  /** `self` is this add-in; `user` the one who sits here. */
  readonly by: "self" | "user" | "colleague";
}

/**
 * Tells of every change from now on. The function it gives stops that.
 * @throws ExcelProblem
 */
export const watch = (listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> => {
  throw new Error(`still to come: ${String(listener)}`);
};
