import type { Lists } from "../registers/lists";
import type { SheetCells } from "../momentopnamen/adopted-sheet";
import type { RegisterName } from "../registers/names";
import type { RegisterSnapshot } from "./register-snapshot";
import type { Settings } from "./settings";
import type { WorkbookStructure } from "./workbook-structure";

/** The sheet of an adopted report, as it was read. */
export interface AdoptedReport {
  /** `2021-Q3` */
  readonly quarter: string;
  /** The sheet's actual name: a user may have given it another one. */
  readonly sheet: string;
  /** True when the sheet bears the mark that adopting it gave it. */
  readonly isMarked: boolean;
  readonly cells: SheetCells;
}

/** The workbook as plain data at one moment: everything the domain decides, it decides on this. */
export interface WorkbookSnapshot {
  readonly registers: Readonly<Record<RegisterName, RegisterSnapshot>>;
  readonly settings: Settings;
  readonly lists: Lists;
  /** Names of all sheets: among them the reports that were adopted. */
  readonly sheets: readonly string[];
  /** Adopted reports with their cells, where those were read: only a check looks at them. */
  readonly adopted: readonly AdoptedReport[];
  /** What is there besides contents. */
  readonly structure: WorkbookStructure;
}
