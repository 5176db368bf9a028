import type { Adoption } from "../momentopnamen/adoption";
import type { WorkbookSnapshot } from "../snapshot/workbook-snapshot";
import type { Block, Control, KeyFigure, ReportStatus, Section } from "./report";

/** What every section is built from. */
export interface ReportContext {
  readonly snapshot: WorkbookSnapshot;
  /** Every key figure. */
  readonly figures: readonly KeyFigure[];
  /** A key figure by id. @throws Error for an id that no key figure has: a slip of the programmer. */
  readonly figure: (id: string) => KeyFigure;
  /** Version of the add-in, so that a reader knows which rules held. */
  readonly version: string;
  readonly status: ReportStatus;
  /** Null for a Concept. */
  readonly adoption: Adoption | null;
}

/** A part of the report. A new one is a file here and a line in `sections/index.ts`. */
export interface SectionDeclaration {
  readonly build: (context: ReportContext, controls: readonly Control[]) => Section;
  /** Blocks at its end on the sections before it, as they were built. */
  readonly closing?: (before: readonly Section[]) => readonly Block[];
  /** What must add up; the section Aansluiting shows the controls of all sections. */
  readonly controls?: (context: ReportContext) => readonly Control[];
}
