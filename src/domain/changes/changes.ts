import type { RegisterName } from "../registers/names";
import type { CellValue } from "../values/cell-value";

/** One cell of a register, found by key, as it was when the change was decided and as it must become. */
export interface CellChange {
  readonly register: RegisterName;
  /** The row's key, as it stands in the register. */
  readonly key: string;
  /** Header as the register declares it. */
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A row to be added below a register. */
export interface RowAddition {
  readonly register: RegisterName;
  readonly key: string;
  /** The key came from the user's list; otherwise it is ours, and the next free one is taken when somebody used it meanwhile. */
  readonly hasOwnKey: boolean;
  /** Without the key's own cell; headers as the register declares them. */
  readonly cells: readonly { readonly header: string; readonly value: CellValue }[];
}
