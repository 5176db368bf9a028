import type { CellValue } from "../values/cell-value";

/** What a cell of the list comes to: a value for the register, `""` for nothing; or why it cannot be taken, in Dutch. */
export type Reading = { readonly value: CellValue } | { readonly refusal: string };

export type Reader = (value: CellValue) => Reading;
