import type { Lists } from "../registers/lists";
import type { RegisterName } from "../registers/names";
import type { RegisterSnapshot } from "./register-snapshot";
import type { Settings } from "./settings";

/** The workbook as plain data at one moment: everything the domain decides, it decides on this. */
export interface WorkbookSnapshot {
  readonly registers: Readonly<Record<RegisterName, RegisterSnapshot>>;
  readonly settings: Settings;
  readonly lists: Lists;
  /** Names of all sheets: among them the reports that were adopted. */
  readonly sheets: readonly string[];
}
