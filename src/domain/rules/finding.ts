import type { CellValue } from "../values/cell-value";

export type Severity = "fout" | "waarschuwing" | "info";

/** The promise a rule keeps watch over; `Werkafspraak registratie` is what makes a register usable at all. */
export type Source = `Motie punt ${1 | 2 | 3 | 4 | 5 | 6 | 7}` | "Plan van aanpak" | "Werkafspraak registratie";

/** Something a rule found, at one cell. */
export interface Finding {
  /** Slug of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The sheet's actual name. */
  readonly sheet: string;
  /** Excel's row number, from 1. */
  readonly row: number;
  /** Header as the register declares it; on a sheet that is no register the letters of the column. */
  readonly column: string;
  /** A1 address without the sheet. */
  readonly cell: string;
  /** Dutch: the value found and what to do. */
  readonly message: string;
  readonly source: Source;
  /** What belongs in the cell, where that is beyond doubt. */
  readonly fix?: CellValue;
}
