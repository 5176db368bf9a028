import type { CellValue } from "../../domain/values/cell-value";
import type { Kept } from "../../domain/way-back/line";
import { constantInput, formulaInput, type ConstantInput } from "../cell-input";

/** What stands in a cell, or must. */
export interface Contents {
  readonly value: CellValue;
  /** As typed; null for a constant. */
  readonly formula: string | null;
}

export const constantOf = (value: CellValue): Contents => ({ value, formula: null });

/** As it must be written to stay what it is. */
export const inputOf = ({ value, formula }: Contents): ConstantInput =>
  formula === null ? constantInput(value) : formulaInput(formula);

export const isSame = (one: Contents, other: Contents): boolean =>
  one.formula === other.formula && (one.formula !== null || one.value === other.value);

/** What was seen of a cell just before it was written, in the same request. */
export type Sight =
  /** It held what was expected. */
  | { readonly kind: "as-expected" }
  /** Another row stood there: the cell of another row was written. */
  | { readonly kind: "moved" }
  /** Its row held something else in this cell, which is now overwritten. */
  | { readonly kind: "changed"; readonly found: Contents }
  /** The column was gone; nothing was written. */
  | { readonly kind: "no-column" };

/** A cell to write: by row of the body and declared header. */
export interface CellWrite {
  readonly header: string;
  readonly row: number;
  /** Loose key that the row must have; "" for a row without one. */
  readonly key: string;
  readonly contents: Contents;
  /** Number format to give it; null leaves its own. */
  readonly format: string | null;
  /** True for contents that may be written over. */
  readonly accepts: (before: Contents) => boolean;
  /** What other cells of the row must hold, by declared header, for it to be the row that is meant. */
  readonly guard?: ReadonlyMap<string, CellValue>;
  /** Writes that share this are done all or not at all: where one meets something else, all of them are put back. */
  readonly together?: object;
  /**
   * True for a cell of a row that is written in one action: where Excel stops half-way, it was written whole or not at all. The
   * request is stopped beforehand when rows or columns came or went.
   */
  readonly isOfWholeRow?: true;
  /** True for a cell that is only looked at, for the others that it goes together with: it stays as it is. */
  readonly isLookOnly?: true;
  /** What is kept of it for the way back; null for what only undoes something of our own. */
  readonly kept: Kept | null;
  readonly seen: (sight: Sight) => void;
}

/** Contents of somebody else that we wrote over in the moment between looking and writing, and must put back. */
export interface PutBack {
  readonly header: string;
  /** Loose key of the row as it is since; "" for a row without one. */
  readonly key: string;
  readonly row: number;
  /** What we wrote: when something else stands there by now, that stays. */
  readonly left: CellValue;
  readonly contents: Contents;
}
