import { settings } from "./settings";
import type { CellValue } from "../values/cell-value";

/**
 * The layout of the workbook that this version of the add-in makes and reads. It goes up when a workbook of the old layout would be
 * read or written wrongly by an add-in that knows only the new one, or the reverse; a register or column more does not count.
 */
export const ourSchemaVersion: number = settings.Schemaversie.initial;

/** The number that stands in Instellingen; null when none does. A number that was typed as text is one. */
export const schemaVersionIn = (value: CellValue): number | null => {
  if (typeof value === "number") return value;
  const text = String(value).trim();
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
};

/** True for a workbook that a later version of the add-in laid out: this one may read it, but not change its layout. */
export const isNewerSchema = (value: CellValue): boolean => (schemaVersionIn(value) ?? 0) > ourSchemaVersion;

/** True for a number that set-up raises: it completes the workbook to our layout. */
export const isOlderSchema = (value: CellValue): boolean => {
  const version = schemaVersionIn(value);
  return version !== null && version < ourSchemaVersion;
};
