import type { Area, Sheet } from "../model/workbook";
import { choicesOf, validationAt } from "../processor/cells/validation";
import type { ExcelHost } from "../processor/host";
import { CellLooks } from "./cell-looks";
import { entryText } from "./entry-text";
import { SheetView } from "./sheet-view";
import type { Display, ShownCell } from "./shown";
import { TableLooks } from "./table-looks";

export type { Display, ShownCell } from "./shown";

/** What is to be drawn of an open workbook; it follows the workbook by itself. */
export const createDisplay = (host: ExcelHost): Display => new OpenDisplay(host);

class OpenDisplay implements Display {
  readonly #looks: CellLooks;
  readonly #tables: TableLooks;
  #views = new Map<Sheet, SheetView>();
  #revision = -1;

  constructor(private readonly host: ExcelHost) {
    this.#looks = new CellLooks(host.workbook.styles);
    this.#tables = new TableLooks(host.workbook.styles);
  }

  cell(sheet: Sheet, row: number, column: number): ShownCell {
    return this.#view(sheet).cell(row, column);
  }

  columnWidth(sheet: Sheet, column: number): number {
    return this.#view(sheet).layout.columnWidth(column);
  }

  rowHeight(sheet: Sheet, row: number): number {
    return this.#view(sheet).layout.rowHeight(row);
  }

  usedSize(sheet: Sheet): { rows: number; columns: number } {
    return this.#view(sheet).layout.usedSize();
  }

  merge(sheet: Sheet, row: number, column: number): Area | null {
    return sheet.merges.find((area) => holds(area, row, column)) ?? null;
  }

  dropDown(sheet: Sheet, row: number, column: number): readonly string[] | null {
    const validation = validationAt(sheet, row, column);
    if (validation?.type !== "list" || !validation.showDropDown) return null;
    return choicesOf(this.host, { sheet, row, column, validation });
  }

  entry(sheet: Sheet, row: number, column: number): string {
    return entryText(this.host.workbook, sheet, row, column);
  }

  prompt(sheet: Sheet, row: number, column: number): { title: string; message: string } | null {
    const prompt = validationAt(sheet, row, column)?.prompt;
    if (!prompt?.show || (prompt.title === "" && prompt.message === "")) return null;
    return { title: prompt.title, message: prompt.message };
  }

  filterButton({ tables, autoFilter }: Sheet, row: number, column: number): boolean {
    const isTop = (area: Area): boolean => area.row === row && holds(area, row, column);
    return (
      tables.some((table) => table.hasHeaders && table.showFilterButton && isTop(table.area)) ||
      (autoFilter !== null && isTop(autoFilter.area))
    );
  }

  /** The sheet as it is now: after a change everything is looked at anew, when it is asked for. */
  #view(sheet: Sheet): SheetView {
    this.host.ensureCalculated();
    if (this.#revision !== this.host.revision) {
      this.#revision = this.host.revision;
      this.#views = new Map();
    }
    const known = this.#views.get(sheet);
    if (known) return known;
    const view = new SheetView(this.host, sheet, this.#looks, this.#tables);
    this.#views.set(sheet, view);
    return view;
  }
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
