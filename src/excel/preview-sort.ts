import { sortedRegisters, type SortedRegister } from "../domain/registers/names";
import { inExcel, readRegisters } from "./session";
import { decideSort } from "./sort/decide";
import type { SortPlan } from "./sort/sort-plan";
import type { Work } from "./work";

/** What sorting a register would do now. */
export type SortPreview = {
  readonly register: SortedRegister;
  /** Rows with contents. */
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
export const previewSort = (today: number, work: Work = {}): Promise<readonly SortPreview[]> =>
  inExcel(work, [readRegisters], async (session) =>
    (await decideSort(session, today, sortedRegisters)).map(({ register, rows, decision }): SortPreview => {
      if (decision.kind === "sort") return { register, rows, state: "ready", moves: movesOf(decision.plan, rows) };
      if (decision.kind === "refused") return { register, rows, state: "refused", reason: decision.reason };
      return { register, rows, state: "in-order" };
    }),
  );

/** Rows without contents have the last ranks; that they move is nobody's concern. */
const movesOf = ({ ranks }: SortPlan, rows: number): number =>
  ranks.filter((rank, row) => rank <= rows && rank !== row + 1).length;
