import { serialOf } from "../../src/domain/values/date";
import type { CellValue } from "../../src/domain/values/cell-value";

/** A row of a register by header; what is left out stays empty. */
export type DemoRow = Readonly<Record<string, CellValue>>;

/** The end of the third quarter of 2021, on which the demo reports. */
export const peildatum = serialOf(2021, 9, 30);

/** Serial date of `2021-03-25`; `""` without one. */
export const dateOf = (iso: string | undefined): CellValue => {
  if (iso === undefined) return "";
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialOf(year, month, day);
};

/** `AP-001` for prefix `AP`, three digits and place 0. */
export const keyAt = (prefix: string, digits: number, place: number): string =>
  `${prefix}-${String(place + 1).padStart(digits, "0")}`;
