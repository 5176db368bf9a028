/** Who edits: the person at this screen, or one who has the same workbook open elsewhere. */
export type Editor = "user" | "colleague";

/** Why Excel does not do what a person asks. */
export interface Refusal {
  /** Dutch, as Excel would say it. */
  readonly message: string;
}
