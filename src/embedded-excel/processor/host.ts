import type { Calculator, Uncalculated } from "../calculation/calculator";
import type { PlacedFormulas } from "../calculation/placed-formulas";
import { formatArea } from "../model/address";
import type { Area, Sheet, Workbook } from "../model/workbook";
import { EventRegistrations, EventType, WORKBOOK_TARGET } from "./events";
import { References } from "./references";

/** What may differ from one real Excel to the next. */
export interface HostOptions {
  /** The workbook's file name. */
  readonly fileName: string;
  /** The version of the ExcelApi requirement set that it claims to have. */
  readonly apiVersion: string;
  /** Values written directly below a table make it grow, as Excel mostly does. */
  readonly growTables: boolean;
  /** The workbook was opened to be looked at: whatever would change it is refused. */
  readonly readOnly: boolean;
}

export const defaultOptions: HostOptions = {
  fileName: "Werkmap.xlsx",
  apiVersion: "1.17",
  growTables: true,
  readOnly: false,
};

/** Whose doing a change is: the add-in's, that of the person at this screen, or of one who has the workbook open elsewhere. */
export type Actor = "add-in" | "user" | "colleague";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One open workbook: the model with what Excel keeps beside the file while it is open. */
export class ExcelHost {
  readonly events = new EventRegistrations();
  readonly references = new References();
  /** While true a user is typing in a cell: every request fails. */
  isEditingCell = false;
  calculationMode: CalculationMode = "Automatic";
  /** Formulas that the last calculation could not do: their cells show what they held before. */
  uncalculated: readonly Uncalculated[] = [];
  /** Until the end of the request that set it. */
  isCalculationSuspended = false;
  readonly #selections = new Map<string, Area>();
  #isDirty = true;
  #actor: Actor = "add-in";
  #revision = 0;
  #formulas: { revision: number; placed: PlacedFormulas } | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly calculator: Calculator,
    readonly options: HostOptions,
  ) {}

  /** Whose doing it is what happens now. */
  get actor(): Actor {
    return this.#actor;
  }

  /** Does `work` in the name of another than the add-in: events tell who it was. */
  as<Result>(actor: Actor, work: () => Result): Result {
    const before = this.#actor;
    this.#actor = actor;
    try {
      return work();
    } finally {
      this.#actor = before;
      this.noteChange();
    }
  }

  /** Another number each time that anything may have changed, looks and layout too: what was derived before is no longer good. */
  get revision(): number {
    return this.#revision;
  }

  /** To be called after a change that alters no formula's result. */
  noteChange(): void {
    this.#revision += 1;
  }

  /** To be called after each change that can alter a formula's result. */
  markDirty(): void {
    this.#isDirty = true;
    this.noteChange();
  }

  /** Works out formulas that stand in no cell, by what the cells hold now. */
  get formulas(): PlacedFormulas {
    this.ensureCalculated();
    if (this.#formulas?.revision !== this.#revision)
      this.#formulas = { revision: this.#revision, placed: this.calculator.placed(this.workbook) };
    return this.#formulas.placed;
  }

  /** Brings formula results up to date; to be called before results are read. */
  ensureCalculated(): void {
    if (this.isCalculationSuspended || this.calculationMode === "Manual") return;
    this.calculate();
  }

  /** Calculates whatever the mode, when anything changed since the last time. */
  calculate(): void {
    if (!this.#isDirty) return;
    this.uncalculated = this.calculator.recalculate(this.workbook).unsupported;
    this.#isDirty = false;
  }

  get activeSheet(): Sheet {
    const sheet = this.workbook.sheets.find(({ id }) => id === this.workbook.activeSheetId) ?? this.workbook.sheets[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  /** What is selected on `sheet`; A1 until something else was selected. */
  selectionOf(sheet: Sheet): Area {
    return this.#selections.get(sheet.id) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  }

  /** Shows a sheet; what was selected on it stays so. */
  activate(sheet: Sheet): void {
    if (this.activeSheet === sheet) return;
    this.workbook.activeSheetId = sheet.id;
    this.events.raise(EventType.worksheetActivated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    const [before, now] = [formatArea(this.selectionOf(sheet)), formatArea(area)];
    this.#selections.set(sheet.id, area);
    if (before !== now)
      this.events.raise(EventType.selectionChanged, [sheet.id, WORKBOOK_TARGET], {
        address: now,
        worksheetId: sheet.id,
      });
  }
}
