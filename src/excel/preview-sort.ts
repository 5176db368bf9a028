import type { SortedRegister } from "../domain/registers/names";
import type { Work } from "./work";

/** What sorting a register would do now. */
export type SortPreview = {
  readonly register: SortedRegister;
  /** Rows of its table. */
  readonly rows: number;
} & (
  | {
      readonly state: "ready";
      /** Rows that would get another place. */
      readonly moves: number;
    }
  | { readonly state: "in-order" }
  /** Dutch: what stands in the way, and what to do. */
  | { readonly state: "refused"; readonly reason: string }
);

/**
 * Tells of each register what sorting would do, in one request; nothing is written.
 * @param today serial date, for a workbook without a Peildatum
 * @throws ExcelProblem
 */
export const previewSort = (today: number, work: Work = {}): Promise<readonly SortPreview[]> => {
  throw new Error(`still to come: ${today} ${String(work)}`);
};
