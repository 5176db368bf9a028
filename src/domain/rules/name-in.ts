import { isEmpty, isError, type CellValue } from "../values/cell-value";

/** What a cell names, whatever its case and outer spaces; null for an empty cell and an error, which have findings of their own. */
export const nameIn = (value: CellValue): string | null =>
  isEmpty(value) || isError(value) ? null : String(value).trim().toLowerCase();
