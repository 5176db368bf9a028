import type { RegisterName } from "../registers/names";
import type { CellValue } from "../values/cell-value";

/** A cell that the list fills or changes. */
export interface PlannedCell {
  /** Header as the register declares it. */
  readonly header: string;
  /** `""` in a row that is added. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** In Dutch notation: `30-09-2021`, `€ 1.250`, `45 %`; `""` for an empty cell. */
  readonly shownFrom: string;
  readonly shownTo: string;
}

/** A row of the list that is added to the register, or that changes one of its rows. */
export interface PlannedRow {
  /** Excel's row number in the list. */
  readonly sourceRow: number;
  readonly key: string;
  /** What a person recognises the row by: the text of the register's title column. */
  readonly title: string;
  /** Without the key itself. */
  readonly cells: readonly PlannedCell[];
  /** Required headers that stay empty: Controleren will name them. */
  readonly stillEmpty: readonly string[];
  /** The key came from the list, or stands in the register already. */
  readonly hasOwnKey: boolean;
}

/** A row of the list that is not brought in. */
export interface ImportRefusal {
  /** Excel's row number in the list. */
  readonly sourceRow: number;
  /** Header of the register whose value was refused; null when it is about the row. */
  readonly header: string | null;
  /** What stands in the list, in Dutch notation. */
  readonly value: string;
  /** Dutch: what is wrong and what to do. */
  readonly reason: string;
}

/** Everything that bringing in a list would do, before anything is written. */
export interface ImportPlan {
  readonly register: RegisterName;
  readonly additions: readonly PlannedRow[];
  readonly changes: readonly PlannedRow[];
  /** Rows of the list that stand in the register already with the same values. */
  readonly unchanged: number;
  /** Each row at most once. */
  readonly refusals: readonly ImportRefusal[];
  /** Dutch, one sentence each: what was passed over, and why. */
  readonly notices: readonly string[];
}
