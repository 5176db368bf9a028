import type { CellChange } from "../changes/changes";
import type { Finding } from "../rules/finding";

/** A finding that can be mended without asking what was meant. */
export interface Repair {
  readonly finding: Finding;
  /** What is written, and over what. */
  readonly change: CellChange;
  /** Old and new as a Dutch Excel shows them; a text with outer spaces stands between quotes. */
  readonly shown: { readonly from: string; readonly to: string };
}
