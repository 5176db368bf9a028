import type { KeptReferences, Workbook } from "../model/workbook";
import type { Package } from "./package";
import type { SharedString } from "./shared-strings";
import type { StyleSheet } from "./style-sheet";

/** What a sheet was when it was loaded, to tell at saving what changed. */
export interface SheetSource {
  part: string;
  /** For each section its state as JSON. */
  states: string[];
  fingerprint: string;
  /** How often the file's cells use each shared string. */
  stringUse: ReadonlyMap<number, number>;
}

/** A chart sheet, dialog sheet or macro sheet: it keeps its place and its part. */
export interface ForeignSheet {
  /** Stands in `DefinedName.sheetId` for names of this sheet. */
  id: string;
  name: string;
  relationshipId: string;
  position: number;
}

/** The file a workbook came from. Nothing in it is written to: saving works on a copy. */
export interface WorkbookSource {
  package: Package;
  workbookPart: string;
  sheets: Map<string, SheetSource>;
  foreignSheets: ForeignSheet[];
  /** Relationship ids of the sheets by their model id. */
  relationshipIds: Map<string, string>;
  strings: SharedString[];
  stringsPart: string | null;
  styles: StyleSheet;
  stylesPart: string | null;
  keptParts: Map<string, KeptReferences>;
  /** State of the workbook part as JSON. */
  workbookState: string;
  activeSheetId: string;
}

const sources = new WeakMap<Workbook, WorkbookSource>();

export const remember = (workbook: Workbook, source: WorkbookSource): void => void sources.set(workbook, source);

/** Throws when the workbook came neither from a file nor from `emptyWorkbook`. */
export function sourceOf(workbook: Workbook): WorkbookSource {
  const source = sources.get(workbook);
  if (!source) throw new Error("This workbook was not made by loadWorkbook or emptyWorkbook.");
  return source;
}
