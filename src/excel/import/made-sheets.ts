import { sheetIn } from "../read/sheet-in-formula";
import { keepingMark } from "../way-back/keeping-sheet";

/** As the workbook name on a made sheet's first cell is written: `Rapportage_2021_Q3`. */
const markOf = (sheet: string): string =>
  sheet
    .replace(/ \(\d+\)$/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .toLowerCase();

const adoptedReport = /^Rapportage \d{4}-Q[1-4] vastgesteld/i;

/**
 * True for a sheet that we made, and for an adopted report: neither is a list to bring in.
 * @param names names of the workbook with their formulas
 */
export const isMadeSheet = (sheet: string, names: ReadonlyMap<string, string>): boolean =>
  adoptedReport.test(sheet) ||
  keepsOldValues(sheet, names) ||
  [...names].some(([name, formula]) => name.toLowerCase() === markOf(sheet) && formula.endsWith("!$A$1"));

/** Its mark goes along where somebody renames the sheet or inserts rows above the headers. */
const keepsOldValues = (sheet: string, names: ReadonlyMap<string, string>): boolean =>
  [...names].some(
    ([name, formula]) =>
      name.toLowerCase() === keepingMark.toLowerCase() && sheetIn(formula)?.toLowerCase() === sheet.toLowerCase(),
  );
