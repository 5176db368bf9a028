import { CellError } from "../model/cell";

export const DIV_ERROR = new CellError("#DIV/0!");
export const VALUE_ERROR = new CellError("#VALUE!");
export const REF_ERROR = new CellError("#REF!");
export const NAME_ERROR = new CellError("#NAME?");
export const NUM_ERROR = new CellError("#NUM!");
export const NA_ERROR = new CellError("#N/A");

/** The formula uses something that is not calculated here; its cell keeps the value it had. */
export class UnsupportedFormula extends Error {}
